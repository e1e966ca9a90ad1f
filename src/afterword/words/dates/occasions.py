"""Days with a name of their own, and weekdays counted in a month: "New Year's Eve", "the first Monday of July"."""

import re
from datetime import date, timedelta

from afterword.words.dates.answer import Question, Resolved, offer
from afterword.words.dates.calendar_words import MONTH, MONTHS, WEEKDAY, WEEKDAYS
from afterword.words.dates.occurrence import LONGEST_AHEAD

_FIXED = {
    r"christmas eve": (12, 24),
    r"christmas day": (12, 25),
    r"boxing day": (12, 26),
    r"new year'?s eve": (12, 31),
    r"new year'?s day": (1, 1),
    r"hallowe'?en": (10, 31),
    r"valentine'?s(?: day)?": (2, 14),
}
_AROUND = re.compile(
    r"(?:the\s)?(?:christmas|holidays?|holiday\sseason|new\syear|easter|thanksgiving|bank\sholiday|long\sweekend"
    r"|break|summer|winter|spring|autumn|fall|half\sterm|end\sof\sterm|season)"
)
_COUNTED = re.compile(
    rf"(?:the\s)?(?P<count>first|1st|second|2nd|third|3rd|fourth|4th|last)\s(?P<weekday>{WEEKDAY})\s(?:of|in)\s"
    rf"(?:(?P<month>{MONTH})|(?P<which>this|the|next)\smonth)"
)
_COUNTS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "last": 5}


def read(phrase: str, heard_on: date) -> Resolved | Question | None:
    """Return the day, a question where the name covers more than one, or None for another kind of phrase."""
    if match := _COUNTED.fullmatch(phrase):
        return _counted(match, heard_on)
    if phrase == "christmas":
        return offer("Few people work at Christmas.", date(heard_on.year, 12, 23), heard_on)
    for name, (month, day) in _FIXED.items():
        if re.fullmatch(name, phrase):
            on = date(heard_on.year + ((month, day) < (heard_on.month, heard_on.day)), month, day)
            return Resolved(on) if on - heard_on <= LONGEST_AHEAD else None
    around = phrase.removeprefix("after ").removeprefix("right ")
    if _AROUND.fullmatch(around):
        return Question("That is not one day. Which date did they name?")
    return None


def _counted(match: re.Match[str], heard_on: date) -> Resolved | Question | None:
    month = MONTHS[match["month"]] if match["month"] else heard_on.month + (match["which"] == "next")
    for year in (heard_on.year, heard_on.year + 1):
        on = _in_month(_COUNTS[match["count"]], WEEKDAYS[match["weekday"]], year + month // 13, (month - 1) % 12 + 1)
        if heard_on <= on <= heard_on + LONGEST_AHEAD:
            return Resolved(on)
        if not match["month"]:
            break
    return None


def _in_month(count: int, weekday: int, year: int, month: int) -> date:
    first = date(year, month, 1)
    on = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
    # "Last" is the fifth, or the fourth where there is no fifth.
    return on if on.month == month else on - timedelta(days=7)
