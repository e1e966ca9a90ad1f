"""Write a file that is there as a whole or not at all, and that only its owner can read."""

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from afterword.errors import InputError, SurroundingsError


@contextlib.contextmanager
def new_file(path: Path, *, replace: bool = False) -> Iterator[Path]:
    """Yield an empty file, mode 0600, beside `path`; it takes the name `path` when the block ends without an error.

    Raises InputError where `path` exists and `replace` was not said, SurroundingsError where the folder cannot be
    written.
    """
    if not replace and path.exists():
        raise _exists(path)
    if path.is_dir():
        raise InputError(f"{path} is a folder. Name a file in it.")
    draft = path.with_name(f".{path.name[:100]}.{secrets.token_hex(8)}")
    try:
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        yield draft
        _flush(draft)
        _put_in_place(draft, path, replace)
    except OSError as error:
        raise SurroundingsError(
            f"{path} cannot be written ({error.strerror or error}). Choose another place."
        ) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink()


def _exists(path: Path) -> InputError:
    return InputError(f"{path} exists already, and it was left as it is. Choose another name, or remove it first.")


def _flush(draft: Path) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _put_in_place(draft: Path, path: Path, replace: bool) -> None:
    if replace:
        draft.replace(path)
        return
    try:
        # A link fails where a rename would silently overwrite a file that appeared meanwhile.
        path.hardlink_to(draft)
    except FileExistsError:
        raise _exists(path) from None
    except OSError:
        # USB sticks often know no links.
        if path.exists():
            raise _exists(path) from None
        draft.rename(path)
