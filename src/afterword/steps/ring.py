"""Who may be on the phone: found by two letters of a name or an employer, with all one wants before one's eyes."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.note import Note
from afterword.steps.last_word import LastWord, last_word
from afterword.words.names import fold

MOST = 12
# What they asked and need comes before what one said oneself.
_FIRST = ("asked", "need", "worry", "they_will", "promise")


@dataclass(frozen=True)
class Caller:
    """One person, their newest interview, the last word with them, and the candidate's notes on it."""

    contact: Contact
    interview: Interview
    last: LastWord | None
    decision_on: date | None
    notes: tuple[Note, ...]


def who_rings(account: Account, typed: str, now: datetime) -> tuple[Caller, ...]:
    """Everyone with an interview whose name or employer has a word that begins so, the newest interview first.

    With nothing typed it is those of the newest interviews. At most twelve.
    """
    wanted = fold(typed)
    newest: dict[int, Interview] = {}
    people: dict[int, Contact] = {}
    interviews = account.interviews.select_related("opening__employer").prefetch_related("parts__contact__employer")
    for interview in interviews.order_by("-starts_at", "-pk"):
        for part in interview.parts.all():
            if part.contact_id not in newest and _is_meant(part.contact, interview, wanted):
                newest[part.contact_id], people[part.contact_id] = interview, part.contact
        if len(newest) >= MOST:
            break
    return tuple(caller(people[pk], interview, now) for pk, interview in list(newest.items())[:MOST])


def caller(contact: Contact, interview: Interview, now: datetime) -> Caller:
    """What is worth having in view while one speaks with this person."""
    notes = [note for note in interview.notes.all() if note.contact_id in (None, contact.pk) and note.text.strip()]
    notes.sort(key=lambda note: _FIRST.index(note.kind) if note.kind in _FIRST else len(_FIRST))
    last = last_word(contact, interview, now)
    return Caller(contact, interview, last, interview.decision_on, tuple(notes))


def _is_meant(contact: Contact, interview: Interview, wanted: str) -> bool:
    if not wanted:
        return True
    names = (contact.name, contact.address_as, interview.opening.employer.name)
    return any(word.startswith(wanted) for name in names for word in (fold(name), *fold(name).split()))
