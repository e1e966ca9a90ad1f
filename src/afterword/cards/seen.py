"""How well the letters of a value were seen: how sure each was, and whether further looks at it said the same."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from afterword.cards.alike import blurred
from afterword.cards.found import Found
from afterword.cards.sight import Piece
from afterword.words.folding import fold


@dataclass(frozen=True)
class Seen:
    """Of the words of one value."""

    mean: float  # 0–1, of all signs of the lines it stands on
    worst: float  # 0–1, of its least sure letter
    other_letters: int  # further looks that saw other letters
    other_marks: int  # further looks that saw the same letters with other marks
    letters_known: bool = True  # False where each letter's sureness was not kept


def seen(found: Found) -> Seen:
    """How the value was seen; a text that was never a picture is seen perfectly."""
    words = [blurred(word) for word in _words(found.value)]
    pieces = [piece for line in found.lines for piece in line.pieces]
    mean = min((line.score for line in found.lines), default=1.0)
    stretches = [stretch for piece in pieces for stretch in _stretches(piece, words)]
    sure = [piece.letters[at] for piece, at in _letters(stretches)]
    letters = marks = 0
    for look in range(min((len(piece.again) for piece, _, _ in stretches), default=0)):
        said = {id(piece): _tight(piece.again[look]) for piece, _, _ in stretches}
        differing = [(piece, word) for piece, _, word in stretches if not _says(said[id(piece)], word, piece)]
        other = any(not _says(fold(said[id(piece)]), fold(word), piece) for piece, word in differing)
        letters += other
        marks += bool(differing) and not other
    return Seen(mean, min(sure, default=1.0), letters, marks, bool(sure))


Stretch = tuple[Piece, int, str]
"""A word of a piece: where it begins, and its text."""


def _stretches(piece: Piece, words: Sequence[str]) -> list[Stretch]:
    """Those words of the piece that are in the value; all of them where none is."""
    own: list[Stretch] = []
    at = 0
    for word in piece.text.split(" "):
        if word:
            own.append((piece, at, word))
        at += len(word) + 1
    fitting = [one for one in own if any(_alike(blurred(part), word) for part in _words(one[2]) for word in words)]
    return fitting or own


def _says(said: str, word: str, piece: Piece) -> bool:
    """Whether a look said the word; one that was all of its piece had nothing beside it then either."""
    tight = _tight(word)
    return said == tight if len(_tight(piece.text)) == len(tight) else tight in said


def _alike(one: str, other: str) -> bool:
    from rapidfuzz.distance import Levenshtein

    return one == other or Levenshtein.distance(one, other) <= min(2, len(other) // 3)


def _letters(stretches: Iterable[Stretch]) -> Iterable[tuple[Piece, int]]:
    for piece, start, word in stretches:
        for at in range(start, start + len(word)):
            if at < len(piece.letters) and word[at - start].isalnum():
                yield piece, at


def _words(text: str) -> list[str]:
    return [word for part in text.split() for word in [part.strip(" .,;:()|")] if word]


def _tight(text: str) -> str:
    """Letters and digits only, small: a space or a capital more or less is no other letter."""
    return "".join(sign for sign in unicodedata.normalize("NFC", text).casefold() if sign.isalnum())
