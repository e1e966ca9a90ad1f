"""A person's page: how they were met, what they care about, every word exchanged, where each fact came from."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.letters.notes import NoteKind
from afterword.people.warmth import Group
from afterword.records.contact import Contact
from afterword.records.evidence import Source
from afterword.records.interview import Interview
from afterword.records.note import Note
from afterword.records.past_letter import PastLetter
from afterword.steps.kinds import KINDS
from afterword.steps.people.groups import Standing

# What a note of these kinds says is theirs: what they talked about, asked and need.
THEIRS = (NoteKind.NEED, NoteKind.TALK, NoteKind.STUCK, NoteKind.ASKED, NoteKind.COMMON, NoteKind.GLAD)
FIELDS = {
    "name": "Name",
    "title": "Title",
    "employer": "Employer",
    "email": "Mail address",
    "phone": "Phone",
    "address_as": "Called",
    "website": "Website",
    "postal_address": "Address",
    "labels": "Labels",
    "page": "Page",
}


@dataclass(frozen=True)
class Fact:
    """A field with its value now, and what each source says of it."""

    label: str
    value: str
    says: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Word:
    """One word exchanged: when, what it was, and the interview it belongs to; `letter` is from before Afterword."""

    at: datetime
    what: str
    interview: Interview | None
    letter: PastLetter | None = None


def facts(person: Contact) -> list[Fact]:
    """Every field that has a value or of which a source says something."""
    said: dict[str, list[tuple[str, str]]] = {}
    for row in person.evidence.all():
        said.setdefault(row.field, []).append((Source(row.source).label, row.value))
    employer = person.employer.name if person.employer else ""
    values = {name: employer if name == "employer" else str(getattr(person, name, "") or "") for name in FIELDS}
    return [
        Fact(label, values[name], tuple(said.get(name, ())))
        for name, label in FIELDS.items()
        if values[name] or name in said
    ]


def cares_about(person: Contact) -> list[Note]:
    """The notes that say what this person talked about, asked and needs; nothing private."""
    kinds = [kind.value for kind in THEIRS]
    return list(person.notes.filter(kind__in=kinds).select_related("interview").order_by("-written_at"))


def words_exchanged(person: Contact, now: datetime, zone: ZoneInfo) -> list[Word]:
    """Every word, the latest first, on the clock of `zone`."""
    talks = person.interviews.filter(ends_at__lte=now).select_related("opening__employer")
    log = list(person.touchpoints.select_related("interview__opening__employer", "follow_up", "past_letter"))
    done = person.follow_ups.filter(done_at__isnull=False).select_related("interview__opening__employer")
    logged = {touchpoint.happened_at for touchpoint in log}
    words = [Word(talk.ends_at.astimezone(zone), "Interview", talk) for talk in talks]
    words += [
        Word(one.happened_at.astimezone(zone), _logged(one.kind, one.direction), one.interview, one.past_letter)
        for one in log
    ]
    words += [
        Word(row.done_at.astimezone(zone), KINDS[row.kind].done.format("them"), row.interview)
        for row in done
        if row.done_at and row.kind != "debrief" and row.done_at not in logged
    ]
    return sorted(words, key=lambda word: word.at, reverse=True)


def next_hello(standing: Standing, today: datetime) -> str:
    """One sentence about when the next hello is right."""
    warmth = standing.warmth
    if warmth.next_on is None:
        return "You have not spoken yet."
    if warmth.group is Group.HELLO:
        return "A hello is welcome now. It asks for nothing."
    day = f"{warmth.next_on.day} {warmth.next_on:%B}"
    year = f" {warmth.next_on.year}" if warmth.next_on.year != today.year else ""
    return f"Next hello from {day}{year} on."


def _logged(kind: str, direction: str) -> str:
    if kind == "letter":
        return "Your letter went out" if direction == "out" else "They wrote"
    return {"reply": "They answered", "call": "A call", "meeting": "You met"}.get(kind, "A word")
