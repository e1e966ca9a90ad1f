"""The sentences around the candidate's words: one file per language."""

from collections.abc import Mapping

from afterword.letters.frames import en

_LANGUAGES = {"en": en.FRAMES}


def frames_for(dialect: str) -> Mapping[str, tuple[str, ...]]:
    """Return the frames of a dialect's language; English where there is no other."""
    return _LANGUAGES.get(dialect.partition("-")[0].lower(), en.FRAMES)
