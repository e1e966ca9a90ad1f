"""One process on one data folder: a second one steps back."""

import contextlib
import fcntl
from collections.abc import Iterator
from pathlib import Path

from afterword.errors import SurroundingsError


@contextlib.contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the folder until the block ends; the system lets go of it even when this process is killed.

    Raises SurroundingsError where another process holds it.
    """
    with (folder / "serve.lock").open("w") as gate:
        try:
            fcntl.flock(gate, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise SurroundingsError(
                f"Another Afterword is starting or running on {folder}. Use that one, or end it first."
            ) from error
        yield
