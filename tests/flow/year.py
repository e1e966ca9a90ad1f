"""Alice's year in a data folder: twelve interviews, what was noted, said, written and promised, and an address book.

`python -m tests.flow.year FOLDER NOW` prints nothing.
"""

import os
import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

if TYPE_CHECKING:
    from afterword.records.account import Account
    from afterword.records.interview import Interview

BOOK = """First Name,Last Name,Email Address,Company,Position,URL
Priya,Raman,priya.raman@northwind.example,Northwind,Staff Engineer,https://www.linkedin.com/in/priya
Mona,Sample,,Okapi Health GmbH,Recruiter,https://www.linkedin.com/in/mona
Otto,Beispiel,otto@okapi-health.example,,Accountant,https://www.linkedin.com/in/otto
,,,Northwind,,
"""
EMPLOYERS = (
    *("Aldgate", "Birchfield", "Corvus", "Northwind", "Dunlin", "Eastgate"),
    *("Fenwick", "Glenmore", "Harrow", "Ibis", "Juniper", "Kestrel"),
)


def make(folder: str, now: datetime) -> None:
    """Fill the empty folder by the same steps that the pages and commands call."""
    os.environ["AFTERWORD_FOLDER"] = folder
    from afterword.cli.database import open_database

    account = open_database()
    account.name, account.time_zone, account.country = "Alice Example", "America/New_York", "US"
    account.save()
    for months_ago, employer in enumerate(EMPLOYERS):
        _one_interview(account, employer, now - timedelta(days=30 * months_ago + 20))
    _people(account, now)


def _one_interview(account: "Account", employer: str, end: datetime) -> None:
    from afterword.letters.notes import NoteKind
    from afterword.steps.capture import InterviewDetails, Met, capture
    from afterword.steps.debrief import keep_note

    name = "Priya Raman" if employer == "Northwind" else f"Robin {employer}son"
    met = (Met(name, title="Team Lead", email=f"{name.lower().replace(' ', '.')}@{employer.lower()}.example"),)
    details = InterviewDetails(employer, "Engineer", end - timedelta(hours=1), end, "America/New_York", met=met)
    interview = capture(account, details, end)
    person = interview.interviewers.get()
    for kind, text in (
        (NoteKind.TALK, "moving billing to Kafka"),
        (NoteKind.PROMISE, "send the checklist"),
        (NoteKind.PRIVATE, "the room was cold"),
    ):
        keep_note(interview, uuid4(), kind, text, person, end)
    _thanked_and_answered(interview, end)


def _thanked_and_answered(interview: "Interview", end: datetime) -> None:
    from afterword.records.hand_over import Way
    from afterword.steps.approve import approve
    from afterword.steps.attach import Chosen, attach
    from afterword.steps.hand_over import hand_over, went_out
    from afterword.steps.spelt_right import confirm
    from afterword.steps.touch import Told, touch
    from afterword.steps.write import write

    person = interview.interviewers.get()
    confirm(person, end)
    letter = write(interview.follow_ups.get(kind="thank-you"), end)
    attach(letter, [Chosen("checklist.pdf", b"%PDF-1.7\n" + person.name.encode())], end)
    approve(letter, letter.newest.number, end)
    went_out(hand_over(letter, Way.COPY, end), end)
    rang_at = end + timedelta(days=3)
    touch(interview, person, Told("rang", rang_at, said="They decide next week."), rang_at)


def _people(account: "Account", now: datetime) -> None:
    """The address book, somebody who stands there twice, and Priya, who has moved."""
    from afterword.steps.people.bring_file import bring_file
    from afterword.steps.people.brought_rows import add_file
    from afterword.steps.people.change import ContactDetails, change_contact
    from afterword.steps.people.merge import merge

    bring_file(add_file(account, "Connections.csv", BOOK.encode(), now), now)
    twin = account.contacts.create(name="P. Raman", phone="+1 555 0100")
    priya = account.contacts.get(name="Priya Raman")
    merge(priya, twin, now)
    moved = ContactDetails("Priya Raman", employer="Okapi Health", email="priya@okapi-health.example", title="CTO")
    change_contact(priya, moved, now)


if __name__ == "__main__":
    make(sys.argv[1], datetime.fromisoformat(sys.argv[2]))
