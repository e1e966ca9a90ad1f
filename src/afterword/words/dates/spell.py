"""A date as a letter writes it."""

from datetime import date

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def spell(on: date, dialect: str = "en-US", *, year: bool = False) -> str:
    """Return "Friday, June 12" for en-US and "Friday 12 June" for any other dialect; the year follows if asked.

    The names are ours, not the machine's locale: a letter reads the same wherever it is written.
    """
    weekday, month = WEEKDAY_NAMES[on.weekday()], MONTH_NAMES[on.month - 1]
    if dialect == "en-US":
        return f"{weekday}, {month} {on.day}, {on.year}" if year else f"{weekday}, {month} {on.day}"
    return f"{weekday} {on.day} {month} {on.year}" if year else f"{weekday} {on.day} {month}"


def ordinal(day: int) -> str:
    """Return "1st", "12th", "23rd"."""
    ending = "th" if 10 < day % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"
