"""The two answers to a phrase: a date, or one kind question."""

from dataclasses import dataclass
from datetime import date

from afterword.words.dates.spell import spell


@dataclass(frozen=True)
class Resolved:
    """The phrase means this day and no other."""

    on: date


@dataclass(frozen=True)
class Question:
    """A sentence for the candidate: what was not clear, and the days it could be."""

    sentence: str


def which(problem: str, one: date, other: date) -> Question:
    """Ask between two days, the earlier one first."""
    first, second = sorted((one, other))
    with_year = first.year != second.year
    return Question(f"{problem} Is it {spell(first, year=with_year)}, or {spell(second, year=with_year)}?")


def confirm(problem: str, on: date, heard_on: date) -> Question:
    """Offer the one day that is likely but was not said."""
    return Question(f"{problem} Shall it be {spell(on, year=on.year != heard_on.year)}?")


def offer(problem: str, on: date, heard_on: date) -> Question:
    """Offer the day that is safe to wait for in a span of days, or ask openly where that day is over."""
    if on <= heard_on:
        return Question(f"{problem} Which date did they name?")
    return confirm(problem, on, heard_on)
