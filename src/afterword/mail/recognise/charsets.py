"""Bytes into text, whatever charset they claim."""

import codecs

_FALLBACK = "cp1252"
_CALLED_OTHERWISE = {"unknown-8bit": "utf-8", "us-ascii": "utf-8", "ascii": "utf-8", "iso-8859-8-i": "iso-8859-8"}


def decoded(raw: bytes, charset: object) -> str:
    """Return the text; an unknown or untrue charset gives way to UTF-8, and that to Windows-1252."""
    named = str(charset or "utf-8").strip("'\" ").lower()
    for name in (_CALLED_OTHERWISE.get(named, named), "utf-8"):
        try:
            if codecs.lookup(name)._is_text_encoding:
                return raw.decode(name)
        except (LookupError, ValueError, AttributeError, TypeError):
            continue
    return raw.decode(_FALLBACK, "replace")
