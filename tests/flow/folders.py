"""Copies of one data folder with a letter in it, and what became of the letter there."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from afterword.mail.server import Security


@dataclass(frozen=True)
class Kept:
    """What the database says of the letter; `asks` where only the candidate can say how it goes on."""

    state: str
    asks: bool
    attempt: int
    sentence: str


@dataclass(frozen=True)
class DataFolder:
    """A folder with one letter on its way, whose message is called `message_id`."""

    path: Path
    message_id: str

    def kept(self) -> Kept:
        """How far the letter is."""
        with closing(sqlite3.connect(self.path / "afterword.db")) as database:
            row = database.execute("SELECT state, due_at, attempt, sentence FROM records_outboxentry").fetchone()
        state, due_at, attempt, sentence = row
        return Kept(state, state in ("held", "doubt") and due_at is None, attempt, sentence)


def copy_of(
    template: Path,
    path: Path,
    message_id: str,
    smtp_port: int,
    imap_port: int,
    *,
    files_sent: bool,
    imap_security: Security = Security.TLS,
) -> DataFolder:
    """A copy whose letter leaves by these servers; `files_sent` where they put what is sent into Sent themselves."""
    shutil.copytree(template, path)
    with closing(sqlite3.connect(path / "afterword.db")) as database, database:
        database.execute("UPDATE records_approval SET message_id = ?", (message_id,))
        database.execute(
            "UPDATE records_mailbox SET smtp_port = ?, imap_port = ?, files_sent = ?, imap_security = ?",
            (smtp_port, imap_port, files_sent, imap_security),
        )
    return DataFolder(path, message_id)
