"""That a letter went out: its entry, its follow-up and the log, in one transaction."""

from contextlib import suppress
from datetime import datetime, timedelta

from django.db import transaction

from afterword.errors import InputError
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.records.touchpoint import Touchpoint
from afterword.steps.aliases import keep_names_said
from afterword.steps.climb import climb
from afterword.steps.sent_letters import own_addresses

# The worker that records it files it at once; this is when another one does, where that worker ended.
FILING = timedelta(minutes=5)


@transaction.atomic
def record_sent(entry: OutboxEntry, accepted_at: datetime, sentence: str, file_at: datetime, said: str = "") -> bool:
    """Keep that it went out; filing it is due at `file_at`. False where that is not open (any more)."""
    # The answer to the dot counts also when a lookup has begun meanwhile: it is the better evidence.
    open_answer = OutboxEntry.objects.filter(pk=entry.pk, state__in=(OutboxState.COMMITTING, OutboxState.DOUBT))
    kept = {"sentence": sentence, "said": said, "retries": 0, "lookups": 0}
    if not open_answer.update(state=OutboxState.ACCEPTED, accepted_at=accepted_at, due_at=file_at, **kept):
        return False
    row = entry.letter.follow_up
    reader = row.contact.email if row.contact else ""
    keep_names_said(entry.approval, said, (reader, *own_addresses(entry.account)), accepted_at)
    row.done_at, row.skipped_at, row.dropped_at = row.done_at or accepted_at, None, None
    row.save(update_fields=["done_at", "skipped_at", "dropped_at"])
    Touchpoint.objects.get_or_create(
        outbox_entry=entry,
        defaults={
            "account": entry.account,
            "contact": row.contact,
            "interview": row.interview,
            "kind": "letter",
            "direction": "out",
            "happened_at": accepted_at,
        },
    )
    # That it went out is kept, whatever the plan makes of it.
    with suppress(InputError):
        climb(row.interview.opening, accepted_at)
    return True
