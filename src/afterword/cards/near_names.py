"""Words that a reader may have made of a given name: "Jadwlga" looks like Jadwiga."""

from functools import lru_cache

from afterword.cards.alike import blurred
from afterword.cards.given_names import GIVEN_NAMES

SHORTEST = 4  # of shorter ones too many look alike


def is_near_a_given_name(word: str) -> bool:
    """Whether a word that is no known given name looks like one."""
    return len(word) >= SHORTEST and _closed(word) in _looks()


@lru_cache(maxsize=1)
def _looks() -> frozenset[str]:
    return frozenset(_closed(name) for name in GIVEN_NAMES if len(name) >= SHORTEST)


def _closed(word: str) -> str:
    """Blurred, and with round letters alike."""
    return blurred(word).replace("a", "o")
