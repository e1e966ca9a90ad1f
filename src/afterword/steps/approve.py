"""Say yes to an exact text; any change to it, its files, its reader or its sender takes the yes back."""

import hashlib
import json
from datetime import datetime

from django.db import transaction

from afterword.errors import HeldError
from afterword.mail.message import new_message_id
from afterword.records.account import Account
from afterword.records.approval import Approval
from afterword.records.letter import Letter
from afterword.records.letter_version import LetterVersion
from afterword.records.mailbox import Mailbox
from afterword.steps.letter_request import signer
from afterword.steps.outbox import release
from afterword.steps.proofread import Findings, proofread, settle


@transaction.atomic
def approve(letter: Letter, version_number: int, now: datetime, *, knowingly: bool = False) -> Approval:
    """The approval of the newest version; `knowingly` says that what is not in the notes was shown and is kept.

    Raises HeldError where another version was read than the newest, where nobody signs it, where a finding holds
    the letter, where a sentence is not in the notes and that was not said yes to, or where the follow-up is over.
    """
    newest = letter.newest
    if not letter.follow_up.is_open:
        raise HeldError("This letter is done already. Take that back first.")
    if newest.number != version_number:
        raise HeldError("The letter has changed since you read it. Read it once more, then approve it.")
    if not signer(letter.follow_up.interview):
        raise HeldError("Say your full name first: the letter is signed with it.")
    findings = proofread(letter, now)
    held = findings.blocking
    if findings.unproven and not held:
        _keep_knowingly(letter, findings, now, knowingly=knowingly)
    if held:
        things = "One thing holds" if len(held) == 1 else f"{len(held)} things hold"
        raise HeldError(f"{things} the letter. {held[0].message}")
    standing = standing_approval(letter)
    if standing is not None:
        return standing
    newest.approvals.filter(taken_back_at=None).update(taken_back_at=now)
    sender = sender_address(letter.account)
    return newest.approvals.create(
        account=letter.account,
        digest=digest(letter, newest),
        message_id=new_message_id(sender) if sender else "",
        approved_at=now,
    )


def _keep_knowingly(letter: Letter, findings: Findings, now: datetime, *, knowingly: bool) -> None:
    if not knowingly:
        raise HeldError(f"{findings.unproven[0].message} Say that it is true, take it out, or approve it knowingly.")
    body = letter.newest.body
    for finding in findings.unproven:
        settle(letter, finding.kind, body[finding.start : finding.end], now)


@transaction.atomic
def take_back(letter: Letter, now: datetime) -> None:
    """Undo the approval, if one stands, and call the letter back. Raises HeldError once it is on its way."""
    release(letter, now)
    letter.newest.approvals.filter(taken_back_at=None).update(taken_back_at=now)


def standing_approval(letter: Letter) -> Approval | None:
    """The approval of exactly what would go out now, or None."""
    newest = letter.newest
    approval = newest.approvals.filter(taken_back_at=None).last()
    return approval if approval is not None and approval.digest == digest(letter, newest) else None


def approved(account: Account) -> frozenset[int]:
    """The ids of the account's letters that are approved as they stand."""
    maybe = account.letters.filter(versions__approvals__isnull=False, versions__approvals__taken_back_at=None)
    return frozenset(letter.pk for letter in maybe.distinct() if standing_approval(letter))


def sender_address(account: Account) -> str:
    """The address a letter leaves from: of the connected mailbox, else the candidate's own; "" where none is known."""
    mailbox = Mailbox.objects.filter(account=account).first()
    return mailbox.address if mailbox else account.email


def digest(letter: Letter, version: LetterVersion) -> str:
    """SHA-256 over sender, reader, subject, body, and each file as it is called and typed, in hexadecimal."""
    contact, account = letter.follow_up.contact, letter.account
    parts = [
        signer(letter.follow_up.interview),
        sender_address(account),
        contact.name if contact else "",
        contact.email if contact else "",
        version.subject,
        version.body,
        *letter.attachments.values_list("name", "media_type", "digest"),
    ]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
