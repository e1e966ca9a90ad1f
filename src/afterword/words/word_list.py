"""Long lists of words, written as one would read them."""


def listed(words: str) -> tuple[str, ...]:
    """Return the words of a text that is nothing but words and spaces, in order."""
    return tuple(words.split())
