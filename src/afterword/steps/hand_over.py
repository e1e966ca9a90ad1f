"""Hand an approved letter to the candidate's own mail app or clipboard, and ask once whether it went out."""

from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

from django.db import transaction

from afterword.errors import HeldError, InputError
from afterword.mail.message import HEADERS, POLICY, add_files
from afterword.records.account import Account
from afterword.records.hand_over import HandOver, Way
from afterword.records.letter import Letter
from afterword.records.outbox import OVER
from afterword.records.touchpoint import Touchpoint
from afterword.steps.approve import standing_approval
from afterword.steps.climb import climb
from afterword.steps.freeze import files_of
from afterword.steps.letter_request import signer
from afterword.steps.outbox import on_the_way, release
from afterword.steps.settle import make_way


@transaction.atomic
def hand_over(letter: Letter, way: Way, now: datetime) -> HandOver:
    """The record that the approved text left the page this way. Raises HeldError where no approval stands."""
    approval = standing_approval(letter)
    if approval is None:
        raise HeldError("Approve the letter first: only a text that you approved is handed over.")
    entry = on_the_way(letter)
    if entry is not None and entry.state not in OVER:
        raise HeldError("This letter is on its way from your mailbox. Undo that first, so that it does not go twice.")
    approval.hand_overs.filter(went_out_at=None, stayed_at=None).update(stayed_at=now)
    return approval.hand_overs.create(account=letter.account, way=way, handed_at=now)


@transaction.atomic
def went_out(handed: HandOver, now: datetime) -> Touchpoint:
    """The candidate says it was sent: the follow-up is done, and the touchpoint is on the log."""
    follow_up = handed.approval.version.letter.follow_up
    if follow_up.contact is None:
        raise InputError("This step has no reader.")
    release(handed.approval.version.letter, now)
    HandOver.objects.filter(pk=handed.pk, went_out_at=None).update(went_out_at=now, stayed_at=None)
    follow_up.done_at, follow_up.skipped_at, follow_up.dropped_at = follow_up.done_at or now, None, None
    follow_up.save(update_fields=["done_at", "skipped_at", "dropped_at"])
    touchpoint, _ = Touchpoint.objects.get_or_create(
        hand_over=handed,
        defaults={
            "account": handed.account,
            "contact": follow_up.contact,
            "interview": follow_up.interview,
            "kind": "letter",
            "direction": "out",
            "happened_at": handed.handed_at,
        },
    )
    climb(follow_up.interview.opening, now)
    return touchpoint


@transaction.atomic
def stayed(handed: HandOver, now: datetime) -> None:
    """The candidate says it was not sent (or takes "it went out" back): the follow-up is open again."""
    HandOver.objects.filter(pk=handed.pk).update(stayed_at=now, went_out_at=None)
    Touchpoint.objects.filter(hand_over=handed).delete()
    follow_up = handed.approval.version.letter.follow_up
    make_way(follow_up, now)
    follow_up.done_at = None
    follow_up.save(update_fields=["done_at"])
    climb(follow_up.interview.opening, now)


def unanswered(account: Account) -> HandOver | None:
    """The newest hand-over of which we do not know yet whether the letter went out."""
    return account.hand_overs.filter(went_out_at=None, stayed_at=None).last()


def as_eml(letter: Letter, now: datetime) -> bytes:
    """The approved letter as a message that mail apps open as a draft. Raises HeldError where no approval stands."""
    approval = standing_approval(letter)
    if approval is None:
        raise HeldError("Approve the letter first: only a text that you approved is handed over.")
    message = EmailMessage(policy=POLICY)
    contact, account = letter.follow_up.contact, letter.account
    if sender := _address(signer(letter.follow_up.interview), account.email):
        message["From"] = sender
    if contact is not None and (reader := _address(contact.name, contact.email)):
        message["To"] = reader
    message["Subject"] = approval.version.subject
    message["Date"] = format_datetime(now)
    # Mail apps open a message with this header as a draft to send, not as one received.
    message["X-Unsent"] = "1"
    message.set_content(approval.version.body + "\n", cte="quoted-printable")
    add_files(message, files_of(letter))
    return message.as_bytes(policy=HEADERS)


def _address(name: str, email: str) -> Address | None:
    # None where it cannot stand in a header: the mail app then asks for it.
    local, _, domain = email.rpartition("@")
    try:
        return Address(name, addr_spec=f"{local}@{domain.encode('idna').decode()}")
    except (ValueError, LookupError, MessageError):
        return None
