"""Of several looks at one line, the one that the rest of the card vouches for."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from afterword.cards.addresses import addresses_in
from afterword.cards.alike import forms
from afterword.cards.domain_fit import domain_fit, spelt_like
from afterword.cards.found import Found
from afterword.cards.lines import Line
from afterword.cards.mailboxes import SHARED
from afterword.cards.name_line import name_line
from afterword.words.folding import fold

FEW = 3  # letters that differ between two looks at the same address


def vouched_address(email: Found, host: str | None, names: Sequence[str]) -> Found:
    """The reading of an address whose domain is the website's or a name's on the card, and whose rest is a name's."""
    from rapidfuzz.distance import Levenshtein

    readings = [
        reading
        for text in _further(email.lines)
        for reading in addresses_in(text)
        if Levenshtein.distance(reading, email.value) <= FEW
    ]

    own_local, _, own_domain = email.value.partition("@")
    if own_domain != host:
        spelt = [spelt_like(own_domain, name) for name in names]
        readings += [f"{own_local}@{domain}" for domain in spelt if domain and not re.search(r"\d", domain)]

    def weight(address: str) -> float:
        local, _, domain = address.partition("@")
        fits = max((domain_fit(domain, name) for name in names), default=0.0) == 1.0
        return 1.2 * fits + (domain == host) + 0.5 * (_confirmed(local, names) == len(re.sub(r"\W|_", "", local)))

    return _with_best(email, readings, weight)


def vouched_name(name: Found, addresses: Sequence[str]) -> Found:
    """The reading of a name whose letters stand in an address, else the one that most looks saw."""
    locals_ = [local for address in addresses if (local := address.partition("@")[0]) not in SHARED]
    readings = [line.name for text in _further(name.lines) if (line := name_line(text)) and _same_size(line.name, name)]

    agreed = fold(readings[0]) if len(readings) > 1 and len(set(readings)) == 1 else None

    def weight(reading: str) -> float:
        others_say_so = fold(reading) == agreed != fold(name.value)
        return max((_confirmed(local, [reading]) for local in locals_), default=0) + 0.5 * others_say_so

    return _with_best(name, readings, weight)


def _confirmed(local: str, names: Iterable[str]) -> int:
    """How many letters of the part before the @ are whole words of a name."""
    words = sorted({form for name in names for word in name.split() for form in forms(word)}, key=len, reverse=True)
    left = local
    for word in words:
        if len(word) > 2:
            left = left.replace(word, "", 1)
    return len(local) - len(left)


def _same_size(reading: str, name: Found) -> bool:
    return abs(len(reading) - len(name.value)) <= FEW and len(reading.split()) == len(name.value.split())


def _with_best(found: Found, readings: Sequence[str], weight: Callable[[str], float]) -> Found:
    best = max([found.value, *readings], key=weight)  # of equals the first
    return found if best == found.value else replace(found, value=best)


def _further(lines: Sequence[Line]) -> list[str]:
    """The texts of the lines as each further look saw them."""
    pieces = [piece for line in lines for piece in line.pieces]
    looks = min((len(piece.again) for piece in pieces), default=0)
    return [" ".join(piece.again[look] for piece in pieces) for look in range(looks)]
