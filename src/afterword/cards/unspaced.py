"""Letters that a designer set apart: "S U S A N   L E E"."""

import re

from afterword.cards.given_names import GIVEN_NAMES
from afterword.words.folding import fold

FEWEST = 5  # letters; "U S A" is no word


def unspaced(text: str) -> str:
    """The text with its letters together; where the gap between the words is lost too, a given name tells it."""
    words = text.split()
    if len(words) < FEWEST or any(len(word) > 1 and word.isalpha() for word in words):
        return text
    if not all(word.isalpha() or word in (".", "-", "'", "’", "&") for word in words):
        return text
    parts = [part.replace(" ", "") for part in re.split(r"\s{2,}", text.strip())]
    return " ".join(parts if len(parts) > 1 else _divided(parts[0]))


def _divided(word: str) -> tuple[str, ...]:
    ends = [end for end in range(len(word) - 2, 2, -1) if fold(word[:end]) in GIVEN_NAMES]
    return (word[: ends[0]], word[ends[0] :]) if ends else (word,)
