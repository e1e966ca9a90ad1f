"""A completion as a row of words."""

import re


def words_of(text: str) -> list[str]:
    """Return the words in small letters, with plain apostrophes; each comma is a word of its own."""
    return [word for word, _ in places_of(text)]


def places_of(text: str) -> list[tuple[str, int]]:
    """Return the same words, each with the place where it begins."""
    return [(_plain(match.group()), match.start()) for match in _WORD.finditer(text)]


def _plain(word: str) -> str:
    # "the IT team": no pronoun.
    return _NO_PRONOUNS.get(word) or word.replace("’", "'").casefold()


_NO_PRONOUNS = {"IT": "i.t", "US": "u.s"}
_WORD = re.compile(r",|[^\W_](?:[\w'’.&/+-]*[\w+])?", re.UNICODE)
