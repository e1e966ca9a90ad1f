"""Alice's data folder: one letter to Priya, approved, and let out for the given moment.

`python -m tests.flow.candidate FOLDER NOW`
"""

import os
import sys
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from cryptography.fernet import Fernet

ADDRESS = "alice@home.example"
# Any free port will do until the folder is given servers.
NOWHERE = 9


def make(folder: str, now: datetime) -> None:
    """Fill the empty folder by the same steps that the pages call."""
    os.environ["AFTERWORD_FOLDER"] = folder
    # A key that lies in a file is taken before the keyring of the system is asked for one.
    Path(folder).mkdir(parents=True, exist_ok=True)
    (Path(folder) / "mail_key").write_bytes(Fernet.generate_key())
    from afterword.cli.database import open_database

    account = open_database()
    from afterword.letters.notes import NoteKind
    from afterword.mail.server import Security, Server
    from afterword.steps.approve import approve
    from afterword.steps.capture import InterviewDetails, Met, capture
    from afterword.steps.debrief import keep_note
    from afterword.steps.mailbox import MailboxDetails, connect
    from afterword.steps.schedule import schedule
    from afterword.steps.write import write

    account.name, account.time_zone, account.country = "Alice Example", "America/New_York", "US"
    account.save()
    nowhere = Server("127.0.0.1", NOWHERE, Security.TLS)
    connect(account, MailboxDetails(ADDRESS, ADDRESS, "right password", nowhere, nowhere, files_sent=False), now)
    end = now - timedelta(hours=5)
    met = (Met("Priya Raman", title="Staff Engineer", email="priya@northwind.example"),)
    details = InterviewDetails(
        employer="Northwind",
        role="Backend Engineer",
        start=end - timedelta(hours=1),
        end=end,
        time_zone="America/New_York",
        mode="video",
        met=met,
    )
    interview = capture(account, details, now)
    for kind, text in (
        (NoteKind.NEED, "someone to move billing to Kafka"),
        (NoteKind.MINE, "moved invoicing for 40 shops to Kafka"),
    ):
        keep_note(interview, uuid4(), kind, text, interview.interviewers.get(), now)
    letter = write(interview.follow_ups.get(kind="thank-you"), now)
    approve(letter, letter.newest.number, now)
    schedule(letter, now, now)


if __name__ == "__main__":
    make(sys.argv[1], datetime.fromisoformat(sys.argv[2]))
