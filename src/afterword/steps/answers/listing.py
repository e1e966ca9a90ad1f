"""Which answers a page shows."""

from django.db.models import Q, QuerySet

from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.message import Message, Question


def to_look_at(account: Account) -> QuerySet[Message]:
    """What came back and was not looked at, or asks something; the newest first."""
    asks = ~Q(question=Question.NONE)
    shown = account.messages.filter(Q(seen_at=None) | asks, corrected_at=None)
    return _with_names(shown).order_by("-written_at", "-pk")


def of_interview(interview: Interview) -> QuerySet[Message]:
    """Everything that came back about an interview, the newest first."""
    return _with_names(interview.messages.all()).order_by("-written_at", "-pk")


def waiting_for(message: Message) -> tuple[FollowUp, ...]:
    """The open follow-ups that wait because of this message until the candidate goes on, or a day."""
    held = message.pauses.filter(lifted_at=None, follow_up__done_at=None, follow_up__skipped_at=None)
    return tuple(pause.follow_up for pause in held.select_related("follow_up__contact", "follow_up__interview"))


def _with_names(messages: QuerySet[Message]) -> QuerySet[Message]:
    return messages.select_related("account", "contact", "interview__opening__employer", "letter")
