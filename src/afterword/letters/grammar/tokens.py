"""A completion as a row of words."""

import re


def words_of(text: str) -> list[str]:
    """Return the words in small letters, with plain apostrophes; each comma is a word of its own."""
    return [match.group().replace("’", "'").casefold() for match in _WORD.finditer(text)]


def places_of(text: str) -> list[tuple[str, int]]:
    """Return the same words, each with the place where it begins."""
    return [(match.group().replace("’", "'").casefold(), match.start()) for match in _WORD.finditer(text)]


_WORD = re.compile(r",|[^\W_](?:[\w'’.&/+-]*[\w+])?", re.UNICODE)
