"""How a letter can leave from here, and how far it is."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.records.letter import Letter
from afterword.records.outbox import SENT, WAITING, OutboxEntry, OutboxState
from afterword.steps.doubt import evidence
from afterword.steps.outbox import on_the_way
from afterword.steps.schedule import moments, reader_zone, why_not
from afterword.web.clocks import own_zone
from afterword.web.time_words import day_and_hour

# Whoever has just pressed Send looks on until it is gone.
SOON = timedelta(minutes=2)


@dataclass(frozen=True)
class Moment:
    """A moment to send at: its value for the form, and on both clocks where they differ."""

    value: str
    words: str


@dataclass(frozen=True)
class Sending:
    """`entry` is the letter's way out so far, or None; `moments` are there while one can be chosen."""

    entry: OutboxEntry | None
    why_not: str
    moments: tuple[Moment, ...]
    goes_out: str
    facts: tuple[str, ...]
    is_soon: bool = False

    @property
    def is_waiting(self) -> bool:
        """Whether it goes out by itself, and can still be called back."""
        return self.entry is not None and self.entry.state in (OutboxState.APPROVED, OutboxState.RETRY)

    @property
    def is_moving(self) -> bool:
        """Whether it is being sent or looked for at this moment."""
        moving = (OutboxState.TRANSMITTING, OutboxState.COMMITTING)
        return self.entry is not None and (self.entry.state in moving or self.is_looked_up)

    @property
    def look_every(self) -> int:
        """After how many seconds the page looks again by itself; 0: never."""
        return 2 if self.is_moving or (self.is_waiting and self.is_soon) else 60 if self.is_waiting else 0

    @property
    def is_looked_up(self) -> bool:
        """Whether it is in doubt, and not every lookup was made."""
        return self.entry is not None and self.entry.state == OutboxState.DOUBT and not self.entry.asks

    @property
    def is_sent(self) -> bool:
        return self.entry is not None and self.entry.state in SENT

    @property
    def is_locked(self) -> bool:
        """Whether the text has to stay as it is, until it is called back or settled."""
        return not self.can_be_handed_over and (self.is_waiting or self.is_moving or bool(self.facts))

    @property
    def can_be_handed_over(self) -> bool:
        """Whether nothing of it is on its way from here."""
        return self.entry is None or self.entry.state == OutboxState.REFUSED


def sending(letter: Letter, now: datetime) -> Sending:
    """How this letter can leave, or how far it is."""
    entry, why = on_the_way(letter), why_not(letter) or ""
    own, theirs = own_zone(letter.account), ZoneInfo(reader_zone(letter.follow_up))
    choosable = not why and (entry is None or entry.state in (*WAITING, OutboxState.REFUSED))
    found = moments(letter, now) if choosable and letter.follow_up.is_open else ()
    facts = evidence(entry, own).sentences if entry and entry.state == OutboxState.DOUBT else ()
    goes_out = both_clocks(entry.due_at or entry.send_at, now, own, theirs) if entry else ""
    is_soon = bool(entry and entry.due_at and entry.due_at <= now + SOON)
    choices = tuple(Moment(at.isoformat(), both_clocks(at, now, own, theirs)) for at in found)
    return Sending(entry, why, choices, goes_out, facts, is_soon)


def waiting_row(entry: OutboxEntry, now: datetime) -> dict[str, object]:
    """What Today says of a letter that goes out by itself."""
    row = entry.letter.follow_up
    own, theirs = own_zone(entry.account), ZoneInfo(reader_zone(row))
    when = both_clocks(entry.send_at if entry.send_at > now else entry.due_at or now, now, own, theirs)
    return {"contact": row.contact, "letter_id": entry.letter_id, "when": when}


def both_clocks(at: datetime, now: datetime, own: ZoneInfo, theirs: ZoneInfo) -> str:
    """ "today 16:40", or "today 16:40 their time, 17:40 yours" where the clocks differ."""
    here, there = at.astimezone(own), at.astimezone(theirs)
    if here.replace(tzinfo=None) == there.replace(tzinfo=None):
        return day_and_hour(here, now)
    return f"{day_and_hour(there, now)} their time, {day_and_hour(here, now)} yours"
