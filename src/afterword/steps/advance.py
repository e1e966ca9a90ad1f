"""What is next for an entry of the outbox that a worker has claimed."""

from collections.abc import Callable
from datetime import datetime

from afterword.mail.smtp import TIMEOUTS, Point, Timeouts
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.steps.file_sent import file_sent
from afterword.steps.look_up import look_up
from afterword.steps.send import doubt, send


def advance(
    pk: int,
    attempt: int,
    now: Callable[[], datetime],
    *,
    reached: Callable[[Point], None] = lambda point: None,
    timeouts: Timeouts = TIMEOUTS,
) -> None:
    """Do it, if the claim (`attempt`) still stands: send, look up or file. A letter just sent is filed at once."""
    entry = _claimed(pk, attempt)
    if entry is not None and entry.state == OutboxState.COMMITTING:
        doubt(entry, now())
    elif entry is not None and entry.state == OutboxState.DOUBT:
        look_up(entry, now)
    elif entry is not None and entry.state in _NOT_LEFT:
        send(entry, now, reached=reached, timeouts=timeouts)
    sent = _claimed(pk, attempt)
    if sent is not None and sent.state == OutboxState.ACCEPTED:
        file_sent(sent, now)


_NOT_LEFT = (OutboxState.APPROVED, OutboxState.RETRY, OutboxState.TRANSMITTING)


def _claimed(pk: int, attempt: int) -> OutboxEntry | None:
    found = OutboxEntry.objects.filter(pk=pk, attempt=attempt)
    return found.select_related("account__mailbox", "approval__version", "letter__follow_up__contact").first()
