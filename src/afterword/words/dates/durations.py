"""Days counted from the conversation: "tomorrow", "in two weeks", "within 10 days", "a week from Friday"."""

import re
from datetime import date, timedelta

from afterword.words.dates.answer import Question, Resolved, confirm, which
from afterword.words.dates.calendar_words import NUMBER, WEEKDAY, WEEKDAYS, number

_TODAY = (
    r"(?:today|tonight|this (?:afternoon|evening)|(?:the )?end of (?:today|(?:the )?(?:day|business))|eod|cob"
    r"|close of business)"
)
_TOMORROW = r"(?:tomorrow|tomorrow night|tmrw|tmr|tmrow)"
_UNIT = r"(?P<unit>hours?|hrs?|days?|weeks?|wks?|fortnights?|months?)"
_LEAD = r"(?:in|within)?\s?(?:the\s)?(?:next\s)?"
_VAGUE = r"(?P<vague>(?:about|around|roughly|approximately|approx|maybe|some)\s|(?:an?\s)?couple(?:\sof)?\s)?"

_COUNTED = re.compile(
    rf"{_LEAD}{_VAGUE}(?P<count>{NUMBER})?\s?(?P<working>(?:business|working|work|week)\s?)?{_UNIT}"
    r"(?:'?s?'?\stime)?(?P<so>\sor\sso)?(?:\s(?:from\snow|from\stoday|after\stoday|today))?"
)
_RANGE = re.compile(rf"{_LEAD}(?P<least>{NUMBER})(?:\s?-\s?|\sto\s|\sor\s)(?P<most>{NUMBER})\s{_UNIT}(?:\sfrom\snow)?")
_ONE_OR_TWO = re.compile(rf"{_LEAD}(?P<least>an?|one)\s(?P<unit>day|week|month)\sor\s(?P<most>two)")
_COUNTED_FROM = re.compile(
    rf"{_LEAD}(?P<count>{NUMBER})\s{_UNIT}\s"
    rf"(?:(?:(?:from|after)\s)?(?P<tomorrow>{_TOMORROW})|(?:from|after)\s(?:this\s)?(?P<weekday>{WEEKDAY}))"
)
_WEEK_AFTER = re.compile(rf"(?:(?P<tomorrow>{_TOMORROW})|(?P<weekday>{WEEKDAY}))\sweek")


def read(phrase: str, heard_on: date) -> Resolved | Question | None:
    """Return the counted day, a question where the count was vague, or None for another kind of phrase."""
    if re.fullmatch(_TODAY, phrase):
        return Resolved(heard_on)
    if re.fullmatch(_TOMORROW, phrase):
        return Resolved(heard_on + timedelta(days=1))
    if re.fullmatch(r"(?:the\s)?day after tomorrow", phrase):
        return Resolved(heard_on + timedelta(days=2))
    if phrase == "one day":  # any day at all
        return None
    if match := _COUNTED.fullmatch(phrase):
        return _counted(match, heard_on)
    if match := _RANGE.fullmatch(phrase) or _ONE_OR_TWO.fullmatch(phrase):
        return _between(match, heard_on)
    if match := _COUNTED_FROM.fullmatch(phrase):
        return _counted_from(match["weekday"], number(match["count"]), match["unit"], heard_on)
    if match := _WEEK_AFTER.fullmatch(phrase):
        return _counted_from(match["weekday"], 1, "week", heard_on)
    return None


def _counted(match: re.Match[str], heard_on: date) -> Resolved | Question | None:
    vague, count = match["vague"], match["count"]
    is_couple = vague is not None and "couple" in vague
    if is_couple == (count is not None):
        return None
    amount = number(count) if count else 2
    if amount == 0:
        return None
    if match["working"]:
        return _working_days(amount, match["unit"], heard_on)
    answer = _add(heard_on, amount, match["unit"])
    if isinstance(answer, Resolved) and (vague or match["so"]):
        return confirm("That is a little vague for a letter.", answer.on, heard_on)
    return answer


def _between(match: re.Match[str], heard_on: date) -> Question | None:
    ends = [_add(heard_on, number(match[name]), match["unit"]) for name in ("least", "most")]
    days = [end.on for end in ends if isinstance(end, Resolved)]
    return which("That leaves some room.", *days) if len(set(days)) == 2 else None


def _counted_from(weekday: str | None, amount: int, unit: str, heard_on: date) -> Resolved | Question | None:
    if weekday is None:
        return _add(heard_on + timedelta(days=1), amount, unit)
    ahead = (WEEKDAYS[weekday] - heard_on.weekday()) % 7
    if not ahead:
        return Question("That weekday was the day of the conversation. Counting from that day, or from a week later?")
    return _add(heard_on + timedelta(days=ahead), amount, unit)


def _working_days(amount: int, unit: str, heard_on: date) -> Question | None:
    if not unit.startswith("day"):
        return None
    on = heard_on
    while amount:
        on += timedelta(days=1)
        amount -= on.weekday() < 5
    return confirm("A holiday could move a count of working days.", on, heard_on)


def _add(start: date, amount: int, unit: str) -> Resolved | Question | None:
    if unit.startswith("h"):
        return Resolved(start + timedelta(hours=amount)) if amount and amount % 24 == 0 else None
    if unit.startswith("month"):
        return _add_months(start, amount)
    days = {"d": 1, "w": 7, "f": 14}[unit[0]]
    return Resolved(start + timedelta(days=amount * days))


def _add_months(start: date, amount: int) -> Resolved | Question:
    year, month = divmod(start.month - 1 + amount, 12)
    try:
        return Resolved(start.replace(year=start.year + year, month=month + 1))
    except ValueError:
        first_after = date(start.year + year, month + 1, 1) + timedelta(days=31)
        first_after = first_after.replace(day=1)
        return which(f"That month has no day {start.day}.", first_after - timedelta(days=1), first_after)
