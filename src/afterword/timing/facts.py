"""What the plan of an interview depends on."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Reader:
    """Somebody a letter is owed to: the caller's key for them, and their zone (None: the interview's)."""

    key: str
    time_zone: str | None = None


@dataclass(frozen=True)
class PromisedMaterial:
    """Something the candidate promised a reader, and the day they named for it, if any."""

    key: str
    promised_on: date | None
    note: str


@dataclass(frozen=True)
class InterviewFacts:
    """All the plan depends on. A moment without an offset is on the clock of `time_zone`."""

    start: datetime
    end: datetime
    time_zone: str
    readers: tuple[Reader, ...]
    promises: tuple[PromisedMaterial, ...] = ()
    country: str | None = None
    working_days_only: bool = False
