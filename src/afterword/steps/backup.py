"""Copy the database while it is in use."""

import sqlite3
from contextlib import closing
from pathlib import Path

from afterword.errors import NotFoundError, SurroundingsError
from afterword.new_file import new_file


def backup(database: Path, path: Path) -> None:
    """Write a whole, checked copy of the SQLite file `database` to `path`, as of this moment.

    Raises NotFoundError where there is no database yet, InputError where `path` exists, SurroundingsError where it
    cannot be written or the copy is not sound.
    """
    if not database.is_file():
        raise NotFoundError(f"There is no database at {database} yet, so there is nothing to back up.")
    with new_file(path) as draft:
        try:
            _copy(database, draft)
        except sqlite3.Error as error:
            raise SurroundingsError(f"The database {database} could not be copied ({error}).") from error


def _copy(database: Path, draft: Path) -> None:
    with closing(sqlite3.connect(database, timeout=20)) as source, closing(sqlite3.connect(draft)) as copy:
        source.backup(copy)
        # One file that stands alone, without the -wal and -shm that the original has beside it.
        copy.execute("PRAGMA journal_mode=DELETE")
        answer = copy.execute("PRAGMA integrity_check").fetchone()[0]
    if answer != "ok":
        raise SurroundingsError(f"The copy is not sound ({answer}), so it was not kept.")
