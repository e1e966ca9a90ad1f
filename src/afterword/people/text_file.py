"""The text of a file in whatever encoding it was saved."""

from afterword.errors import InputError

_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


def decoded(raw: bytes, instead: str) -> str:
    """The text; UTF-8 and UTF-16 are told by what they are, the rest is read as Western European.

    Raises InputError, which ends in the sentence `instead`, for a PDF, a picture, a workbook and the like.
    """
    mark = next((encoding for sign, encoding in _MARKS.items() if raw.startswith(sign)), None)
    if raw[:5] == b"%PDF-" or raw[:2] == b"PK" or (mark != "utf-16" and b"\0" in raw[:4096]):
        raise InputError(f"This file is no text. {instead}")
    for encoding in (mark or "utf-8", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("cp1252", errors="replace")
