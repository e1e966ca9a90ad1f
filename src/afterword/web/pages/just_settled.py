"""The row that says what a click just did, with its undo."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.urls import reverse

from afterword.records.account import Account
from afterword.records.follow_up import FollowUp


@dataclass(frozen=True)
class JustSettled:
    """A sentence, and where DELETE undoes what it says."""

    sentence: str
    undo_url: str


def just_settled(account: Account, pk: str, zone: ZoneInfo) -> JustSettled | None:
    """What became of the account's follow-up `pk`, with its moment on the clock of `zone`.

    None where there is no such row or nothing became of it: the row is open again after an undo.
    """
    row = account.follow_ups.filter(pk=pk).first() if pk.isdecimal() else None
    if row is None:
        return None
    about = _about(row)
    if row.done_at:
        return JustSettled(f"{about}: done.", reverse("follow-up-done", args=[row.pk]))
    if row.skipped_at:
        return JustSettled(f"{about}: left out.", reverse("follow-up-skipped", args=[row.pk]))
    if row.snoozed_until_at:
        until = row.snoozed_until_at.astimezone(zone)
        return JustSettled(f"{about}: it comes back at {until:%H:%M}.", reverse("follow-up-snoozed", args=[row.pk]))
    return None


def _about(row: FollowUp) -> str:
    if row.kind == "debrief" or row.contact is None:
        return f"Your notes on {row.interview.opening.employer.name}"
    return f"{'Your promise to' if row.kind == 'material' else 'Thanks to'} {row.contact.name}"
