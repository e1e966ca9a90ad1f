"""Lists of words that come with the LanguageTool rules: those of every day, and those that name no single thing."""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path


@lru_cache(maxsize=1)
def everyday_words() -> frozenset[str]:
    """Return some eight thousand words of every day in small letters; none where the list is missing."""
    return _listed("common_words.txt")


@lru_cache(maxsize=1)
def uncountable() -> frozenset[str]:
    """Return the nouns that take no "a": "precision", "cheese"; none where the list is missing."""
    return _listed("uncountable.txt")


def _listed(name: str) -> frozenset[str]:
    spec = find_spec("lingotweaker_data_en")
    places = spec.submodule_search_locations if spec else None
    if not places:
        return frozenset()
    words = (Path(places[0]) / "data" / "en" / "words" / name).read_text(encoding="utf-8").splitlines()
    return frozenset(word for word in words if word.isalpha() and word.islower())
