"""Two shortened days or months side by side: what one of them is, the other is too ("wed or thurs", "dec to feb")."""

import re

from afterword.letters.grammar.short_days import DAYS, MONTHS


def pairs_in_full(line: str) -> str:
    """Return the line with both in full, and "from" before a span that lacks it."""
    return _MONTHS.sub(_both_months, _DAYS.sub(_both_days, line))


def _both_days(found: re.Match[str]) -> str:
    return _both(found, DAYS)


def _both_months(found: re.Match[str]) -> str:
    return _both(found, MONTHS)


def _both(found: re.Match[str], names: tuple[tuple[str, str], ...]) -> str:
    is_span = found["sign"].strip() in ("to", "-", "–", "till", "until")
    first, second = _full(found["first"], names), _full(found["second"], names)
    if not is_span:
        return f"{found['before'] or ''}{first} {'or' if found['sign'].strip() == 'or' else 'and'} {second}"
    start = found["before"] or ("" if names is DAYS else "from ")
    return f"{start}{first} to {second}"


def _full(short: str, names: tuple[tuple[str, str], ...]) -> str:
    return next((name for pattern, name in names if re.fullmatch(rf"{pattern}\.?", short, re.I)), short.capitalize())


def _pair(names: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    one = "|".join([rf"{short}\b\.?" for short, _ in names] + [name for _, name in names])
    return re.compile(
        rf"(?P<before>\b(?:from|between|for|in|of|over|on|every|each) )?\b(?P<first>{one})"
        rf"(?P<sign> ?[-–&+/] ?| (?:to|till|until|or|and) )(?P<second>{one})(?![\w'’])",
        re.I,
    )


_DAYS = _pair(DAYS)
_MONTHS = _pair(MONTHS)
