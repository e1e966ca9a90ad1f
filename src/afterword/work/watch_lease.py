"""Which worker watches a mailbox: one at a time, by a lease on the watch's row, as with letters.

A worker that is killed keeps a mailbox for no longer than its lease; then another one takes it over.
"""

from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import QuerySet

from afterword.records.mailbox import Mailbox
from afterword.records.watch import Watch

# Many times as long as the clock takes from one renewal to the next.
LEASE = timedelta(seconds=60)


def take(mailbox_pk: int, now: datetime) -> int | None:
    """Return the attempt under which this worker watches the mailbox, None while another one does, or it is gone."""
    if not Mailbox.objects.filter(pk=mailbox_pk).exists():
        return None
    Watch.objects.get_or_create(mailbox_id=mailbox_pk)
    with transaction.atomic():
        rows = Watch.objects.filter(mailbox=mailbox_pk)
        if connection.features.has_select_for_update_skip_locked:
            rows = rows.select_for_update(skip_locked=True)
        watch = rows.first()
        if watch is None or (watch.leased_until is not None and now < watch.leased_until):
            return None
        rows.filter(pk=watch.pk).update(leased_until=now + LEASE, attempt=watch.attempt + 1)
    return watch.attempt + 1


def renew(mailbox_pk: int, attempt: int, now: datetime) -> bool:
    """Whether the mailbox is still this worker's; then it is for another lease."""
    return bool(_mine(mailbox_pk, attempt).update(leased_until=now + LEASE))


def give_back(mailbox_pk: int, attempt: int) -> None:
    """Let another worker take it at once."""
    _mine(mailbox_pk, attempt).update(leased_until=None)


def _mine(mailbox_pk: int, attempt: int) -> QuerySet[Watch]:
    return Watch.objects.filter(mailbox=mailbox_pk, attempt=attempt)
