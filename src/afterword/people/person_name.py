"""The words of a person's name that count when two are compared."""

import re
from dataclasses import dataclass
from functools import lru_cache

from afterword.people.letters_of_names import exact
from afterword.words import name_words as known
from afterword.words.folding import clean
from afterword.words.names import fold

_GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
_REMARK = re.compile(r"\([^()]*/[^()]*\)|\[[^\[\]]*\]")
_ARTICLES = frozenset(("al", "el", "ul", "bin", "ibn"))
PARTICLES = frozenset(map(exact, known.PARTICLES | known.JOINING_PARTICLES)) | _ARTICLES


@dataclass(frozen=True)
class PersonName:
    """The words in exact letters, in their written order, without titles and degrees; `generation` is "jr" and such."""

    words: tuple[str, ...]
    generation: str = ""


@lru_cache(maxsize=100_000)
def words_of(full: str) -> PersonName:
    """The words of the name. Hyphens part them, apostrophes do not; a call name in brackets is one of them."""
    segments = [segment.split() for segment in _REMARK.sub(" ", clean(full)).split(",")]
    segments = [words for words in segments if words]
    generation = ""
    kept: list[str] = []
    for at, words in enumerate(segments):
        if at and len(kept) > 1 and all(_key(word) in known.COMMA_SUFFIXES for word in words):
            generation = _generation(words) or generation
            continue
        # "Wang, Xiaoming, Jr." and "Jr." behind the name alike.
        generation = _generation(words[-1:]) or generation
        kept += words[:-1] if _generation(words[-1:]) and len(kept) + len(words) > 1 else words
    while len(kept) > 1 and _key(kept[0]) in known.HONORIFICS:
        kept.pop(0)
    while len(kept) > 2 and kept[-1].replace(".", "") in known.CAPITAL_SUFFIXES:
        kept.pop()
    pieces = (piece for word in kept for piece in _pieces(word))
    return PersonName(tuple(filter(None, map(exact, pieces))), generation)


def _pieces(word: str) -> list[str]:
    """ "J.P." is two initials, "Hans-Peter" two names."""
    return [piece for piece in re.split(r"[-.‐‑–/]", fold(word)) if piece]


def _generation(words: list[str]) -> str:
    return _GENERATIONS.get(_key(words[-1]), "") if words else ""


def _key(word: str) -> str:
    return word.replace(".", "").casefold()
