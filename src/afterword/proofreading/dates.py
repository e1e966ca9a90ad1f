"""Weekday and date agree, and a day gone by is called by its name.

Finds a weekday beside a date that falls on another (“Friday, June 13”), a day no month has (“June 31”), and, where
the interview day is known, a sentence about the conversation that puts it on another weekday, or “yesterday” and
“today” that are not so on the day of sending. Suggests the right weekday, then the right date. Silent where neither
interview nor sending day is known and the date names no year, and on days that lie ahead.
"""

from collections.abc import Iterator
from datetime import date

from afterword.proofreading.calendar import SAID_DATE, SaidDate, read_date, weekday_name
from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding


def find_dates(text: str, context: Context) -> Iterator[Finding]:
    for found in SAID_DATE.finditer(text):
        said = read_date(found)
        if said is None:
            continue
        days = said.days(context.sent_on or context.interview_on)
        if days == ():
            yield _finding(found.start(), found.end(), f"There is no “{found.group()}”.", ())
        elif days and said.weekday is not None and all(day.weekday() != said.weekday for day in days):
            yield _disagreeing(text, said, days, context)


def _disagreeing(text: str, said: SaidDate, days: tuple[date, ...], context: Context) -> Finding:
    """Two ways to put it right: the other weekday, or the nearest date that falls on the weekday said."""
    shown = text[said.start : said.end]
    day = days[0]
    right_weekday = said.with_weekday(shown, day)
    right_date = said.with_day(shown, day)
    weekday_first = day == context.interview_on or said.nearest(day) != context.interview_on
    replacements = (right_weekday, right_date) if weekday_first else (right_date, right_weekday)
    where = shown[said.date_start - said.start :]
    sentence = f"{where[:1].upper() + where[1:]} is a {weekday_name(day)}, not a {weekday_name(said.weekday or 0)}."
    return _finding(said.start, said.end, sentence, replacements)


def _finding(start: int, end: int, sentence: str, replacements: tuple[str, ...]) -> Finding:
    return Finding(start, end, "date", sentence, replacements, blocks=True)
