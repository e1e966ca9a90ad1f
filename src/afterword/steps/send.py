"""Send an approved letter exactly once. The story, and what each kill does: docs/decisions/0007-exactly-once.md.

The durable commit stands between the body and the final dot. Killed before it, nothing was taken and the same bytes go
again; killed after it, it is looked up or asked, and never sent again silently.
"""

import logging
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from django.db import DatabaseError
from django.db.models import QuerySet

from afterword.errors import (
    AfterwordError,
    DoubtError,
    LaterError,
    MailError,
    RefusedError,
    SteppedBackError,
    UnreachableError,
)
from afterword.mail.smtp import TIMEOUTS, Point, Timeouts, transmit
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.steps.freeze import frozen
from afterword.steps.mailbox import credentials, mailbox_of, note_failure, servers
from afterword.steps.may_go import may_go
from afterword.steps.read_first import read_first
from afterword.steps.sent import FILING, record_sent
from afterword.timing.retry import next_lookup, next_try

# How often and how long to try to record an answer while the database does not take it.
ANSWER_TRIES = 5
ANSWER_PAUSE = timedelta(seconds=2)

log = logging.getLogger(__name__)


def send(
    entry: OutboxEntry,
    now: Callable[[], datetime],
    *,
    reached: Callable[[Point], None] = lambda point: None,
    timeouts: Timeouts = TIMEOUTS,
) -> None:
    """Take a claimed entry that has not left as far as it goes now; what stops it is stored on the entry.

    `entry.attempt` is the claim: once another worker, the candidate or a changed letter has moved the entry on,
    nothing is sent and nothing is stored.
    """
    try:
        if not read_first(entry, now) or not may_go(entry, now()):
            return
        dated_at, content = frozen(entry, now())
        mailbox = mailbox_of(entry.account)
        (smtp, _), key = servers(mailbox), credentials(mailbox)
    except (LaterError, UnreachableError) as error:
        _wait(entry, error, now())
        return
    except AfterwordError as error:
        _stop(entry, OutboxState.HELD, error.sentence)
        return
    if not _not_over(entry).update(state=OutboxState.TRANSMITTING, dated_at=dated_at, content=content):
        return
    reader = entry.letter.follow_up.contact
    try:
        accepted = transmit(
            smtp,
            key,
            mailbox.address,
            reader.email if reader else "",
            content,
            lambda: _commit(entry, now()),
            reached=reached,
            timeouts=timeouts,
        )
    except MailError as error:
        _record(partial(_not_taken, entry, error, now()))
        return
    _record(partial(record_sent, entry, now(), "", now() + FILING, accepted.said))


def doubt(entry: OutboxEntry, now: datetime) -> None:
    """A claimed entry whose worker ended between the commit and the answer: it is looked up soon."""
    _claimed(entry).filter(state=OutboxState.COMMITTING).update(
        state=OutboxState.DOUBT, due_at=next_lookup(0, now), lookups=0
    )


def _commit(entry: OutboxEntry, now: datetime) -> bool:
    """The point of no return: from here on this letter is never sent again by itself. False: do not send the dot."""
    mine = _claimed(entry).filter(state=OutboxState.TRANSMITTING)
    return bool(mine.update(state=OutboxState.COMMITTING, committed_at=now))


def _not_taken(entry: OutboxEntry, error: MailError, now: datetime) -> None:
    if isinstance(error, SteppedBackError):
        return
    if isinstance(error, DoubtError):
        _claimed(entry).filter(state=OutboxState.COMMITTING).update(
            state=OutboxState.DOUBT, due_at=next_lookup(0, now), lookups=0, said=error.said
        )
    elif isinstance(error, RefusedError):
        _stop(entry, OutboxState.REFUSED, error.sentence, error.said)
    elif isinstance(error, LaterError | UnreachableError):
        _wait(entry, error, now)
    else:
        note_failure(mailbox_of(entry.account), error, now)
        _stop(entry, OutboxState.HELD, error.sentence, error.said)


def _wait(entry: OutboxEntry, error: MailError, now: datetime) -> None:
    again_at = next_try(entry.retries, now)
    if again_at is None:
        _stop(entry, OutboxState.HELD, f"{error.sentence} It was tried for a day; choose another moment.", error.said)
        return
    kept = {"sentence": error.sentence, "said": error.said, "retries": entry.retries + 1}
    _not_over(entry).update(state=OutboxState.RETRY, due_at=again_at, committed_at=None, **kept)


def _stop(entry: OutboxEntry, state: OutboxState, sentence: str, said: str = "") -> None:
    _not_over(entry).update(state=state, due_at=None, committed_at=None, sentence=sentence, said=said)


def _claimed(entry: OutboxEntry) -> QuerySet[OutboxEntry]:
    return OutboxEntry.objects.filter(pk=entry.pk, attempt=entry.attempt)


def _not_over(entry: OutboxEntry) -> QuerySet[OutboxEntry]:
    # What the candidate held or called back meanwhile stays so.
    moving = (OutboxState.APPROVED, OutboxState.RETRY, OutboxState.TRANSMITTING, OutboxState.COMMITTING)
    return _claimed(entry).filter(state__in=moving)


def _record(keep: Callable[[], object]) -> None:
    """Store what the server said. Where the database never takes it, the entry is in doubt when its lease ends."""
    for tried in range(ANSWER_TRIES):
        try:
            keep()
            return
        except DatabaseError:
            log.warning("The answer of the mail server could not be stored yet (try %d).", tried + 1)
            time.sleep(ANSWER_PAUSE.total_seconds())
