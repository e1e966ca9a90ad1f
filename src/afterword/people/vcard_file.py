"""A file of vCards (2.1, 3.0 and 4.0), as address books write them, read person by person."""

import quopri
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from afterword.people.brought import Brought
from afterword.people.tidy_values import links_in, tidy_emails, tidy_labels, tidy_link, tidy_text
from afterword.people.vcard_photo import MOST_PHOTO, photo_in

# Large, and not kept.
_LEFT_OUT = re.compile(r"(?:[\w-]+\.)?(?:LOGO|SOUND|KEY)\s*[;:]", re.IGNORECASE)
_PHOTO = re.compile(r"(?:[\w-]+\.)?PHOTO\s*[;:]", re.IGNORECASE)
_LINE = re.compile(r'(?:[\w-]+\.)?(?P<name>[\w-]+)(?P<params>(?:;(?:"[^"]*"|[^:;"])*)*):(?P<value>.*)', re.DOTALL)
_PARTS = re.compile(r"(?<!\\);")


@dataclass(frozen=True)
class _Property:
    name: str
    params: str
    value: str


def is_vcard_file(text: str) -> bool:
    """Whether the text begins as a vCard does."""
    return text.lstrip("\ufeff \r\n\t")[:30].upper().startswith("BEGIN:VCARD")


def vcard_people(text: str) -> tuple[Brought, ...]:
    """Each card in order; one without a name, or of a group, says why it cannot be taken.

    Who is in a group has its name as a label.
    """
    cards = list(_cards(text))
    groups = groups_in(cards)
    return tuple(_brought(number, card, groups) for number, card in enumerate(cards, start=1))


def groups_in(cards: Iterable[list[_Property]]) -> Mapping[str, list[str]]:
    """The names of the groups that each card is in, by its UID."""
    found: dict[str, list[str]] = {}
    for card in filter(_is_group, cards):
        for one in card:
            if one.name in ("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"):
                found.setdefault(_uid(one.value), []).append(_first(card, "FN"))
    return found


def _cards(text: str) -> Iterator[list[_Property]]:
    card: list[_Property] | None = None
    for line in _unfolded(text):
        match = _LINE.fullmatch(line)
        if match is None:
            continue
        found = _Property(match["name"].upper(), match["params"].upper(), match["value"])
        if found.name == "BEGIN" and found.value.strip().upper() == "VCARD":
            if card:
                yield card
            card = []
        elif found.name == "END" and card is not None:
            yield card
            card = None
        elif card is not None:
            card.append(found)
    # Cut off in the middle of the last one.
    if card:
        yield card


def _unfolded(text: str) -> Iterator[str]:
    """Whole lines: folded ones put together, photographs left out without being put together first."""
    whole: list[str] = []
    is_left_out = False
    photo = 0  # characters of it so far; it may be thousands of times the rest
    for line in text.splitlines():
        goes_on = line[:1] in (" ", "\t") or (bool(whole) and whole[-1].endswith("=") and _is_quoted(whole[0]))
        if photo and line and (goes_on or ":" not in line):
            if photo <= MOST_PHOTO:
                whole.append(line.strip())
                photo += len(whole[-1])
            continue
        # The base64 of vCard 2.1 goes on without a space until an empty line.
        if is_left_out and (goes_on or ":" not in line):
            continue
        if goes_on and whole:
            whole.append(line[1:] if line[:1] in (" ", "\t") and not _is_quoted(whole[0]) else f"\n{line}")
            continue
        if whole:
            yield "".join(whole)
        is_left_out = _LEFT_OUT.match(line) is not None
        photo = len(line) if _PHOTO.match(line) else 0
        whole = [] if is_left_out or not line else [line]
    if whole:
        yield "".join(whole)


def _is_quoted(line: str) -> bool:
    return "QUOTED-PRINTABLE" in line.partition(":")[0].upper()


def _is_group(card: list[_Property]) -> bool:
    kinds = (_first(card, "KIND"), _first(card, "X-ADDRESSBOOKSERVER-KIND"))
    return "group" in (kind.lower() for kind in kinds)


def _uid(value: str) -> str:
    return value.strip().lower().removeprefix("urn:uuid:")


def _brought(number: int, card: list[_Property], groups: Mapping[str, list[str]]) -> Brought:
    name = _first(card, "FN") or _name(card)
    employer = _parts(_raw(card, "ORG"))[:1]
    emails = tidy_emails(_text(one) for one in card if one.name == "EMAIL")
    pages = [_text(one) for one in card if one.name in ("URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP")]
    if _is_group(card):
        return Brought(number, name, refused="It is a group, not a person. Whoever is in it has its name as a label.")
    if not name or (employer and name == employer[0]):
        return Brought(number, name, refused="It names a company, but nobody." if employer else "It has no name.")
    photo, without_photo = photo_in([(one.params, one.value) for one in card if one.name == "PHOTO"])
    named = [_text(one) for one in card if one.name == "CATEGORIES"]
    return Brought(
        row=number,
        photo=photo,
        without_photo=without_photo,
        labels=tidy_labels([*named, *groups.get(_uid(_raw(card, "UID")), ())]),
        name=name[:200],
        emails=emails,
        phones=tuple(dict.fromkeys(_phone(one) for one in card if one.name == "TEL" and _phone(one)))[:8],
        employer=employer[0][:200] if employer else "",
        title=(_first(card, "TITLE") or _first(card, "ROLE"))[:200],
        address_as=_first(card, "NICKNAME").partition(",")[0].strip()[:100],
        website=next((tidy_link(page) for page in pages if page and not links_in([page])), "")[:200],
        postal_address=", ".join(_parts(_raw(card, "ADR")))[:500],
        links=links_in(pages),
    )


def _raw(card: list[_Property], name: str) -> str:
    return next((_decoded(one) for one in card if one.name == name), "")


def _first(card: list[_Property], name: str) -> str:
    return tidy_text(_unescaped(_raw(card, name)))


def _text(one: _Property) -> str:
    return tidy_text(_unescaped(_decoded(one)))


def _phone(one: _Property) -> str:
    return _text(one).removeprefix("tel:").partition(";")[0].strip()[:40]


def _name(card: list[_Property]) -> str:
    """ "Raman;Priya;Anjali;Dr.;" is "Dr. Priya Anjali Raman"."""
    family, given, middle, before, after = (*_PARTS.split(_raw(card, "N")), *[""] * 5)[:5]
    return tidy_text(_unescaped(" ".join((before, given, middle, family, after))))


def _parts(value: str) -> list[str]:
    return [part for piece in _PARTS.split(value) if (part := tidy_text(_unescaped(piece)))]


def _decoded(one: _Property) -> str:
    if "QUOTED-PRINTABLE" not in one.params:
        return one.value
    charset = re.search(r"CHARSET=([\w-]+)", one.params)
    raw = quopri.decodestring(one.value.encode("utf-8", errors="replace"))
    try:
        return raw.decode(charset[1] if charset else "utf-8")
    except (LookupError, UnicodeDecodeError):
        return raw.decode("cp1252", errors="replace")


def _unescaped(value: str) -> str:
    return re.sub(r"\\([\\,;nN])", lambda match: " " if match[1] in "nN" else match[1], value)
