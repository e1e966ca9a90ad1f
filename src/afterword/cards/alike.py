"""How well the letters of a mail address fit a name; ASCII against any spelling."""

import re
from collections.abc import Iterable
from functools import lru_cache

from afterword.cards.mailboxes import SHARED
from afterword.words.folding import fold


def forms(text: str) -> tuple[str, ...]:
    """The ways a word is written in ASCII: "müller" and "mueller", "sørensen" and "soerensen"."""
    plain = letters(fold(text))
    german = letters(fold(text.casefold().translate(SPELT_OUT)))
    return tuple(dict.fromkeys((plain, german)))


def blurred(text: str) -> str:
    """A form in which letters that a reader mixes up are the same."""
    return fold(text).replace("rn", "m").replace("vv", "w").replace("cl", "d").translate(_MIXED_UP)


def name_fit(address: str, name: str) -> float:
    """0–1: 1 where the part before the @ is made of the name, 0.4 for its initials alone."""
    local = re.sub(r"\d+$", "", address.partition("@")[0])
    if local in SHARED or not local:
        return 0.0
    words = [word for word in re.split(r"[\s\-.,'’]+", name) if word]
    if not words or len(words) > 6:
        return 0.0
    parts = [part for part in re.split(r"[._+-]", local) if part]
    return max(_fit(tuple(parts), one) for one in _spellings(words))


def ratio(one: str, other: str) -> float:
    """0–1: how much of the longer text the two share."""
    if one == other:
        return 1.0
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(one, other)


def letters(text: str) -> str:
    """Its ASCII letters and digits."""
    return "".join(sign for sign in text if sign.isascii() and sign.isalnum())


SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})
_MIXED_UP = str.maketrans(
    {
        "l": "i",
        "1": "i",
        "|": "i",
        "0": "o",
        "5": "s",
        "8": "b",
        "q": "g",
        "6": "b",
        "v": "u",
        "j": "i",
        "t": "i",
        "f": "i",
        "c": "e",
    }
)


def _spellings(words: list[str]) -> Iterable[tuple[str, ...]]:
    each = [forms(word) for word in words]
    yield tuple(one[0] for one in each if one[0])
    yield tuple(one[-1] for one in each if one[-1])


@lru_cache(maxsize=4096)
def _fit(parts: tuple[str, ...], words: tuple[str, ...]) -> float:
    if not words:
        return 0.0
    local = "".join(parts)
    first, last = words[0], words[-1]
    tail = "".join(words[1:])
    initials = "".join(word[0] for word in words)
    whole = {
        "".join(words),
        last + "".join(words[:-1]),
        first + last,
        last + first,
        first[0] + last,
        last + first[0],
        first + last[0],
        first[0] + tail,
        initials[:-1] + last,
        last + initials[:-1],
        first[:2] + last,
        first[:2] + last[:2],
        first[:2] + last[:3],
        first[:3] + last[:3],
        first[0] + last[:3],
        first[:3] + last,
        last[0] + first,
        first + tail[:1],
        tail + first[0],
        first[0] + words[1] if len(words) > 1 else first,
        last[0] + words[0],
        "".join(words[1:]) + words[0],
        first + words[1] if len(words) > 1 else first,
        first + "".join(word[0] for word in words[1:]),
    }
    best = max(ratio(local, form) for form in whole if len(form) > 2) if any(len(form) > 2 for form in whole) else 0.0
    score = (best - 0.6) / 0.4 if best > 0.72 else 0.0
    singles = max((ratio(local, word) for word in words if len(word) > 2), default=0.0)
    if singles > 0.85:
        score = max(score, 0.85 * (singles - 0.4) / 0.6)
    long_words = [word for word in words if len(word) > 3]
    if any(word in local for word in long_words):
        score = max(score, 0.6)
    if len(parts) > 1:
        hits = sum(
            any(ratio(part, word) > 0.8 or (len(part) == 1 and word[0] == part) for word in words) for part in parts
        )
        score = max(score, 0.95 * hits / len(parts) if hits > 1 else 0.0)
    if len(words) > 1 and local == initials:
        score = max(score, 0.4)
    return min(1.0, score)
