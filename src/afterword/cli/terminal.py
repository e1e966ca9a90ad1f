"""What only a person at a terminal can answer. There is no option and no variable that goes around it."""

import os
import termios
from pathlib import Path

from afterword.errors import HeldError

REFUSAL = "Only a person at a terminal can approve a letter."
TERMINAL = Path("/dev/tty")


def only_at_a_terminal() -> None:
    """Raises HeldError unless stdin and stdout, as the system has them, are the terminal this command was typed at."""
    if not (_is_the_terminal(0) and _is_the_terminal(1)):
        raise HeldError(REFUSAL)


def ask(question: str) -> str:
    """What is typed after the question was put, without its line end.

    It is read from the terminal itself, and what was typed or pasted beforehand is thrown away. Raises HeldError where
    there is no terminal to ask at.
    """
    only_at_a_terminal()
    try:
        with TERMINAL.open("r+b", buffering=0) as terminal:
            termios.tcflush(terminal, termios.TCIFLUSH)
            terminal.write(question.encode())
            return terminal.readline().decode("utf-8", "replace").rstrip("\r\n")
    except (OSError, termios.error) as error:
        raise HeldError(REFUSAL) from error


def _is_the_terminal(descriptor: int) -> bool:
    # True of the controlling terminal only: in another one, nobody would have seen what the answer is about.
    try:
        return os.tcgetpgrp(descriptor) == os.getpgrp()
    except OSError:
        return False
