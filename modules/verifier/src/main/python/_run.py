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
_setup = None
_answers = []
_live = False
_print = print
_repr = repr
_isinstance = isinstance
_type = type
_str = str
_PLAIN = (str, int, float, bool)
_UNSEEN = ((0, 0xA1), (0xAD, 0xAE), (0x2000, 0x2010), (0x2028, 0x2030), (0x205F, 0x2070))


class InputNeeded(BaseException):
    """The program asks more than it was given; the page runs it again with one answer more."""


def tell(*event):
    _print("\x1e" + json.dumps(event) + "\x1f", end="")


def world(begin, end=None):
    """A world begins anew with each run, also when the program itself imports it, and may outlast it."""
    _worlds.append(begin)
    if end:
        _ends.append(end)
    if _setup is not None:
        begin(_setup)


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


# What the engine shows otherwise than Python does, and silently.


def _print_as_python(*values, sep=" ", end="\n", file=None, flush=False):
    for value in values:
        if _type(value) not in _PLAIN:
            values = [v if _type(v) in _PLAIN else _shown(v) for v in values]
            break
    sep = " " if sep is None else sep
    end = "\n" if end is None else end
    if file is None:
        _print(*values, sep=sep, end=end)
    else:
        _print(*values, sep=sep, end=end, file=file)


def _shown(value):
    if _isinstance(value, KeyError) and len(value.args) == 1:
        return _repr_as_python(value.args[0])
    return _readable(_str(value))


def _repr_as_python(value):
    return _readable(_repr(value))


def _readable(text):
    """Letters where the engine writes escapes: ['\\xe9t\\xe9']. A backslash of the text is doubled."""
    if "\\" not in text:
        return text
    try:
        return "\\\\".join([_with_letters(part) for part in text.split("\\\\")])
    except ValueError:
        return text


def _with_letters(text):
    for sign, digits in (("\\x", 2), ("\\u", 4), ("\\U", 8)):
        first, *others = text.split(sign)
        text = first + "".join([_letter(sign, o[:digits]) + o[digits:] for o in others])
    return text


def _letter(sign, digits):
    code = int(digits, 16)
    if any([first <= code < after for first, after in _UNSEEN]):
        return sign + digits
    return chr(code)


def _isinstance_as_python(value, kinds):
    """True and False are whole numbers too."""
    if value is True or value is False:
        value = 1 if int in (kinds if _type(kinds) is tuple else (kinds,)) else value
    return _isinstance(value, kinds)


builtins.print = _print_as_python
builtins.repr = _repr_as_python
builtins.isinstance = _isinstance_as_python
builtins.input = ask
builtins.exit = builtins.quit = sys.exit
