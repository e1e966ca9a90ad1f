"""Text and codes of a picture, seen by a process of its own that is bounded in memory and ends when idle."""

import json
import subprocess
import sys
import threading
from contextlib import suppress
from select import select
from typing import Any

from afterword.cards.picture import check_header
from afterword.cards.sight import Code, Piece, Sight
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
        """Start loading the models while the caller does something else."""
        with self._alone:
            self._running()

    def look(self, raw: bytes) -> Sight:
        """What is seen in a picture file.

        Raises InputError with a sentence where it cannot be read, SurroundingsError where the process cannot start.
        """
        check_header(raw)
        with self._alone:
            answer = self._ask(raw)
        if "error" in answer:
            raise InputError(answer["error"])
        return _sight(answer["sight"])

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

    def _ask(self, raw: bytes) -> dict[str, Any]:
        for last in (False, True):
            process = self._running()
            assert process.stdin is not None  # noqa: S101 - both are pipes
            assert process.stdout is not None  # noqa: S101
            try:
                process.stdin.write(len(raw).to_bytes(8) + raw)
                process.stdin.flush()
            except OSError:  # it went to sleep in this moment
                self._end()
                if last:
                    raise InputError(_GAVE_UP) from None
                continue
            if not select([process.stdout], [], [], PATIENCE)[0]:
                self._end()
                raise InputError(
                    "Reading this picture takes too long. Take it again, closer, with nothing but the card in it."
                )
            line = process.stdout.readline()
            if line:
                answer: dict[str, Any] = json.loads(line)
                return answer
            slept = process.wait() == 0
            self._end()
            if not slept or last:
                raise InputError(_GAVE_UP)
        raise InputError(_GAVE_UP)

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
