"""Take back what was said of a follow-up last, whichever way it was said."""

from datetime import datetime

from django.db import transaction

from afterword.errors import HeldError
from afterword.records.follow_up import FollowUp
from afterword.records.hand_over import HandOver
from afterword.records.outbox import SENT, OutboxEntry
from afterword.records.touchpoint import CallOutcome
from afterword.steps.call import take_back_call
from afterword.steps.hand_over import stayed
from afterword.steps.settle import open_again, show_again


@transaction.atomic
def take_back(follow_up: FollowUp, now: datetime) -> None:
    """Undo done, left out or put off; a call, or a letter that went out by hand, comes off the log with it.

    Raises HeldError where nothing was said of it, where the plan dropped it by itself, and where its letter went out
    from the mailbox.
    """
    if follow_up.dropped_at is not None:
        raise HeldError("The plan dropped this step: its reason was gone. It comes back by itself with its reason.")
    if follow_up.is_open and follow_up.snoozed_until_at is None:
        raise HeldError("There is nothing to take back: this step is open, and was not put off.")
    if OutboxEntry.objects.filter(letter__follow_up=follow_up, state__in=SENT).exists():
        raise HeldError("Its letter went out from your mailbox. That is not taken back.")
    if _was_a_call(follow_up):
        take_back_call(follow_up, now)
    elif follow_up.is_open:
        show_again(follow_up)
    elif handed := _handed_over(follow_up):
        stayed(handed, now)
    else:
        open_again(follow_up, now)


def _was_a_call(follow_up: FollowUp) -> bool:
    """A call that they had no time for puts the step off; every other ends it."""
    call = follow_up.touchpoints.filter(kind="call").last()
    return call is not None and (call.outcome == CallOutcome.BUSY) == follow_up.is_open


def _handed_over(follow_up: FollowUp) -> HandOver | None:
    handed = HandOver.objects.filter(approval__version__letter__follow_up=follow_up, went_out_at__isnull=False)
    return handed.last() if follow_up.done_at else None
