"""Between a learner's program and whoever runs it: the same in the browser and on the server.

What the program does is told on its output, between two signs that no keyboard has:
\x1e ["forward"] \x1f. Whoever forges such a line has only done what it says.
"""

import builtins
import json
import random
import sys

import __main__

_worlds = []
_ends = []
_setup = {}
_answers = []
_live = False
_print = print
_type = type


class InputNeeded(BaseException):
    """The program asks more than it was given; the page runs it again with one answer more."""


def tell(*event):
    _print("\x1e" + json.dumps(event) + "\x1f", end="")


def world(begin, end=None):
    """A world is imported before the program runs, begins anew with it, and may outlast it."""
    _worlds.append(begin)
    if end:
        _ends.append(end)


def begin(setup):
    """setup: JSON with "seed", "input", "live", and what each world reads."""
    global _setup, _answers, _live
    _setup = json.loads(setup)
    random.seed(_setup.get("seed", 1))
    _answers = list(_setup.get("input", ()))
    _live = _setup.get("live", False)
    for start in _worlds:
        start(_setup)


def end():
    """The program came to its end; what goes on without it is told."""
    for finish in _ends:
        finish()


def ask(prompt=""):
    tell("ask", str(prompt))
    if _answers:
        answer = _answers.pop(0)
        tell("answer", answer)
        return answer
    if _live:
        tell("need-input")
        raise InputNeeded()
    raise EOFError("input()")


def call(function, arguments):
    """Tells the typed value that a function of the program gives for these typed arguments."""
    wanted = getattr(__main__, function, None)
    if wanted is None:
        tell("missing", function)
        return
    for start in _worlds:
        start(_setup)
    tell("value", _coded(wanted(*[_decoded(a) for a in json.loads(arguments)]), 0))


def _coded(value, depth):
    kind = _type(value)
    if value is None:
        return ["none"]
    if kind is bool:
        return ["bool", value]
    if kind is int:
        return ["int", str(value)]
    if kind is float:
        return ["float", repr(value)]
    if kind is str:
        return ["str", value]
    if depth < 20:
        if kind is list or kind is tuple:
            return [kind.__name__, [_coded(v, depth + 1) for v in value]]
        if kind is dict:
            pairs = [[_coded(k, depth + 1), _coded(v, depth + 1)] for k, v in value.items()]
            return ["dict", pairs]
    return ["other", kind.__name__]


def _decoded(coded):
    kind = coded[0]
    if kind == "none":
        return None
    if kind == "int":
        return int(coded[1])
    if kind == "float":
        return float(coded[1])
    if kind == "list":
        return [_decoded(c) for c in coded[1]]
    if kind == "tuple":
        return tuple([_decoded(c) for c in coded[1]])
    if kind == "dict":
        return {_decoded(k): _decoded(v) for k, v in coded[1]}
    return coded[1]


builtins.input = ask
builtins.exit = builtins.quit = sys.exit
