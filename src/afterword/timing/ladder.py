"""The ladder for silence: when to check in, call and close, on their date and their working days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from afterword.timing.caps import next_kind
from afterword.timing.defaults import DEFAULTS, Defaults
from afterword.timing.moment import in_utc
from afterword.timing.office_days import OfficeDays
from afterword.timing.one_voice import first_clear_day
from afterword.timing.word import Word, WordKind
from afterword.words.zones import zone


@dataclass(frozen=True)
class LadderFacts:
    """All the ladder of one opening depends on; `time_zone` is the reader's, `country` the employer's (ISO code).

    `words` are what was said since the interview ended at `ended_at`, in any order. `elsewhere` are the moments of
    letters and calls to the same person about other openings.
    """

    ended_at: datetime
    time_zone: str
    words: tuple[Word, ...] = ()
    decision_on: date | None = None
    country: str | None = None
    no_calls: bool = False
    elsewhere: tuple[datetime, ...] = ()


@dataclass(frozen=True)
class Rung:
    """One step: from `start_at` to `aim_at`, best at `propose_at` (UTC). `number` counts the steps of its kind."""

    kind: WordKind
    number: int
    start_at: datetime
    aim_at: datetime
    propose_at: datetime


def ladder(facts: LadderFacts, defaults: Defaults = DEFAULTS) -> tuple[Rung, ...]:
    """Return the steps that are left, in order, each as if those before it were taken when proposed.

    Only the first is certain: an answer ends them, and any other word moves them. Raises InputError for an unknown
    zone.
    """
    words, days = _in_order(facts.words), _days(facts, defaults)
    rungs: list[Rung] = []
    while rung := _next(facts, words, days):
        rungs.append(rung)
        words.append(Word(rung.kind, rung.propose_at))
    return tuple(rungs)


def next_rung(facts: LadderFacts, defaults: Defaults = DEFAULTS) -> Rung | None:
    """Return the first step that is left, which is all that is certain; None where the ladder has ended."""
    return _next(facts, _in_order(facts.words), _days(facts, defaults))


def credible_date(facts: LadderFacts, defaults: Defaults = DEFAULTS) -> date | None:
    """Return their decision date, or None: one that lies years ahead was mistyped."""
    furthest = in_utc(facts.ended_at).date() + defaults.furthest_decision
    return facts.decision_on if facts.decision_on and facts.decision_on <= furthest else None


def _in_order(words: Sequence[Word]) -> list[Word]:
    return sorted(words, key=lambda word: in_utc(word.at))


def _days(facts: LadderFacts, defaults: Defaults) -> OfficeDays:
    return OfficeDays(zone(facts.time_zone), facts.country, defaults)


def _next(facts: LadderFacts, words: Sequence[Word], days: OfficeDays) -> Rung | None:
    kind = next_kind(words, no_calls=facts.no_calls, defaults=days.defaults)
    if kind is None:
        return None
    first, last = _window(kind, facts, words, days)
    clear = first_clear_day(first, facts.elsewhere, days)
    number = 1 + sum(word.kind is kind for word in words)
    return Rung(kind, number, days.opens(clear), days.closes(max(clear, last)), days.good_hour(clear))


def _window(kind: WordKind, facts: LadderFacts, words: Sequence[Word], days: OfficeDays) -> tuple[date, date]:
    """The first and the last day of a step; only a call has more than one."""
    numbers = days.defaults
    said_on = days.day_of(words[-1].at if words else facts.ended_at)
    date_given = credible_date(facts, numbers)
    if kind is WordKind.CHECK_IN:
        on = _check_in(words, said_on, date_given, days)
        return on, on
    if kind is WordKind.CALL:
        first = days.after(said_on, numbers.call_after_at_least)
        last = days.after(said_on, numbers.call_after_at_most)
        after_date = days.after(date_given, numbers.check_in_after_decision) if date_given else first
        return max(first, after_date), max(last, after_date)
    on = days.after(max(said_on, date_given or said_on), numbers.closing_note_after)
    return on, on


def _check_in(words: Sequence[Word], said_on: date, date_given: date | None, days: OfficeDays) -> date:
    numbers = days.defaults
    after_date = days.after(date_given, numbers.check_in_after_decision) if date_given else None
    if _asked_since_they_spoke(words):
        again = days.after(said_on, numbers.second_check_in_after)
        return max(again, after_date or again)
    if date_given is None or after_date is None:
        return days.after(said_on, numbers.check_in_after_thank_you)
    if said_on <= date_given:
        return after_date
    # Their date had passed when the last word was said: who has just been written to is not asked the next day.
    theirs = bool(words) and words[-1].kind.is_theirs
    wait = numbers.check_in_after_thank_you if theirs else numbers.check_in_after_thank_you_at_least
    return days.after(said_on, wait)


def _asked_since_they_spoke(words: Sequence[Word]) -> bool:
    for word in reversed(words):
        if word.kind.is_theirs:
            return False
        if word.kind in (WordKind.CHECK_IN, WordKind.CALL):
            return True
    return False
