"""A command at a real terminal: a pseudo-terminal of its own, with a person who answers its questions."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.servers import environment

AFTERWORD = (sys.executable, "-m", "afterword")
# In a process of its own, since a test with threads must not fork.
SPAWN = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"
QUESTIONS = (b"to go on: ", b" now: ", b"(it is not shown): ")

Answer = str | Callable[[], str]


@dataclass(frozen=True)
class Shown:
    """What stood on the screen, and the exit code."""

    screen: str
    code: int


def at_terminal(folder: Path, *command: str, answers: Sequence[Answer] = (), typed_ahead: str = "") -> Shown:
    """Run a command and type an answer at each question; `typed_ahead` is typed before there is one.

    A callable does something while the question stands, and says what is typed then.
    """
    spawned = [sys.executable, "-c", SPAWN, *command]
    to_come, screen = list(answers), b""
    with subprocess.Popen(
        spawned, env=environment(folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(typed_ahead.encode())
        while piece := os.read(process.stdout.fileno(), 4096):
            screen += piece
            if to_come and screen.endswith(QUESTIONS):
                answer = to_come.pop(0)
                process.stdin.write(f"{answer if isinstance(answer, str) else answer()}\n".encode())
        code = process.wait(timeout=180)
    assert to_come == []
    return Shown(screen.decode().replace("\r\n", "\n"), code)
