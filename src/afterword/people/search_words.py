"""What a search finds a person by: the beginnings of words, however they are typed."""

from afterword.people.letters_of_names import exact
from afterword.words.folding import fold


def search_words(*texts: str) -> str:
    """The words of the texts in exact letters, each behind a space: " priya raman northwind"."""
    return "".join(f" {word}" for text in texts for word in _words(text))


def sought(typed: str) -> list[str]:
    """What each word that was typed has to look like inside of `search_words`: its beginning, behind a space."""
    return [f" {word}" for word in _words(typed)]


def _words(text: str) -> list[str]:
    apart = "".join(sign if sign.isalnum() or sign in "'’" else " " for sign in fold(text))
    return [word for word in map(exact, apart.split()) if word]
