"""Which year or month a day without one belongs to, and whether its weekday agrees."""

from datetime import date, timedelta

from afterword.words.dates.answer import Question, Resolved, which
from afterword.words.dates.spell import MONTH_NAMES, WEEKDAY_NAMES, ordinal, spell

# A date without its year is read as the next one, if that is near enough to be meant.
LONGEST_AHEAD = timedelta(days=183)
# "The 5th", said on the 28th, is next month's; said on the 9th it may be a slip.
_LONGEST_INTO_NEXT_MONTH = timedelta(days=21)


def of_year(year: int, month: int, day: int, weekday: int | None, heard_on: date) -> Resolved | Question:
    """Return the day if the calendar has it and the weekday agrees."""
    on = day_or_none(year, month, day)
    return _no_such_day(month, day) if on is None else _agreeing(on, weekday, heard_on)


def in_year(day: int, month: int, weekday: int | None, heard_on: date) -> Resolved | Question:
    """Return the next such day on or after `heard_on`, or a question if it is past or far away."""
    nearby = [day_or_none(year, month, day) for year in (heard_on.year, heard_on.year + 1)]
    days = [on for on in nearby if on]
    if not days:
        return _no_such_day(month, day)
    ahead = next((on for on in days if heard_on <= on <= heard_on + LONGEST_AHEAD), None)
    return _agreeing(ahead, weekday, heard_on) if ahead else _far_or_past(days[0], heard_on)


def in_month(day: int, weekday: int | None, heard_on: date, *, is_next: bool = False) -> Resolved | Question:
    """Return this month's day if it is still ahead, next month's if that is near; the weekday must agree."""
    this_month = day_or_none(heard_on.year, heard_on.month, day)
    first_of_next = (heard_on.replace(day=1) + timedelta(days=32)).replace(day=1)
    next_month = day_or_none(first_of_next.year, first_of_next.month, day)
    if this_month and this_month >= heard_on and not is_next:
        return _agreeing(this_month, weekday, heard_on)
    agrees = next_month is not None and weekday == next_month.weekday()
    if next_month and (is_next or agrees or next_month - heard_on <= _LONGEST_INTO_NEXT_MONTH):
        return _agreeing(next_month, weekday, heard_on)
    return Question(f"The {ordinal(day)} is not ahead in {MONTH_NAMES[heard_on.month - 1]}. Which month did they mean?")


def full_year(digits: str) -> int:
    """Return the year of "2026" and "26"; a decision is always in this century."""
    year = int(digits)
    return year if year > 99 else 2000 + year


def day_or_none(year: int, month: int, day: int) -> date | None:
    """Return the date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _agreeing(on: date, weekday: int | None, heard_on: date) -> Resolved | Question:
    if weekday is None or weekday == on.weekday():
        return Resolved(on)
    nearest = on + timedelta(days=(weekday - on.weekday() + 3) % 7 - 3)
    if nearest < heard_on:
        nearest += timedelta(days=7)
    name, its_name = WEEKDAY_NAMES[weekday], WEEKDAY_NAMES[on.weekday()]
    if (nearest.year, nearest.month) != (on.year, on.month):
        return which(f"{MONTH_NAMES[on.month - 1]} {on.day} is a {its_name}, not a {name}.", on, nearest)
    days = f"{name} is the {ordinal(nearest.day)}, and the {ordinal(on.day)} is a {its_name}"
    return Question(f"{days}. Which day did they say?")


def _no_such_day(month: int, day: int) -> Question:
    if not 1 <= month <= 12:
        return Question(f"There is no month number {month}. Which date did they name?")
    return Question(f"{MONTH_NAMES[month - 1]} has no day {day}. Which date did they name?")


def _far_or_past(on: date, heard_on: date) -> Question:
    if on < heard_on:
        return Question(f"{spell(on, year=True)} was before that conversation. Which date did they name?")
    return Question(f"{spell(on, year=True)} is more than half a year away. Which date did they name?")
