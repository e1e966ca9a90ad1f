"""A file that is brought in, whatever it holds: kept to be looked at, forgotten, and taken back."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterword.errors import InputError
from afterword.mail.recognise.calendar_file import is_calendar_file
from afterword.mail.recognise.past_mail import is_mail_file
from afterword.people.likely import SoFar
from afterword.people.spreadsheet import guessed as guessed_people
from afterword.people.spreadsheet import table
from afterword.people.text_file import decoded
from afterword.people.tracker import guessed as guessed_fields
from afterword.people.tracker import is_tracker
from afterword.people.vcard_file import is_vcard_file
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile, BroughtKind
from afterword.steps.applications.bring import bring_applications
from afterword.steps.applications.keep import keep_applications
from afterword.steps.applications.take_back import take_back_applications
from afterword.steps.calendars import bring as calendars
from afterword.steps.calendars.bring import bring_calendar
from afterword.steps.calendars.keep import keep_calendar
from afterword.steps.calendars.look_at import judge_all as judge_events
from afterword.steps.calendars.take_back import take_back_calendar
from afterword.steps.past_letters import bring as letters
from afterword.steps.past_letters.bring import bring_letters
from afterword.steps.past_letters.keep import keep_letters
from afterword.steps.past_letters.look_at import judge_all as judge_letters
from afterword.steps.past_letters.take_back import take_back_letters
from afterword.steps.people.bring_file import bring_file
from afterword.steps.people.brought_rows import INSTEAD, add_file, as_kept, keep_people, table_of
from afterword.steps.people.take_back_file import take_back_file


def keep_file(account: Account, name: str, raw: bytes, now: datetime) -> BroughtFile:
    """The file, kept to be looked at, as what it is. Raises InputError where it is nothing that can be brought in."""
    if is_mail_file(raw):
        return keep_letters(account, name, raw, now)
    text = decoded(raw, INSTEAD)
    if is_calendar_file(text):
        return keep_calendar(account, name, text, now)
    if is_vcard_file(text):
        return add_file(account, name, raw, now)
    found = table(text)
    keep = keep_applications if is_tracker(found.headings) else keep_people
    return keep(account, name, found, now)


def say_kind(file: BroughtFile, kind: str) -> None:
    """Say that a table is one of people, or of openings. Raises InputError for what is no table, or was brought in."""
    found = table_of(file)
    if found is None or kind not in (BroughtKind.PEOPLE, BroughtKind.OPENINGS):
        raise InputError("This is no table that can be read in another way.")
    file.kind, file.table = BroughtKind(kind), as_kept(found)
    guess = guessed_fields if kind == BroughtKind.OPENINGS else guessed_people
    file.fields = list(guess(found.headings))
    file.save(update_fields=["kind", "table", "fields"])


@dataclass(frozen=True)
class Report:
    """What came of a file: how many rows to what, and each that was not taken: its number, its name, and why."""

    counts: dict[str, int]
    refused: tuple[tuple[int, str, str], ...]


def bring_as_proposed(file: BroughtFile, now: datetime, so_far: SoFar | None = None) -> Report:
    """Bring in what is proposed, with nothing chosen by hand. Raises HeldError if it was done.

    `so_far` is told how much of an address book is done, of how much.
    """
    if file.kind == BroughtKind.CALENDAR:
        bring_calendar(file, calendars.proposed(judge_events(file)), now)
    elif file.kind == BroughtKind.OPENINGS:
        bring_applications(file, now)
    elif file.kind == BroughtKind.LETTERS:
        bring_letters(file, letters.proposed(judge_letters(file, now)), now)
    else:
        bring_file(file, now, so_far)
    refused = tuple((row, name, why) for row, name, why in file.report)
    counts = {"new": file.made, "joined": file.joined, "known": file.known, "refused": len(refused)}
    return Report(counts, refused)


def only_look(
    account: Account, name: str, raw: bytes, now: datetime, so_far: SoFar | None = None
) -> tuple[BroughtKind, Report]:
    """What the file is, and the report that bringing it in would give; nothing of it stays."""
    with transaction.atomic():
        file = keep_file(account, name, raw, now)
        report = bring_as_proposed(file, now, so_far)
        transaction.set_rollback(True)
    return BroughtKind(file.kind), report


def take_back(file: BroughtFile, now: datetime) -> int:
    """Take everything back that the file brought, and return how much of it stays, being in use."""
    if file.kind == BroughtKind.CALENDAR:
        return take_back_calendar(file, now)
    if file.kind == BroughtKind.LETTERS:
        return take_back_letters(file, now)
    if file.kind == BroughtKind.OPENINGS:
        return take_back_applications(file, now)
    return take_back_file(file, now)
