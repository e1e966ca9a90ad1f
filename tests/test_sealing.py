"""Passwords at rest: opened on this machine only, and never lost to a keyring that was locked for a moment."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from cryptography.fernet import Fernet
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked
from pytest_django.fixtures import Settings

from afterword.errors import SurroundingsError
from afterword.sealing import KEY_FILE, seal, unseal, where_key_is

PASSWORD = "correct horse battery staple"


class Drawer(KeyringBackend):
    """The keyring of a system, in memory: it can be locked, forget at once, or not be worth trusting."""

    priority = 5
    viable = False  # only for who asks for it by name

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False
        self.forgets = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.is_locked:
            raise KeyringLocked("locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.is_locked:
            raise KeyringLocked("locked")
        if not self.forgets:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class GlassDrawer(Drawer):
    """One that keeps everything in the open."""

    priority = 0.5


@pytest.fixture
def folder(settings: Settings, tmp_path: Path) -> Path:
    settings.FOLDER = tmp_path
    return tmp_path


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before = keyring.get_keyring()
    drawer = Drawer()
    keyring.set_keyring(drawer)
    yield drawer
    keyring.set_keyring(before)


@examples(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_what_was_sealed_is_opened_again_and_cannot_be_read_before(folder: Path, password: str) -> None:
    sealed = seal(password)
    assert unseal(sealed) == password
    assert len(password) < 4 or password.encode() not in sealed


def test_without_a_keyring_the_key_is_in_a_file_that_nobody_else_can_read(folder: Path) -> None:
    assert where_key_is(folder) == "not made yet"
    seal(PASSWORD)
    assert (folder / KEY_FILE).stat().st_mode & 0o777 == 0o600
    assert where_key_is(folder) == f"in the file {folder / KEY_FILE}"


def test_with_a_keyring_no_key_lies_on_the_disk(folder: Path, drawer: Drawer) -> None:
    assert unseal(seal(PASSWORD)) == PASSWORD
    assert list(folder.iterdir()) == []
    assert where_key_is(folder) == "in your system's keyring"


def test_each_folder_has_a_key_of_its_own(folder: Path, drawer: Drawer, settings: Settings) -> None:
    sealed = seal(PASSWORD)
    settings.FOLDER = folder / "another"
    seal(PASSWORD)
    assert len(set(drawer.kept.values())) == 2
    with pytest.raises(SurroundingsError):
        unseal(sealed)


def test_a_keyring_that_is_locked_for_a_moment_costs_no_password(folder: Path, drawer: Drawer) -> None:
    sealed = seal(PASSWORD)
    drawer.is_locked = True
    with pytest.raises(SurroundingsError, match="Unlock it"):
        unseal(sealed)
    assert list(folder.iterdir()) == []
    drawer.is_locked = False
    assert unseal(sealed) == PASSWORD


def test_what_was_sealed_while_the_keyring_was_locked_and_what_was_sealed_before_are_both_opened(
    folder: Path, drawer: Drawer
) -> None:
    before = seal("before")
    drawer.is_locked = True
    meanwhile = seal("meanwhile")
    drawer.is_locked = False
    assert [unseal(sealed) for sealed in (before, meanwhile, seal("after"))] == ["before", "meanwhile", "after"]


def test_a_keyring_that_keeps_nothing_is_not_believed(folder: Path, drawer: Drawer) -> None:
    drawer.forgets = True
    assert unseal(seal(PASSWORD)) == PASSWORD
    assert (folder / KEY_FILE).exists()


def test_a_keyring_that_keeps_keys_in_the_open_is_not_used(folder: Path, drawer: Drawer) -> None:
    glass = GlassDrawer()
    keyring.set_keyring(glass)
    assert unseal(seal(PASSWORD)) == PASSWORD
    assert not glass.kept


def test_of_several_keyrings_only_one_to_trust_is_used(
    folder: Path, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    glass = GlassDrawer()
    monkeypatch.setattr(ChainerBackend, "backends", [glass, drawer])
    keyring.set_keyring(ChainerBackend())
    assert unseal(seal(PASSWORD)) == PASSWORD
    assert drawer.kept
    assert not glass.kept


def test_a_password_whose_key_is_gone_is_one_sentence(folder: Path) -> None:
    sealed = seal(PASSWORD)
    (folder / KEY_FILE).unlink()
    with pytest.raises(SurroundingsError, match="type the password once more under Settings › Mail"):
        unseal(sealed)
    assert not (folder / KEY_FILE).exists()


@pytest.mark.parametrize("damaged", [b"", b"half a key", b"\xff\xfe\x00"])
def test_a_damaged_key_is_one_sentence(folder: Path, damaged: bytes) -> None:
    sealed = seal(PASSWORD)
    (folder / KEY_FILE).write_bytes(damaged)
    with pytest.raises(SurroundingsError, match="cannot be opened"):
        unseal(sealed)
    with pytest.raises(SurroundingsError, match="is damaged"):
        seal(PASSWORD)


def test_what_somebody_changed_is_not_opened(folder: Path) -> None:
    sealed = Fernet(Fernet.generate_key()).encrypt(b"another password")
    seal(PASSWORD)
    with pytest.raises(SurroundingsError):
        unseal(sealed)
