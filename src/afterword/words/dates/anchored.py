"""Days counted from another day: "a week from Friday", "a week on Friday", "Monday week", "two weeks tomorrow"."""

import re
from datetime import date, timedelta

from afterword.words.dates.answer import Question, Resolved
from afterword.words.dates.calendar_words import NUMBER, WEEKDAY, WEEKDAYS, number
from afterword.words.dates.durations import LEAD, TOMORROW, UNIT, add

_COUNTED_FROM = re.compile(
    rf"{LEAD}(?P<count>{NUMBER})\s{UNIT}\s"
    rf"(?:(?:(?:from|after)\s)?(?P<tomorrow>{TOMORROW})|(?:from|after)\s(?:this\s)?(?P<weekday>{WEEKDAY}))"
)
# "A week on Friday" is one from Friday; "in a week, on Friday" is not.
_ON_A_WEEKDAY = re.compile(rf"(?P<count>{NUMBER})\s(?P<unit>weeks?)\s(?:on\s)?(?:this\s)?(?P<weekday>{WEEKDAY})")
_WEEK_AFTER = re.compile(
    rf"(?:(?P<today>today|this\stime)|(?P<tomorrow>{TOMORROW})|(?P<weekday>{WEEKDAY}))\sweek"
    r"|(?P<next>today|(?:this|same)\s(?:time|day))\snext\sweek"
)


def read(phrase: str, heard_on: date) -> Resolved | Question | None:
    """Return the counted day, a question where that weekday was the day itself, or None for another kind of phrase."""
    if match := _COUNTED_FROM.fullmatch(phrase) or _ON_A_WEEKDAY.fullmatch(phrase):
        return _counted_from(match["weekday"], number(match["count"]), match["unit"], heard_on)
    if match := _WEEK_AFTER.fullmatch(phrase):
        if match["today"] or match["next"]:
            return Resolved(heard_on + timedelta(days=7))
        return _counted_from(match["weekday"], 1, "week", heard_on)
    return None


def _counted_from(weekday: str | None, amount: int, unit: str, heard_on: date) -> Resolved | Question | None:
    if weekday is None:
        return add(heard_on + timedelta(days=1), amount, unit)
    ahead = (WEEKDAYS[weekday] - heard_on.weekday()) % 7
    if not ahead:
        return Question("That weekday was the day of the conversation. Counting from that day, or from a week later?")
    return add(heard_on + timedelta(days=ahead), amount, unit)
