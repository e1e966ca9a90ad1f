"""The database is copied while it is written to, and the copy stands alone."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from afterword.errors import InputError, NotFoundError, SurroundingsError
from afterword.steps.backup import backup


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "afterword.db"
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA journal_mode=WAL")
        made.execute("CREATE TABLE note (text TEXT)")
        made.execute("INSERT INTO note VALUES ('kept')")
        made.commit()
    return path


def notes(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as opened:
        return [text for (text,) in opened.execute("SELECT text FROM note")]


def test_what_is_committed_is_copied_and_what_is_not_is_not(database: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(database)) as writer:
        writer.execute("INSERT INTO note VALUES ('committed, still in the log')")
        writer.commit()
        writer.execute("INSERT INTO note VALUES ('not yet')")
        backup(database, tmp_path / "copy.db")
        writer.commit()
    assert notes(tmp_path / "copy.db") == ["kept", "committed, still in the log"]


def test_the_copy_is_one_file_for_its_owner_only(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    backup(database, folder / "copy.db")
    assert [path.name for path in folder.iterdir()] == ["copy.db"]
    assert stat.S_IMODE((folder / "copy.db").stat().st_mode) == 0o600


def test_an_older_copy_is_never_overwritten(database: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("older")
    with pytest.raises(InputError, match="exists already"):
        backup(database, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "older"


def test_without_a_database_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="nothing to back up"):
        backup(tmp_path / "afterword.db", tmp_path / "copy.db")
    assert not (tmp_path / "afterword.db").exists()


def test_a_damaged_database_gives_no_copy(tmp_path: Path) -> None:
    (tmp_path / "afterword.db").write_bytes(b"no database at all" * 100)
    with pytest.raises(SurroundingsError, match="could not be copied"):
        backup(tmp_path / "afterword.db", tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()
