"""The streams of a command: UTF-8 whatever the locale, and JSON Lines in and out of a batch."""

import contextlib
import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator

from afterword.errors import InputError

Run = Callable[[Iterable[str]], Iterator[str]]


def use_utf8() -> None:
    """Speak UTF-8 on all three streams; half a surrogate pair is printed as its escape, not as an error."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="strict" if stream is sys.stdin else "backslashreplace")


def text_of(raw: bytes) -> str:
    """The text of a file or of stdin, with line ends as we know them. Raises InputError where it is not UTF-8."""
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise InputError("The text is not UTF-8. Save it as UTF-8 and try again.") from error


def answer_batch(run: Run) -> None:
    """Feed stdin to `run` and print each answer at once, so that the command can be talked to while it runs."""
    try:
        for answer in run(_lines()):
            sys.stdout.write(f"{answer}\n")
            sys.stdout.flush()
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # The reader has enough. Without this, Python would complain once more when it closes stdout.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _lines() -> Iterator[str]:
    for line in sys.stdin.buffer:
        try:
            yield line.decode("utf-8")
        except UnicodeDecodeError:
            # No JSON either: the batch answers this line with its error and goes on.
            yield "not UTF-8"
