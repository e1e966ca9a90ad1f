"""Days named by their number: "Friday the 12th", "June 12", "12 June 2026", "2026-06-12"."""

import re
from datetime import date, timedelta

from afterword.words.dates.answer import Question, Resolved, confirm
from afterword.words.dates.calendar_words import (
    DAY,
    MONTH,
    MONTHS,
    ORDINAL_FIGURES,
    WEEKDAY,
    WEEKDAYS,
    day_of_month,
)
from afterword.words.dates.occurrence import full_year, in_month, in_year, of_year

# Two figures without an apostrophe may be anything: "June 12-26" is a span of days.
_YEAR = r"(?:(?:,?\s|-)(?P<year>\d{4})|,?\s'(?P<short_year>\d\d))?"
_WHICH = r"(?:(?:this|next|coming|this\scoming|the)\s)?"
_FIRST = rf"(?:{_WHICH}(?P<before>{WEEKDAY}),?\s(?:on\s)?)?(?:the\s)?"
_LAST = rf"(?:,?\s(?:(?:which\sis\s)?an?\s|which\sis\s)?(?P<after>{WEEKDAY}))?"
_DAY = rf"(?P<day>{DAY})"
_MONTH = rf"(?P<month>{MONTH})"

_WITH_MONTH = (
    re.compile(rf"{_FIRST}{_MONTH}[\s-](?:the\s)?{_DAY}{_YEAR}{_LAST}"),
    re.compile(rf"{_FIRST}{_DAY}[\s-](?:of\s)?{_MONTH}{_YEAR}{_LAST}"),
    re.compile(rf"{_FIRST}(?P<year>\d{{4}})([-/.])(?P<month>\d{{1,2}})\3(?P<day>\d{{1,2}}){_LAST}"),
)
_WITHOUT_MONTH = (
    re.compile(
        rf"{_WHICH}(?P<before>{WEEKDAY}),?\s(?:on\s)?(?P<article>the\s)?{_DAY}(?:\sof\s(?P<which>this|the|next)\smonth)?"
    ),
    re.compile(rf"(?P<article>the\s){_DAY}(?:\sof\s(?P<which>this|the|next)\smonth)?{_LAST}"),
    re.compile(rf"(?P<day>{ORDINAL_FIGURES})(?:\sof\s(?P<which>this|the|next)\smonth)?{_LAST}"),
)


def read(phrase: str, heard_on: date) -> Resolved | Question | None:
    """Return the day, a question where weekday and date disagree, or None for another kind of phrase."""
    for pattern in (*_WITH_MONTH, *_WITHOUT_MONTH):
        if match := pattern.fullmatch(phrase):
            said = match.groupdict()
            weekdays = {WEEKDAYS[word] for word in (said.get("before"), said.get("after")) if word}
            return _read(said, next(iter(weekdays), None), heard_on) if len(weekdays) < 2 else None
    return None


def _read(said: dict[str, str | None], weekday: int | None, heard_on: date) -> Resolved | Question:
    day, month = day_of_month(said["day"] or ""), said.get("month")
    if month is None:
        answer = in_month(day, weekday, heard_on, is_next=said.get("which") == "next")
        return _unless_an_hour(answer, said, heard_on)
    month_number = MONTHS[month] if month in MONTHS else int(month)
    if year := said.get("year") or said.get("short_year"):
        return of_year(full_year(year), month_number, day, weekday, heard_on)
    return in_year(day, month_number, weekday, heard_on)


def _unless_an_hour(answer: Resolved | Question, said: dict[str, str | None], heard_on: date) -> Resolved | Question:
    """ "Friday 3" may be three o'clock this Friday, or a Friday that is a third: alike only within the week."""
    day = said["day"] or ""
    is_hour = said.get("article") is None and day.isdigit() and int(day) <= 12
    if is_hour and isinstance(answer, Resolved) and answer.on - heard_on > timedelta(days=7):
        return confirm(f"{day} could be a time of day too.", answer.on, heard_on)
    return answer
