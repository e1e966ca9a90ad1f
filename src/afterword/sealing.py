"""Passwords at rest: sealed with a key from the system's keyring, else from a file that only its owner can read."""

from contextlib import suppress
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings

from afterword.errors import SurroundingsError
from afterword.secret_key import read_or_make

KEY_FILE = "mail_key"
SERVICE = "afterword"
# Backends below this keep a key in the open or nowhere; a file with mode 0600 is better.
TRUSTED_FROM = 1


def seal(text: str) -> bytes:
    """The text, sealed. Raises SurroundingsError where no key can be kept."""
    return _sealer().encrypt(text.encode())


def unseal(sealed: bytes) -> str:
    """The text again. Raises SurroundingsError where the key it was sealed with is gone."""
    try:
        return _sealer().decrypt(sealed).decode()
    except InvalidToken as error:
        raise SurroundingsError(
            "The kept password cannot be opened, because its key is gone. Type it once more under Settings › Mail."
        ) from error


def _sealer() -> MultiFernet:
    folder: Path = settings.FOLDER
    path = folder / KEY_FILE
    from_keyring = None if path.exists() else _keyring_key(str(folder))
    kept = from_keyring or read_or_make(path, _new_key)
    return MultiFernet([Fernet(kept)])


def _keyring_key(folder: str) -> str | None:
    """The key in the keyring of the system, made there if there is none; None where there is no keyring to trust."""
    # Backends raise whatever their system raises; a locked or broken keyring is no keyring.
    with suppress(Exception):
        import keyring  # 60 ms, and only where a password is sealed

        if keyring.get_keyring().priority < TRUSTED_FROM:
            return None
        if (kept := keyring.get_password(SERVICE, folder)) is not None:
            return kept
        made = _new_key()
        keyring.set_password(SERVICE, folder, made)
        return made if keyring.get_password(SERVICE, folder) == made else None
    return None


def _new_key() -> str:
    return Fernet.generate_key().decode("ascii")
