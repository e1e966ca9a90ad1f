"""An address book whose import was killed, while it was looked through or while it was kept, is in once and whole."""

import csv
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from itertools import product
from pathlib import Path

import pytest

from tests.servers import environment, serving

ASK = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from afterword.cli.database import open_database
account, now = open_database(), datetime.now(UTC)
from afterword.records.errand import ErrandKind
from afterword.steps.errands.ask import ask_for
from afterword.steps.people.brought_rows import add_file
ask_for(account, ErrandKind.BRING, now, add_file(account, "contacts.csv", Path(sys.argv[1]).read_bytes(), now))
"""
# 1,280 people; each shares a word with many others, so that there is something to look through.
FIRST = [
    a + b for a in ("Ba", "Ce", "Di", "Fo", "Gu", "Ha", "Je", "Ki", "Lo", "Mu") for b in ("bel", "rit", "nos", "dak")
]
LAST = [a + b for a in ("Na", "Pe", "Ri", "So", "Tu", "Va", "We", "Zi") for b in ("berger", "lindt", "monk", "ferro")]


@pytest.mark.parametrize("share", [0, 1], ids=["looked through", "kept"])
def test_killed_in_the_middle_all_of_it_is_in_after_the_next_start(tmp_path: Path, share: int) -> None:
    people = [" ".join(names) for names in product(FIRST, LAST)]
    with serving(tmp_path) as server:
        subprocess.run([sys.executable, "-c", ASK, str(_book(tmp_path, people))], env=environment(tmp_path), check=True)
        _until(lambda: _is_beyond(tmp_path, share))
        server.process.kill()
        server.process.wait()
        killed_with = _count(tmp_path)
    # On a fast machine all of it may have been kept before it was killed; half of it never.
    assert killed_with in (0, len(people))
    with serving(tmp_path):
        _until(lambda: _how_far(tmp_path) is None)
    assert _count(tmp_path) == len(people)


def _book(folder: Path, people: list[str]) -> Path:
    path = folder / "contacts.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["Name", "Email"])
        rows.writerows([name, f"{name.lower().replace(' ', '.')}@home.example"] for name in people)
    return path


def _is_beyond(folder: Path, share: int) -> bool:
    far = _how_far(folder)
    return far is None or (far >= 1 if share else far > 0)


def _how_far(folder: Path) -> float | None:
    """From 0 to 1; None once it came to its end."""
    with closing(sqlite3.connect(folder / "afterword.db")) as database:
        [found] = database.execute("select done, of_all, ended_at, failure from records_errand").fetchall()
    done, of_all, ended_at, failure = found
    assert failure == ""
    return None if ended_at else done / of_all if of_all else 0.0


def _count(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "afterword.db")) as database:
        [[found]] = database.execute("select count(*) from records_contact").fetchall()
    return int(found)


def _until(there: Callable[[], bool]) -> None:
    patience = time.monotonic() + 180
    while not there():
        assert time.monotonic() < patience
        time.sleep(0.01)
