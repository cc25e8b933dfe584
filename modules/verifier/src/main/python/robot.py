"""A robot on a grid. It tells what it was asked to do, and knows no more than its sensors say."""

import _run

_AHEAD = {"^": (0, -1), ">": (1, 0), "v": (0, 1), "<": (-1, 0)}
_TURN = "^>v<"

_map = []
_x = _y = 0
_heading = ">"
_carried = 0


class RobotError(Exception):
    """The robot can't do that: there is a wall, or nothing to pick up."""


def _begin(setup):
    global _map, _x, _y, _heading, _carried
    _carried = 0
    _map = [list(row) for row in setup.get("map", [">"])]
    for y, row in enumerate(_map):
        for x, cell in enumerate(row):
            if cell in _AHEAD:
                _x, _y, _heading = x, y, cell
                row[x] = "."


def _cell(heading):
    dx, dy = _AHEAD[heading]
    x, y = _x + dx, _y + dy
    if 0 <= y < len(_map) and 0 <= x < len(_map[y]):
        return _map[y][x]
    return "#"


def _turned(quarters):
    return _TURN[(_TURN.index(_heading) + quarters) % 4]


def forward(steps=1):
    global _x, _y
    if type(steps) is not int:
        raise TypeError("forward() can't convert " + type(steps).__name__ + " to int")
    if steps < 0:
        raise ValueError("forward() can't go backwards")
    while steps > 0:
        steps -= 1
        blocked = wall_ahead()
        _run.tell("forward")
        if blocked:
            raise RobotError("wall")
        dx, dy = _AHEAD[_heading]
        _x += dx
        _y += dy


def turn_left():
    global _heading
    _run.tell("left")
    _heading = _turned(-1)


def turn_right():
    global _heading
    _run.tell("right")
    _heading = _turned(1)


def pick_up():
    global _carried
    there = gem_here()
    _run.tell("pick")
    if not there:
        raise RobotError("nothing")
    _map[_y][_x] = "."
    _carried += 1


def paint(colour="black"):
    _run.tell("paint", str(colour))


def wall_ahead():
    return _cell(_heading) == "#"


def wall_left():
    return _cell(_turned(-1)) == "#"


def wall_right():
    return _cell(_turned(1)) == "#"


def on_flag():
    return _map[_y][_x] == "F"


def gem_here():
    return _map[_y][_x] == "*"


def gems():
    return _carried


avancer = vooruit = forward
tourner_gauche = draai_links = turn_left
tourner_droite = draai_rechts = turn_right
ramasser = raap_op = pick_up
peindre = verf = paint
mur_devant = muur_voor = wall_ahead
mur_gauche = muur_links = wall_left
mur_droite = muur_rechts = wall_right
sur_drapeau = op_vlag = on_flag
gemme_ici = edelsteen_hier = gem_here
gemmes = edelstenen = gems

_run.world(_begin)
