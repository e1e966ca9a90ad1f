"""Which notes belong together: written side by side, or speaking of the same thing."""

import re
from collections.abc import Sequence
from functools import lru_cache

from afterword.letters.material import Usable
from afterword.words.folding import fold
from afterword.words.sentences import tokens
from afterword.words.word_list import listed

SEVERAL = 2
Pair = tuple[Usable, Usable]


def paired(first: Sequence[Usable], second: Sequence[Usable]) -> list[Pair]:
    """Return the pairs in the order of `first`; each note is in one at most. Where each side is one note, they pair."""
    if len(first) == len(second) == 1:
        return [(first[0], second[0])]
    return linked(first, second)


def linked(first: Sequence[Usable], second: Sequence[Usable]) -> list[Pair]:
    """Return the pairs that a shared word or their place among the notes speaks for, the surest taken first.

    In long lists of each, the last of one and the first of the other are neighbours by chance: there only words count.
    """
    is_a_list = len(first) > SEVERAL and len(second) > SEVERAL
    ranked = sorted(
        ((_strength(one, other, is_a_list), one.place, other.place, one, other) for one in first for other in second),
        key=lambda link: (-link[0], link[1], abs(link[2] - link[1])),
    )
    found: list[Pair] = []
    for strength, _, _, one, other in ranked:
        is_free = all(one.note != a.note and other.note != b.note for a, b in found)
        if strength > 0 and is_free:
            found.append((one, other))
    return sorted(found, key=lambda pair: pair[0].place)


def speaks_of(one: Usable, other: Usable) -> bool:
    """Return whether the two have a word of weight in common: "training 600 people", "trained 85 census takers"."""
    return bool(_weighty(one.text) & _weighty(other.text))


def _strength(one: Usable, other: Usable, is_a_list: bool) -> int:
    """Two for each word of weight in common, one where the answer was written right behind."""
    is_next = other.place - one.place == 1 and not is_a_list
    return 2 * len(_weighty(one.text) & _weighty(other.text)) + is_next


@lru_cache(maxsize=1024)
def _weighty(text: str) -> frozenset[str]:
    words = (fold(token.text) for token in tokens(text))
    return frozenset(_ENDING.sub("", word)[:6] for word in words if len(word) > 3 and word not in _LITTLE)


# "training" and "trained" speak of the same.
_ENDING = re.compile(r"(?<=\w{4})(?:ing|ed|ers?|es|s)$")
_LITTLE = frozenset(
    listed(
        "that this with from have will would could your their there they them what when where which while into about"
        " after before every each some someone something more most over under than then been being other only also"
        " very much many make made work works working worked team people year years month months week weeks days time"
        " need needs needed want keep kept take took first last next like just without through during across"
    )
)
