"""Dates in figures only: "12/6", "6/13/2026", "12.06.2026". Two readings that differ are a question."""

import re
from datetime import date

from afterword.words.dates.answer import Question, Resolved, which
from afterword.words.dates.calendar_words import WEEKDAY, WEEKDAYS
from afterword.words.dates.occurrence import full_year, in_year, of_year

_FIGURES = re.compile(
    rf"(?:(?P<weekday>{WEEKDAY}),?\s)?(?:the\s)?(?P<one>\d{{1,2}})(?P<mark>[/.-])(?P<two>\d{{1,2}})"
    rf"(?:(?P=mark)(?P<year>\d{{4}}|\d\d))?"
)


def read(phrase: str, heard_on: date) -> Resolved | Question | None:
    """Return the one possible day; day-first and month-first are both possible wherever the calendar allows."""
    match = _FIGURES.fullmatch(phrase)
    if match is None or (match["mark"] == "-" and match["year"] is None):
        return None  # "12-6" is as likely a span of days or hours
    one, two = int(match["one"]), int(match["two"])
    weekday = WEEKDAYS[match["weekday"]] if match["weekday"] else None
    year = full_year(match["year"]) if match["year"] else None
    orders = {(day, month) for day, month in ((one, two), (two, one)) if 1 <= month <= 12}
    if not orders:
        return Question(f"{phrase} is not a date. Which day and month did they name?")
    readings = [_read(day, month, year, weekday, heard_on) for day, month in sorted(orders)]
    return readings[0] if len(readings) == 1 else _between(phrase, orders, year, weekday, heard_on)


def _between(
    phrase: str, orders: set[tuple[int, int]], year: int | None, weekday: int | None, heard_on: date
) -> Resolved | Question:
    """Only a weekday may decide between the two: that one of them is past may just as well be a slip."""
    if weekday is not None:
        agreeing = [
            answer for order in orders if isinstance(answer := _read(*order, year, weekday, heard_on), Resolved)
        ]
        if len(agreeing) == 1:
            return agreeing[0]
    days = [answer.on for order in orders if isinstance(answer := _read(*order, year, None, heard_on), Resolved)]
    if len(days) == 2:
        return which(f"{phrase} can be read in two ways.", *days)
    return Question(f"{phrase} can be read in two ways. Which day and month did they name?")


def _read(day: int, month: int, year: int | None, weekday: int | None, heard_on: date) -> Resolved | Question:
    if year is None:
        return in_year(day, month, weekday, heard_on)
    return of_year(year, month, day, weekday, heard_on)
