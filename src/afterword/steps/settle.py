"""Say of a follow-up that it is done, left out or put off; and take that back."""

from datetime import datetime, timedelta

from django.db import transaction

from afterword.records.follow_up import FollowUp
from afterword.records.letter import Letter
from afterword.steps.climb import climb
from afterword.steps.outbox import release
from afterword.steps.planned_rows import drop


def put_off(follow_up: FollowUp, now: datetime) -> None:
    """Later: show it again in three hours, or when half of what is left until the limit has passed."""
    until = now + timedelta(hours=3)
    if follow_up.limit_at is not None and now < follow_up.limit_at:
        until = min(until, now + (follow_up.limit_at - now) / 2)
    follow_up.snoozed_until_at = until
    follow_up.save(update_fields=["snoozed_until_at"])


def show_again(follow_up: FollowUp) -> None:
    """Undo of Later."""
    follow_up.snoozed_until_at = None
    follow_up.save(update_fields=["snoozed_until_at"])


@transaction.atomic
def finish(follow_up: FollowUp, now: datetime) -> None:
    """The candidate says this step is done."""
    _release(follow_up, now)
    _keep(follow_up, done_at=now)
    climb(follow_up.interview.opening, now)


@transaction.atomic
def skip(follow_up: FollowUp, now: datetime) -> None:
    """The candidate leaves this step out."""
    _release(follow_up, now)
    _keep(follow_up, skipped_at=now)
    climb(follow_up.interview.opening, now)


@transaction.atomic
def open_again(follow_up: FollowUp, now: datetime) -> None:
    """Undo of done and of skip; what was planned after it makes way."""
    make_way(follow_up, now)
    _keep(follow_up)
    climb(follow_up.interview.opening, now)


def make_way(follow_up: FollowUp, now: datetime) -> None:
    """Drop what is open in the place of a step that opens again: of one kind to one reader only one is open."""
    rows = FollowUp.objects.filter(account=follow_up.account_id, interview=follow_up.interview_id)
    for row in rows.filter(kind=follow_up.kind, contact=follow_up.contact_id, done_at=None, skipped_at=None):
        if row.pk != follow_up.pk:
            drop(row, now)


def _keep(follow_up: FollowUp, *, done_at: datetime | None = None, skipped_at: datetime | None = None) -> None:
    follow_up.done_at, follow_up.skipped_at, follow_up.dropped_at = done_at, skipped_at, None
    follow_up.save(update_fields=["done_at", "skipped_at", "dropped_at"])


def _release(follow_up: FollowUp, now: datetime) -> None:
    letter = Letter.objects.filter(follow_up=follow_up).first()
    if letter is not None:
        release(letter, now)
