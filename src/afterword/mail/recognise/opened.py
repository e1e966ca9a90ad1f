"""A mail taken apart: its headers and the few parts that recognising looks at, each bounded."""

from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from email.parser import BytesHeaderParser
from functools import cached_property

from afterword.mail.recognise.charsets import decoded
from afterword.mail.recognise.headers import Headers, headers_of
from afterword.mail.recognise.html import text_of_html

MOST_TEXT = 64 * 1024
MOST_CALENDAR = 256 * 1024
MOST_PARTS = 200
DEEPEST = 40


@dataclass(frozen=True)
class Opened:
    """`reports` are delivery reports (RFC 3464) as text, `returned` is what came back of our own mail.

    `calendars` are (method named beside it, content). `report_type` is that of a multipart/report, "" else.
    """

    message: Message
    headers: Headers
    text: str
    html: str
    calendars: tuple[tuple[str, bytes], ...] = ()
    reports: tuple[str, ...] = ()
    returned: str = ""
    report_type: str = ""

    @cached_property
    def body(self) -> str:
        """The text, made of the HTML where there is no other."""
        return self.text if self.text.strip() else text_of_html(self.html)


def open_mail(raw: bytes) -> Opened:
    """Return the mail taken apart. Never raises: a structure that cannot be read is read as headers and text."""
    try:
        return _opened(message_from_bytes(raw))
    except Exception:
        message = BytesHeaderParser().parsebytes(raw)
        body = raw.replace(b"\r\n", b"\n").partition(b"\n\n")[2][:MOST_TEXT]
        return Opened(message, headers_of(message.raw_items()), decoded(body, "utf-8"), "")


def _opened(message: Message) -> Opened:
    texts: list[str] = []
    htmls: list[str] = []
    reports: list[str] = []
    returned: list[str] = []
    calendars: list[tuple[str, bytes]] = []
    for part in leaves(message):
        kind = part.get_content_type()
        named = str(part.get_filename() or "").lower()
        if kind == "message/delivery-status" or kind == "message/global-delivery-status":
            reports.append(_as_text(part))
        elif kind in ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global"):
            returned.append(_as_text(part))
        elif kind == "text/calendar" or named.endswith(".ics") or kind == "application/ics":
            calendars.append((str(part.get_param("method") or ""), _raw(part)[:MOST_CALENDAR]))
        elif kind == "text/html" and part.get_content_disposition() != "attachment":
            htmls.append(_text(part))
        elif kind.startswith("text/") and part.get_content_disposition() != "attachment":
            texts.append(_text(part))
    return Opened(
        message=message,
        headers=headers_of(message.raw_items()),
        text="\n".join(texts)[:MOST_TEXT],
        html="\n".join(htmls)[:MOST_TEXT],
        calendars=tuple(calendars[:5]),
        reports=tuple(reports[:5]),
        returned="\n".join(returned)[:MOST_TEXT],
        report_type=str(message.get_param("report-type") or "").lower(),
    )


def leaves(message: Message) -> Iterator[Message]:
    """The leaves of the mail itself; what was forwarded or returned is one leaf."""
    waiting = [(message, 0)]
    for _ in range(MOST_PARTS):
        if not waiting:
            return
        part, depth = waiting.pop(0)
        inside = part.get_payload() if part.get_content_maintype() == "multipart" else None
        if isinstance(inside, list):
            if depth < DEEPEST:
                waiting[:0] = [(one, depth + 1) for one in inside if isinstance(one, Message)]
        else:
            yield part


def _text(part: Message) -> str:
    text = decoded(_raw(part)[:MOST_TEXT], part.get_content_charset())
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def _raw(part: Message) -> bytes:
    raw = part.get_payload(decode=True)
    return raw if isinstance(raw, bytes) else b""


def _as_text(part: Message) -> str:
    """A part that the parser took apart, put together again: headers and a piece of the text."""
    inside = part.get_payload()
    if not isinstance(inside, list):
        return _text(part)
    pieces: list[str] = []
    for one in inside[:50]:
        if not isinstance(one, Message):
            continue
        lines = [f"{name}: {' '.join(str(value).split())}" for name, value in list(one.raw_items())[:200]]
        under = one.get_payload()
        text = under[:MOST_TEXT] if isinstance(under, str) else ""
        pieces.append("\n".join(lines) + "\n\n" + text)
    return "\n".join(pieces)[:MOST_TEXT].encode("utf-8", "surrogateescape").decode("utf-8", "replace")
