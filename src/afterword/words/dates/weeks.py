"""Weekdays and weeks: "Friday", "next Tuesday", "Wednesday next week", "end of the week"."""

import re
from datetime import date, timedelta

from afterword.words.dates.answer import Question, Resolved, confirm, which
from afterword.words.dates.calendar_words import WEEKDAY, WEEKDAYS
from afterword.words.dates.spell import WEEKDAY_NAMES, spell

_FRIDAY, _SATURDAY, _WEEK = 4, 5, timedelta(days=7)

_A_WEEKDAY = re.compile(
    rf"(?:(?P<which>this|next|this coming|coming|the coming|the next)\s)?(?P<weekday>{WEEKDAY})(?:\scoming)?"
)
_IN_A_WEEK = (
    re.compile(rf"(?:the\s)?(?P<weekday>{WEEKDAY}),?\s(?:of\s|in\s)?(?P<which>this|next|the following)\sweek"),
    re.compile(rf"(?P<which>this|next|the following)\sweek,?\s(?:on\s)?(?P<weekday>{WEEKDAY})"),
)
_END_OF_WEEK = re.compile(
    r"(?:the\s)?end\s(?:of\s)?(?:(?P<which>this|the|next|the following)\s)?(?:work\s?|working\s)?week|eow"
)
_END_OF_WEEK_AFTER_NEXT = re.compile(r"(?:the\s)?end\sof\sthe\sweek\safter\snext(?:\sweek)?")


def read(phrase: str, heard_on: date) -> Resolved | Question | None:
    """Return the day, a question where people mean different days, or None for another kind of phrase.

    Weeks begin on Monday and a working week ends on Friday.
    """
    if match := _A_WEEKDAY.fullmatch(phrase):
        return _weekday(WEEKDAYS[match["weekday"]], match["which"], heard_on)
    if match := next((found for pattern in _IN_A_WEEK if (found := pattern.fullmatch(phrase))), None):
        return _in_week(WEEKDAYS[match["weekday"]], match["which"], heard_on)
    if match := _END_OF_WEEK.fullmatch(phrase):
        return _in_week(_FRIDAY, match["which"] or "this", heard_on)
    if _END_OF_WEEK_AFTER_NEXT.fullmatch(phrase):
        return _in_week(_FRIDAY, "after next", heard_on)
    return None


def _weekday(weekday: int, said: str | None, heard_on: date) -> Resolved | Question:
    ahead = (weekday - heard_on.weekday()) % 7
    coming = heard_on + timedelta(days=ahead or 7)
    name = WEEKDAY_NAMES[weekday]
    if said in ("next", "the next"):
        return _next_weekday(weekday, coming, heard_on)
    if not ahead:
        return which(f"That conversation was on a {name}.", heard_on, coming)
    if said == "this" and weekday < heard_on.weekday() < _SATURDAY:
        return confirm(f"{name} of that week was already over.", coming, heard_on)
    return Resolved(coming)


def _next_weekday(weekday: int, coming: date, heard_on: date) -> Resolved | Question:
    """ "Next Friday", said on a Tuesday or at a weekend, is this week's for some and next week's for others."""
    is_same_week = weekday > heard_on.weekday()
    is_weekend = heard_on.weekday() >= _SATURDAY
    if is_same_week or is_weekend:
        return which(f"People mean two different days by “next {WEEKDAY_NAMES[weekday]}”.", coming, coming + _WEEK)
    return Resolved(coming)


def _in_week(weekday: int, said: str, heard_on: date) -> Resolved | Question:
    monday = heard_on - timedelta(days=heard_on.weekday())
    weeks = {"this": 0, "the": 0, "next": 1, "the following": 1, "after next": 2}[said]
    on = monday + weeks * _WEEK + timedelta(days=weekday)
    if heard_on.weekday() >= _SATURDAY:
        problem = "At a weekend, people count the weeks in two ways."
        return which(problem, on, on + _WEEK) if weeks else confirm(problem, on + _WEEK, heard_on)
    if on == heard_on:
        return which(f"That conversation was on a {WEEKDAY_NAMES[weekday]}.", on, on + _WEEK)
    if on < heard_on:
        return confirm(f"{spell(on)} was already over.", on + _WEEK, heard_on)
    return Resolved(on)
