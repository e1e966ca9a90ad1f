"""The sentences around the candidate's words: one folder per language, found by its name ("en", "de")."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

LANGUAGES = frozenset(folder.name for folder in iter_modules(__path__) if folder.ispkg)


@cache
def frames_for(dialect: str) -> Mapping[str, tuple[str, ...]]:
    """Return the frames of a dialect's language; English where there is no other."""
    language = dialect.partition("-")[0].lower()
    frames: Mapping[str, tuple[str, ...]] = import_module(
        f"{__name__}.{language if language in LANGUAGES else 'en'}"
    ).FRAMES
    return frames
