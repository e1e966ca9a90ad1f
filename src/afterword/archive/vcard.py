"""Contacts as vCard 4.0 (RFC 6350), so that any address book can read them."""

from collections.abc import Iterable
from dataclasses import dataclass

from afterword.archive.content_lines import content_lines, escaped
from afterword.words.names import parse


@dataclass(frozen=True)
class Card:
    """One contact; `uid` is a URI that stays the same from export to export. `labels` are parted by commas."""

    uid: str
    name: str
    employer: str = ""
    called: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    postal_address: str = ""
    time_zone: str = ""
    labels: str = ""


def vcards(cards: Iterable[Card]) -> str:
    """The text of a .vcf file."""
    return "".join(_vcard(card) for card in cards)


def _vcard(card: Card) -> str:
    optional = [
        ("NICKNAME", card.called),
        ("ORG", card.employer),
        ("TITLE", card.title),
        ("EMAIL", card.email),
        ("TEL;VALUE=text", card.phone),
        ("TZ", card.time_zone),
    ]
    # As written: where a street ends and a town begins is not known, so all of it is the street.
    postal = [("ADR", f";;{escaped(card.postal_address)};;;;")] if card.postal_address else []
    labels = ",".join(escaped(label) for label in card.labels.split(", ") if label)
    page = [("URL", card.website)] if _is_page(card.website) else []
    return content_lines(
        [
            ("BEGIN", "VCARD"),
            ("VERSION", "4.0"),
            ("UID", card.uid),
            ("FN", escaped(card.name)),
            *_parts(card.name),
            *((name, escaped(value)) for name, value in optional if value),
            *postal,
            *page,
            *([("CATEGORIES", labels)] if labels else []),
            ("END", "VCARD"),
        ]
    )


def _is_page(website: str) -> bool:
    """Whether it can stand as a URI, which is not escaped."""
    return bool(website) and website.isprintable() and " " not in website


def _parts(full: str) -> list[tuple[str, str]]:
    """N only where every part is certain: a wrong one is worse than none, and vCard 4 does not ask for it."""
    name = parse(full)
    if not (name.family and name.given):
        return []
    ordered = [name.family, name.given, None, name.honorific, name.suffix]
    known = " ".join(part for part in ordered if part)
    if sorted(known.replace(",", "").split()) != sorted(name.full.replace(",", "").split()):
        return []
    return [("N", ";".join(escaped(part or "") for part in ordered))]
