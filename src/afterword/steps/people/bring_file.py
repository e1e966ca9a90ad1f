"""Bring an address book in as it was looked at."""

from datetime import datetime

from django.db import transaction

from afterword.errors import HeldError
from afterword.people.likely import SoFar
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.steps.hold_file import hold_to_bring
from afterword.steps.people.fresh_rows import FreshRows
from afterword.steps.people.last_words import everyone
from afterword.steps.people.look_at_file import Outcome, counted, judge_all, not_whole
from afterword.steps.people.photos import give_photos


def bring_file(file: BroughtFile, now: datetime, so_far: SoFar | None = None) -> None:
    """Make contacts of its rows: the new ones, and what is new of those on record. Raises HeldError if it was done.

    It is looked at first, which takes most of the time and holds nobody up; then all of it is kept at once, or nothing.
    `so_far` is told how much is done of how much; once more when all was looked at, in the transaction that keeps it.
    """
    if file.brought_at is not None or file.table is None:
        raise HeldError("This file was brought in already.")
    seen = _on_record(file.account)
    judged = judge_all(file, so_far)
    rows = FreshRows(file, judged, now)
    with transaction.atomic():
        if so_far is not None:
            so_far(1, 1)
        hold_to_bring(file)
        if _on_record(file.account) != seen:
            judged = judge_all(file)
            rows = FreshRows(file, judged, now)
        rows.keep()
        give_photos(file, rows.contacts_of(judged))
        counts = counted(judged)
        file.report = [list(told) for one in judged if (told := not_whole(one.brought))]
        file.made, file.joined, file.known = (counts[one] for one in (Outcome.NEW, Outcome.JOINED, Outcome.KNOWN))
        file.filled, file.table, file.brought_at = rows.filled, None, now
        file.save()


def _on_record(account: Account) -> list[tuple[object, ...]]:
    """What rows are held against; where it changes while they are looked at, they are looked at once more."""
    fields = ("employer", "employer__name", "name", "title", "email", "phone", "address_as", "website")
    return list(everyone(account).order_by("pk").values_list("pk", *fields, "postal_address", "labels"))
