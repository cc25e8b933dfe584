"""Pictures of the micro:bit: those it knows, and one's own."""

from _pictures import PICTURES, lights


def bright(value):
    if not 0 <= value <= 9:
        raise ValueError("brightness out of bounds")
    return value


class Image:
    """Lights in rows, each from 0 (off) to 9."""

    def __init__(self, first=5, height=5, values=None):
        if type(first) is str:
            rows = [row for row in first.replace("\n", ":").split(":") if row]
            self._width, self._height = max([len(r) for r in rows] + [0]), len(rows)
            digits = "".join([row + "0" * (self._width - len(row)) for row in rows])
            self._values = bytearray([int(d) if d != " " else 0 for d in digits])
        else:
            self._width, self._height = first, height
            self._values = bytearray(values or first * height)
            if len(self._values) != first * height:
                raise ValueError("image data is incorrect size")

    def width(self):
        return self._width

    def height(self):
        return self._height

    def _place(self, x, y):
        if x < 0 or y < 0:
            raise ValueError("index cannot be negative")
        if x >= self._width or y >= self._height:
            raise IndexError("index out of bounds")
        return y * self._width + x

    def set_pixel(self, x, y, value):
        self._values[self._place(x, y)] = bright(value)

    def get_pixel(self, x, y):
        return self._values[self._place(x, y)]

    def _shifted(self, dx, dy):
        moved = Image(self._width, self._height)
        for y in range(self._height):
            for x in range(self._width):
                if 0 <= x + dx < self._width and 0 <= y + dy < self._height:
                    moved.set_pixel(x + dx, y + dy, self.get_pixel(x, y))
        return moved

    def shift_left(self, n):
        return self._shifted(-n, 0)

    def shift_right(self, n):
        return self._shifted(n, 0)

    def shift_up(self, n):
        return self._shifted(0, -n)

    def shift_down(self, n):
        return self._shifted(0, n)

    def copy(self):
        return Image(self._width, self._height, self._values)

    def fill(self, value):
        self._values = bytearray([bright(value)] * len(self._values))

    def invert(self):
        return Image(self._width, self._height, [9 - v for v in self._values])

    def __add__(self, other):
        both = [min(a + b, 9) for a, b in zip(self._values, other._values)]
        return Image(self._width, self._height, both)

    def __mul__(self, n):
        return Image(self._width, self._height, [min(int(v * n), 9) for v in self._values])

    def __eq__(self, other):
        return isinstance(other, Image) and self._rows() == other._rows()

    def _rows(self):
        digits = "".join([str(v) for v in self._values])
        w = self._width
        return "".join([digits[y * w : y * w + w] + ":" for y in range(self._height)])

    def __repr__(self):
        return "Image('" + self._rows() + "')"

    def on_board(self):
        if self._width == self._height == 5:
            return self._values
        lit = bytearray(25)
        for y in range(min(5, self._height)):
            for x in range(min(5, self._width)):
                lit[y * 5 + x] = self.get_pixel(x, y)
        return lit


_names = PICTURES.split(" ")
for _i in range(0, len(_names), 2):
    setattr(Image, _names[_i], Image(5, 5, lights(_names[_i + 1])))
Image.ALL_CLOCKS = [getattr(Image, "CLOCK" + str(_i)) for _i in (12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)]
Image.ALL_ARROWS = [getattr(Image, "ARROW_" + _i) for _i in "N NE E SE S SW W NW".split(" ")]
