"""An address book as it came in, kept until it is brought in: its table or its cards, and who is in it."""

from datetime import datetime

from afterword.errors import InputError
from afterword.people.brought import Brought, from_json
from afterword.people.headings import FIELDS
from afterword.people.spreadsheet import Table, guessed, table
from afterword.people.spreadsheet import people as people_of_table
from afterword.people.text_file import decoded
from afterword.people.vcard_file import is_vcard_file, vcard_people
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.steps.people.photos import keep_photos, within_bounds

MOST_PEOPLE = 50_000
INSTEAD = "Bring a vCard (.vcf), a table (.csv), a calendar (.ics) or mails (.eml, mbox)."


def add_file(account: Account, name: str, raw: bytes, now: datetime) -> BroughtFile:
    """The file, kept to be looked at. Raises InputError where it is no address book."""
    text = decoded(raw, INSTEAD)
    if is_vcard_file(text):
        people = vcard_people(text)
        if len(people) > MOST_PEOPLE:
            raise InputError(f"This file has more than {MOST_PEOPLE:,} people. Bring it in parts.")
        people = within_bounds(people)
        kept: dict[str, object] = {"people": [one.as_json() for one in people]}
        file = BroughtFile.objects.create(account=account, name=name[:200], added_at=now, table=kept)
        keep_photos(file, people)
        return file
    return keep_people(account, name, table(text), now)


def keep_people(account: Account, name: str, found: Table, now: datetime) -> BroughtFile:
    """The table, kept to be looked at as one of people."""
    fields = list(guessed(found.headings))
    return BroughtFile.objects.create(
        account=account, name=name[:200], added_at=now, table=as_kept(found), fields=fields
    )


def as_kept(found: Table) -> dict[str, object]:
    """A table as plain values."""
    return {"headings": found.headings, "rows": found.rows, "first": found.first}


def choose_fields(file: BroughtFile, fields: list[str]) -> None:
    """Say what each column is. Raises InputError for a field there is not."""
    found = table_of(file)
    if found is None or len(fields) != len(found.headings) or any(field not in FIELDS for field in fields):
        raise InputError("These are not the columns of this file. Look at them once more.")
    file.fields = fields
    file.save(update_fields=["fields"])


def table_of(file: BroughtFile) -> Table | None:
    """The file's table; None for vCards, and once it was brought in."""
    if not file.table or "rows" not in file.table:
        return None
    return Table(tuple(file.table["headings"]), tuple(map(tuple, file.table["rows"])), file.table["first"])


def rows_in(file: BroughtFile) -> int:
    """How many rows, or cards, wait to be brought in."""
    waiting = file.table or {}
    return len(waiting.get("rows") or waiting.get("people") or ())


def people_in(file: BroughtFile) -> tuple[Brought, ...]:
    """Everyone in the file, in its order."""
    if (found := table_of(file)) is not None:
        return people_of_table(found, file.fields)
    return tuple(from_json(one) for one in (file.table or {}).get("people", []))
