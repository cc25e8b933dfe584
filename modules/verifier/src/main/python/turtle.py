"""A turtle with the names of Python's own, and French ones. It tells each line it draws.

The page draws lines and dots only: nothing is filled, and there is no window to set up or to close.
"""

import math as _math

import _run

_x = _y = _heading = 0.0
_down = True
_colour = "black"
_width = 1


def _begin(setup):
    global _x, _y, _heading, _down, _colour, _width
    _x = _y = _heading = 0.0
    _down, _colour, _width = True, "black", 1


def _short(number):
    return round(number, 3) + 0.0


def _number(function, value):
    if type(value) not in (int, float):
        raise TypeError(function + "() can't convert " + type(value).__name__ + " to float")
    if not abs(value) < 1e100:
        raise ValueError(function + "() expects a finite number")
    return value


def goto(x, y=None):
    global _x, _y
    if y is None:
        x, y = x
    x, y = _number("goto", x), _number("goto", y)
    if _down:
        _run.tell("line", _short(_x), _short(_y), _short(x), _short(y), _colour, _width)
    else:
        _run.tell("jump", _short(x), _short(y))
    _x, _y = x, y


def forward(distance):
    distance = _number("forward", distance)
    angle = _math.radians(_heading)
    goto(_x + distance * _math.cos(angle), _y + distance * _math.sin(angle))


def backward(distance):
    forward(-_number("backward", distance))


def setheading(angle):
    global _heading
    _heading = _number("setheading", angle) % 360.0
    _run.tell("heading", _short(_heading))


def left(angle):
    setheading(_heading + _number("left", angle))


def right(angle):
    setheading(_heading - _number("right", angle))


def circle(radius, extent=360, steps=None):
    radius, extent = _number("circle", radius), _number("circle", extent)
    if steps is None:
        share = abs(extent) / 360
        steps = 1 + int(min(11 + abs(radius) / 6.0, 59.0) * share)
    turn = extent / steps
    half = turn / 2
    side = 2.0 * radius * _math.sin(_math.radians(half))
    if radius < 0:
        turn, half, side = -turn, -half, -side
    left(half)
    for _ in range(steps):
        forward(side)
        left(turn)
    left(-half)


def dot(size=5, colour=None):
    _run.tell("dot", _short(_x), _short(_y), _number("dot", size), str(colour or _colour))


def penup():
    global _down
    _down = False


def pendown():
    global _down
    _down = True


def isdown():
    return _down


def color(colour=None, _filling=None):
    global _colour
    if colour is None:
        return _colour
    _colour = str(colour)


def width(size=None):
    global _width
    if size is None:
        return _width
    _width = _number("width", size)


def home():
    goto(0, 0)
    setheading(0)


def position():
    return (_x, _y)


def xcor():
    return _x


def ycor():
    return _y


def heading():
    return _heading


def begin_fill():
    """Drawn are the lines only."""


def end_fill():
    """Drawn are the lines only."""


def speed(_=0):
    """The page has its own."""


def hideturtle():
    """The page shows the turtle only while it draws."""


def done():
    """There is no window to keep open."""



fd = avancer = forward
bk = back = reculer = backward
lt = tourner_gauche = left
rt = tourner_droite = right
pu = up = lever_crayon = penup
pd = down = baisser_crayon = pendown
seth = orienter = setheading
setpos = setposition = aller = goto
pencolor = couleur = color
pensize = epaisseur = width
pos = position
cercle = circle
point = dot
ht = cacher = hideturtle
vitesse = speed
maison = home
mainloop = done

_run.world(_begin)
