"""A key that is made once and kept in a file that only its owner can read."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path

from afterword.errors import SurroundingsError


def read_or_make(path: Path, make: Callable[[], str] = lambda: secrets.token_urlsafe(50)) -> str:
    """The key kept at `path`; made there by `make`, mode 0600, if there is none.

    Raises SurroundingsError where the folder cannot be written.
    """
    try:
        return path.read_text(encoding="ascii") if path.exists() else _keep(path, make())
    except OSError as error:
        raise SurroundingsError(
            f"The folder {path.parent} cannot be written ({error.strerror}). "
            "Choose another with the environment variable AFTERWORD_FOLDER."
        ) from error


def _keep(path: Path, key: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # Written beside and linked into place: two first starts at once agree on one key.
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(key)
    try:
        os.link(draft, path)
    except FileExistsError:
        return path.read_text(encoding="ascii")
    finally:
        draft.unlink()
    return key
