"""Messages between micro:bits: nothing is sent or heard before on()."""

import _board

_is_on = False
_longest = 32
_waiting = 3


def reset():
    config()


def config(*, length=32, queue=3, group=0, **rest):
    global _longest, _waiting
    _longest, _waiting, _board.group = length, queue, group


def on():
    global _is_on
    _is_on = True
    _board.received.clear()


def off():
    global _is_on
    _is_on = False


def send(message):
    send_bytes(str(message).encode())


def send_bytes(message):
    _must_be_on()
    _board.tell("sent", message[: _longest - 3].decode(), _board.group)
    _board.spend(_board.LOOKING)


def receive():
    _board.spend(_board.LOOKING)
    _must_be_on()
    del _board.received[_waiting:]
    return _board.received.pop(0) if _board.received else None


def receive_bytes():
    message = receive()
    return None if message is None else message.encode()


def _must_be_on():
    if not _is_on:
        raise ValueError("radio is not enabled")
