"""The row that says what a click just did, with its undo."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.urls import reverse

from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.steps.kinds import KINDS
from afterword.steps.last_word import what_it_was


@dataclass(frozen=True)
class JustSettled:
    """A sentence, and where DELETE undoes what it says."""

    sentence: str
    undo_url: str


def just_settled(account: Account, pk: str, zone: ZoneInfo, now: datetime) -> JustSettled | None:
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
        is_today = until.date() == now.astimezone(zone).date()
        when = f"at {until:%H:%M}" if is_today else f"on {until:%a} {until.day} {until:%b}"
        return JustSettled(f"{about}: it comes back {when}.", reverse("follow-up-snoozed", args=[row.pk]))
    return None


def _about(row: FollowUp) -> str:
    if row.kind == "debrief" or row.contact is None:
        return f"Your notes on {row.interview.opening.employer.name}"
    if row.kind in ("material", "thank-you"):
        return f"{'Your promise to' if row.kind == 'material' else 'Thanks to'} {row.contact.name}"
    return KINDS[row.kind].to_do.format(row.contact.name)


def just_said(account: Account, pk: str) -> JustSettled | None:
    """What was just written down by hand, and its undo; None where there is no such word."""
    one = account.touchpoints.select_related("contact").filter(pk=pk).first() if pk.isdecimal() else None
    if one is None or not one.is_by_hand:
        return None
    return JustSettled(f"{what_it_was(one)}: {one.contact.name}. It is kept.", reverse("touchpoint", args=[one.pk]))
