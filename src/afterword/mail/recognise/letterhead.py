"""What stands around the words of a mail: who wrote it and when, what it is called, and what is enclosed."""

from dataclasses import dataclass
from datetime import UTC, datetime

from afterword.mail.recognise.opened import Opened, leaves, open_mail

_MOST_FILES = 20
_LONGEST_NAME = 200


@dataclass(frozen=True)
class Letterhead:
    """`message_id` stands without brackets, "" where there is none; `dated_at` is UTC.

    `files` are the names of what is enclosed, never opened. `is_doubtful`: the server that took the mail in could not
    make sure that it comes from the sender's domain.
    """

    message_id: str
    sender_name: str
    sender_address: str
    subject: str
    dated_at: datetime | None
    html: str
    files: tuple[str, ...]
    is_doubtful: bool


def read_letterhead(raw: bytes) -> Letterhead:
    """Return what stands around the words. Never raises, whatever the mail holds."""
    mail = open_mail(raw)
    headers = mail.headers
    name, address = next(iter(headers.addresses("from", "sender")), ("", ""))
    return Letterhead(
        message_id=next(iter(headers.message_ids("message-id")), "")[:250],
        sender_name=_printable(name),
        sender_address=address,
        subject=_printable(headers.first("subject")),
        dated_at=_utc(headers.dated_at()),
        html=mail.html.replace("\0", ""),
        files=tuple(_file_names(mail))[:_MOST_FILES],
        is_doubtful="dmarc=fail" in headers.first("authentication-results").lower(),
    )


def _file_names(mail: Opened) -> list[str]:
    names = []
    for part in leaves(mail.message):
        try:
            name = part.get_filename() or ""
        except (ValueError, TypeError, LookupError):
            name = "a file without a readable name"
        if name or part.get_content_disposition() == "attachment":
            names.append(_printable(str(name))[:_LONGEST_NAME] or "a file without a name")
    return names


def _printable(text: str) -> str:
    """On one line, without what no page shows and no database keeps."""
    plain = text.encode("utf-8", "replace").decode("utf-8")
    return " ".join("".join(c if c.isprintable() else " " for c in plain).split())


def _utc(moment: datetime | None) -> datetime | None:
    try:
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC) if moment else None
    except (OverflowError, ValueError):
        return None
