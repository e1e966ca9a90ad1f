"""Everything a letter is made from."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.letters.notes import Note


@dataclass(frozen=True)
class Candidate:
    """The one who signs. `sign_off` stands above the name ("Kind regards"); `phone` below it."""

    name: str
    phone: str | None = None
    sign_off: str | None = None


@dataclass(frozen=True)
class Reader:
    """The interviewer a letter goes to, with the notes about that person alone, and the files that go to them alone."""

    name: str
    title: str | None = None
    address_as: str | None = None
    notes: tuple[Note, ...] = ()
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True)
class Conversation:
    """One interview: two aware moments, the IANA zone of its place, how it felt ("good", "mixed", "badly", None)."""

    start: datetime
    end: datetime
    time_zone: str
    felt: str | None = None
    mode: str | None = None


@dataclass(frozen=True)
class EarlierLetter:
    """A letter of this opening that has gone out: its kind ("check-in") and the day."""

    kind: str
    sent_on: date


@dataclass(frozen=True)
class NewOpening:
    """Another role at the same employer, and where the candidate saw it ("your careers page")."""

    role: str
    source: str | None = None


# How a letter speaks to its reader: by the first name, or by title and family name.
REGISTERS = ("plain", "formal")


@dataclass(frozen=True)
class LetterRequest:
    """What `compose` turns into one letter per reader.

    `decision_on` is the employer's promised day once the candidate confirmed it. `opening_seed` is any text that
    differs between openings: it turns the frames, so that the same recruiter does not read them twice. `attachments`
    are the names of files that go to every reader. `wanted` are ids of notes the candidate asked for: they come first.
    `said_before` are the texts of earlier letters to this employer, whose frames are not taken again.
    `confidential` are names that no letter may say. `register` is "plain" or "formal"; without it the form of address
    decides. `news` is the candidate's own; `received` and `posting` were written by others and are only searched for
    signs ("no calls"), never copied.
    """

    kind: str
    candidate: Candidate
    employer: str
    role: str
    interview: Conversation
    now: datetime
    readers: tuple[Reader, ...]
    shared_notes: tuple[Note, ...] = ()
    attachments: tuple[str, ...] = ()
    dialect: str = "en-US"
    decision_on: date | None = None
    opening_seed: str = ""
    earlier_letters: tuple[EarlierLetter, ...] = ()
    received: str | None = None
    posting: str | None = None
    outcome: str | None = None
    news: str | None = None
    new_opening: NewOpening | None = None
    wanted: frozenset[str] = frozenset()
    confidential: tuple[str, ...] = ()
    said_before: tuple[str, ...] = ()
    register: str | None = None
