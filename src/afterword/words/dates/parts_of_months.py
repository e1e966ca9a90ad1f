"""Parts of a month, quarters, and months as a whole: "mid Jan", "first week of July", "Q1", "next month".

None of them is one day, so each is a question; it offers the day that is safe to wait for: the 1st for the start of a
month, the 10th for "early", the 15th for the middle, the last day for "late" and for a whole month or quarter, and the
7th, 14th, 21st or last day for its weeks. Quarters are those of the calendar.
"""

import re
from datetime import date, timedelta

from afterword.words.dates.answer import Question, offer, which
from afterword.words.dates.calendar_words import MONTH, MONTHS

_SOMETIME = r"(?:sometime\s|some\stime\s|during\s|in\s|around\s)*"
_MONTH = rf"(?:(?P<month>{MONTH})(?:,?\s(?P<year>\d{{4}}))?|(?P<which>this|the|next)\smonth|(?P<alone>month))"
_LAST = 31
_PARTS = {
    r"(?:the\s)?(?:very\s)?(?:start|beginning|first\spart)(?:\sof)?": 1,
    r"(?:in\s)?(?:the\s)?(?:early(?:\sin)?|early\spart\sof|first\shalf\sof)": 10,
    r"(?:the\s)?(?:mid(?:dle)?(?:\sof)?)": 15,
    r"(?:the\s)?(?:late|later|latter\shalf\sof|second\shalf\sof|latter\spart\sof)(?:\sin)?": _LAST,
    r"(?:the\s)?(?:first|1st)\sweek(?:\sof|\sin)?": 7,
    r"(?:the\s)?(?:second|2nd)\sweek(?:\sof|\sin)?": 14,
    r"(?:the\s)?(?:third|3rd)\sweek(?:\sof|\sin)?": 21,
    r"(?:the\s)?(?:last|final)\sweek(?:\sof|\sin)?": _LAST,
    "": _LAST,
}
_PART = [(re.compile(rf"{_SOMETIME}{part}[\s-]?{_MONTH}"), day) for part, day in _PARTS.items()]
_QUARTER = re.compile(
    rf"{_SOMETIME}(?:(?:the\s)?(?:end|close|late)\s?(?:of\s)?)?"
    r"(?:q(?P<number>[1-4])(?:\s(?P<year>\d{4}))?|(?:(?P<which>this|the|next)\s)?quarter(?:[\s-]end)?|eoq)"
)


def read(phrase: str, heard_on: date) -> Question | None:
    """Return a question that offers one day of the span, or None for another kind of phrase."""
    if match := _QUARTER.fullmatch(phrase):
        return _quarter(match["number"], match["year"], match["which"], heard_on)
    for pattern, day in _PART:
        if (match := pattern.fullmatch(phrase)) and not (match["alone"] and day == _LAST):
            first = _month_of(match, day, heard_on)
            before = first - timedelta(days=1)
            if phrase in MONTHS and before > heard_on:  # "by July" may leave July out
                return which("A month has many days.", before, _day(day, first))
            return offer("That covers many days.", _day(day, first), heard_on)
    return None


def _month_of(match: re.Match[str], day: int, heard_on: date) -> date:
    """The first day of the month that was meant: a named one is the next in which the day is still ahead."""
    first = heard_on.replace(day=1)
    if match["month"] is None:
        return _next(first) if match["which"] == "next" else first
    month = MONTHS[match["month"]]
    named = date(int(match["year"]) if match["year"] else heard_on.year, month, 1)
    if match["year"] or _day(day, named) >= heard_on or month == heard_on.month:
        return named
    return named.replace(year=named.year + 1)


def _quarter(number: str | None, year: str | None, said: str | None, heard_on: date) -> Question:
    this = (heard_on.month - 1) // 3
    quarter = int(number) - 1 if number else this + (said == "next")
    years = int(year) - heard_on.year if year else (quarter < this)
    last = _day(_LAST, date(heard_on.year + years + quarter // 4, quarter % 4 * 3 + 3, 1))
    return offer("Quarters are counted in more ways than one.", last, heard_on)


def _day(day: int, first: date) -> date:
    return min(first + timedelta(days=day - 1), _next(first) - timedelta(days=1))


def _next(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)
