"""Mails of the past, one (.eml) or many in one file (mbox): who wrote when to whom, and which words."""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from afterword.errors import InputError
from afterword.mail.recognise.letterhead import read_letterhead
from afterword.mail.recognise.opened import open_mail
from afterword.mail.recognise.visible_text import visible_text

MOST_MAILS, MOST_READERS = 5000, 3
_MOST_BYTES, _MOST_TEXT = 1_000_000, 20_000
_BETWEEN = re.compile(rb"(?:\A|\n\r?\n)From [^\r\n]*\d\d:\d\d[^\r\n]*\r?\n")
_HEADER = re.compile(rb"(?:[!-9;-~]{1,76}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}")
_NAMED = re.compile(rb"^(?:From|Date|Message-ID|Received|Return-Path):", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True)
class PastMail:
    """Mail number `row` of a file: `sent_at` is UTC, `readers` are (name, address in lower case) of its To line.

    `refused` is why it can be no letter, "" where it can.
    """

    row: int
    message_id: str = ""
    sender: str = ""
    readers: tuple[tuple[str, str], ...] = ()
    subject: str = ""
    sent_at: datetime | None = None
    text: str = ""
    refused: str = ""

    def as_json(self) -> dict[str, object]:
        """The same as plain values."""
        found = {name: value for name, value in asdict(self).items() if value}
        return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in found.items()}


def mail_from_json(said: dict[str, Any]) -> PastMail:
    """What `as_json` made."""
    moment = {"sent_at": datetime.fromisoformat(said["sent_at"])} if "sent_at" in said else {}
    return PastMail(**{**said, **moment, "readers": tuple((name, to) for name, to in said.get("readers", ()))})


def is_mail_file(raw: bytes) -> bool:
    """Whether this is a mail, or a file of mails."""
    begin = raw[:16_384].lstrip(b"\r\n")
    if _BETWEEN.match(begin):
        return True
    headers = _HEADER.match(begin.replace(b"\r\n", b"\n"))
    return headers is not None and len(set(_NAMED.findall(headers[0]))) >= 2


def past_mails(raw: bytes) -> tuple[PastMail, ...]:
    """Every mail in the file's order. Raises InputError for more than can be looked over."""
    found: list[PastMail] = []
    for row, one in enumerate(_each(raw), start=1):
        if row > MOST_MAILS:
            raise InputError(f"This file has more than {MOST_MAILS:,} mails. Bring it in parts.")
        found.append(_read(row, one))
    return tuple(found)


def _each(raw: bytes) -> Iterator[bytes]:
    """The beginning of each mail; what is attached further down is not looked at."""
    marks = list(_BETWEEN.finditer(raw)) if _BETWEEN.match(raw.lstrip(b"\r\n")[:2000]) else []
    if not marks:
        yield raw[:_MOST_BYTES]
        return
    ends = [mark.start() for mark in marks[1:]] + [len(raw)]
    for mark, end in zip(marks, ends, strict=True):
        # A line of the text that began so was marked with ">" (mboxrd).
        yield re.sub(rb"(?m)^>(>*From )", rb"\1", raw[mark.end() : min(end, mark.end() + _MOST_BYTES)])


def _read(row: int, raw: bytes) -> PastMail:
    head, mail = read_letterhead(raw), open_mail(raw)
    to, others = mail.headers.addresses("to"), mail.headers.addresses("cc", "bcc")
    text = visible_text(mail.body)[:_MOST_TEXT].replace("\0", "")
    return PastMail(
        row=row,
        message_id=head.message_id,
        sender=head.sender_address,
        readers=tuple({address: (name, address) for name, address in to}.values())[:MOST_READERS],
        subject=head.subject[:500],
        sent_at=head.dated_at,
        text=text,
        refused=_refused(len(to), len(to) + len(others), text, head.dated_at),
    )


def _refused(to: int, all_readers: int, text: str, sent_at: datetime | None) -> str:
    if sent_at is None:
        return "It has no date."
    if not to:
        return "It is addressed to nobody."
    if to > MOST_READERS or all_readers > 2 * MOST_READERS:
        return f"It went to {all_readers} people, so it is no letter to anybody."
    return "" if text.strip() else "It has no words of its own."
