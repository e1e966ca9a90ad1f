"""A mail that came in, and the row it is kept as."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction

from afterword.mail.recognise import Answer, Kind
from afterword.mail.recognise.letterhead import Letterhead
from afterword.records.account import Account
from afterword.records.mailbox import Mailbox
from afterword.records.message import MailKind, Message, Question, Way
from afterword.steps.answers.hanging import hang_on
from afterword.steps.answers.kept_event import as_kept
from afterword.steps.answers.oneself import put_aside


@dataclass(frozen=True)
class Arrival:
    """A mail as it came in, and where it lay: what the server counts it by, where it was read in the mailbox.

    `pictures` fetches those that it encloses, where `raw` is only its beginning.
    """

    raw: bytes
    way: Way
    mailbox: Mailbox | None = None
    uid_validity: int | None = None
    uid: int | None = None
    pictures: Callable[[], Sequence[bytes]] | None = None


@dataclass(frozen=True)
class Received:
    """What a mail was recognised as. `message` is None where it is not about us: nothing of it is kept then."""

    kind: Kind
    message: Message | None = None
    is_new: bool = False


def message_of(account: Account, arrival: Arrival, head: Letterhead, answer: Answer, now: datetime) -> Message:
    """The row that a mail is kept as, not saved yet and about nothing yet."""
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


def keep(message: Message, kind: Kind, now: datetime, *, is_sure: bool, pictures: Sequence[bytes] = ()) -> Received:
    """Keep it once, with its pictures as cards, and do what hangs on it where it `is_sure`, in one transaction."""
    message.question = Question.NONE if is_sure else Question.IS_IT
    try:
        with transaction.atomic():
            if cards := put_aside(message.account, pictures, now):
                message.changed = {"cards": cards}
            message.save()
            if is_sure:
                hang_on(message, now)
    except IntegrityError:
        known = message.account.messages.filter(name=message.name).first()
        if known is None:
            raise
        return Received(kind, known)  # another worker has just taken it in
    return Received(kind, message, is_new=True)
