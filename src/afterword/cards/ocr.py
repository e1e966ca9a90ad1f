"""Text and codes of a picture, seen by a process of its own that is bounded in memory and ends when idle."""

import json
import subprocess
import sys
import threading
from base64 import b64decode
from contextlib import suppress
from select import select
from typing import Any

from afterword.cards import engine
from afterword.cards.file_kind import check_kind
from afterword.cards.sight import Code, Kept, Piece, Sight
from afterword.errors import InputError, SurroundingsError

MEMORY = 1_200_000_000  # bytes of data; half of it is the models
IDLE = 60.0  # seconds
PATIENCE = 60.0  # seconds for one picture


class Reader:
    """Asks the process, and starts it where it is not running. One picture at a time; safe between threads."""

    def __init__(self, memory: int = MEMORY, idle: float = IDLE) -> None:
        self._memory, self._idle = memory, idle
        self._process: subprocess.Popen[bytes] | None = None
        self._alone = threading.Lock()

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def warm(self) -> None:
        """Start the process, which loads its models while the caller does something else."""
        with self._alone, suppress(SurroundingsError):  # whoever looks is told
            self._running()

    def look(self, raw: bytes) -> Sight:
        """What is seen in a picture file.

        Raises InputError with a sentence where it cannot be read, SurroundingsError where the process cannot start.
        """
        return _sight(self._answer(engine.LOOK, raw)["sight"])

    def look_and_keep(self, raw: bytes) -> tuple[Sight, Kept]:
        """The same, and the picture as it is kept: small, upright, and nothing of what the camera knew."""
        answer = self._answer(engine.LOOK_AND_KEEP, raw)
        kept = answer["kept"]
        return _sight(answer["sight"]), Kept(b64decode(kept["content"]), kept["width"], kept["height"])

    def stop(self) -> None:
        """End the process now."""
        with self._alone:
            self._end()

    @property
    def pid(self) -> int | None:
        """Of the process, None where it does not run."""
        running = self._process is not None and self._process.poll() is None
        return self._process.pid if running and self._process else None

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self._end()
            command = [sys.executable, "-P", "-m", "afterword.cards.engine", str(self._memory), str(self._idle)]
            try:
                self._process = subprocess.Popen(  # noqa: S603 - our own module
                    command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
                )
            except OSError as error:
                raise SurroundingsError(f"The reader of cards cannot be started: {error.strerror}.") from error
        return self._process

    def _answer(self, wish: bytes, raw: bytes) -> dict[str, Any]:
        check_kind(raw)
        with self._alone:
            answer = self._ask(wish, raw) or self._ask(wish, raw)
        if answer is None:
            raise InputError(_GAVE_UP)
        if "error" in answer:
            raise InputError(answer["error"])
        return answer

    def _ask(self, wish: bytes, raw: bytes) -> dict[str, Any] | None:
        """What the process says; None where it ended instead.

        It went to sleep at this moment, was killed, or ran out of memory, of which a new one has more.
        """
        process = self._running()
        try:
            _send(process, wish, raw)
        except OSError:  # it is gone; why is looked at below
            pass
        else:
            assert process.stdout is not None  # noqa: S101 - it is a pipe
            if not select([process.stdout], [], [], PATIENCE)[0]:
                self._end()
                raise InputError(
                    "Reading this picture takes too long. Take it again, closer, with nothing but the card in it."
                )
            line = process.stdout.readline()
            if line.endswith(b"\n"):
                answer: dict[str, Any] = json.loads(line)
                return answer
        self._end()
        return None

    def _end(self) -> None:
        if self._process is None:
            return
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                if pipe:
                    pipe.close()
        self._process.kill()
        self._process.wait()
        self._process = None


_GAVE_UP = "The reader gave up on this picture. Take it with a smaller size, or crop it to the card."


def _send(process: "subprocess.Popen[bytes]", wish: bytes, raw: bytes) -> None:
    assert process.stdin is not None  # noqa: S101 - it is a pipe
    process.stdin.write(wish + len(raw).to_bytes(engine.LENGTH) + raw)
    process.stdin.flush()


def _sight(seen: dict[str, Any]) -> Sight:
    pieces = tuple(
        Piece(
            one["text"],
            one["score"],
            tuple((x, y) for x, y in one["corners"]),
            tuple(one["letters"]),
            tuple(one["again"]),
        )
        for one in seen["pieces"]
    )
    codes = tuple(Code(one["text"]) for one in seen["codes"])
    return Sight(seen["width"], seen["height"], seen["turned"], pieces, codes)
