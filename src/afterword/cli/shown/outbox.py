"""Letters on their way: how far each is, when it moves on, and what can be done."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.cli.output import utc
from afterword.records.outbox import SENT, OutboxEntry, OutboxState
from afterword.steps.doubt import evidence
from afterword.steps.schedule import reader_zone
from afterword.web.clocks import own_zone
from afterword.web.pages.sending import both_clocks

ANSWER_IT = "On its page (`afterword serve`) you say whether it went out, or send it again."


def as_json(entry: OutboxEntry) -> dict[str, object]:
    """One entry as `--json` prints it; what has not happened is null. `next_at` is when the clock acts next."""
    contact = entry.letter.follow_up.contact
    return {
        "letter": entry.letter_id,
        "for": contact.name if contact else None,
        "email": contact.email or None if contact else None,
        "state": entry.state,
        "asks": entry.asks,
        "send_at": utc(entry.send_at),
        "next_at": utc(entry.due_at),
        "committed_at": utc(entry.committed_at),
        "accepted_at": utc(entry.accepted_at),
        "filed_at": utc(entry.filed_at),
        "sentence": entry.sentence or None,
        "said": entry.said or None,
    }


def as_text(entries: Iterable[OutboxEntry], now: datetime) -> str:
    """The entries for people: whose letter, and below it how far it is."""
    return "\n\n".join("\n  ".join([_whose(entry), *how_far(entry, now)]) for entry in entries)


def how_far(entry: OutboxEntry, now: datetime) -> tuple[str, ...]:
    """How far a letter is and what can be done, one line a fact; the server's own sentence last."""
    said = [f"The server said: {entry.said}"] if entry.said and entry.state not in SENT else []
    return (*filter(None, _facts(entry, now)), *said)


def on_both_clocks(entry: OutboxEntry, at: datetime, now: datetime) -> str:
    """A moment as the reader's clock and the candidate's show it: "today 16:40 their time, 17:40 yours"."""
    return both_clocks(at, now, own_zone(entry.account), ZoneInfo(reader_zone(entry.letter.follow_up)))


def _facts(entry: OutboxEntry, now: datetime) -> Iterator[str]:
    match entry.state:
        case OutboxState.APPROVED:
            yield _waits(entry, now)
        case OutboxState.RETRY:
            yield f"Not sent yet. {entry.sentence}".strip()
            yield f"Next try: {on_both_clocks(entry, entry.due_at or now, now)}."
        case OutboxState.TRANSMITTING | OutboxState.COMMITTING:
            yield "It is going out this moment."
        case OutboxState.DOUBT:
            yield from evidence(entry, own_zone(entry.account)).sentences
            yield ANSWER_IT if entry.asks else "It is looked for again by itself."
        case OutboxState.HELD:
            yield f"Held. {entry.sentence}".strip()
            yield f"`afterword letter send {entry.letter_id}` chooses another moment."
        case OutboxState.REFUSED:
            yield f"Not sent. {entry.sentence}".strip()
        case _:
            yield f"Sent {on_both_clocks(entry, entry.accepted_at or entry.send_at, now)}."
            yield "It lies in your Sent folder." if entry.state == OutboxState.FILED else ""
            yield entry.sentence


def _waits(entry: OutboxEntry, now: datetime) -> str:
    when = on_both_clocks(entry, entry.send_at, now)
    if entry.send_at < now:
        return f"Its moment was {when}. It goes out, or asks you, once Afterword runs (`afterword serve`)."
    return f"Goes out {when}. Leave Afterword running (`afterword serve`) until then."


def _whose(entry: OutboxEntry) -> str:
    return f"Letter {entry.letter_id} to {entry.letter.follow_up.contact}"
