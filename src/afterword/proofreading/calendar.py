"""Dates as letters write them: “Friday, June 12”, “Friday the 12th”, “Fri 12 June 2026”."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAY = r"(?P<{0}>0?[1-9]|[12]\d|3[01])(?P<{0}_ending>st|nd|rd|th)?"
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
SAID_DATE = re.compile(
    rf"\b(?:(?P<weekday>{_WEEKDAY})\b\.?(?P<joint>,? (?:the )?))?"
    rf"(?P<date>(?P<month_first>{_MONTH})\b\.? {_DAY.format('day_after')}\b(?!:|\.\d)(?:,? (?P<year_us>20\d\d)\b)?"
    rf"|{_DAY.format('day_before')} (?:of )?(?P<month_last>{_MONTH})\b(?:,? (?P<year_uk>20\d\d)\b)?"
    rf"|{_DAY.format('day_alone')}\b(?![:.]\d| ?(?:a\.?m|p\.?m|o'clock)))",
    re.I,
)
NEAR = 45  # days; a day of the month without its month is looked for around the letter


@dataclass(frozen=True)
class SaidDate:
    """A date of the text: where it stands, and what of it was said."""

    start: int
    end: int
    date_start: int
    day_start: int
    day_end: int
    weekday: int | None
    weekday_text: str
    month: int | None
    day: int
    ordinal: bool
    year: int | None

    def days(self, around: date | None) -> tuple[date, ...] | None:
        """The days it may mean, the likeliest first; none if no month has such a day; None if it cannot be known."""
        if self.month is None:
            if around is None:
                return None
            span = (around + timedelta(days=offset) for offset in range(-NEAR, NEAR))
            near = [one for one in span if one.day == self.day]
            past = [one for one in near if one <= around][-1:]
            return tuple(sorted([*past, *[one for one in near if one > around][:1]], key=lambda one: one <= around))
        if self.year is None and around is None:
            return None if _exists(2024, self.month, self.day) else ()
        years = [self.year] if self.year else [around.year - 1, around.year, around.year + 1] if around else []
        found = [date(year, self.month, self.day) for year in years if year and _exists(year, self.month, self.day)]
        if around and not self.year:
            found = sorted(found, key=lambda one: abs((one - around).days))[:1]
        return tuple(found)

    def with_weekday(self, shown: str, day: date) -> str:
        """The text as it stands with the weekday on which the date falls, abbreviated where it was."""
        full = weekday_name(day)
        short = self.weekday_text.lower() not in (name.lower() for name in WEEKDAYS)
        return (full[:3] if short else full) + shown[len(self.weekday_text) :]

    def nearest(self, day: date) -> date:
        """The day nearest to the date that falls on the weekday said."""
        back = (day.weekday() - (self.weekday or 0)) % 7
        return day - timedelta(days=back) if back <= 3 else day + timedelta(days=7 - back)

    def with_day(self, shown: str, day: date) -> str:
        """The text as it stands with the nearest date that falls on the weekday said."""
        right = self.nearest(day)
        number = f"{right.day}{ending(right.day)}" if self.ordinal else str(right.day)
        fixed = shown[: self.day_start - self.start] + number + shown[self.day_end - self.start :]
        return fixed.replace(MONTHS[day.month - 1], MONTHS[right.month - 1])


def read_date(found: re.Match[str]) -> SaidDate | None:
    """The date a match of SAID_DATE says; None for a bare number without weekday and month."""
    which = next(one for one in ("day_after", "day_before", "day_alone") if found[one])
    month = found["month_first"] or found["month_last"]
    weekday, year = found["weekday"], found["year_us"] or found["year_uk"]
    if which == "day_alone" and (not weekday or not (found["day_alone_ending"] or "the" in found["joint"])):
        return None
    if month and not month[:1].isupper():
        return None
    return SaidDate(
        found.start(),
        found.end(),
        found.start("date"),
        found.start(which),
        found.end(which + "_ending") if found[which + "_ending"] else found.end(which),
        _index(WEEKDAYS, weekday) if weekday else None,
        weekday or "",
        _index(MONTHS, month) + 1 if month else None,
        int(found[which]),
        bool(found[which + "_ending"]),
        int(year) if year else None,
    )


def weekday_name(day: date | int) -> str:
    """“Tuesday”, of a date or of a weekday counted from Monday as 0."""
    return WEEKDAYS[day if isinstance(day, int) else day.weekday()]


def ending(day: int) -> str:
    """The ending of an ordinal: 1st, 2nd, 3rd, 11th."""
    return "th" if 10 <= day % 100 <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _index(names: tuple[str, ...], said: str) -> int:
    return next(index for index, name in enumerate(names) if name.lower().startswith(said.lower()[:3]))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
