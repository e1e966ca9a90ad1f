"""What stands before the @ in the address of a person of a given name."""

import re
from functools import lru_cache

from afterword.cards.alike import forms


def is_made_of(local: str, name: str) -> bool:
    """Whether it is whole words of the name, or words and initials: "ewa.blad-was" or "eblad" of Ewa Błąd-Wąs."""
    return _tight(local) in _expected(name)


@lru_cache(maxsize=512)
def _expected(name: str) -> frozenset[str]:
    whole = [form for word in name.split() for form in forms(word) if form]
    parts = [form for word in re.split(r"[\s'’-]+", name) for form in forms(word) if form]
    words = list(dict.fromkeys([*whole, *parts]))
    found = {*words, "".join(whole)}
    for one in words:
        for other in words:
            if one != other:
                found |= {one + other, one[0] + other, one + other[0]}
    return frozenset(found)


def _tight(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text)
