"""The text of a .vcf file as it is kept: without its photographs, which may be many times its size."""

import re

from afterword.cards.barcode import decoded, is_vcard
from afterword.errors import InputError

LARGEST = 2_000_000  # bytes, with its photographs
LONGEST = 200_000  # characters, without them
_WITH_BYTES = re.compile(r"(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)\s*[;:]", re.IGNORECASE)


def text_of_contact_file(raw: bytes) -> str | None:
    """The vCard in this file, None where the file is something else. Raises InputError where it is too large."""
    if not is_vcard(raw):
        return None
    if len(raw) > LARGEST:
        raise InputError("This vCard is larger than 2 MB. Export the contact without its photograph.")
    kept = _without_bytes(decoded(raw))
    if len(kept) > LONGEST:
        raise InputError("This vCard is too long for one contact. Export only the person you met.")
    return kept


def _without_bytes(text: str) -> str:
    rows: list[str] = []
    left_out = False
    for row in text.splitlines():
        # A folded line goes on with a space; base64 of vCard 2.1 goes on until an empty line, and has no colon.
        goes_on = row[:1] in (" ", "\t") or ":" not in row
        left_out = _WITH_BYTES.match(row) is not None or (left_out and goes_on)
        rows += [] if left_out else [row]
    return "\n".join(rows)
