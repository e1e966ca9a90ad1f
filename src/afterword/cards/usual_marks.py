"""Marks put back that a reader lost: on a card with Polish letters "Malgorzata" is Małgorzata."""

from collections.abc import Iterable

from afterword.cards.given_names import is_given_name
from afterword.cards.marked_names import as_written

_EVERYWHERE = frozenset(("PL", "CZ", "SK", "HU", "RO", "TR"))  # nobody leaves them out there, in capitals neither
# Ends of family names that are never written otherwise.
_ENDS = {
    "CZ": (("ova", "ová"),),
    "SK": (("ova", "ová"),),
    "PL": (("nski", "ński"), ("nska", "ńska")),
    "TR": (("oglu", "oğlu"),),
}


def with_usual_marks(name: str, region: str, texts: Iterable[str]) -> str:
    """The name with the marks that its words have in that country, where a mark on the card shows that it prints them.

    `texts` are the lines of the card. A word with another spelling than the usual keeps the marks it has.
    """
    if region not in _EVERYWHERE or all(text.isascii() for text in texts):
        return name
    return "-".join(" ".join(_marked(word, region) for word in part.split(" ")) for part in name.split("-"))


def _marked(word: str, region: str) -> str:
    usual = (as_written(word, region) or _with_stroke(word, region)) if word.isascii() else None
    if usual is not None:
        return usual.upper() if word.isupper() and len(word) > 1 else usual
    for plain, marked in _ENDS.get(region, ()):
        if len(word) > len(plain) + 1 and word.lower().endswith(plain):
            return word[: -len(plain)] + (marked.upper() if word.isupper() else marked)
    return word


def _with_stroke(word: str, region: str) -> str | None:
    """ "Matgorzata": the stroke of an ł makes a t of it."""
    plain = word.lower()
    tried = (plain[:at] + "l" + plain[at + 1 :] for at, sign in enumerate(plain) if sign == "t")
    found = (as_written(one, region) for one in tried) if region == "PL" and not is_given_name(word) else ()
    return next((one for one in found if one and "ł" in one), None)
