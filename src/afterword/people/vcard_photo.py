"""The photograph on a vCard: taken as it is where it is one and small enough; nothing of it is decoded."""

import binascii
from base64 import b64decode, b64encode
from collections.abc import Iterable

MOST_BYTES = 1_000_000
MOST_PHOTO = MOST_BYTES * 4 // 3 + 1000  # characters, with what stands around it
TOO_LARGE = "Its photograph is larger than 1 MB, so it was left out."
NO_PHOTO = "Its photograph is of a kind that no page shows, so it was left out."


def photo_in(written: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """The first photograph of these (parameters in capitals, value), in base64, and why there is none: each may be "".

    One that is only named by its address is passed over: nothing is fetched.
    """
    for params, value in written:
        content = _content(params, value)
        if content is None:
            continue
        if len(content) > MOST_PHOTO - 1000:
            return "", TOO_LARGE
        try:
            raw = b64decode("".join(content.split()) + "==")
        except (binascii.Error, ValueError):
            return "", NO_PHOTO
        return (b64encode(raw).decode(), "") if media_type(raw) else ("", NO_PHOTO)
    return "", ""


def media_type(raw: bytes) -> str:
    """ "image/jpeg", told by the first bytes; "" for what is none of the kinds that are shown."""
    if raw.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if raw.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    return "image/webp" if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP" else ""


def _content(params: str, value: str) -> str | None:
    """What stands there in base64; None where it is no picture but an address."""
    if value[:5].lower() == "data:":
        head, comma, content = value.partition(",")
        return content if comma and "base64" in head.lower() else None
    return value if "BASE64" in params or "ENCODING=B" in params else None
