"""Alice's mailbox and her approved letter to Priya, for whatever sends it."""

from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from afterword.letters.notes import NoteKind
from afterword.mail.server import Security, Server
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.records.mailbox import Mailbox
from afterword.steps.approve import approve
from afterword.steps.debrief import keep_note
from afterword.steps.mailbox import MailboxDetails, connect
from afterword.steps.write import write
from tests.mail_servers.faulty import PASSWORD, Faulty


@pytest.fixture
def mailbox(alice: Account, post: Faulty, now: datetime, settings: Any, tmp_path: Path) -> Mailbox:
    """Alice's mailbox, with a server that takes letters and nobody who answers for reading."""
    settings.FOLDER = tmp_path
    smtp, imap = Server("127.0.0.1", post.port, Security.TLS), Server("127.0.0.1", 1, Security.TLS)
    return connect(alice, MailboxDetails("alice@home.example", "", PASSWORD, smtp, imap, files_sent=False), now)


@pytest.fixture
def letter(mailbox: Mailbox, interview: Interview, now: datetime) -> Letter:
    """Alice's letter to Priya, approved."""
    priya = interview.interviewers.get(name="Priya Raman")
    priya.email = "priya@northwind.example"
    priya.save()
    keep_note(interview, uuid4(), NoteKind.NEED, "someone to move billing to Kafka", priya, now)
    written = write(interview.follow_ups.get(kind="thank-you", contact=priya), now)
    approve(written, written.newest.number, now)
    return written
