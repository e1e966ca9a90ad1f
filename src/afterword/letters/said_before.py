"""Which frames an employer has read already, found in the letters themselves."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache


def frames_in(texts: Iterable[str], families: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Return the frames that stand in one of the texts, whatever filled their slots."""
    whole = "\n".join(texts).lower()
    if not whole.strip():
        return frozenset()
    every = {frame for frames in families.values() for frame in frames}
    return frozenset(frame for frame in every if _stands_in(frame, whole))


def _stands_in(frame: str, whole: str) -> bool:
    longest, pattern = _sought(frame)
    return len(longest.split()) > 1 and longest in whole and pattern.search(whole) is not None


@lru_cache(maxsize=2048)
def _sought(frame: str) -> tuple[str, re.Pattern[str]]:
    """The longest piece between the slots, which is quick to look for, and the whole."""
    pieces = re.split(r"\{\w+\}", frame.lower())
    return max(pieces, key=len).strip(), re.compile("[^\n]+?".join(re.escape(piece) for piece in pieces))
