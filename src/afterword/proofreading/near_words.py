"""The everyday words that one slip of the keys away from a word: “works” for “words”, “bat” for “but”.

Everyday is what LanguageTool's list of common words has and the model of three words hears often. Other forms of the
same word are left out; those are the business of grammar.
"""

from functools import lru_cache
from pathlib import Path
from string import ascii_lowercase

from afterword.proofreading.likelihood import frequency
from afterword.proofreading.word_classes import readings

SHORTEST = 3  # letters
OFTEN = -9.0  # natural logarithm


@lru_cache(maxsize=16384)
def near_words(word: str) -> tuple[str, ...]:
    """Everyday words that differ from this one by one letter more, less or other, or by two letters swapped."""
    if len(word) < SHORTEST or not word.isalpha():
        return ()
    slips = {one for one in _slips(word) & _common() if len(one) >= SHORTEST}
    own = _bases(word)
    return tuple(sorted(one for one in slips if frequency(one) >= OFTEN and not own & _bases(one)))


def _slips(word: str) -> set[str]:
    halves = [(word[:cut], word[cut:]) for cut in range(len(word) + 1)]
    slips = {before + letter + behind for before, behind in halves for letter in ascii_lowercase}
    slips |= {before + letter + behind[1:] for before, behind in halves if behind for letter in ("", *ascii_lowercase)}
    slips |= {before + behind[1] + behind[0] + behind[2:] for before, behind in halves if len(behind) > 1}
    return slips - {word}


def _bases(word: str) -> frozenset[str]:
    return frozenset(base for _, base in readings(word)) | {word}


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    import lingotweaker_data_en

    path = Path(lingotweaker_data_en.data_dir()) / "en" / "words" / "common_words.txt"
    return frozenset(word for word in path.read_text(encoding="utf-8").split() if word.isalpha() and word.islower())
