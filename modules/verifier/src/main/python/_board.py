"""The simulated board: its clock, what happens to it, and what it shows.

Time stands still while Python computes. It passes while the program sleeps, shows or looks at something.
"""

import _run

LOOKING = 5
TOUCHING = 1
_FRAME = 10
_PRESS = 200
_SHAKE = 300
_UNWATCHED = 5000

now = 0
lights = bytearray(25)
sensors = {"light": 100, "temperature": 20, "heading": 0, "tilt": [0, 0, -1024], "noise": 0}
received = []
group = 0

_until = 0
_script = []
_next = 0
_off_told = False
_down = {}
_presses = {}
_was_pressed = {}
_gestures = []
_was_made = {}
_moving = (None, 0)
_on = True
_told = "0" * 25
_told_at = -_FRAME
_film = None
_film_at = 0


def _begin(setup):
    global _until, _script, _off_told
    board = setup.get("board", {})
    _until = now + board.get("until", _UNWATCHED)
    _script = board.get("script", [])
    _off_told = False


def _end():
    if _film:
        spend(_until)


def spend(ms):
    """Time passes: what comes meanwhile happens at its moment, and the board goes off at the end."""
    global now, _next, _off_told
    end = now + ms
    while True:
        due = _script[_next][0] if _next < len(_script) else end + 1
        film = _film_at if _film else end + 1
        moment = min(due, film)
        if moment > end or moment >= _until:
            break
        _frame(moment)
        now = max(now, moment)
        if due <= film:
            _happen(_script[_next])
            _next += 1
        else:
            _roll()
    _frame(min(end, _until))
    now = min(end, _until)
    if end >= _until:
        if not _off_told:
            _off_told = True
            _tell_lights(now)
            _run.tell("off", now)
        raise SystemExit


def _happen(event):
    global _moving
    kind, what = event[1], event[2]
    if kind == "press":
        _down[what] = event[0] + (event[3] if len(event) > 3 else _PRESS)
        _presses[what] = _presses.get(what, 0) + 1
        _was_pressed[what] = True
    elif kind == "gesture":
        _moving = (what, event[0] + _SHAKE)
        _made(what)
    elif kind == "receive":
        if len(event) < 4 or event[3] == group:
            received.append(what)
    else:
        sensors[kind] = what
        if kind == "tilt":
            _made(_lying())


def _made(name):
    _gestures.append(name)
    _was_made[name] = True


def held(button):
    return now < _down.get(button, 0)


def presses(button):
    """How often it was pressed since this was last asked."""
    return _presses.pop(button, 0)


def was_pressed(button):
    return _was_pressed.pop(button, False)


def _lying():
    x, y, z = sensors["tilt"]
    for value, low, high in ((x, "left", "right"), (y, "down", "up"), (z, "face up", "face down")):
        if value < -800:
            return low
        if value > 800:
            return high
    return ""


def gesture():
    name, until = _moving
    return name if now < until else _lying()


def gestures():
    """Those made since this was last asked."""
    made = tuple(_gestures)
    _gestures.clear()
    return made


def was_made(name):
    return _was_made.pop(name, False)


def change(image):
    """The lights become these 25; nothing else moves them any more."""
    global _film
    _film = None
    put(image)


def put(image):
    lights[:] = image
    _frame(now)


def switch(on):
    global _on
    _on = on
    _frame(now)


def is_on():
    return _on


def play(film, wait):
    """Shows images one after the other: film gives each with its time in ms."""
    global _film, _film_at
    _film, _film_at = film, now
    _roll()
    spend(TOUCHING)
    while wait and _film:
        spend(max(_film_at - now, 1))


def _roll():
    global _film, _film_at
    try:
        image, ms = next(_film)
        put(image)
        _film_at += max(ms, 1)
    except StopIteration:
        _film = None


def _seen():
    return bytes(48 + value for value in lights).decode() if _on else "0" * 25


def _frame(moment):
    """The lights are told when they changed, ten times in a tenth of a second at most."""
    at = max(now, _told_at + _FRAME)
    if at <= moment:
        _tell_lights(at)


def _tell_lights(at):
    global _told, _told_at
    seen = _seen()
    if seen != _told:
        _told, _told_at = seen, at
        _run.tell("leds", at, seen)


def tell(event, *what):
    """Something that is heard, sent or written at this moment."""
    tell_later(0, event, *what)


def tell_later(ms, event, *what):
    _run.tell(event, now + ms, *what)


_run.world(_begin, _end)
