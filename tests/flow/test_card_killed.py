"""A card whose reading was killed in the middle, the reader alone or the whole server, is read all the same."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers import Server, environment, serving

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the reader's process is found in /proc")
ADD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from afterword.cli.database import open_database
account = open_database()
from afterword.steps.add_card import add_card
add_card(account, datetime.now(UTC), sides=[Path(sys.argv[1]).read_bytes()])
"""
CARD = Path("tests/cards/pictures/priya.jpg")


def test_the_reader_is_killed_and_the_card_is_read_by_the_next(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        os.kill(_reader_at_work(server), signal.SIGKILL)
        _until(lambda: _state(tmp_path)[0] is not None)
    assert _state(tmp_path)[1] == ""


def test_the_server_is_killed_and_the_card_is_read_when_it_is_back(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        reader = _reader_at_work(server)
        server.process.kill()
        server.process.wait()
        assert _state(tmp_path)[0] is None
        # The reader does not outlive its server for long.
        _until(lambda: not Path(f"/proc/{reader}").exists())
    with serving(tmp_path):
        _until(lambda: _state(tmp_path)[0] is not None)
    assert _state(tmp_path)[1] == ""


def _reader_at_work(server: Server) -> int:
    """A card was brought in, and this process has begun with it."""
    command = [sys.executable, "-c", ADD, str(CARD)]
    subprocess.run(command, env=environment(server.folder), check=True)
    _until(lambda: _reader_of(server.process.pid) is not None)
    found = _reader_of(server.process.pid)
    assert found is not None
    return found


def _reader_of(server: int) -> int | None:
    """The process of the reader of cards, by its parent."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text(encoding="utf-8").rpartition(")")[2].split()[1])
            is_reader = b"afterword.cards.engine" in stat.with_name("cmdline").read_bytes()
        except (OSError, ValueError):
            continue
        if parent == server and is_reader:
            return int(stat.parent.name)
    return None


def _state(folder: Path) -> tuple[str | None, str]:
    """When the card was read, and why it could not be."""
    with sqlite3.connect(folder / "afterword.db") as database:
        [found] = database.execute("select read_at, failure from records_card").fetchall()
    return found[0], found[1]


def _until(there: Callable[[], bool]) -> None:
    patience = time.monotonic() + 180
    while not there():
        assert time.monotonic() < patience
        time.sleep(0.05)
