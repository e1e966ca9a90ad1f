"""Ends of months and of the year: "end of the month", "end of June", "the last day of July"."""

import re
from datetime import date, timedelta

from afterword.words.dates.answer import Question, Resolved, which
from afterword.words.dates.calendar_words import MONTH, MONTHS
from afterword.words.dates.occurrence import LONGEST_AHEAD

_END_OF_THIS = re.compile(
    r"(?:the\s)?(?:(?:end(?:\sof)?|last\sday\sof)\s(?:(?P<which>this|the|next)\s)?month|eom|month[-\s]end|month's\send)"
)
_END_OF_NAMED = re.compile(
    rf"(?:the\s)?(?:(?:very\s)?end(?:\sof)?|last\sday\sof)\s(?P<month>{MONTH})(?:,?\s(?P<year>\d{{4}}))?"
)
_END_OF_YEAR = re.compile(r"(?:the\s)?end\s(?:of\s)?(?:(?:the|this)\s)?year|eoy|year[-\s]end")


def read(phrase: str, heard_on: date) -> Resolved | Question | None:
    """Return the last day of the month or year, whatever weekday it is, or None for another kind of phrase."""
    if match := _END_OF_THIS.fullmatch(phrase):
        return _end_of_this(match["which"], heard_on)
    if match := _END_OF_NAMED.fullmatch(phrase):
        return _end_of_named(MONTHS[match["month"]], match["year"], heard_on)
    return Resolved(date(heard_on.year, 12, 31)) if _END_OF_YEAR.fullmatch(phrase) else None


def _end_of_this(said: str | None, heard_on: date) -> Resolved | Question:
    on = _last_day(heard_on.year, heard_on.month + (said == "next"))
    if on == heard_on:
        return which("That conversation was on the last day of a month.", on, _last_day(on.year, on.month + 1))
    return Resolved(on)


def _end_of_named(month: int, year: str | None, heard_on: date) -> Resolved | Question | None:
    if year:
        return Resolved(_last_day(int(year), month))
    on = _last_day(heard_on.year + (month < heard_on.month), month)
    return Resolved(on) if on - heard_on <= LONGEST_AHEAD else None


def _last_day(year: int, month: int) -> date:
    """The last day of a month; month 13 is January of the next year."""
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
