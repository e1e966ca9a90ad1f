"""The message of an approved letter, as it will be on the wire each time it is tried."""

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.errors import InputError
from afterword.mail.message import Attachment, Outgoing, as_bytes
from afterword.records.letter import Letter
from afterword.records.outbox import OutboxEntry
from afterword.steps.letter_request import signer
from afterword.steps.mailbox import mailbox_of
from afterword.steps.thread import thread_of
from afterword.words.zones import machine_zone


def frozen(entry: OutboxEntry, now: datetime) -> tuple[datetime, bytes]:
    """The date of the message (UTC) and its bytes: those that were frozen at the first claim, else made now.

    Raises InputError where a name or an address cannot stand in a header.
    """
    if entry.dated_at is not None and entry.content is not None:
        return entry.dated_at, bytes(entry.content)
    own_zone = ZoneInfo(entry.account.time_zone or machine_zone())
    return now, as_bytes(_outgoing(entry), now.astimezone(own_zone))


def files_of(letter: Letter) -> tuple[Attachment, ...]:
    """The letter's files with their bytes, in order."""
    return tuple(Attachment(one.name, one.media_type, bytes(one.content)) for one in letter.attachments.all())


def _outgoing(entry: OutboxEntry) -> Outgoing:
    letter, version = entry.letter, entry.approval.version
    contact = letter.follow_up.contact
    if contact is None:
        raise InputError("This step has no reader.")
    return Outgoing(
        message_id=entry.approval.message_id,
        sender_name=signer(letter.follow_up.interview),
        sender_address=mailbox_of(entry.account).address,
        reader_name=contact.name,
        reader_address=contact.email,
        subject=version.subject,
        body=version.body,
        attachments=files_of(letter),
        in_reply_to=thread.names if (thread := thread_of(letter.follow_up)) and thread.message_id else (),
    )
