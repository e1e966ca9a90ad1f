"""What the candidate says of a mail that came back: it is theirs, it is no answer, keep what it proposes, or not."""

from datetime import datetime

from django.db import transaction

from afterword.errors import HeldError
from afterword.records.message import Message, Question
from afterword.steps.answers import pausing, proposed
from afterword.steps.answers.hanging import hang_on, take_off
from afterword.steps.plan import replan_opening


@transaction.atomic
def confirm(message: Message, now: datetime) -> None:
    """It is from them, about this: what hangs on it happens now."""
    message = _locked(message)
    if message.question != Question.IS_IT:
        return
    message.question, message.confirmed_at = Question.NONE, now
    hang_on(message, now)


@transaction.atomic
def correct(message: Message, now: datetime) -> None:
    """This is not an answer: what hung on it is undone."""
    message = _locked(message)
    if message.corrected_at is not None:
        return
    take_off(message, now)
    message.corrected_at = now
    message.save(update_fields=["corrected_at"])


@transaction.atomic
def take_back_correction(message: Message, now: datetime) -> None:
    """It was an answer after all: what hangs on it happens anew."""
    message = _locked(message)
    if message.corrected_at is None:
        return
    message.corrected_at, message.seen_at = None, None
    hang_on(message, now)


@transaction.atomic
def keep(message: Message, now: datetime) -> None:
    """Yes to what it proposes. Raises HeldError where nothing is proposed (any more)."""
    message = _locked(message)
    if message.question in (Question.NONE, Question.IS_IT):
        raise HeldError("This was answered already. Look at the interview.")
    message.changed = (message.changed or {}) | {"kept": proposed.keep(message, now)}
    message.question, message.kept_at, message.seen_at = Question.NONE, now, now
    message.save()
    _settle(message, now)


@transaction.atomic
def drop(message: Message, now: datetime) -> None:
    """No to what it proposes; nothing changes. Raises HeldError where nothing is proposed (any more)."""
    message = _locked(message)
    if message.question in (Question.NONE, Question.IS_IT):
        raise HeldError("This was answered already. Look at the interview.")
    message.question, message.dropped_at, message.seen_at = Question.NONE, now, now
    message.save()
    _settle(message, now)


@transaction.atomic
def ask_again(message: Message, now: datetime) -> None:
    """Undo of yes and of no to a proposal: it is proposed as before."""
    message = _locked(message)
    if message.kept_at is None and message.dropped_at is None:
        return
    changed = message.changed or {}
    proposed.take_back_keep(message, changed.pop("kept", {}), now)
    message.changed, message.question = changed or None, proposed.question_of(message)
    message.kept_at = message.dropped_at = message.seen_at = None
    message.save()
    replan_opening(message.interview.opening, now)


@transaction.atomic
def see(message: Message, now: datetime) -> None:
    """It was read: Today does not show it any more."""
    Message.objects.filter(pk=message.pk, seen_at=None).update(seen_at=now)
    pausing.leave_to_the_ladder(message, now)


@transaction.atomic
def go_on(message: Message, now: datetime) -> None:
    """What waits because of it is due again."""
    pausing.go_on(message, now)
    see(message, now)


def _settle(message: Message, now: datetime) -> None:
    pausing.leave_to_the_ladder(message, now)
    replan_opening(message.interview.opening, now)


def _locked(message: Message) -> Message:
    return (
        Message.objects.select_for_update().select_related("account", "interview__opening__employer").get(pk=message.pk)
    )
