"""Bring an archive into an empty account: everything comes back, or nothing."""

from collections.abc import Mapping
from typing import IO

from django.db import DatabaseError, models, transaction

from afterword.archive.contents import Contents, Row
from afterword.archive.unpacking import unpack
from afterword.errors import ArchiveError, HeldError
from afterword.records.account import Account
from afterword.steps.archived.contacts import tidy_contacts
from afterword.steps.archived.files import bring_files, file_key
from afterword.steps.archived.filled import bring_filled
from afterword.steps.archived.merges import bring_merges
from afterword.steps.archived.photos import bring_photos, photo_key
from afterword.steps.archived.pictures import bring_pictures, picture_key
from afterword.steps.archived.rows import KINDS, archived_fields, pointers, value_of
from afterword.steps.archived.sense import check_sense
from afterword.steps.archived.sources import sources_with_new_ids
from afterword.steps.archived.waiting import CANNOT_WAIT, hold_what_waits

Known = Mapping[str, Mapping[str, models.Model]]


def bring(account: Account, file: IO[bytes]) -> Contents:
    """Read everything in the archive into the account, under new ids, and return what was in it.

    Raises HeldError where the account holds something already, ArchiveError where the archive cannot be read in full;
    nothing is kept then.
    """
    contents = unpack(file)
    with transaction.atomic():
        _check_empty(account)
        try:
            _bring_rows(account, contents)
            check_sense(account)
            tidy_contacts(account)
            hold_what_waits(account)
        except DatabaseError as error:
            raise ArchiveError(
                f"The rows of this archive do not fit together ({error}). Nothing was brought in."
            ) from error
    return contents


def _check_empty(account: Account) -> None:
    kinds = [kind for kind in KINDS if kind != "account"]
    held = [kind for kind in kinds if KINDS[kind]._default_manager.filter(account=account).exists()]
    if held:
        raise HeldError(
            "An archive is brought into an empty account, so that nothing is mixed up, and this one has entries "
            "already. Set AFTERWORD_FOLDER to a new folder and import it there."
        )


def _bring_rows(account: Account, contents: Contents) -> None:
    rows = contents.rows
    if set(rows) != set(KINDS):
        strange = sorted(set(rows) ^ set(KINDS))
        raise ArchiveError(
            f"The archive should hold one file of each kind of record; {strange[0]} is missing or unknown."
        )
    _bring_account(account, rows["account"])
    known: dict[str, dict[str, models.Model]] = {}
    for kind, model in KINDS.items():
        if kind != "account":
            known[kind] = _bring_kind(account, kind, model, rows[kind], known)
    bring_merges(account, known["contacts"].values(), known)
    bring_filled(account, known["brought_files"].values(), known)
    _bring_files(account, contents, known)


def _bring_files(account: Account, contents: Contents, known: Known) -> None:
    attachments, pictures = contents.rows["attachments"], contents.rows["card_pictures"]
    photos = contents.rows["contact_photos"]
    wanted = {*map(file_key, attachments), *map(picture_key, pictures), *map(photo_key, photos)}
    if strange := sorted(set(contents.files) - wanted):
        raise ArchiveError(f"The archive holds files/{strange[0]}, which no row is about. Nothing was brought in.")
    bring_files(account, attachments, known["attachments"], contents.files)
    bring_pictures(account, pictures, known["card_pictures"], contents.files)
    bring_photos(account, photos, known["contact_photos"], contents.files)


def _bring_account(account: Account, rows: tuple[Row, ...]) -> None:
    if len(rows) != 1:
        raise ArchiveError("The archive should hold one account. Nothing was brought in.")
    for name, value in _values("account", 1, rows[0], {}).items():
        setattr(account, name, value)
    account.save()


def _bring_kind(
    account: Account, kind: str, model: type[models.Model], rows: tuple[Row, ...], known: Known
) -> dict[str, models.Model]:
    made: dict[str, models.Model] = {}
    # A contact may have been merged into one that comes later in the file.
    within = [pointer.name for pointer in pointers(model) if pointer.kind == kind]
    for number, row in enumerate(rows, start=1):
        values = _values(kind, number, {**row, **dict.fromkeys(within)}, known)
        if values.get("state") in CANNOT_WAIT:
            values |= CANNOT_WAIT[str(values["state"])]
        if str(row["id"]) in made:
            raise _unreadable(kind, number, "its id occurs twice")
        made[str(row["id"])] = model(account=account, **values)
    model._default_manager.bulk_create(made.values())
    for name in within:
        _point_within(kind, name, rows, made)
    return made


def _point_within(kind: str, name: str, rows: tuple[Row, ...], made: Mapping[str, models.Model]) -> None:
    for number, row in enumerate(rows, start=1):
        if (pointed := row.get(name)) is not None:
            if str(pointed) not in made or str(pointed) == str(row["id"]):
                raise _unreadable(kind, number, f"“{name}” is missing or not what it should be")
            setattr(made[str(row["id"])], name, made[str(pointed)])
    KINDS[kind]._default_manager.bulk_update(made.values(), [name])


def _values(kind: str, number: int, row: Row, known: Known) -> dict[str, object]:
    """What the record's fields keep. Raises ArchiveError that names the row."""
    model = KINDS[kind]
    pointing = {pointer.name: pointer.kind for pointer in pointers(model)}
    fields = {field.name: field for field in archived_fields(model)}
    if strange := sorted(set(row) - {"id"} - set(fields)):
        raise _unreadable(kind, number, f"“{strange[0]}” is not known")
    values: dict[str, object] = {}
    for name, field in fields.items():
        try:
            if name in pointing and row[name] is not None:
                values[name] = known[pointing[name]][str(row[name])]
            elif name == "sources":
                values[name] = sources_with_new_ids(row[name], known["notes"])
            else:
                values[name] = value_of(field, row[name])
        except (KeyError, ValueError, TypeError, OverflowError) as error:
            raise _unreadable(kind, number, f"“{name}” is missing or not what it should be") from error
    return values


def _unreadable(kind: str, number: int, why: str) -> ArchiveError:
    return ArchiveError(f"Row {number} of records/{kind}.jsonl cannot be read: {why}. Nothing was brought in.")
