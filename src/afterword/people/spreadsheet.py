"""A table of contacts in a text file (CSV), whatever its encoding, its separator and the language of its headings."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from afterword.errors import InputError
from afterword.people.brought import Brought
from afterword.people.headings import field_of
from afterword.people.tidy_values import links_in, tidy_emails, tidy_labels, tidy_link, tidy_text

MOST_ROWS, MOST_COLUMNS = 50_000, 200
# LinkedIn writes some lines of explanation above the headings.
_LINES_ABOVE = 10


@dataclass(frozen=True)
class Table:
    """The headings, and the rows below them, each as long as the headings; `first` is the line of the first row."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int


def table(text: str) -> Table:
    """The table of this text. Raises InputError where there is none, or one that is too large."""
    lines = [
        line for line in text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n", 20)[:20] if line
    ]
    if not lines:
        raise InputError("This file is empty.")
    read = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=_separator(lines))
    csv.field_size_limit(1_000_000)
    try:
        rows = [tuple(row) for row in islice(read, MOST_ROWS + _LINES_ABOVE + 1)]
    except csv.Error as error:
        raise InputError("This table cannot be read: a cell of it is longer than any name or note.") from error
    if not any(rows):
        raise InputError("This file is empty.")
    at = _headings_at(rows)
    headings = tuple(tidy_text(heading)[:100] for heading in rows[at][:MOST_COLUMNS])
    if len(headings) < 2 and field_of(headings[0]) == "":
        raise InputError("This is no table: no comma, semicolon or tab parts its columns.")
    below = [row for row in rows[at + 1 :] if any(cell.strip() for cell in row)]
    if len(below) > MOST_ROWS:
        raise InputError(f"This table has more than {MOST_ROWS:,} rows. Bring it in parts.")
    return Table(headings, tuple((*row, *[""] * len(headings))[: len(headings)] for row in below), at + 2)


def guessed(headings: Sequence[str]) -> tuple[str, ...]:
    """Which field each column is, "" where it is none that is kept."""
    return tuple(field_of(heading) for heading in headings)


def people(found: Table, fields: Sequence[str]) -> tuple[Brought, ...]:
    """Each row as a person; one without a name says why it cannot be taken."""
    return tuple(_brought(found.first + at, _by_field(row, fields)) for at, row in enumerate(found.rows))


def _by_field(row: Sequence[str], fields: Sequence[str]) -> Mapping[str, list[str]]:
    said: dict[str, list[str]] = {}
    for cell, name in zip(row, fields, strict=False):
        if name and (value := tidy_text(cell)):
            said.setdefault(name, []).append(value)
    return said


def _brought(row: int, said: Mapping[str, list[str]]) -> Brought:
    def first(name: str) -> str:
        return said.get(name, [""])[0]

    parts = (first("before"), first("given"), first("middle"), first("family"), first("after"))
    name = first("name") or " ".join(filter(None, parts))
    emails = tidy_emails(said.get("email", []))
    if not name:
        why = "It names a company, but nobody." if first("employer") else "It has no name."
        return Brought(row, refused=f"{why[:-1]}, only an address." if emails and not first("employer") else why)
    pages = said.get("website", [])
    return Brought(
        row=row,
        name=name[:200],
        emails=emails,
        phones=tuple(dict.fromkeys(value.split(":::")[0].strip()[:40] for value in said.get("phone", [])))[:8],
        employer=first("employer")[:200],
        title=first("title")[:200],
        address_as=first("address_as")[:100],
        website=next((tidy_link(page) for page in pages if not links_in([page])), "")[:200],
        postal_address=", ".join(said.get("postal_address", []))[:500],
        labels=tidy_labels(said.get("labels", [])),
        links=links_in(pages),
    )


def _separator(lines: list[str]) -> str:
    """The sign that parts most of the lines into the same number of cells."""

    def told(sign: str) -> tuple[int, int]:
        counts = [len(row) for row in csv.reader(lines, delimiter=sign)]
        widest = max(counts)
        return (counts.count(widest) if widest > 1 else 0, widest)

    return max((",", ";", "\t", "|"), key=lambda sign: (told(sign)[1] > 1, *told(sign)))


def _headings_at(rows: list[tuple[str, ...]]) -> int:
    known = [sum(bool(field_of(cell)) for cell in row) for row in rows[:_LINES_ABOVE]]
    best = max(range(len(known)), key=lambda at: (known[at], -at))
    return best if known[best] > 1 else next(at for at, row in enumerate(rows) if row)
