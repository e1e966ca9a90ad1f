"""Say what became of a call: it is a touchpoint like every other word between two people."""

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from afterword.errors import InputError
from afterword.records.follow_up import FollowUp
from afterword.records.touchpoint import CallOutcome, Touchpoint
from afterword.steps.settle import finish, open_again, put_off, show_again

if TYPE_CHECKING:
    from afterword.records.contact import Contact


@transaction.atomic
def log_call(follow_up: FollowUp, outcome: str, now: datetime) -> Touchpoint:
    """The call on the log; a call they had no time for comes back later, the others are done.

    Raises InputError for a follow-up that is no call, or another outcome than answered, busy and voicemail.
    """
    if outcome not in CallOutcome.values:
        raise InputError(f"A call ends as one of: {', '.join(CallOutcome.values)}.")
    touchpoint = Touchpoint.objects.create(
        account=follow_up.account,
        contact=_reader(follow_up),
        interview=follow_up.interview,
        follow_up=follow_up,
        kind="call",
        outcome=outcome,
        direction="out",
        happened_at=now,
    )
    if outcome == CallOutcome.BUSY:
        put_off(follow_up, now)
    else:
        finish(follow_up, now)
    return touchpoint


@transaction.atomic
def take_back_call(follow_up: FollowUp, now: datetime) -> None:
    """Undo of the last call that was logged; the follow-up is open again."""
    last = follow_up.touchpoints.filter(kind="call").last()
    if last is not None:
        last.delete()
        open_again(follow_up, now)
        show_again(follow_up)


def _reader(follow_up: FollowUp) -> "Contact":
    if follow_up.kind != "call" or follow_up.contact is None:
        raise InputError("This step is not a call.")
    return follow_up.contact
