"""Days counted from the conversation: "tomorrow", "in two weeks", "within 10 days"."""

import re
from datetime import date, timedelta

from afterword.words.dates.answer import Question, Resolved, confirm, which
from afterword.words.dates.calendar_words import NUMBER, number

_TODAY = (
    r"(?:today|tonight|later today|this (?:afternoon|evening|pm)|(?:the )?end of (?:today|(?:the )?(?:day|business))"
    r"|eod|cob|close of business)"
)
TOMORROW = r"(?:tomorrow|tomorrow night|tmrw|tmr|tmrow)"
UNIT = r"(?P<unit>hours?|hrs?|h|days?|weeks?|wks?|fortnights?|months?)"
LEAD = r"(?:in|within|over|during)?\s?(?:the\s)?(?:next\s)?"
_SINCE = r"(?:\s(?:from|after|of)\s(?:the|this|our|my)\s(?:interview|meeting|chat|call|conversation))?"
_VAGUE = r"(?P<vague>(?:about|around|roughly|approximately|approx|maybe|some)\s|(?:an?\s)?couple(?:\sof)?\s)?"

_COUNTED = re.compile(
    rf"{LEAD}{_VAGUE}(?P<count>{NUMBER})?\s?(?P<working>(?:business|working|work|week)\s?)?{UNIT}"
    rf"(?:'?s?'?\stime)?(?P<so>\sor\sso)?(?:\s(?:from\snow|from\stoday|after\stoday|today))?{_SINCE}"
)
_RANGE = re.compile(
    rf"{LEAD}(?P<least>{NUMBER})(?:\s?[-/]\s?|\sto\s|\sor\s)(?P<most>{NUMBER})\s?(?P<working>(?:business|working|work)\s)?"
    rf"{UNIT}(?:\sfrom\snow)?{_SINCE}"
)
_ONE_OR_TWO = re.compile(rf"{LEAD}(?P<least>an?|one)?\s?(?P<unit>day|week|month)\sor\s(?P<most>two|2)")


def read(phrase: str, heard_on: date) -> Resolved | Question | None:
    """Return the counted day, a question where the count was vague, or None for another kind of phrase."""
    if re.fullmatch(_TODAY, phrase):
        return Resolved(heard_on)
    if re.fullmatch(TOMORROW, phrase):
        return Resolved(heard_on + timedelta(days=1))
    if re.fullmatch(rf"(?:the\s)?day after {TOMORROW}", phrase):
        return Resolved(heard_on + timedelta(days=2))
    if phrase == "one day":  # any day at all
        return None
    if match := _COUNTED.fullmatch(phrase):
        return _counted(match, heard_on)
    if match := _RANGE.fullmatch(phrase) or _ONE_OR_TWO.fullmatch(phrase):
        return _between(match, heard_on)
    return None


def _counted(match: re.Match[str], heard_on: date) -> Resolved | Question | None:
    vague, count = match["vague"], match["count"]
    is_couple = vague is not None and "couple" in vague
    is_one = not vague and match["unit"] in ("fortnight", "week") and count is None
    if is_one and match["unit"] == "week" and not match[0].endswith(" today"):
        return None
    if is_couple == (count is not None) and not is_one:
        return None
    amount = number(count) if count else 1 if is_one else 2
    if amount == 0:
        return None
    if match["working"]:
        return _working_days(amount, match["unit"], heard_on)
    answer = add(heard_on, amount, match["unit"])
    if isinstance(answer, Resolved) and (vague or match["so"]):
        return confirm("That is a little vague for a letter.", answer.on, heard_on)
    return answer


def _between(match: re.Match[str], heard_on: date) -> Question | None:
    if match.groupdict().get("working"):
        return _working_days(number(match["most"]), match["unit"], heard_on)
    ends = [add(heard_on, number(match[name] or "a"), match["unit"]) for name in ("least", "most")]
    days = [end.on for end in ends if isinstance(end, Resolved)]
    return which("That leaves some room.", *days) if len(set(days)) == 2 else None


def _working_days(amount: int, unit: str, heard_on: date) -> Question | None:
    if not unit.startswith("day"):
        return None
    on = heard_on
    while amount:
        on += timedelta(days=1)
        amount -= on.weekday() < 5
    return confirm("A holiday could move a count of working days.", on, heard_on)


def add(start: date, amount: int, unit: str) -> Resolved | Question | None:
    """Return the day so many days, weeks, fortnights or months later; hours only where they are whole days."""
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
