"""An answer makes what is open in its thread wait; a letter on its way there is held."""

from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

from afterword.records.follow_up import FollowUp
from afterword.records.message import Message
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.records.pause import Pause
from afterword.steps.kinds import LADDER
from afterword.steps.outbox import STOPPABLE

# What waits for an answer, whoever of them gives it.
ASKING = ("check-in", "call", "closing")
NOT_OF_A_THREAD = ("debrief", "rejection-reply", "thank-you")
MOMENT_PASSED = "Its moment passed while it was held. Choose another."


def pause_thread(message: Message, sentence: str, now: datetime) -> list[dict[str, Any]]:
    """Let the open follow-ups of the message's thread wait, until the candidate goes on; return what was held.

    Whoever of them answers, nobody of them is asked any more. `sentence` says on a letter that is held why it is.
    """
    return _pause(message, _to_them(message) | _asking(message), None, sentence, now)


def pause_reader(message: Message, until_at: datetime, sentence: str, now: datetime) -> list[dict[str, Any]]:
    """Let what is open with this one reader wait until then; return what was held, to be given back."""
    return _pause(message, _to_them(message), until_at, sentence, now)


def end_pause(message: Message, held: list[dict[str, Any]], now: datetime) -> None:
    """Undo a pause: what it held goes out at its moment, where that has not passed."""
    message.pauses.all().delete()
    for was in held:
        entry = OutboxEntry.objects.filter(pk=was["entry"], state=OutboxState.HELD, sentence=was["sentence"])
        ahead = entry.filter(send_at__gt=now)
        if not ahead.update(state=was["state"], due_at=was["due_at"], sentence=""):
            entry.update(sentence=MOMENT_PASSED)


def leave_to_the_ladder(message: Message, now: datetime) -> None:
    """The answer was read: a step planned for silence waits no longer than their word itself makes it wait."""
    planned = message.pauses.filter(lifted_at=None, until_at=None, follow_up__begun_at=None)
    planned.filter(follow_up__kind__in=LADDER).update(lifted_at=now)


def go_on(message: Message, now: datetime) -> None:
    """The candidate goes on with what waits because of this message; a letter that was held stays so."""
    message.pauses.filter(lifted_at=None).update(lifted_at=now)


def take_back_go_on(message: Message) -> None:
    """Undo `go_on`."""
    message.pauses.update(lifted_at=None)


def paused(now: datetime) -> "QuerySet[Pause, int | None]":
    """The ids of the follow-ups that wait at this moment because something came back."""
    return Pause.objects.filter(Pause.standing(now)).values_list("follow_up_id", flat=True)


def _pause(message: Message, whom: Q, until_at: datetime | None, sentence: str, now: datetime) -> list[dict[str, Any]]:
    held = []
    for row in message.account.follow_ups.filter(whom, done_at=None, skipped_at=None):
        pause = {"account": message.account, "until_at": until_at, "paused_at": now}
        Pause.objects.get_or_create(follow_up=row, message=message, defaults=pause)
        held += _hold(row, sentence)
    return held


def _to_them(message: Message) -> Q:
    """What the candidate owes this reader about this opening."""
    if message.contact_id is None:
        return Q(pk__in=())
    ours = Q(interview__opening=message.interview.opening_id, contact=message.contact_id)
    return ours & ~Q(kind__in=NOT_OF_A_THREAD)


def _asking(message: Message) -> Q:
    """What waits for an answer about this opening, from whomever."""
    return Q(interview__opening=message.interview.opening_id, kind__in=ASKING)


def _hold(row: FollowUp, sentence: str) -> list[dict[str, Any]]:
    entry = OutboxEntry.objects.filter(letter__follow_up=row, state__in=STOPPABLE).last()
    if entry is None or entry.state == OutboxState.HELD:
        return []
    # What a worker has in hand goes back to where it waits.
    state = OutboxState.APPROVED if entry.state == OutboxState.TRANSMITTING else entry.state
    due_at = entry.send_at if state == OutboxState.APPROVED else entry.due_at
    stopped = OutboxEntry.objects.filter(pk=entry.pk, state__in=STOPPABLE)
    if not stopped.update(state=OutboxState.HELD, due_at=None, sentence=sentence):
        return []
    at = due_at.isoformat() if due_at else None
    return [{"entry": entry.pk, "state": str(state), "due_at": at, "sentence": sentence}]
