"""How likely English is to put words in this order: the three-word model of the PocketSphinx speech recogniser.

It ships with the package, is opened when first asked (30 ms, 27 MB mapped) and answers in microseconds. It has 20 000
words in small letters, in American spelling; what it does not know breaks the chain. Where the package is missing (it
has no build for Python 3.14 yet) no other wording is likelier, and the rules that ask stay silent.
"""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pocketsphinx import LogMath, NGramModel

BEGIN, END = "<s>", "</s>"
UNHEARD = -14.0  # natural logarithm; a word the model does not have is taken to be a rare one
IMPOSSIBLE = -1000.0  # below this the model says that it does not have the word
REACH = 2  # words before that a word's likelihood depends on


@lru_cache(maxsize=32768)
def is_heard(word: str) -> bool:
    """Whether the model has the word at all."""
    return _asked((word,)) > IMPOSSIBLE


@lru_cache(maxsize=32768)
def frequency(word: str) -> float:
    """The natural logarithm of how often the word comes; about -5 for “the”, -10 for a word of every day."""
    return _asked((word,)) if is_heard(word) else UNHEARD


@lru_cache(maxsize=4096)
def gain(words: tuple[str, ...], start: int, end: int, instead: tuple[str, ...]) -> float:
    """How much likelier the sentence is with `instead` in place of `words[start:end]`.

    Remembered, since all sentences but one stay as they are while somebody types. A natural logarithm: 3 is twenty
    times likelier. `words` begin with BEGIN and end with END.
    """
    if _model() is None:
        return IMPOSSIBLE
    changed = (*words[:start], *instead, *words[end:])
    return _likelihood(changed, start, start + len(instead)) - _likelihood(words, start, end)


def best_insertion(words: tuple[str, ...], place: int, among: Sequence[str], least: float) -> tuple[str, float] | None:
    """The word that makes the sentence likeliest where it is put in before `words[place]`, and its gain.

    None where no word gains `least`. A chance is never above 0, so a word is given up as soon as it cannot get there.
    """
    if _model() is None:
        return None
    before_that, before, word = words[place - 2] if place > 1 else "", words[place - 1], words[place]
    behind = words[place + 1] if place + 1 < len(words) else None
    gained, best = -_likelihood(words, place, place), None
    for one in among:
        left = gained + _of_word(before_that, before, one)
        if left < least:
            continue
        left += _of_word(before, one, word)
        if left >= least and behind is not None:
            left += _of_word(one, word, behind)
        if left >= least:
            best, least = (one, left), left
    return best


def _likelihood(words: Sequence[str], start: int, end: int) -> float:
    """Of the words from start to end and of those behind them that depend on them."""
    chances = 0.0
    for place in range(max(start, 1), min(len(words), end + REACH)):
        chances += _of_word(words[place - 2] if place > 1 else "", words[place - 1], words[place])
    return chances


@lru_cache(maxsize=16384)
def _of_word(before_that: str, before: str, word: str) -> float:
    if not _is_usable(word):
        return UNHEARD
    if not _is_usable(before):
        return _asked((word,))
    return _asked((word, before, before_that) if _is_usable(before_that) else (word, before))


def _is_usable(word: str) -> bool:
    return word in (BEGIN, END) or (word != "" and is_heard(word))


def _asked(words: tuple[str, ...]) -> float:
    """The model's answer for the first word after the others, the nearest of them first."""
    opened = _model()
    if opened is None:
        return IMPOSSIBLE
    model, logarithm = opened
    return float(logarithm.log_to_ln(model.prob(list(words))))


@lru_cache(maxsize=1)
def _model() -> "tuple[NGramModel, LogMath] | None":
    try:
        import pocketsphinx
    except ImportError:
        return None
    path = str(Path(pocketsphinx.__file__).parent / "model" / "en-us" / "en-us.lm.bin")
    logarithm = pocketsphinx.LogMath()
    return pocketsphinx.NGramModel(pocketsphinx.Config(lm=path), logarithm, path), logarithm
