"""Letters of Alice that left, and what comes back of them."""

from datetime import datetime
from typing import Any

from afterword.records.account import Account
from afterword.records.letter import Letter
from afterword.records.message import Message, Way
from afterword.steps.answers.arrived import Arrival, Received
from afterword.steps.archived.rows import KINDS, rows_of
from afterword.steps.receive import receive
from afterword.steps.schedule import schedule
from afterword.steps.sent import record_sent
from tests.mail.recognise.mails import mail

PRIYA = "Priya Raman <priya@northwind.example>"


def sent(letter: Letter, at: datetime) -> Letter:
    """The letter, once its mail server has taken it."""
    entry = schedule(letter, at, at)
    letter.outbox_entries.filter(pk=entry.pk).update(state="doubt", content=b"", dated_at=at)
    assert record_sent(entry, at, "", at)
    letter.outbox_entries.filter(pk=entry.pk).update(state="filed", due_at=None)
    return Letter.objects.get(pk=letter.pk)


def reply(letter: Letter, body: str, **headers: str) -> bytes:
    """What Priya writes back, as her mail program sends it."""
    version = letter.newest
    quoted = "\n".join(f"> {line}" for line in version.body.splitlines())
    named = {"message_id": "<answer-1@northwind.example>", "from_": PRIYA} | headers
    id_ = version.approvals.latest("approved_at").message_id
    text = f"{body}\n\nOn Fri, Jun 12, 2026 at 9:00 AM Alice Example <alice@home.example> wrote:\n{quoted}\n"
    return mail(text, f"Re: {version.subject}", in_reply_to=id_, references=id_, **named)


def arrives(account: Account, raw: bytes, now: datetime) -> Received:
    """What becomes of a mail that was read in the mailbox."""
    return receive(account, Arrival(raw, Way.MAILBOX), now)


def kept(account: Account, raw: bytes, now: datetime) -> Message:
    """The mail as it is kept."""
    message = arrives(account, raw, now).message
    assert message is not None
    return message


def on_record(account: Account) -> dict[str, Any]:
    """Everything of the account but what came back itself; which number a line of the log or the plan has is no matter.

    A follow-up that a letter was written for keeps its number.
    """
    rows = {kind: rows_of(account, kind) for kind in KINDS if kind != "messages"}
    written = {row["follow_up"] for row in rows["letters"]}
    log = [{**row, "id": ""} for row in rows["touchpoints"]]
    plan = [row if row["id"] in written else {**row, "id": ""} for row in rows["follow_ups"]]
    return rows | {"touchpoints": log, "follow_ups": sorted(plan, key=str)}
