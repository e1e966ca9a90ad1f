"""Take in one mail: recognise it against what was sent, keep it if it is about us, and do what hangs on it."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import IntegrityError, transaction

from afterword.mail.recognise import LARGEST_MAIL, Answer, Decision, Kind, Sent, recognise
from afterword.mail.recognise.letterhead import Letterhead, read_letterhead
from afterword.mail.recognise.opened import open_mail
from afterword.mail.recognise.visible_text import visible_text
from afterword.records.account import Account
from afterword.records.mailbox import Mailbox
from afterword.records.message import MailKind, Message, Question, Way
from afterword.steps.answers.about import About, about_what, is_vouched
from afterword.steps.answers.hanging import hang_on
from afterword.steps.answers.kept_event import as_kept
from afterword.steps.sent_letters import met_and_not_written_to, own_addresses, sent_letters
from afterword.words.zones import machine_zone

# What an answer names that the candidate brought, where no letter of ours can be named.
ASKED = "<asked@pasted.invalid>"


@dataclass(frozen=True)
class Arrival:
    """A mail as it came in, and where it lay: what the server counts it by, where it was read in the mailbox."""

    raw: bytes
    way: Way
    mailbox: Mailbox | None = None
    uid_validity: int | None = None
    uid: int | None = None


@dataclass(frozen=True)
class Received:
    """What a mail was recognised as. `message` is None where it is not about us: nothing of it is kept then."""

    kind: Kind
    message: Message | None = None
    is_new: bool = False


def receive(account: Account, arrival: Arrival, now: datetime, told: About | None = None) -> Received:
    """Return what the mail is. What is new is kept, with what hangs on it, in one transaction; the same mail is not.

    `told` is what the candidate says it is about; what only looks like it is asked about, and nothing hangs on it yet.
    Never raises for anything that the mail holds.
    """
    raw = arrival.raw[:LARGEST_MAIL]
    head = read_letterhead(raw)
    name = head.message_id or f"sha256:{hashlib.sha256(raw).hexdigest()}"
    if known := account.messages.filter(name=name).first():
        return Received(Kind(known.kind), known)
    answer = _recognised(account, raw, head, now, is_told=told is not None)
    about = told or about_what(account, answer, head)
    if about is None or answer.kind in _NOT_OURS:
        return Received(answer.kind)
    is_sure = told is not None or (answer.sure and is_vouched(about, answer, head))
    if not is_sure and not _asks_for_something(answer):
        return Received(answer.kind)
    message = _message(account, arrival, head, answer, now)
    message.name, message.interview = name, about.interview
    message.contact, message.letter = about.contact, about.letter
    if arrival.way == Way.PASTED:
        message.sender_name = message.sender_address = message.subject = ""
    message.question = Question.NONE if is_sure else Question.IS_IT
    try:
        with transaction.atomic():
            message.save()
            if is_sure:
                hang_on(message, now)
    except IntegrityError:
        known = account.messages.filter(name=name).first()
        if known is None:
            raise
        return Received(answer.kind, known)  # another worker has just taken it in
    return Received(answer.kind, message, is_new=True)


def _recognised(account: Account, raw: bytes, head: Letterhead, now: datetime, *, is_told: bool) -> Answer:
    zone = ZoneInfo(account.time_zone or machine_zone())
    mine, today = own_addresses(account), now.astimezone(zone).date()
    answer = recognise(raw, (*sent_letters(account), *met_and_not_written_to(account, now)), mine, today)
    if not is_told or answer.about is not None or answer.kind == Kind.INVITATION:
        return answer
    # The candidate knows better: it is read as an answer from whoever sent it.
    answer = recognise(raw, [Sent(id="told", to=head.sender_address, message_id=ASKED)], (), today)
    words = answer.visible_text or visible_text(open_mail(raw).body)
    return replace(answer, kind=Kind.REPLY, visible_text=words) if answer.kind in _NOT_OURS else answer


def _asks_for_something(answer: Answer) -> bool:
    """Whether it is worth a question; an automatic mail that changes nothing is not."""
    if answer.kind == Kind.NOTICE:
        return answer.decision is not Decision.NONE
    return answer.return_on is not None if answer.kind == Kind.AUTO_REPLY else not answer.temporary


def _message(account: Account, arrival: Arrival, head: Letterhead, answer: Answer, now: datetime) -> Message:
    # A clock that is wrong elsewhere cannot make an answer from tomorrow.
    written_at = min(head.dated_at or now, now)
    return Message(
        account=account,
        mailbox=arrival.mailbox,
        way=arrival.way,
        uid_validity=arrival.uid_validity,
        uid=arrival.uid,
        kind=MailKind(answer.kind.value),
        decision=answer.decision.value,
        sender_name=head.sender_name[:200],
        sender_address=head.sender_address[:254],
        subject=head.subject[:500],
        text=(answer.visible_text or "").encode("utf-8", "replace").decode().replace("\0", ""),
        html=head.html.encode("utf-8", "replace").decode(),
        files=list(head.files),
        failed_addresses=[address[:254] for address in answer.failed_addresses[:20]],
        temporary=answer.temporary,
        return_on=answer.return_on,
        decision_on=answer.decision_on,
        event=as_kept(answer.invitation),
        written_at=written_at,
        received_at=now,
    )


_NOT_OURS = (Kind.OWN, Kind.NEWSLETTER, Kind.OTHER)
