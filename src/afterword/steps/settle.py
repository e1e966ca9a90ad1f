"""Say of a follow-up that it is done, left out or put off; and take that back."""

from datetime import datetime, timedelta

from django.db import transaction

from afterword.records.follow_up import FollowUp
from afterword.records.letter import Letter
from afterword.steps.outbox import release


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
    follow_up.done_at, follow_up.skipped_at = now, None
    follow_up.save(update_fields=["done_at", "skipped_at"])


@transaction.atomic
def skip(follow_up: FollowUp, now: datetime) -> None:
    """The candidate leaves this step out."""
    _release(follow_up, now)
    follow_up.skipped_at = now
    follow_up.save(update_fields=["skipped_at"])


def open_again(follow_up: FollowUp) -> None:
    """Undo of done and of skip."""
    follow_up.done_at = follow_up.skipped_at = None
    follow_up.save(update_fields=["done_at", "skipped_at"])


def _release(follow_up: FollowUp, now: datetime) -> None:
    letter = Letter.objects.filter(follow_up=follow_up).first()
    if letter is not None:
        release(letter, now)
