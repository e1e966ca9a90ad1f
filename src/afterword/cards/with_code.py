"""The print of a card and the code on it become one contact; what each of them says by itself is kept beside it."""

from collections.abc import Sequence
from dataclasses import replace

from afterword.cards.fields import Fields
from afterword.cards.found import Found
from afterword.words.folding import fold


def with_code(card: Fields, code: Fields) -> tuple[Fields, bool]:
    """The print and the code together, and whether they name different people."""
    name, differs = _either(card.name, code.name)
    employer = (
        card.employer
        if card.employer and code.employer and fold(card.employer.value) == fold(code.employer.value)
        else code.employer or card.employer
    )
    emails = (
        *(_seen_in_print(one, card.emails) for one in code.emails),
        *(one for one in card.emails if all(not _alike(one.value, other.value) for other in code.emails)),
    )
    phones = {one.value: one for one in (*card.phones, *code.phones)}
    fax = {one.value: one for one in (*card.fax, *code.fax)}
    return (
        replace(
            card,
            name=name,
            title=card.title or code.title,
            employer=employer,
            emails=emails,
            phones=tuple(one for value, one in phones.items() if value not in fax),
            fax=tuple(fax.values()),
            website=card.website or code.website,
            address=card.address or code.address,
            others=tuple(dict.fromkeys((*card.others, *code.others))),
        ),
        differs,
    )


def _seen_in_print(said: Found, printed: Sequence[Found]) -> Found:
    """What the code says, with the line on which the print says it, or nearly."""
    return replace(said, lines=next((one.lines for one in printed if _alike(said.value, one.value)), ()))


def _alike(one: str, other: str) -> bool:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(one, other) <= 2


def _either(card: Found | None, code: Found | None) -> tuple[Found | None, bool]:
    """The name of print and code; the one with more diacritics where they differ in nothing else."""
    if card is None or code is None:
        return card or code, False
    if fold(card.value) == fold(code.value):
        marked = max((code, card), key=lambda found: sum(not sign.isascii() for sign in found.value))
        return replace(marked, confidence=0.98, lines=card.lines), False
    if set(fold(card.value).split()) & set(fold(code.value).split()):
        return replace(code, confidence=0.8, lines=card.lines), False
    return replace(code, confidence=0.45, lines=card.lines), True
