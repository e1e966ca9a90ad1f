"""Parts of a week and weeks named by a day: "early next week", "the week of the 15th", "the weekend".

None of them is one day, so each is a question; it offers the day that is safe to wait for: the Monday for the start of
a week, the Wednesday for "early" and "mid", the Friday for everything later and for a week as a whole.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from afterword.words.dates import named_days
from afterword.words.dates.answer import Question, Resolved, offer, which
from afterword.words.dates.calendar_words import WEEKDAY, WEEKDAYS

_MONDAY, _WEDNESDAY, _FRIDAY, _SATURDAY, _SUNDAY, _WEEK = 0, 2, 4, 5, 6, timedelta(days=7)
_SOMETIME = r"(?:sometime\s|some\stime\s|anytime\s|any\stime\s|any\sday\s|during\s|in\s|over\s)*"
_WHICH = r"(?P<which>this|next|the\snext|the\sfollowing|the)\s(?:working\s)?week"
_PARTS = {
    r"(?:the\s)?(?:(?:very\s)?(?:start|beginning)\sof)": _MONDAY,
    r"(?:in\s)?(?:the\s)?(?:early(?:\s(?:in|part\sof))?|first\shalf\sof|first\sfew\sdays\sof)": _WEDNESDAY,
    r"(?:the\s)?(?:mid(?:dle)?(?:\sof)?|mid-)": _WEDNESDAY,
    r"(?:the\s)?(?:late(?:r)?(?:\s(?:in|part\sof))?|(?:second|latter|back)\s(?:half|end|part)\sof)": _FRIDAY,
}
_PART = [
    (re.compile(rf"{_SOMETIME}{part}\s?{_WHICH}(?:\s(?:sometime|some\stime))?"), day) for part, day in _PARTS.items()
]
_MIDWEEK = re.compile(r"mid[\s-]?week|(?P<which>next)\smid[\s-]?week|mid[\s-]?week\snext\sweek")
_WHOLE = re.compile(rf"{_SOMETIME}{_WHICH}(?:,?\s(?:sometime|some\stime|at\ssome\spoint))?")
_AFTER_NEXT = re.compile(rf"{_SOMETIME}(?:the\s)?week\safter\snext(?:\sweek)?")
_NAMED = re.compile(
    rf"{_SOMETIME}(?:the\s)?(?:week|w/c|wc|w/b)\s?(?:of|commencing|beginning|starting|comm|beg)?\s(?P<day>.*\d.*)"
)
_ENDING = re.compile(r"(?:the\s)?(?:week|w/e)\s?(?:ending|ended)?\s(?:on\s)?(?P<day>.*\d.*)")
_WEEKEND = re.compile(r"(?:over\s|at\s|during\s)?(?P<which>this|the|next|this\scoming|the\scoming)?\s?weekend")
_TWO_DAYS = re.compile(rf"(?P<one>{WEEKDAY})(?:\sor\s(?:maybe\s)?|\s?/\s?|\s?-\s?|\sto\s)(?P<two>{WEEKDAY})")


def read(phrase: str, heard_on: date) -> Resolved | Question | None:
    """Return a question that offers one day of the span, or None for another kind of phrase."""
    monday = heard_on - timedelta(days=heard_on.weekday())
    for pattern, day in _PART:
        if match := pattern.fullmatch(phrase):
            return _in_week("That is a part of a week, not a day.", match["which"], day, heard_on)
    if match := _MIDWEEK.fullmatch(phrase):
        said = "next" if "next" in phrase else "this"
        return _in_week("That is a part of a week, not a day.", said, _WEDNESDAY, heard_on)
    if match := _WHOLE.fullmatch(phrase):
        problem = "A week has several days; its last working day is the safe one to wait for."
        return _in_week(problem, match["which"], _FRIDAY, heard_on)
    if _AFTER_NEXT.fullmatch(phrase):
        return offer("A week has several days.", monday + 2 * _WEEK + timedelta(days=_FRIDAY), heard_on)
    if match := _WEEKEND.fullmatch(phrase):
        return _weekend(match["which"], monday, heard_on)
    if match := _TWO_DAYS.fullmatch(phrase):
        days = [heard_on + timedelta(days=(WEEKDAYS[match[n]] - heard_on.weekday()) % 7 or 7) for n in ("one", "two")]
        return which("Those are two days.", *days) if days[0] < days[1] else None
    if "ending" in phrase or "ended" in phrase or "w/e" in phrase:
        return _with_its_day(_ENDING, phrase, heard_on, lambda on: on)
    return _with_its_day(_NAMED, phrase, heard_on, lambda on: on + timedelta(days=_FRIDAY - on.weekday()))


def _in_week(problem: str, said: str, weekday: int, heard_on: date) -> Question:
    if heard_on.weekday() >= _SATURDAY:
        return Question("A week has several days, and at a weekend people count them in two ways. Which date is it?")
    weeks = 0 if said in ("this", "the") else 1
    return offer(problem, heard_on + timedelta(days=weekday - heard_on.weekday()) + weeks * _WEEK, heard_on)


def _weekend(said: str | None, monday: date, heard_on: date) -> Question:
    if said == "next" or heard_on.weekday() >= _FRIDAY:
        return Question("People mean different days by a weekend. Which date did they name?")
    friday = monday + timedelta(days=_FRIDAY)
    return which("A weekend is not one day.", friday, friday + timedelta(days=_SUNDAY - _FRIDAY))


def _with_its_day(
    pattern: re.Pattern[str], phrase: str, heard_on: date, last: Callable[[date], date]
) -> Question | None:
    match = pattern.fullmatch(phrase)
    answer = named_days.read(match["day"].removeprefix("the ") if match else "", heard_on)
    if match and answer is None:
        answer = named_days.read(match["day"], heard_on)
    if isinstance(answer, Question) or answer is None:
        return answer
    return offer("A week has several days.", last(answer.on), heard_on)
