"""Whether a file may hold a picture of a card, told by its size and its first bytes; nothing of it is decoded."""

from afterword.errors import InputError

LARGEST_FILE = 20_000_000  # bytes
NO_PICTURE = "This is not a picture that can be read. Cards are read from JPEG, PNG and WebP files."
HEIC = (
    "This is a HEIC picture, which only Apple's programs open everywhere. Share it as JPEG, "
    "or set the camera to “Most Compatible”, and try again."
)


def check_is_picture(raw: bytes) -> None:
    """Raise InputError with a sentence where this is empty, no picture, or larger than 20 MB."""
    if not raw:
        raise InputError("This file is empty. Choose the picture again.")
    if len(raw) > LARGEST_FILE:
        raise InputError("This file is larger than 20 MB. Take the picture with a smaller size, or crop it.")
    if not (_is_readable(raw) or _is_heic(raw)):
        raise InputError(NO_PICTURE)


def check_kind(raw: bytes) -> None:
    """Raise InputError with a sentence where this is no picture of a kind that is read."""
    check_is_picture(raw)
    if _is_heic(raw):
        raise InputError(HEIC)


def _is_readable(raw: bytes) -> bool:
    return raw.startswith((b"\xff\xd8", b"\x89PNG\r\n\x1a\n")) or (raw[:4] == b"RIFF" and raw[8:12] == b"WEBP")


def _is_heic(raw: bytes) -> bool:
    return raw[4:8] == b"ftyp" and raw[8:12] in (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
