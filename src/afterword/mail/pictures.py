"""The pictures of a mail: taken out as they are, told by their first bytes, and never decoded here."""

from collections.abc import Iterator
from email.message import Message

from imapclient import IMAPClient

from afterword.mail.beyond import body_of
from afterword.mail.recognise.opened import leaves, open_mail
from afterword.mail.structure import Part, parts_of

MOST_PICTURES = 4
LARGEST_PICTURE = 20_000_000
# Smaller ones are what mail programs put below a name.
SMALLEST_PICTURE = 8_000
# JPEG and PNG, WebP, HEIC: what telephones make.
_BEGINS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
_LARGEST_SENT = LARGEST_PICTURE * 3 // 2  # in base64
_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".heic")


def pictures_in(raw: bytes) -> tuple[bytes, ...]:
    """Return the pictures enclosed in this mail, at most four. Never raises, whatever it holds."""
    found = (content for part in leaves(open_mail(raw).message) for content in _contents(part))
    return tuple(content for content, _ in zip(found, range(MOST_PICTURES), strict=False))


def pictures_of(client: IMAPClient, uid: int) -> tuple[bytes, ...]:
    """Return the pictures enclosed in a message of the open folder, at most four; nothing else of it is read."""
    wanted = [part for part in parts_of(client, uid) if _may_be(part.kind, part.name) and part.size <= _LARGEST_SENT]
    found = (_fetched(client, uid, part) for part in wanted[:MOST_PICTURES])
    return tuple(picture for pictures in found for picture in pictures)


def _fetched(client: IMAPClient, uid: int, part: Part) -> tuple[bytes, ...]:
    body = body_of(client.fetch([uid], [f"BODY.PEEK[{part.number}]"]).get(uid, {})) or b""
    encoding = part.encoding if part.encoding in ("base64", "quoted-printable") else "binary"
    return pictures_in(f"Content-Type: image/jpeg\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n".encode() + body)


def _may_be(kind: str, name: str) -> bool:
    return kind.startswith("image/") or (kind == "application/octet-stream" and name.endswith(_ENDINGS))


def _is_picture(content: bytes) -> bool:
    is_one = content.startswith(_BEGINS) or content[8:12] == b"WEBP" or content[4:8] == b"ftyp"
    return is_one and SMALLEST_PICTURE <= len(content) <= LARGEST_PICTURE


def _contents(part: Message) -> Iterator[bytes]:
    try:
        named = str(part.get_filename() or "").lower()
    except (ValueError, TypeError, LookupError):
        named = ""
    if _may_be(part.get_content_type(), named):
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and _is_picture(content):
            yield content
