"""What of an account is on its way, and the one place where a waiting letter is called back."""

from datetime import datetime

from django.db.models import Q, QuerySet

from afterword.errors import HeldError
from afterword.records.account import Account
from afterword.records.letter import Letter
from afterword.records.outbox import OVER, WAITING, OutboxEntry, OutboxState

# Until the durable commit nothing has left: a worker that is transmitting notices the change and sends no final dot.
STOPPABLE = (*WAITING, OutboxState.TRANSMITTING)
ON_ITS_WAY = "This letter is on its way already, so it cannot be changed or called back any more."


def on_the_way(letter: Letter) -> OutboxEntry | None:
    """The newest entry of a letter that was not called back, or None."""
    return letter.outbox_entries.exclude(state=OutboxState.WITHDRAWN).last()


def waiting(account: Account) -> tuple[OutboxEntry, ...]:
    """What goes out by itself, the soonest first."""
    moving = (OutboxState.APPROVED, OutboxState.RETRY, OutboxState.TRANSMITTING)
    return tuple(_with_names(account.outbox_entries.filter(state__in=moving)).order_by("due_at", "pk"))


def troubled(account: Account) -> tuple[OutboxEntry, ...]:
    """What the candidate has to look at: held, refused, or in doubt with nowhere left to look.

    A refusal is no trouble any more once the letter has found another way.
    """
    asks = Q(state__in=(OutboxState.HELD, OutboxState.DOUBT), due_at=None)
    refused = Q(state=OutboxState.REFUSED, letter__follow_up__done_at=None, letter__follow_up__skipped_at=None)
    found = _with_names(account.outbox_entries.filter(asks | refused))
    return tuple(entry for entry in found if on_the_way(entry.letter) == entry)


def under_way(account: Account) -> frozenset[int]:
    """The ids of the follow-ups whose letter waits, is going out, is held or in doubt: nothing is due for them."""
    entries = account.outbox_entries.exclude(state__in=OVER)
    return frozenset(entries.values_list("letter__follow_up_id", flat=True))


def leaving(account: Account) -> frozenset[int]:
    """The ids of the follow-ups whose letter leaves by itself, has left, or may have."""
    entries = account.outbox_entries.exclude(state__in=(*OVER, OutboxState.HELD))
    return frozenset(entries.values_list("letter__follow_up_id", flat=True))


def release(letter: Letter, now: datetime) -> None:
    """Call back what waits, because the letter or its approval changes. Raises HeldError once it is on its way."""
    entries = letter.outbox_entries.exclude(state__in=OVER)
    entries.filter(state__in=STOPPABLE).update(state=OutboxState.WITHDRAWN, due_at=None)
    if entries.filter(state__in=(OutboxState.COMMITTING, OutboxState.DOUBT)).exists():
        raise HeldError(ON_ITS_WAY)


def withdraw(letter: Letter) -> None:
    """Call back what waits, because the step is owed no more; what is on its way already goes its way."""
    letter.outbox_entries.filter(state__in=STOPPABLE).update(state=OutboxState.WITHDRAWN, due_at=None)


def hold_back(letter: Letter, until: datetime, sentence: str) -> None:
    """Hold what would leave before `until`, and say why: the candidate chooses another moment."""
    early = letter.outbox_entries.filter(state__in=STOPPABLE, send_at__lt=until)
    early.update(state=OutboxState.HELD, due_at=None, sentence=sentence)


def _with_names(entries: QuerySet[OutboxEntry]) -> QuerySet[OutboxEntry]:
    return entries.select_related("letter__follow_up__contact", "letter__follow_up__interview__opening__employer")
