"""Tones and tunes of the micro:bit. A note is written "c#4:2": name, octave, ticks."""

import _board

POWER_UP = ("g4:1", "c5", "e", "g:2", "e:1", "g:3")
POWER_DOWN = ("g5:1", "d#", "c", "g4:2", "b:1", "c5:3")
JUMP_UP = ("c5:1", "d", "e", "f", "g")
JUMP_DOWN = ("g5:1", "f", "e", "d", "c")
BA_DING = ("b5:1", "e6:3")
ODE = ("e4", "e", "f", "g", "g", "f", "e", "d", "c", "c", "d", "e", "e:6", "d:2", "d:8")
BIRTHDAY = ("c4:3", "c:1", "d:4", "c", "f", "e:8", "c:3", "c:1", "d:4", "c", "g", "f:8")
BIRTHDAY += ("c:3", "c:1", "c5:4", "a4", "f", "e", "d", "a#:3", "a#:1", "a:4", "f", "g", "f:8")

_FROM_A4 = {"c": -9, "d": -7, "e": -5, "f": -4, "g": -2, "a": 0, "b": 2}
_FOREVER = -1

_ticks = 4
_bpm = 120
_octave = 4
_duration = 4


def set_tempo(*, ticks=4, bpm=120):
    global _ticks, _bpm
    _ticks, _bpm = ticks, bpm


def get_tempo():
    return (_bpm, _ticks)


def reset():
    global _octave, _duration
    _octave = _duration = 4
    set_tempo()


def pitch(frequency, duration=_FOREVER, pin=None, wait=True):
    _board.tell("hush")
    if frequency > 0:
        _board.tell("sound", int(frequency), int(duration))
    _board.spend(int(duration) if wait and duration > 0 else _board.TOUCHING)


def play(notes, pin=None, wait=True, loop=False):
    global _octave, _duration
    _octave = _duration = 4
    tune = [_read(note) for note in ([notes] if type(notes) is str else notes)]
    _board.tell("hush")
    while True:
        later = 0
        for frequency, ms in tune:
            if frequency:
                _board.tell_later(later, "sound", frequency, ms)
            later += ms
            if wait:
                _board.spend(max(ms, 1))
                later = 0
        if not loop or not wait:
            break
    if not wait:
        _board.spend(_board.TOUCHING)


def stop(pin=None):
    _board.tell("hush")
    _board.spend(_board.TOUCHING)


def _read(note):
    """Frequency and ms of a note; octave and ticks are those of the note before if it says none."""
    global _octave, _duration
    name, _, ticks = note.lower().partition(":")
    if ticks:
        _duration = int(ticks)
    letter, rest = name[:1], name[1:]
    if letter not in _FROM_A4 and letter != "r":
        raise ValueError("unknown note: " + note)
    sharp = 0
    if rest[:1] in ("#", "b"):
        sharp, rest = 1 if rest[0] == "#" else -1, rest[1:]
    if rest:
        _octave = int(rest)
    ms = 60000 * _duration // (_bpm * _ticks)
    if letter == "r":
        return 0, ms
    steps = _FROM_A4[letter] + sharp + 12 * (_octave - 4)
    return round(440 * 2 ** (steps / 12)), ms
