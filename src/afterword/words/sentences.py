"""A text cut into sentences and words, with the place of each; offsets count code points."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from afterword.words.sentence_ends import ends


@dataclass(frozen=True)
class Span:
    """A stretch of a text: `text == whole[start:end]`."""

    start: int
    end: int
    text: str


def split(text: str) -> tuple[Span, ...]:
    """Return the sentences without the white space around them; abbreviations and decimals do not end one.

    An empty line and the beginning of a list item end a sentence, a single line break does not.
    """
    cuts = [0, *ends(text), len(text)]
    return tuple(span for start, end in pairwise(cuts) if (span := _trimmed(text, start, end)))


def word_count(text: str) -> int:
    """Return how many words a reader would count; "follow-up", "it's" and "3.5" are one each."""
    return len(tokens(text))


def tokens(text: str) -> tuple[Span, ...]:
    """Return the words of any script, apostrophes, hyphens and decimals inside them included."""
    return tuple(Span(start, end, text[start:end]) for start, end in _words(text))


_APOSTROPHES_AND_HYPHENS = frozenset("'’‘ʼ-‐‑·\u200c\u200d")
_INSIDE_NUMBERS = frozenset(".,")


def _words(text: str) -> Iterator[tuple[int, int]]:
    start = None
    for place, sign in enumerate(text):
        if _belongs_to_a_word(sign) or (start is not None and _joins(text, place)):
            start = place if start is None else start
        elif start is not None:
            yield start, place
            start = None
    if start is not None:
        yield start, len(text)


def _joins(text: str, place: int) -> bool:
    before, sign, after = text[place - 1], text[place], text[place + 1 : place + 2]
    if sign in _APOSTROPHES_AND_HYPHENS:
        return bool(after) and _belongs_to_a_word(before) and _belongs_to_a_word(after)
    return sign in _INSIDE_NUMBERS and before.isdigit() and after.isdigit()


def _belongs_to_a_word(sign: str) -> bool:
    # Vowel signs of Indic scripts and loose accents are marks, not letters, and str.isalnum() leaves them out.
    return sign.isalnum() or unicodedata.category(sign).startswith("M")


def _trimmed(text: str, start: int, end: int) -> Span | None:
    stretch = text[start:end]
    start += len(stretch) - len(stretch.lstrip())
    stretch = stretch.strip()
    return Span(start, start + len(stretch), stretch) if stretch else None
