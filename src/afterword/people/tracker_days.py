"""The days in a column of a list: written one way from top to bottom, which shows by the days that allow only one."""

import re
from collections.abc import Iterable
from datetime import date, datetime

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[, ].*)?")
_WRITTEN = ("%d %b %Y", "%b %d %Y", "%d %B %Y", "%B %d %Y", "%d-%b-%Y", "%d %b %y")


def is_day_first(column: Iterable[str]) -> bool | None:
    """Whether "01/03/2026" in this column is in March; None where nothing in it tells."""
    pairs = [(int(found[1]), found[2], int(found[3])) for one in column if (found := _NUMBERS.fullmatch(one.strip()))]
    if any(first > 12 for first, _, _ in pairs) or any(sign == "." for _, sign, _ in pairs):
        return True
    return False if any(second > 12 for _, _, second in pairs) else None


def day_in(written: str, day_first: bool | None) -> date | None:
    """The day; None for what is none, and for one that can be read in two ways."""
    text = written.strip()
    try:
        if iso := _ISO.fullmatch(text):
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if numbers := _NUMBERS.fullmatch(text):
            first, second, year = int(numbers[1]), int(numbers[3]), int(numbers[4])
            year += 2000 if year < 100 else 0
            if day_first is None and first != second:
                return None
            return date(year, second, first) if day_first else date(year, first, second)
        return _spelt(text)
    except ValueError:
        return None


def _spelt(text: str) -> date | None:
    bare = " ".join(re.sub(r"(?<=\d)(?:st|nd|rd|th)\b|,|\.", " ", text).split())
    for form in _WRITTEN:
        try:
            return datetime.strptime(bare[:40], form).date()  # noqa: DTZ007 a day has no zone
        except ValueError:
            continue
    return None
