"""Claim what is due: one worker each, for as long as its lease lasts.

A claim moves `due_at` on by the lease and adds one to `attempt`; whoever finishes acts only while `attempt` is still
his. A worker that is killed therefore holds nothing for longer than its lease. The same claim serves one process on
SQLite and a fleet on PostgreSQL.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import F, QuerySet

from afterword.mail.smtp import TIMEOUTS
from afterword.records.card import Card
from afterword.records.errand import Errand
from afterword.records.mailbox import Mailbox
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.records.reminder import Reminder
from afterword.records.watch import Watch

Work = OutboxEntry | Mailbox | Reminder | Card | Errand
KINDS: tuple[type[Work], ...] = (OutboxEntry, Card, Mailbox, Reminder, Errand)
# Longer than one transmission with every time-out of SMTP used up, and the filing after it.
LEASE = TIMEOUTS.total + timedelta(minutes=5)


@dataclass(frozen=True)
class Claim:
    """A row that is this worker's until its lease ends, or until somebody else moves it on."""

    kind: type[Work]
    pk: int
    attempt: int


def claim(now: datetime, most: int) -> tuple[Claim, ...]:
    """Up to `most` rows that are due at `now`, letters first, each claimed for LEASE."""
    found: list[Claim] = []
    for kind in KINDS:
        if len(found) < most and _due(kind, now).exists():
            found += _claim(kind, now, most - len(found))
    return tuple(found)


def release_leases(now: datetime) -> None:
    """Make due at once what a worker that is gone still holds, and what waits for a time that the clock took back.

    Only for the one process of a laptop: at its start, and when its clock was set back. A worker that does go on finds
    its claim gone. Letters that wait for the moment the candidate chose go on waiting for it.
    """
    ahead = OutboxEntry.objects.filter(due_at__gt=now).exclude(state=OutboxState.APPROVED)
    ahead.update(due_at=now, attempt=F("attempt") + 1)
    Mailbox.objects.filter(due_at__gt=now).update(due_at=now)
    Watch.objects.filter(leased_until__gt=now).update(leased_until=None)
    Card.objects.filter(due_at__gt=now).update(due_at=now, attempt=F("attempt") + 1)
    Errand.objects.filter(due_at__gt=now).update(due_at=now, attempt=F("attempt") + 1)
    # Those that were ever claimed; each looks at its moment again, and waits on where it is not there yet.
    Reminder.objects.filter(due_at__gt=now, attempt__gt=0).update(due_at=now, attempt=F("attempt") + 1)


def _due(kind: type[Work], now: datetime) -> QuerySet[Work]:
    return kind._default_manager.filter(due_at__lte=now)


def _claim(kind: type[Work], now: datetime, most: int) -> list[Claim]:
    with transaction.atomic():
        rows = _due(kind, now).order_by("due_at")
        if connection.features.has_select_for_update_skip_locked:
            rows = rows.select_for_update(skip_locked=True)
        claims = [Claim(kind, pk, attempt + 1) for pk, attempt in rows.values_list("pk", "attempt")[:most]]
        for one in claims:
            kind._default_manager.filter(pk=one.pk).update(due_at=now + LEASE, attempt=one.attempt)
    return claims
