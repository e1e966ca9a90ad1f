"""The Waiting page: the one step on top, everyone who is waited for, and the picture of one wait."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.steps.wait import Standing, Waited
from afterword.steps.wait_sentences import says
from afterword.timing.ladder import credible_date
from afterword.timing.word import WordKind
from afterword.web.time_words import in_days

_MARKS = {
    Standing.DUE: "half",
    Standing.ON_ITS_WAY: "half",
    Standing.RESTING: "rest",
    Standing.DONE: "away",
}


@dataclass(frozen=True)
class WaitRow:
    """One line of the table; `in_days` says how far away their own date is."""

    waited: Waited
    silent: str
    their_date: date | None
    their_words: str
    in_days: str
    mark: str
    says: str


def wait_rows(waits: Sequence[Waited], now: datetime, zone: ZoneInfo) -> list[WaitRow]:
    """The lines of these waits, in their order."""
    return [_row(one, now, zone) for one in waits]


def _row(one: Waited, now: datetime, zone: ZoneInfo) -> WaitRow:
    on = credible_date(one.found.facts)
    days = one.silence.days(now, zone.key)
    away = in_days((on - now.astimezone(zone).date()).days) if on else ""
    asked = any(word.kind in (WordKind.CHECK_IN, WordKind.CALL, WordKind.CLOSING) for word in one.found.facts.words)
    mark = _MARKS.get(one.standing, "half" if asked else "open")
    silent = "since today" if days == 0 else f"{days} day{'' if days == 1 else 's'}"
    return WaitRow(one, silent, on, one.interview.decision_words, away, mark, says(one, now, zone))
