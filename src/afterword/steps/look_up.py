"""Look for a letter in doubt where sent mail is kept."""

from collections.abc import Callable
from datetime import datetime

from afterword.errors import AfterwordError
from afterword.mail.imap import Sought, find
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.steps.aliases import keep_alias
from afterword.steps.mailbox import credentials, mailbox_of, servers
from afterword.steps.sent import FILING, record_sent
from afterword.timing.retry import next_lookup


def look_up(entry: OutboxEntry, now: Callable[[], datetime]) -> None:
    """Found, it counts as sent. Not found, it is looked for again later; in the end the candidate is asked."""
    try:
        mailbox = mailbox_of(entry.account)
        _, imap = servers(mailbox)
        sought = Sought(entry.approval.message_id, bytes(entry.content or b""), entry.dated_at)
        found = find(imap, credentials(mailbox), sought)
    except AfterwordError as error:
        _again(entry, f"It could not be looked for: {error.sentence}", now())
        return
    if found is None:
        _again(entry, "It does not lie in your Sent folder.", now())
    else:
        seen = f"Its answer never arrived; it was found in {found.folder}."
        keep_alias(entry.approval, found.renamed, now())
        record_sent(entry, entry.committed_at or now(), seen, now() + FILING)


def _again(entry: OutboxEntry, sentence: str, now: datetime) -> None:
    claimed = OutboxEntry.objects.filter(pk=entry.pk, attempt=entry.attempt, state=OutboxState.DOUBT)
    looked = entry.lookups + 1
    claimed.update(due_at=next_lookup(looked, now), lookups=looked, looked_up_at=now, sentence=sentence)
