"""The micro:bit as MicroPython has it on the board itself: a program that runs here runs there.

A simulated board tells what it shows, and is told what happens to it: see _board.
"""

import _board
from _image import Image, bright as _bright
from _pictures import letter as _letter


class _Display:
    def show(self, shown, delay=400, *, wait=True, loop=False, clear=False):
        if isinstance(shown, Image):
            _board.change(shown.on_board())
            _board.spend(_board.LOOKING)
            return
        if type(shown) in (int, float):
            shown = str(shown)
        if type(shown) is str:
            _board.tell("says", shown)
            if len(shown) == 1:
                _board.change(_letter(shown))
                _board.spend(_board.LOOKING)
                return
        images = [one.on_board() if isinstance(one, Image) else _letter(one) for one in shown]
        _board.play(_film(images, delay, loop, clear), wait)

    def scroll(self, text, delay=150, *, wait=True, loop=False, monospace=False):
        text = str(text)
        _board.tell("says", text)
        _board.play(_strip(text, delay, loop), wait)

    def clear(self):
        _board.change(bytearray(25))
        _board.spend(_board.TOUCHING)

    def set_pixel(self, x, y, value):
        lit = bytearray(_board.lights)
        lit[_place(x, y)] = _bright(value)
        _board.put(lit)
        _board.spend(_board.TOUCHING)

    def get_pixel(self, x, y):
        return _board.lights[_place(x, y)]

    def on(self):
        _board.switch(True)

    def off(self):
        _board.switch(False)

    def is_on(self):
        return _board.is_on()

    def read_light_level(self):
        return _sensed("light")


def _place(x, y):
    if not (0 <= x < 5 and 0 <= y < 5):
        raise ValueError("index out of bounds")
    return y * 5 + x


def _film(images, delay, loop, clear):
    while True:
        for image in images:
            yield image, delay
        if not loop:
            break
    if clear:
        yield bytearray(25), 1


def _strip(text, delay, loop):
    columns = [bytes(5)] * 5
    for sign in text:
        lit = _letter(sign)
        drawn = [bytes([lit[row * 5 + column] for row in range(5)]) for column in range(5)]
        while len(drawn) > 1 and drawn[-1] == bytes(5):
            drawn.pop()
        columns += (drawn if sign != " " else [bytes(5)] * 2) + [bytes(5)]
    columns += [bytes(5)] * 5
    while True:
        for first in range(len(columns) - 4):
            window = columns[first : first + 5]
            yield bytearray([window[x][y] for y in range(5) for x in range(5)]), delay
        if not loop:
            break


def _sensed(what):
    _board.spend(_board.LOOKING)
    return _board.sensors[what]


class _Button:
    def __init__(self, name):
        self._name = name

    def is_pressed(self):
        _board.spend(_board.LOOKING)
        return _board.held(self._name)

    def was_pressed(self):
        _board.spend(_board.LOOKING)
        return _board.was_pressed(self._name)

    def get_presses(self):
        _board.spend(_board.LOOKING)
        return _board.presses(self._name)


class _Accelerometer:
    def get_x(self):
        return _sensed("tilt")[0]

    def get_y(self):
        return _sensed("tilt")[1]

    def get_z(self):
        return _sensed("tilt")[2]

    def get_values(self):
        return tuple(_sensed("tilt"))

    def get_strength(self):
        x, y, z = _sensed("tilt")
        return int((x * x + y * y + z * z) ** 0.5)

    def current_gesture(self):
        _board.spend(_board.LOOKING)
        return _board.gesture()

    def is_gesture(self, name):
        return self.current_gesture() == _gesture(name)

    def was_gesture(self, name):
        _board.spend(_board.LOOKING)
        return _board.was_made(_gesture(name))

    def get_gestures(self):
        _board.spend(_board.LOOKING)
        return _board.gestures()


def _gesture(name):
    if name not in ("up", "down", "left", "right", "face up", "face down", "freefall", "3g", "6g", "8g", "shake"):
        raise ValueError("invalid gesture")
    return name


class _Compass:
    def heading(self):
        return _sensed("heading")

    def get_field_strength(self):
        _board.spend(_board.LOOKING)
        return 50000

    def calibrate(self):
        pass

    def is_calibrated(self):
        return True

    def clear_calibration(self):
        pass


class _Microphone:
    def sound_level(self):
        return _sensed("noise")


class _Speaker:
    def on(self):
        pass

    def off(self):
        pass


class _Logo:
    def __init__(self, name):
        self._name = name

    def is_touched(self):
        _board.spend(_board.LOOKING)
        return _board.held(self._name)


class _Pin(_Logo):
    def __init__(self, name):
        self._name = name
        self._value = 0

    def _write(self, value):
        self._value = value
        _board.tell("pin", self._name, value)
        _board.spend(_board.TOUCHING)

    write_digital = write_analog = _write

    def read_digital(self):
        _board.spend(_board.LOOKING)
        return 1 if self._value else 0

    def read_analog(self):
        _board.spend(_board.LOOKING)
        return self._value


display = _Display()
button_a = _Button("a")
button_b = _Button("b")
accelerometer = _Accelerometer()
compass = _Compass()
microphone = _Microphone()
speaker = _Speaker()
pin0, pin1, pin2, pin_logo = _Pin("0"), _Pin("1"), _Pin("2"), _Logo("logo")


def temperature():
    return _sensed("temperature")


def running_time():
    _board.spend(_board.TOUCHING)
    return _board.now


def sleep(ms):
    _board.spend(max(int(ms), 1))


def set_volume(volume):
    pass


def reset():
    raise SystemExit


def panic(code=0):
    raise SystemExit
