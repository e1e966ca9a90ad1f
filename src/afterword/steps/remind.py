"""Send a reminder to the candidate, at most once: a doubt is not sent again, it is said.

The commit stands before the final dot, as for letters (docs/decisions/0007-exactly-once.md); nothing is looked up
afterwards, for a reminder that comes twice does harm, and one that may be missing is shown on the page.
"""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import QuerySet

from afterword.errors import (
    AfterwordError,
    CertificateError,
    DoubtError,
    LaterError,
    MailError,
    RefusedError,
    SignInError,
    SteppedBackError,
    UnreachableError,
)
from afterword.mail.imap import Sought, wait_for
from afterword.mail.message import Outgoing, as_bytes, new_message_id
from afterword.mail.smtp import TIMEOUTS, Point, Timeouts, transmit
from afterword.records.mailbox import Mailbox
from afterword.records.reminder import Reminder, ReminderKind
from afterword.steps.mailbox import PATIENCE, credentials, mailbox_of, note_failure, servers
from afterword.steps.morning_mail import look_each_morning, mail_goes_at
from afterword.steps.plan_reminders import clock_of, still_goes_at
from afterword.steps.reminder_text import Message, reminder_text
from afterword.timing.retry import next_try

DOUBT = "It was handed over, and the mail server's answer never arrived. It may have come; it is not sent again."
REFUSED = "Your mail server did not take a message from you to yourself. Nothing was sent."
SAYS = {
    Point.CONNECTING: "Looking for the server.",
    Point.GREETED: "The server answers.",
    Point.SIGNED_IN: "Signed in.",
    Point.ANSWERED: "It went out. Waiting for it to come in.",
}


def remind(
    pk: int,
    attempt: int,
    home: str,
    now: Callable[[], datetime],
    *,
    reached: Callable[[Point], None] = lambda point: None,
    timeouts: Timeouts = TIMEOUTS,
) -> None:
    """Send a claimed reminder (`attempt` is the claim), if it still makes sense; what stops it is kept on its row.

    `home` is where the pages of this machine begin, like "http://127.0.0.1:8463/".
    """
    row = _claimed(pk, attempt).select_related("account", "interview__account", "interview__opening__employer").first()
    if row is None:
        return
    if row.sent_at is not None:
        _over(row, now())
        return
    if row.committed_at is not None:
        _fail(row, DOUBT, "", now())
        return
    text = _what_to_say(row, home, now())
    if text is None:
        return
    try:
        mailbox = mailbox_of(row.account)
        sent = _send(row, mailbox, text, now, reached, timeouts)
    except AfterwordError as error:
        _not_sent(row, error, now())
        return
    # This answer counts also where another worker has called it a doubt meanwhile.
    mine = Reminder.objects.filter(pk=pk, committed_at=row.committed_at)
    mine.update(sent_at=now(), failed_at=None, failure="", said="")
    failure = _arrival(mailbox, sent) if row.kind == ReminderKind.TEST else ""
    mine.update(failed_at=now() if failure else None, failure=failure)
    _over(row, now(), mine)


@transaction.atomic
def _what_to_say(row: Reminder, home: str, now: datetime) -> Message | None:
    """Its text, as things stand at this moment; None, and its row says when, where it does not go now."""
    goes_at = _goes_at(row, now)
    if goes_at == now:
        return reminder_text(row, home, now)
    # Its reason is gone, it makes no sense any more, or it was put off.
    _claimed(row.pk, row.attempt).update(due_at=goes_at)
    return None


def _send(
    row: Reminder,
    mailbox: Mailbox,
    text: Message,
    now: Callable[[], datetime],
    reached: Callable[[Point], None],
    timeouts: Timeouts,
) -> Sought:
    """The message that the server took, to look for it."""
    (smtp, _), key = servers(mailbox), credentials(mailbox)
    message_id = new_message_id(mailbox.address)
    name = row.account.name or mailbox.address
    message = Outgoing(
        message_id=message_id,
        sender_name=name,
        sender_address=mailbox.address,
        reader_name=name,
        reader_address=mailbox.address,
        subject=text.subject,
        body=text.body,
        auto_submitted=True,
    )
    dated_at = now().astimezone(ZoneInfo(clock_of(row.account)))
    content = as_bytes(message, dated_at)

    def told(point: Point) -> None:
        if point in SAYS and row.kind == ReminderKind.TEST:
            _claimed(row.pk, row.attempt).update(says=SAYS[point])
        reached(point)

    own = mailbox.address
    transmit(smtp, key, own, own, content, lambda: _commit(row, text, now()), reached=told, timeouts=timeouts)
    return Sought(message_id, content, dated_at)


def _goes_at(row: Reminder, now: datetime) -> datetime | None:
    if row.kind == ReminderKind.STEPS_DUE:
        return mail_goes_at(row, now)
    return now if row.kind == ReminderKind.TEST else still_goes_at(row, now)


@transaction.atomic
def _commit(row: Reminder, text: Message, now: datetime) -> bool:
    """The point of no return. False, so that no dot is sent, where its reason went meanwhile or the claim is gone."""
    goes_at = _goes_at(row, now)
    if goes_at is None or goes_at > now:
        _claimed(row.pk, row.attempt).update(due_at=goes_at)
        return False
    if not _claimed(row.pk, row.attempt).filter(committed_at=None).update(committed_at=now):
        return False
    row.committed_at = now
    row.account.follow_ups.filter(pk__in=text.names).update(reminded_at=now)
    return True


def _not_sent(row: Reminder, error: AfterwordError, now: datetime) -> None:
    said = error.said if isinstance(error, MailError) else ""
    if isinstance(error, SteppedBackError):
        return
    if isinstance(error, LaterError | UnreachableError):
        _try_again(row, error.sentence, said, now)
    elif isinstance(error, DoubtError):
        _fail(row, DOUBT, said, now)
    elif isinstance(error, RefusedError):
        _fail(row, REFUSED, said, now)
    else:
        if isinstance(error, SignInError | CertificateError):
            note_failure(mailbox_of(row.account), error, now)
        _fail(row, error.sentence, said, now)


def _try_again(row: Reminder, sentence: str, said: str, now: datetime) -> None:
    """Later, while it would still make sense then; a test says at once what it met."""
    again_at = next_try(row.retries, now)
    if row.kind == ReminderKind.TEST or again_at is None or _goes_at(row, again_at) is None:
        _fail(row, sentence, said, now)
        return
    kept = {"failed_at": now, "failure": sentence, "said": said, "retries": row.retries + 1}
    with transaction.atomic():
        if row.committed_at is not None:
            row.account.follow_ups.filter(reminded_at=row.committed_at).update(reminded_at=None)
        _claimed(row.pk, row.attempt).update(due_at=again_at, committed_at=None, **kept)


def _fail(row: Reminder, sentence: str, said: str, now: datetime) -> None:
    _claimed(row.pk, row.attempt).update(failed_at=now, failure=sentence, said=said)
    _over(row, now)


@transaction.atomic
def _over(row: Reminder, now: datetime, mine: QuerySet[Reminder] | None = None) -> None:
    """It does not go by itself any more; for steps the clock looks again in the next morning."""
    (_claimed(row.pk, row.attempt) if mine is None else mine).update(due_at=None, says="")
    if row.kind == ReminderKind.STEPS_DUE:
        look_each_morning(row.account, now)


def _arrival(mailbox: Mailbox, sent: Sought) -> str:
    """What is wrong with a test that went out; "" where it lies in the inbox, where reminders have to lie."""
    _, imap = servers(mailbox)
    try:
        found = wait_for(imap, credentials(mailbox), sent, PATIENCE)
    except AfterwordError as error:
        return f"It went out. It could not be looked for: {error.sentence}"
    if found is None:
        return "It went out, and it did not come in within a minute and a half. Look into your spam folder."
    if found.folder.upper() != "INBOX":
        return f"It came in, but into {found.folder}. Mark it there as wanted, so that reminders reach you."
    return ""


def _claimed(pk: int, attempt: int) -> QuerySet[Reminder]:
    return Reminder.objects.filter(pk=pk, attempt=attempt)
