"""Lists that come with the LanguageTool rules: words of every day, words without a plural, British words, names."""

from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path


@lru_cache(maxsize=1)
def everyday_words() -> frozenset[str]:
    """Return some eight thousand words of every day in small letters; none where the list is missing."""
    return _listed("common_words.txt")


@lru_cache(maxsize=1)
def british() -> frozenset[str]:
    """Return the British spellings of words that Americans spell otherwise: "paediatric", "tyres"."""
    return frozenset(word for line in _lines("words/en-US-GB.txt") for word in line.partition(";")[2:])


@lru_cache(maxsize=1)
def names_of_makers() -> Mapping[str, str]:
    """Return firms, programs and the like, in small letters, with the spelling of their makers: "Grafana"."""
    names = (*_lines("../core/spelling_global.txt"), *_lines("hunspell/spelling.txt"))
    return {name.lower(): name for name in names if name.isalpha() and not name.islower()}


@lru_cache(maxsize=1)
def uncountable() -> frozenset[str]:
    """Return the nouns that take no "a": "precision", "cheese"; none where the list is missing."""
    return _listed("uncountable.txt")


def _listed(name: str) -> frozenset[str]:
    return frozenset(word for word in _lines(f"words/{name}") if word.isalpha() and word.islower())


def _lines(name: str) -> list[str]:
    spec = find_spec("lingotweaker_data_en")
    places = spec.submodule_search_locations if spec else None
    return (Path(places[0]) / "data" / "en" / name).read_text(encoding="utf-8").splitlines() if places else []
