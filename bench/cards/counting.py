"""A reading held against the truth: what is right, what is invented, what is flagged."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from bench.cards.content import Content

from afterword.cards.fields import Fields
from afterword.cards.found import Found
from afterword.cards.reader import PLEASE_CHECK, Reading
from afterword.words.folding import fold

Counts = dict[str, list[bool]]


@dataclass
class Tally:
    """Right and wrong for each row of the table."""

    rows: Counts = field(default_factory=dict)

    def add(self, row: str, right: bool) -> None:
        self.rows.setdefault(row, []).append(right)

    def said(self, row: str) -> str:
        """ "93 % (86–97) of 70": the share, its 95 % interval after Wilson, and of how many."""
        results = self.rows.get(row, [])
        if not results:
            return "–"
        low, high = wilson(sum(results), len(results))
        share = 100 * sum(results) / len(results)
        return f"{share:.0f} % ({100 * low:.0f}–{100 * high:.0f}) of {len(results)}"


ROWS = (
    "mail address",
    "phones as a set",
    "fax as a set",
    "name exact",
    "name folded",
    "title",
    "employer",
    "website",
    "postal address",
    "name, mail and phones all right",
    "none invented where none is",
    "wrong name or mail flagged",
    "right name or mail flagged",
    "asked to take it again",
)


def count(tally: Tally, content: Content, reading: Reading) -> None:
    """Add one card to the rows."""
    truth, fields = content.truth, reading.fields
    names = {spaced(name) for name in (truth.name, content.second_name_line) if name}
    name_right = spaced(value(fields.name)) in names if truth.name else fields.name is None
    mail_right = values(fields.emails) == set(truth.emails)
    phones_right = values(fields.phones) == set(truth.phones)
    # A retake that is asked for is a miss: the candidate has to do it again.
    again = "retake" in reading.warnings or "no_card" in reading.warnings
    if truth.name:
        tally.add("name exact", name_right and not again)
        tally.add("name folded", fold(spaced(value(fields.name))) in {fold(name) for name in names} and not again)
    if truth.emails:
        tally.add("mail address", mail_right and not again)
    tally.add("phones as a set", phones_right and not again)
    tally.add("fax as a set", values(fields.fax) == set(truth.fax) and not again)
    for row, found, wanted in (
        ("title", fields.title, truth.title),
        ("employer", fields.employer, truth.employer),
        ("website", fields.website, truth.website),
        ("postal address", fields.address, truth.address),
    ):
        if wanted:
            tally.add(row, loose(value(found)) == loose(wanted) and not again)
        else:
            tally.add("none invented where none is", found is None)
    if not truth.name:
        tally.add("none invented where none is", fields.name is None)
    for found_all, wanted_all in ((fields.emails, truth.emails), (fields.phones, truth.phones)):
        if not wanted_all:
            tally.add("none invented where none is", not found_all)
    tally.add("name, mail and phones all right", name_right and mail_right and phones_right and not again)
    tally.add("asked to take it again", again)
    _count_flags(tally, fields, name_right, mail_right)


def _count_flags(tally: Tally, fields: Fields, name_right: bool, mail_right: bool) -> None:
    for found, right in ((fields.name, name_right), (fields.emails[0] if fields.emails else None, mail_right)):
        if found is None:
            continue
        flagged = found.confidence < PLEASE_CHECK
        tally.add("right name or mail flagged" if right else "wrong name or mail flagged", flagged)


def wilson(right: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval of a share."""
    share = right / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return max(0.0, middle - half), min(1.0, middle + half)


def value(found: Found | None) -> str:
    return found.value if found else ""


def values(found: Iterable[Found]) -> set[str]:
    return {one.value for one in found}


def spaced(text: str) -> str:
    return " ".join(text.split())


def loose(text: str) -> str:
    """For what is not a name: neither case, diacritics, spaces nor commas count."""
    return "".join(sign for sign in fold(text) if sign.isalnum())
