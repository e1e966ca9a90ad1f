"""A data folder with Alice's letter to Priya, signed and not approved, and her mailbox connected."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.servers import afterword, free_port

CONNECT = ("mail", "connect", "alice@home.example", "--password", "-")


@pytest.fixture(scope="session")
def made_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("letter") / "folder"
    end = datetime.now(UTC) - timedelta(hours=3)
    start = end - timedelta(hours=1)
    when = ("--start", f"{start:%Y-%m-%dT%H:%M}", "--end", f"{end:%Y-%m-%dT%H:%M}", "--time-zone", "UTC")
    what = ("--employer", "Northwind", "--role", "Backend Engineer")
    afterword(folder, "interview", "add", *what, *when, "--with", "Priya Raman <priya@northwind.example>")
    afterword(folder, "debrief", "add", "1", "--kind", "need", "--for", "priya", "someone to move billing to Kafka")
    afterword(folder, "letter", "draft", "1")
    afterword(folder, "letter", "sign", "1", "Alice Example")
    port = str(free_port())
    servers = ("--smtp-host", "127.0.0.1", "--smtp-port", port, "--imap-host", "127.0.0.1", "--imap-port", port)
    afterword(folder, *CONNECT, *servers, stdin="right password\n")
    return folder


@pytest.fixture
def letter_folder(made_folder: Path, tmp_path: Path) -> Path:
    """A copy of its own for each test."""
    copy: Path = shutil.copytree(made_folder, tmp_path / "folder")
    return copy
