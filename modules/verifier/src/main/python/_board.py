"""The simulated board: its clock, what happens to it, and what it shows.

Time stands still while Python computes. It passes while the program sleeps, shows or looks at something.
"""

import _run

LOOKING = 5
TOUCHING = 1
_FRAME = 10
_GLANCE = 3
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
_changed = False
_changed_at = 0
_calm_until = 0
_film = None
_film_at = 0


def _begin(setup):
    global _until, _script, _off_told, _calm_until
    board = setup.get("board", {})
    _until = now + board.get("until", _UNWATCHED)
    _script = board.get("script", [])
    _off_told = False
    _calm_until = 0


def _end():
    if _film:
        spend(_until)


def spend(ms):
    """Time passes: what comes meanwhile happens at its moment, and the board goes off at the end."""
    global now, _next, _off_told, _calm_until
    end = now + ms
    if end < _calm_until and not _changed:
        now = end
        return
    while True:
        due = _script[_next][0] if _next < len(_script) else _until
        film = _film_at if _film else _until
        _show(min(film, end, _until))
        _calm_until = min(due, film, _until)
        if _calm_until > end or _calm_until >= _until:
            break
        now = max(now, _calm_until)
        if due <= film:
            _happen(_script[_next])
            _next += 1
        else:
            _roll()
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
    if image != lights:
        lights[:] = image
        _change()


def switch(on):
    global _on
    _on = on
    _change()


def _change():
    global _changed, _changed_at
    if not _changed:
        _changed, _changed_at = True, now


def is_on():
    return _on


def play(film, wait):
    """Shows images one after the other: film gives each with its time in ms."""
    global _film, _film_at, _calm_until
    _film, _film_at, _calm_until = film, now, 0
    _roll()
    spend(LOOKING)
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


def _show(until):
    """The lights are told once they stand still for a glance, ten times in a tenth of a second at most."""
    if _changed and (until - now >= _GLANCE or now - _changed_at >= _FRAME):
        at = max(now, _told_at + _FRAME)
        if at <= until:
            _tell_lights(at)


def _tell_lights(at):
    global _told, _told_at, _changed
    _changed = False
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
