"""The calendars of a mail that lie behind what is read of it: after large pictures, or a signature of megabytes."""

from collections.abc import Mapping
from email.parser import BytesHeaderParser
from typing import Any

from imapclient import IMAPClient

from afterword.mail.structure import parts_of

MOST_CALENDAR = 256 * 1024
MOST_CALENDARS = 2


def calendars_beyond(client: IMAPClient, uid: int, begun: bytes) -> bytes:
    """Return the calendars of a large mail as parts that follow on what was read of it; b"" where there is none."""
    boundary = BytesHeaderParser().parsebytes(begun).get_boundary()
    if not boundary:
        return b""
    line = b"\r\n--" + boundary.encode("utf-8", "replace")
    parts = b""
    calendars = [part.number for part in parts_of(client, uid) if part.kind == "text/calendar"]
    for number in calendars[:MOST_CALENDARS]:
        head = body_of(client.fetch([uid], [f"BODY.PEEK[{number}.MIME]"]).get(uid, {}))
        body = body_of(client.fetch([uid], [f"BODY.PEEK[{number}]<0.{MOST_CALENDAR}>"]).get(uid, {}))
        if head and body:
            parts += line + b"\r\n" + head + body
    return parts and parts + line + b"--\r\n"


def body_of(fetched: Mapping[bytes, Any]) -> bytes | None:
    """Return the part of a message that was fetched, None where there is none."""
    return next((value for key, value in fetched.items() if key.startswith(b"BODY[")), None)
