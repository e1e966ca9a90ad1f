"""The disk is full or the database is busy just when the letter is due: it waits, and then goes out once."""

import resource
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.mail.message import new_message_id
from tests.flow.candidate import ADDRESS
from tests.flow.folders import DataFolder, copy_of
from tests.mail_servers.faulty import Faulty
from tests.servers import environment, free_port, serving

PATIENCE = 60
UNLIMITED = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)


def until(true: Callable[[], bool], what: str) -> None:
    patience = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < patience, f"Not within {PATIENCE} seconds: {what}"
        time.sleep(0.05)


@pytest.fixture
def folder(post: Faulty, tmp_path: Path) -> DataFolder:
    """Alice's letter, due now, that leaves by a server which takes it."""
    made = tmp_path / "made"
    command = [sys.executable, "-m", "tests.flow.candidate", str(made), datetime.now(UTC).isoformat()]
    subprocess.run(command, env=environment(made), check=True)
    return copy_of(made, tmp_path / "data", new_message_id(ADDRESS), post.port, free_port(), files_sent=False)


def due_in(folder: DataFolder, seconds: int) -> None:
    """Give the letter another moment."""
    with closing(sqlite3.connect(folder.path / "afterword.db", timeout=20)) as database, database:
        moved = "UPDATE records_outboxentry SET due_at = datetime('now', ?), send_at = datetime('now', ?)"
        database.execute(moved, (f"{seconds} seconds", f"{seconds} seconds"))


def test_on_a_full_disk_nothing_is_sent_and_with_room_it_goes_out_once(folder: DataFolder, post: Faulty) -> None:
    due_in(folder, 3600)
    with serving(folder.path) as server:
        # What a file may grow to: not one byte can be written any more, as on a disk without room.
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
        due_in(folder, 0)
        time.sleep(3)
        assert post.taken == []
        assert folder.kept().state == "approved"
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, UNLIMITED)
        until(lambda: folder.kept().state == "accepted", "the letter is sent")
    assert len(post.taken) == 1


def test_while_another_program_locks_the_database_it_waits_and_then_goes_out_once(
    folder: DataFolder, post: Faulty
) -> None:
    due_in(folder, 3600)
    with serving(folder.path), closing(sqlite3.connect(folder.path / "afterword.db", timeout=20)) as other:
        due_in(folder, 3)
        other.execute("BEGIN EXCLUSIVE")
        time.sleep(6)
        assert post.taken == []
        other.execute("ROLLBACK")
        until(lambda: folder.kept().state == "accepted", "the letter is sent")
    assert len(post.taken) == 1
