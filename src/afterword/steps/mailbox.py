"""Connect the candidate's own mailbox, and prove that it works by a message to oneself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from afterword.errors import AfterwordError, HeldError, InputError, MailError
from afterword.mail.imap import Sought, wait_for
from afterword.mail.message import Outgoing, as_bytes, new_message_id
from afterword.mail.server import Credentials, Security, Server
from afterword.mail.smtp import Point, transmit
from afterword.records.account import Account
from afterword.records.mailbox import Mailbox
from afterword.records.outbox import WAITING, OutboxState
from afterword.records.watch import Watch
from afterword.sealing import seal, unseal
from afterword.steps.reminders import switch_off
from afterword.words.addresses import problem
from afterword.words.names import clean

# A message to oneself usually lies in the inbox within seconds; greylisting providers do not greylist their own.
PATIENCE = timedelta(seconds=90)
SAYS = {
    Point.CONNECTING: "Looking for the server.",
    Point.GREETED: "The server answers.",
    Point.SIGNED_IN: "Signed in.",
    Point.ANSWERED: "The message went out. Waiting for it to come back.",
}


@dataclass(frozen=True)
class MailboxDetails:
    """What was typed. An empty password keeps the one that is kept."""

    address: str
    user: str
    password: str
    smtp: Server
    imap: Server
    files_sent: bool


@transaction.atomic
def connect(account: Account, details: MailboxDetails, now: datetime) -> Mailbox:
    """The mailbox as it was typed, its password sealed; whatever was known of an older one is forgotten.

    Raises InputError for an address or a server that cannot be, and where no password was ever typed.
    """
    address = clean(details.address)
    if wrong := problem(address):
        raise InputError(wrong)
    before = Mailbox.objects.filter(account=account).first()
    same = before is not None and (before.address, before.smtp_host) == (address, details.smtp.host)
    sealed = seal(details.password) if details.password else (before.sealed_password if before and same else None)
    if sealed is None:
        raise InputError("The password is missing. Type the one of your mailbox, or an app password.")
    kept = _servers_as_kept(details) | {"address": address, "user": clean(details.user) or address}
    fresh = {"tested_at": None, "failed_at": None, "failure": "", "said": "", "test_says": "", "due_at": None}
    values = kept | fresh | {"sealed_password": sealed, "files_sent": details.files_sent, "connected_at": now}
    mailbox, _ = Mailbox.objects.update_or_create(account=account, defaults=values)
    if before is not None and (before.address, before.imap_host) != (mailbox.address, mailbox.imap_host):
        # Another mailbox counts its messages in its own way.
        Watch.objects.filter(mailbox=mailbox).delete()
    if not account.email:
        account.email = address
        account.save(update_fields=["email"])
    return mailbox


@transaction.atomic
def disconnect(account: Account, now: datetime) -> None:
    """Forget the mailbox and its password; letters that wait are held, and reminders are off."""
    waiting = account.outbox_entries.filter(state__in=WAITING)
    waiting.update(state=OutboxState.HELD, due_at=None, sentence="Your mailbox was disconnected.")
    switch_off(account)
    Mailbox.objects.filter(account=account).delete()


def mailbox_of(account: Account) -> Mailbox:
    """The connected mailbox. Raises HeldError where there is none."""
    mailbox = Mailbox.objects.filter(account=account).first()
    if mailbox is None:
        raise HeldError("Your mailbox is not connected. Settings › Mail connects it.")
    return mailbox


def servers(mailbox: Mailbox) -> tuple[Server, Server]:
    """The servers for sending (SMTP) and for reading (IMAP)."""
    smtp = Server(mailbox.smtp_host, mailbox.smtp_port, Security(mailbox.smtp_security))
    return smtp, Server(mailbox.imap_host, mailbox.imap_port, Security(mailbox.imap_security))


def credentials(mailbox: Mailbox) -> Credentials:
    """User and password. Raises HeldError or SurroundingsError where the password has to be typed again."""
    if mailbox.sealed_password is None:
        raise HeldError("The password of your mailbox is missing. Type it once more under Settings › Mail.")
    return Credentials(mailbox.user, unseal(bytes(mailbox.sealed_password)))


def ask_for_test(mailbox: Mailbox, now: datetime) -> None:
    """Let the clock test it at once; the row says how far that is."""
    mailbox.test_asked_at = mailbox.due_at = now
    mailbox.test_says = "The test begins."
    mailbox.save(update_fields=["test_asked_at", "due_at", "test_says"])


def test(mailbox: Mailbox, now: Callable[[], datetime]) -> None:
    """Send a message to oneself and read it back; what came of it is kept on the row.

    Raises MailError (or what the password raises) as it is kept there.
    """
    try:
        _there_and_back(mailbox, now)
    except AfterwordError as error:
        note_failure(mailbox, error, now())
        raise
    fresh = {"tested_at": now(), "failed_at": None, "failure": "", "said": "", "test_says": "", "due_at": None}
    Mailbox.objects.filter(pk=mailbox.pk).update(**fresh)


def note_failure(mailbox: Mailbox, error: AfterwordError, now: datetime) -> None:
    """Keep on the row what the mailbox could not do, for Today and Settings."""
    kept = {"failed_at": now, "failure": error.sentence, "said": getattr(error, "said", "")}
    Mailbox.objects.filter(pk=mailbox.pk).update(due_at=None, test_says="", **kept)


def _there_and_back(mailbox: Mailbox, now: Callable[[], datetime]) -> None:
    smtp, imap = servers(mailbox)
    key, message_id = credentials(mailbox), new_message_id(mailbox.address)
    name = mailbox.account.name or mailbox.address
    message = Outgoing(
        message_id=message_id,
        sender_name=name,
        sender_address=mailbox.address,
        reader_name=name,
        reader_address=mailbox.address,
        subject="Afterword: your mailbox is connected",
        body="This message was sent by Afterword to prove that your letters can leave from here. You may delete it.",
        auto_submitted=True,
    )
    begun_at = now()
    content = as_bytes(message, begun_at)
    transmit(smtp, key, mailbox.address, mailbox.address, content, lambda: True, reached=_say(mailbox))
    if wait_for(imap, key, Sought(message_id, content, begun_at), PATIENCE) is None:
        raise MailError(
            "The message to yourself went out, and it did not come back within a minute and a half. "
            "Check the server for reading (IMAP), or look for it in your spam folder; then test again."
        )


def _say(mailbox: Mailbox) -> Callable[[Point], None]:
    def say(point: Point) -> None:
        if point in SAYS:
            Mailbox.objects.filter(pk=mailbox.pk).update(test_says=SAYS[point])

    return say


def _servers_as_kept(details: MailboxDetails) -> dict[str, object]:
    return {
        f"{name}_{key}": value
        for name, server in (("smtp", details.smtp), ("imap", details.imap))
        for key, value in (("host", server.host), ("port", server.port), ("security", server.security.value))
    }
