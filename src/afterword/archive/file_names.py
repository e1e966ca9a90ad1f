"""File names that every system accepts, made from what people are called."""

import re
import unicodedata

# Bytes: most file systems stop at 255 for the whole name.
LONGEST_PART = 60


def file_name(*parts: str, ending: str, taken: set[str]) -> str:
    """A readable name such as "2026-06-11-northwind-priya-raman.txt" that is not in `taken`, and is from now on."""
    stem = "-".join(filter(None, (_plain(part) for part in parts))) or "unnamed"
    name, number = f"{stem}{ending}", 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem}-{number}{ending}"
    taken.add(name.casefold())
    return name


def _plain(part: str) -> str:
    """Letters and digits of any script, lower-cased, the rest one hyphen."""
    words = re.sub(r"[\W_]+", "-", unicodedata.normalize("NFC", part).casefold()).strip("-")
    return words.encode()[:LONGEST_PART].decode(errors="ignore").strip("-")
