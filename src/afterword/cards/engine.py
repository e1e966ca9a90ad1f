"""The process that looks at pictures: `python -m afterword.cards.engine MEMORY IDLE`.

Reads pictures from stdin, each behind its length in eight bytes, and answers each with one line of JSON. It opens no
socket (it would be refused), takes no more than MEMORY bytes, and ends after IDLE seconds without a picture.
"""

import json
import os
import select
import sys
from dataclasses import asdict
from typing import Any, BinaryIO

LENGTH = 8  # bytes
TOO_MUCH = (
    "This picture needs more memory than the reader may take. Take it with a smaller size, or crop it to the card."
)


def main(memory: int, idle: float) -> None:
    """Answer pictures until stdin closes, or nothing comes for `idle` seconds."""
    _bound(memory)
    sys.addaudithook(_refuse_sockets)
    pictures, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not mix with the answers
    from afterword.cards.looking import Eyes

    eyes = Eyes()
    while (raw := _next(pictures, idle)) is not None:
        answers.write(json.dumps(_answer(eyes, raw)).encode() + b"\n")
        answers.flush()


def _answer(eyes: Any, raw: bytes) -> dict[str, object]:
    from afterword.errors import InputError

    try:
        return {"sight": asdict(eyes.look(raw))}
    except InputError as error:
        return {"error": error.sentence}
    except MemoryError:
        return {"error": TOO_MUCH}


def _next(pictures: BinaryIO, idle: float) -> bytes | None:
    if not select.select([pictures], [], [], idle)[0]:
        return None
    length = pictures.read(LENGTH)
    return pictures.read(int.from_bytes(length)) if len(length) == LENGTH else None


def _bound(memory: int) -> None:
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    except (ValueError, OSError):  # macOS has no such limit
        return


def _refuse_sockets(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith("socket."):
        raise PermissionError("The reader opens no socket.")


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]))
