"""A list of applications (Huntr, Teal, LinkedIn, one's own sheet), read row by row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from afterword.people import headings as of_people
from afterword.people.spreadsheet import Table
from afterword.people.tidy_values import tidy_text
from afterword.people.tracker_days import day_in, is_day_first
from afterword.people.tracker_words import field_of, state_of

_DAYS = ("applied_on", "posted_on", "deadline_on")
_LONGEST = {"pay": 100, "url": 2000, "own_notes": 5000, "text": 100_000}
# Beside a role and an employer: what an address book has not.
_OF_A_LIST = {"state", "applied_on", "posted_on", "deadline_on", "url", "text", "pay"}


@dataclass(frozen=True)
class Application:
    """What row `row` says of one opening; `stage` is the list's own word for how far it is, `state` what that means.

    `refused` is why no opening can be made of it. `left_out` are days that can be read in two ways, or in none.
    """

    row: int
    role: str = ""
    employer: str = ""
    stage: str = ""
    state: str = ""
    place: str = ""
    applied_on: date | None = None
    posted_on: date | None = None
    deadline_on: date | None = None
    pay: str = ""
    said_contact: str = ""
    url: str = ""
    source: str = ""
    own_notes: str = ""
    text: str = ""
    left_out: tuple[str, ...] = ()
    refused: str = ""


def is_tracker(headings: Sequence[str]) -> bool:
    """Whether these are the headings of a list of applications, and not of an address book."""
    fields = {field_of(heading) for heading in headings}
    people = {of_people.field_of(heading) for heading in headings if not field_of(heading)}
    return {"role", "employer"} <= fields and bool(fields & _OF_A_LIST) and not people & {"name", "given", "family"}


def guessed(headings: Sequence[str]) -> tuple[str, ...]:
    """Which field each column is, "" where it is none that is kept."""
    return tuple(field_of(heading) for heading in headings)


def stages(found: Table, fields: Sequence[str]) -> tuple[str, ...]:
    """Each word that the list has for how far an opening is, once."""
    columns = [at for at, field in enumerate(fields) if field == "state"]
    said = (tidy_text(row[at])[:100] for row in found.rows for at in columns)
    return tuple(dict.fromkeys(filter(None, said)))


def applications(found: Table, fields: Sequence[str], means: Mapping[str, str]) -> tuple[Application, ...]:
    """Each row as an opening; `means` is the state of each stage, where it is another than its words say."""
    columns = {field: [row[at] for row in found.rows] for at, field in enumerate(fields) if field in _DAYS}
    day_first = {field: is_day_first(column) for field, column in columns.items()}
    return tuple(_read(found.first + at, row, fields, means, day_first) for at, row in enumerate(found.rows))


def _read(
    number: int,
    row: Sequence[str],
    fields: Sequence[str],
    means: Mapping[str, str],
    day_first: Mapping[str, bool | None],
) -> Application:
    said: dict[str, str] = {}
    for cell, field in zip(row, fields, strict=False):
        kept = cell.strip() if field in ("own_notes", "text") else tidy_text(cell)
        if field and kept and field not in said:
            said[field] = kept[: _LONGEST.get(field, 200)]
    role, employer = said.pop("role", ""), said.pop("employer", "")
    if not role or not employer:
        missing = "role" if employer else "employer" if role else "role and no employer"
        return Application(number, role, employer, refused=f"It has no {missing}.")
    days = {field: day_in(said[field], day_first[field]) for field in _DAYS if field in said}
    left_out = tuple(said[field] for field, day in days.items() if day is None)
    stage = said.pop("state", "")[:100]
    state = means.get(stage) or state_of(stage) or ("applied" if days.get("applied_on") else "saved")
    rest = {field: value for field, value in said.items() if field not in _DAYS}
    return Application(number, role, employer, stage, state, left_out=left_out, **days, **rest)  # type: ignore[arg-type]
