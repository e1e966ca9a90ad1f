"""The key of the sessions is made once and kept from others."""

from pathlib import Path

import pytest

from afterword.errors import SurroundingsError
from afterword.secret_key import read_or_make


def test_the_key_is_made_once(tmp_path: Path) -> None:
    key = read_or_make(tmp_path / "folder" / "secret_key")
    assert len(key) >= 50
    assert read_or_make(tmp_path / "folder" / "secret_key") == key


def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    read_or_make(tmp_path / "secret_key")
    assert (tmp_path / "secret_key").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secret_key"]


def test_a_folder_that_is_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SurroundingsError, match="AFTERWORD_FOLDER"):
        read_or_make(tmp_path / "file" / "secret_key")
