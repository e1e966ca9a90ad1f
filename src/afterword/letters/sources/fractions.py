"""A half, a third or twice as much stands in the notes, as such, in percent, or between two numbers."""

import re
from collections.abc import Iterator
from fractions import Fraction

from afterword.letters.sources.facts import Facts, Unsourced, Why

_SHARES = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_OF = (
    r"(?:of\b|the\b|my\b|our\b|as\b|their\b|your\b|less\b|fewer\b|more\b|and\b|or\b|in\b|by\b|to\b|with\b"
    r"|on\b|at\b|for\b|without\b|while\b|after\b|$|[.,;])"
)
_SHARE = re.compile(
    r"\b(?:(?P<halved>halv(?:e|es|ed|ing))"
    r"|(?P<times>double[ds]?|doubling|twice as|two-?fold|triple[ds]?|trebled?|three times as)"
    r"|(?:(?P<count>an?|one|two|three|four) )?"
    rf"(?P<share>half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)(?= ?{_OF}))",
    re.I,
)
_COUNTS = {"two": 2, "three": 3, "four": 4}
_PERCENT = re.compile(r"(\d+(?:\.\d+)?) ?(?:%|percent|per cent)", re.I)
_FROM_TO = re.compile(r"(\d+(?:[.,]\d+)?)\W? ?(?:\w+ )?to [£$€]?(\d+(?:[.,]\d+)?)", re.I)
_CLOSE = Fraction(3, 100)


def find_shares(text: str, facts: Facts) -> Iterator[Unsourced]:
    """Find shares and multiples that no note gives."""
    known = [share for told in (*(note.text for note in facts.notes), *facts.stated) for share in _known(told)]
    for start, end, value in _told(text):
        if not any(abs(value - share) <= _CLOSE for share in known):
            yield Unsourced(start, end, Why.NUMBER)


def _told(text: str) -> Iterator[tuple[int, int, Fraction]]:
    for found in _SHARE.finditer(text):
        if found["halved"]:
            yield *found.span(), Fraction(1, 2)
        elif found["times"]:
            yield *found.span(), Fraction(3 if found["times"].lower().startswith(("tri", "tre", "thr")) else 2)
        elif found["share"].lower() == "half" or (found["count"] and not _is_a_time(found, text)):
            parts = _SHARES[found["share"].lower().rstrip("s")]
            yield *found.span(), Fraction(_COUNTS.get((found["count"] or "a").lower(), 1), parts)


def _is_a_time(found: re.Match[str], text: str) -> bool:
    """ "for one quarter": three months."""
    return found["share"].lower().startswith("quarter") and not text[found.end() :].lstrip().startswith("of")


def _known(told: str) -> Iterator[Fraction]:
    yield from (value for _, _, value in _told(told))
    if re.search(r"\bhalf\b", told, re.I):
        yield Fraction(1, 2)
    for found in _PERCENT.finditer(told):
        share = Fraction(found[1]) / 100
        yield from (share, 1 - share)
    for found in _FROM_TO.finditer(told):
        first, then = (Fraction(one.replace(",", "")) for one in found.groups())
        if first and then:
            yield from (then / first, 1 - then / first)
