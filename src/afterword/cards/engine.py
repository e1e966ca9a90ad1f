"""The process that looks at pictures: `python -m afterword.cards.engine MEMORY IDLE`.

Reads pictures from stdin, each behind what is wished of it (one byte) and its length (eight), and answers each with
one line of JSON. It opens no socket (it would be refused), takes no more than MEMORY bytes, and ends after IDLE seconds
without a picture. Whatever fails in it but the picture itself ends it; who asked may start it anew.
"""

import json
import os
import select
import sys
import threading
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from functools import cache
from typing import Any, BinaryIO

LENGTH = 8  # bytes
LOOK, LOOK_AND_KEEP = b"l", b"k"


def main(memory: int, idle: float) -> None:
    """Answer pictures until stdin closes, or nothing comes for `idle` seconds."""
    _bound(memory)
    sys.addaudithook(_refuse_sockets)
    threading.Thread(target=_eyes, daemon=True).start()  # the first picture is on its way, and is opened meanwhile
    pictures, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not mix with the answers
    while (asked := _next(pictures, idle)) is not None:
        wish, raw = asked
        answers.write(json.dumps(_answer(wish, raw, _eyes)).encode() + b"\n")
        answers.flush()
        _give_back()


def _eyes() -> Any:
    """The models, loaded once, whichever thread asks first."""
    with _LOADING:
        return _opened()


_LOADING = threading.Lock()


@cache
def _opened() -> Any:
    from afterword.cards.looking import Eyes

    return Eyes()


def _answer(wish: bytes, raw: bytes, eyes: Callable[[], Any]) -> dict[str, object]:
    from afterword.cards.keeping import to_keep
    from afterword.cards.picture import open_picture
    from afterword.errors import InputError

    try:
        picture = open_picture(raw)
        sight = eyes().look(picture)
        answer: dict[str, object] = {"sight": asdict(sight)}
        if wish == LOOK_AND_KEEP:
            kept = to_keep(picture, sight.turned)
            answer["kept"] = asdict(kept) | {"content": b64encode(kept.content).decode()}
        return answer
    except InputError as error:
        return {"error": error.sentence}


def _next(pictures: BinaryIO, idle: float) -> tuple[bytes, bytes] | None:
    """What is wished, and of which picture; None where nothing more comes."""
    if not select.select([pictures], [], [], idle)[0]:
        return None
    wish, length = pictures.read(1), pictures.read(LENGTH)
    raw = pictures.read(int.from_bytes(length))
    return (wish, raw) if len(length) == LENGTH and len(raw) == int.from_bytes(length) else None


def _bound(memory: int) -> None:
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    except (ValueError, OSError):  # macOS has no such limit
        return


def _give_back() -> None:
    """Memory that only the C library holds goes back to the system: else each picture leaves a little behind."""
    import ctypes

    with suppress(OSError, AttributeError):  # only Linux has it
        ctypes.CDLL(None).malloc_trim(0)


def _refuse_sockets(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith("socket."):
        raise PermissionError("The reader opens no socket.")


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]))
