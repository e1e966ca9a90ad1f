"""When nobody answered after the last word: what is known, and the candidate's own answer."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import transaction

from afterword.errors import HeldError
from afterword.records.outbox import OutboxEntry, OutboxState
from afterword.steps.sent import record_sent

SETTLED = "This was answered already."


@dataclass(frozen=True)
class Evidence:
    """What is known about a letter in doubt, one sentence a fact."""

    sentences: tuple[str, ...]


def evidence(entry: OutboxEntry, zone: ZoneInfo) -> Evidence:
    """The facts in the order they happened, on the clock of `zone`."""
    handed = entry.committed_at or entry.send_at
    facts = [
        f"The whole letter was handed to your mail server at {handed.astimezone(zone):%H:%M}, "
        "and its answer never arrived."
    ]
    if entry.looked_up_at:
        times = "once" if entry.lookups == 1 else f"{entry.lookups} times"
        facts.append(
            f"It was looked for {times}, last at {entry.looked_up_at.astimezone(zone):%H:%M}. {entry.sentence}"
        )
    facts.append("Look in your Sent folder, or ask the reader. Sent again, it carries the same Message-ID and date.")
    return Evidence(tuple(facts))


@transaction.atomic
def it_went_out(entry: OutboxEntry, now: datetime) -> None:
    """The candidate has seen it: it counts as sent. Raises HeldError where it was settled meanwhile."""
    if not record_sent(entry, entry.committed_at or now, "You said that it went out.", now):
        raise HeldError(SETTLED)


@transaction.atomic
def send_again(entry: OutboxEntry, now: datetime) -> OutboxEntry:
    """The very same message once more, at once. Raises HeldError where it was settled meanwhile."""
    again = OutboxEntry.objects.filter(pk=entry.pk, state=OutboxState.DOUBT)
    fresh = {"retries": 0, "lookups": 0, "looked_up_at": None, "committed_at": None, "sentence": "", "said": ""}
    if not again.update(state=OutboxState.RETRY, send_at=now, due_at=now, **fresh):
        raise HeldError(SETTLED)
    entry.refresh_from_db()
    return entry
