"""What a sentence may rest on, and what is said of one that does not."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from afterword.letters.notes import NoteKind


class Why(StrEnum):
    """What of a sentence does not stand in the facts; the value is its name in JSON."""

    NUMBER = "number"
    NAME = "name"
    DATE = "date"
    MONEY = "money"
    LINK = "link"
    TITLE = "title"
    POLARITY = "polarity"
    STRONGER = "stronger"
    CLAIM = "claim"
    WORDS = "words"


# Hard point 3: every number, name, date and title occurs in the facts. Money and links are numbers and names.
HARD = frozenset((Why.NUMBER, Why.NAME, Why.DATE, Why.MONEY, Why.LINK, Why.TITLE))


@dataclass(frozen=True)
class Source:
    """A note: its text and, where it is known, its kind, which says whose words and deeds it holds."""

    text: str
    kind: NoteKind | None = None


@dataclass(frozen=True)
class Facts:
    """The notes a sentence may rest on, and what is stated beside them.

    `stated` are names and details of the record (reader, employer, role, place, files). `days` are the days that are
    known (of the interview, of the decision).
    """

    notes: tuple[Source, ...]
    stated: tuple[str, ...] = ()
    days: tuple[date, ...] = field(default=())


@dataclass(frozen=True)
class Unsourced:
    """A passage of a text, in code points, that stands in no note, and why."""

    start: int
    end: int
    why: Why

    @property
    def is_hard(self) -> bool:
        return self.why in HARD
