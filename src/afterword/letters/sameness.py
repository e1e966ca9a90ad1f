"""How much two letters of a panel share, as their readers would see it laid side by side."""

from afterword.words.folding import fold
from afterword.words.sentences import tokens

MOST_SHARED = 0.25


def four_grams(sentences: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Return all runs of four words, across sentence ends, in small letters."""
    words = [fold(token.text) for sentence in sentences for token in tokens(sentence)]
    return frozenset(tuple(words[at : at + 4]) for at in range(len(words) - 3))


def share(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    """Return the shared runs as a share (0 to 1) of the shorter letter's."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0
