"""The calendars of a mail that lie behind what is read of it: after large pictures, or a signature of megabytes."""

from collections.abc import Iterator, Mapping
from email.parser import BytesHeaderParser
from typing import Any

from imapclient import IMAPClient

MOST_CALENDAR = 256 * 1024
MOST_CALENDARS = 2
DEEPEST = 10


def calendars_beyond(client: IMAPClient, uid: int, begun: bytes) -> bytes:
    """Return the calendars of a large mail as parts that follow on what was read of it; b"" where there is none."""
    boundary = BytesHeaderParser().parsebytes(begun).get_boundary()
    structure = client.fetch([uid], ["BODYSTRUCTURE"]).get(uid, {}).get(b"BODYSTRUCTURE")
    if not boundary or structure is None:
        return b""
    line = b"\r\n--" + boundary.encode("utf-8", "replace")
    parts = b""
    for number in list(_calendars(structure, ""))[:MOST_CALENDARS]:
        head = body_of(client.fetch([uid], [f"BODY.PEEK[{number}.MIME]"]).get(uid, {}))
        body = body_of(client.fetch([uid], [f"BODY.PEEK[{number}]<0.{MOST_CALENDAR}>"]).get(uid, {}))
        if head and body:
            parts += line + b"\r\n" + head + body
    return parts and parts + line + b"--\r\n"


def body_of(fetched: Mapping[bytes, Any]) -> bytes | None:
    """Return the part of a message that was fetched, None where there is none."""
    return next((value for key, value in fetched.items() if key.startswith(b"BODY[")), None)


def _calendars(structure: Any, number: str, depth: int = 0) -> Iterator[str]:
    if not structure or depth > DEEPEST:
        return
    if isinstance(structure[0], list):
        for at, part in enumerate(structure[0], start=1):
            yield from _calendars(part, f"{number}.{at}" if number else str(at), depth + 1)
    elif len(structure) > 1 and (_word(structure[0]), _word(structure[1])) == (b"text", b"calendar"):
        yield number or "1"


def _word(value: object) -> bytes:
    return value.lower() if isinstance(value, bytes) else b""
