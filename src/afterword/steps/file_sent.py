"""Put a letter that was sent into the candidate's Sent folder, where the provider has not done so itself."""

from collections.abc import Callable
from datetime import datetime

from django.db.models import QuerySet

from afterword.errors import AfterwordError
from afterword.mail.imap import Found, Sought, file_in_sent, find
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.steps.aliases import keep_alias
from afterword.steps.mailbox import credentials, mailbox_of, servers
from afterword.timing.retry import next_lookup, next_try


def file_sent(entry: OutboxEntry, now: Callable[[], datetime]) -> None:
    """Search first and append only what is absent; what fails is tried again, and the letter counts as sent anyway."""
    try:
        found = _filed(entry)
    except AfterwordError as error:
        sentence = f"It is sent. It could not be put into your Sent folder: {error.sentence}"
        kept = {"retries": entry.retries + 1, "sentence": sentence}
        _accepted(entry).update(due_at=next_try(entry.retries, now()), **kept)
        return
    if found is None:
        _accepted(entry).update(due_at=next_lookup(entry.lookups, now()), lookups=entry.lookups + 1)
    else:
        keep_alias(entry.approval, found.renamed, now())
        _accepted(entry).update(state=OutboxState.FILED, filed_at=now(), due_at=None)


def _filed(entry: OutboxEntry) -> Found | None:
    mailbox = mailbox_of(entry.account)
    _, imap = servers(mailbox)
    key, message_id = credentials(mailbox), entry.approval.message_id
    # A provider that files by itself gets a few minutes to do so: a copy of ours would be a second one.
    patient = mailbox.files_sent and next_lookup(entry.lookups, entry.entered_at) is not None
    if patient or not entry.content or entry.dated_at is None:
        return find(imap, key, Sought(message_id, bytes(entry.content or b""), entry.dated_at))
    return file_in_sent(imap, key, message_id, bytes(entry.content), entry.dated_at)


def _accepted(entry: OutboxEntry) -> QuerySet[OutboxEntry]:
    return OutboxEntry.objects.filter(pk=entry.pk, attempt=entry.attempt, state=OutboxState.ACCEPTED)
