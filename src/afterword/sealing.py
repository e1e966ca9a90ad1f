"""Passwords at rest: sealed with a key from the system's keyring, else from a file that only its owner can read."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings

from afterword.errors import SurroundingsError
from afterword.secret_key import read_or_make

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

KEY_FILE = "mail_key"
SERVICE = "afterword"
# Backends below this keep a key in the open or nowhere; a file with mode 0600 is better.
TRUSTED_FROM = 1


def seal(text: str) -> bytes:
    """The text, sealed. Raises SurroundingsError where no key can be kept."""
    path = _key_file()
    try:
        # A key file that is there wins: it was made where there was no keyring, or brought along.
        key = (None if path.exists() else _made_in_keyring(path.parent)) or read_or_make(path, _new_key)
        return Fernet(key).encrypt(text.encode())
    except ValueError as error:
        raise SurroundingsError(
            f"The key in {path} is damaged, so no password can be kept. Remove that file, and type the password again."
        ) from error


def unseal(sealed: bytes) -> str:
    """The text again. Raises SurroundingsError where the key it was sealed with cannot be had.

    It makes no key: a keyring that is locked just now must find its own key again when it is open.
    """
    for key in _kept_keys(_key_file()):
        with suppress(InvalidToken, ValueError):
            return Fernet(key).decrypt(sealed).decode()
    raise SurroundingsError(
        "The kept password cannot be opened: its key is gone, or your system's keyring is locked. "
        "Unlock it, or type the password once more under Settings › Mail."
    )


def where_key_is(folder: Path) -> str:
    """Where the key of this folder's passwords is kept, as words that follow "is"; no key is made."""
    if (folder / KEY_FILE).exists():
        return f"in the file {folder / KEY_FILE}"
    return "in your system's keyring" if _kept_in_keyring(folder) else "not made yet"


def _key_file() -> Path:
    folder: Path = settings.FOLDER
    return folder / KEY_FILE


def _new_key() -> str:
    return Fernet.generate_key().decode("ascii")


def _kept_keys(path: Path) -> Iterator[str]:
    if path.exists():
        with suppress(UnicodeDecodeError):
            yield read_or_make(path)
    if (key := _kept_in_keyring(path.parent)) is not None:
        yield key


def _made_in_keyring(folder: Path) -> str | None:
    """The key in the keyring, made there if there is none; None where there is no keyring to trust."""
    with suppress(Exception):
        trusted = _trusted()
        if trusted is None:
            return None
        if (kept := trusted.get_password(SERVICE, str(folder))) is not None:
            return kept
        made = _new_key()
        trusted.set_password(SERVICE, str(folder), made)
        # A keyring that does not give it back has kept nothing.
        return made if trusted.get_password(SERVICE, str(folder)) == made else None
    return None


def _kept_in_keyring(folder: Path) -> str | None:
    with suppress(Exception):
        trusted = _trusted()
        return trusted.get_password(SERVICE, str(folder)) if trusted else None
    return None


# Backends raise whatever their system raises, and a locked or broken keyring is no keyring: hence the wide nets above.
def _trusted() -> "KeyringBackend | None":
    import keyring  # 60 ms, and only where a password is sealed or opened
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    # Where several are there, the chosen one is a chain of them, which may end in one that keeps keys in the open.
    links = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    return next((link for link in links if link.priority >= TRUSTED_FROM), None)
