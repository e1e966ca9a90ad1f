"""The second vote on spelling: Hunspell with its American dictionary, loaded when first asked."""

import threading
from functools import lru_cache
from typing import TYPE_CHECKING

from afterword.proofreading.record import composed

if TYPE_CHECKING:
    from hunspell import HunspellWrap

_one_at_a_time = threading.Lock()


@lru_cache(maxsize=8192)
def is_a_word(word: str) -> bool:
    """Whether the dictionary has the word, in these capitals; one that its alphabet cannot spell is none."""
    with _one_at_a_time:
        try:
            return bool(_hunspell().spell(composed(word)))
        except UnicodeEncodeError:
            return False


@lru_cache(maxsize=1)
def _hunspell() -> "HunspellWrap":
    from hunspell import Hunspell

    return Hunspell("en_US")
