"""A message made right: full names, subjects in any script, the text as it was written, and a plain HTML twin."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid

from afterword.errors import InputError
from afterword.mail.html_twin import html_twin
from afterword.words.addresses import problem
from afterword.words.folding import clean

# 7-bit bytes reach every server whatever it announces; lines of 76 are folding on the wire, never in the text.
POLICY = SMTP.clone(cte_type="7bit", max_line_length=76)
# Headers are folded only where SMTP has to (RFC 5322 2.1.1): the stdlib, folding earlier, puts a space into some names
# beyond ASCII, and a name is spelt right or the letter is worth nothing.
HEADERS = POLICY.clone(max_line_length=998)


@dataclass(frozen=True)
class Attachment:
    """A file as it was chosen."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True)
class Outgoing:
    """Everything of a message but its date. `message_id` has its angle brackets.

    `in_reply_to` are the names of the one message that it answers; the reader knows it by the last of them.
    """

    message_id: str
    sender_name: str
    sender_address: str
    reader_name: str
    reader_address: str
    subject: str
    body: str
    attachments: tuple[Attachment, ...] = ()
    in_reply_to: tuple[str, ...] = ()
    auto_submitted: bool = False


def new_message_id(sender_address: str) -> str:
    """Return a Message-ID (RFC 5322 3.6.4) that no other message has, in the sender's own domain."""
    return make_msgid(domain=_in_ascii(sender_address.rpartition("@")[2]) or "localhost")


def as_bytes(outgoing: Outgoing, dated_at: datetime) -> bytes:
    """Return the message as 7-bit bytes with CRLF line ends; its Date has the offset that `dated_at` carries.

    Raises InputError where a name or an address cannot stand in a header.
    """
    message = EmailMessage(policy=POLICY)
    message["From"] = _address(outgoing.sender_name, outgoing.sender_address)
    message["To"] = _address(outgoing.reader_name, outgoing.reader_address)
    message["Subject"] = clean(outgoing.subject)
    message["Date"] = format_datetime(dated_at)
    message["Message-ID"] = outgoing.message_id
    if outgoing.in_reply_to:
        message["In-Reply-To"] = outgoing.in_reply_to[-1]
        message["References"] = " ".join(outgoing.in_reply_to)
    if outgoing.auto_submitted:
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: nobody's absence note answers it
    body = outgoing.body.strip("\n") + "\n"
    message.set_content(body, cte="quoted-printable")
    message.add_alternative(html_twin(body), subtype="html", cte="quoted-printable")
    add_files(message, outgoing.attachments)
    return message.as_bytes(policy=HEADERS)


def add_files(message: EmailMessage, files: Iterable[Attachment]) -> None:
    """Put the files after the text, in base64, which changes no byte; a name in any script is written by RFC 2231."""
    for file in files:
        main, _, sub = file.media_type.partition("/")
        # A text whose letters are not named is shown as ASCII.
        named = {"charset": "utf-8"} if main == "text" and _is_utf_8(file.content) else None
        message.add_attachment(
            file.content, maintype=main, subtype=sub or "octet-stream", filename=clean(file.name), params=named
        )


def _is_utf_8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _address(name: str, address: str) -> Address:
    if wrong := problem(address):
        raise InputError(wrong)
    local, _, domain = address.rpartition("@")
    if not local.isascii():
        raise InputError(f"The address {address} cannot be written to: the part before @ has letters beyond a to z.")
    return Address(clean(name), addr_spec=f"{local}@{_in_ascii(domain)}")


def _in_ascii(domain: str) -> str:
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise InputError(f"“{clean(domain)}” is not the domain of a mail address. Check it.") from error
