"""A contact in a code or a .vcf file: vCard 2.1 to 4.0 and MeCard, bounded."""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.errors import InputError
from afterword.words.folding import clean

LARGEST_VCARD = 2_000_000  # bytes
MOST_LINES = 4000
LONGEST_VALUE = 1000  # characters; a photograph is longer and skipped
LONGEST_NAME = 150  # of a person, an employer, a title: what is longer is none


@dataclass(frozen=True)
class Contact:
    """What a code says, as it says it."""

    name: str | None = None
    title: str | None = None
    employer: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    fax: tuple[str, ...] = ()
    website: str | None = None
    address: str | None = None
    others: tuple[str, ...] = ()  # names in further vCards of the same file


def contact_in_code(text: str) -> Contact | None:
    """The contact in a code, or None where it is something else: a link, a ticket."""
    if re.match(r"\s*BEGIN\s*:\s*VCARD", text, re.IGNORECASE):
        return _vcard(text[:LARGEST_VCARD])
    if re.match(r"\s*MECARD\s*:", text, re.IGNORECASE):
        return _mecard(text[:10_000])
    return None


def link_in_code(text: str) -> str | None:
    """The address a code leads to; it is shown and never opened."""
    return clean(text)[:500] if re.match(r"\s*https?://\S+\s*$", text, re.IGNORECASE) else None


def is_vcard(raw: bytes) -> bool:
    """Whether this file is a vCard, by its first line."""
    start = raw[:200].replace(b"\0", b"")  # in UTF-16 every second byte is one
    return re.match(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*BEGIN\s*:\s*VCARD", start, re.IGNORECASE) is not None


def contact_in_file(raw: bytes) -> Contact:
    """The contact of a .vcf file, the first where it holds several. Raises InputError with a sentence."""
    if len(raw) > LARGEST_VCARD:
        raise InputError("This vCard is larger than 2 MB. Export the contact without its photograph.")
    found = _vcard(decoded(raw))
    if not (found.name or found.emails or found.phones):
        raise InputError("This vCard has no name, address or number in it. Export the contact once more.")
    return found


def decoded(raw: bytes) -> str:
    """The text of a file, in the encoding it most likely has."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", "replace")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")


def _vcard(text: str) -> Contact:
    found: dict[str, list[str]] = {}
    names: list[str] = []
    cards = 0
    for name, parameters, value in _content(text):
        if name == "BEGIN":
            cards += 1
        if cards > 1:
            names += [_text(value)] if name == "FN" else []
            continue
        key = "FAX" if name == "TEL" and "FAX" in parameters.upper() else name
        if value.strip():
            found.setdefault(key, []).append(value)
    name = _first(found, "FN") or _structured_name(found)
    employer = ", ".join(part for part in _parts(found.get("ORG", [""])[0])[:1] if part)
    return Contact(
        name or None,
        _first(found, "TITLE") or _first(found, "ROLE"),
        employer or None,
        tuple(dict.fromkeys(_text(value).removeprefix("mailto:") for value in found.get("EMAIL", ()))),
        tuple(dict.fromkeys(_text(value).removeprefix("tel:") for value in found.get("TEL", ()))),
        tuple(dict.fromkeys(_text(value).removeprefix("tel:") for value in found.get("FAX", ()))),
        _first(found, "URL"),
        _address(found),
        tuple(names[:20]),
    )


def _content(text: str) -> Iterator[tuple[str, str, str]]:
    """Name, parameters and value of each line, unfolded; quoted-printable decoded."""
    line = ""
    soft = False
    rows = [*text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[: MOST_LINES * 20], ""]
    count = 0
    for row in rows:
        if (row[:1] in (" ", "\t") or soft) and line:
            if len(line) < LONGEST_VALUE * 4:
                line = (line[:-1] if soft and line.endswith("=") else line) + (row if soft else row[1:])
            soft = "QUOTED-PRINTABLE" in line[:200].upper() and row.endswith("=")
            continue
        count += 1
        if count > MOST_LINES:
            return
        if parsed := _property(line):
            yield parsed
        line = row
        soft = "QUOTED-PRINTABLE" in row[:200].upper() and row.endswith("=")
    if parsed := _property(line):
        yield parsed


def _property(line: str) -> tuple[str, str, str] | None:
    head, colon, value = line.partition(":")
    if not colon or len(value) > LONGEST_VALUE * 4:
        return None
    name, _, parameters = head.partition(";")
    name = name.rpartition(".")[2].strip().upper()
    if name in ("PHOTO", "LOGO", "KEY", "SOUND"):
        return None
    if "QUOTED-PRINTABLE" in parameters.upper():
        charset = re.search(r"CHARSET=([\w-]+)", parameters, re.IGNORECASE)
        try:
            value = quopri.decodestring(value.encode()).decode(charset[1] if charset else "utf-8", "replace")
        except LookupError:
            value = quopri.decodestring(value.encode()).decode("utf-8", "replace")
    longest = LONGEST_NAME if name in ("FN", "N", "ORG", "TITLE", "ROLE") else LONGEST_VALUE
    return (name, parameters, value) if len(value) <= longest else None


def _text(value: str) -> str:
    return clean(re.sub(r"\\(.)", lambda match: " " if match[1] in "nN" else match[1], value))


def _parts(value: str) -> list[str]:
    return [_text(part) for part in re.split(r"(?<!\\);", value)]


def _first(found: dict[str, list[str]], key: str) -> str | None:
    return next((text for value in found.get(key, ()) if (text := _text(value))), None)


def _structured_name(found: dict[str, list[str]]) -> str:
    family, given, middle, before, _ = (_parts(found.get("N", [""])[0]) + [""] * 5)[:5]
    return " ".join(part for part in (before, given, middle, family) if part)


def _address(found: dict[str, list[str]]) -> str | None:
    parts = _parts(found.get("ADR", [""])[0])
    if len(parts) < 3:
        return None
    box, more, street, town, state, code, country = (parts + [""] * 7)[:7]
    place = " ".join(part for part in (state, code) if part) if state else ""
    line = f"{code} {town}".strip() if not state else town
    return ", ".join(part for part in (box, more, street, line, place, country) if part) or None


def _mecard(text: str) -> Contact:
    found: dict[str, list[str]] = {}
    for field in re.split(r"(?<!\\);", text.strip()[7:]):
        key, colon, value = field.partition(":")
        if colon and value.strip():
            found.setdefault(key.strip().upper(), []).append(clean(re.sub(r"\\(.)", r"\1", value)))
    family, comma, given = (found.get("N") or [""])[0].partition(",")
    name = f"{given.strip()} {family.strip()}".strip() if comma else family
    return Contact(
        name or None,
        _first(found, "TITLE"),
        _first(found, "ORG"),
        tuple(found.get("EMAIL", ())),
        tuple(found.get("TEL", ())),
        tuple(found.get("FAX", ())),
        _first(found, "URL"),
        _first(found, "ADR"),
    )
