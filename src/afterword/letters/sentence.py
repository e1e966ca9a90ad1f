"""A sentence of a letter, and the frames it is made with."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from zlib import crc32

from afterword.letters.fill import fill

# The family of a sentence that the candidate wrote: it has no frame, and its slot is the whole of it.
MENDED = "mended"
# Turns of one opening: its readers and later letters are so many steps apart at most.
TURNS_OF_AN_OPENING = 64


@dataclass(frozen=True)
class Sentence:
    """One sentence, the ids of the notes it comes from, and the spans (code points) of the candidate's own words.

    `frames` are what it was made with.
    """

    text: str
    notes: tuple[str, ...]
    own: tuple[tuple[int, int], ...]
    frames: tuple[str, ...] = field(default=(), compare=False)


def first_turn(opening_seed: str) -> int:
    """Return the turn of an opening's first reader; the next ones count up from there. Without a seed it is 0."""
    return crc32(opening_seed.encode()) // TURNS_OF_AN_OPENING * TURNS_OF_AN_OPENING if opening_seed else 0


@dataclass(frozen=True)
class Frames:
    """A language's frames at one turn: readers of a panel, and openings, have different turns.

    Within an opening every family moves on by one from reader to reader; between openings each moves by its own step,
    so that two openings seldom share more than a frame. Frames in `avoid` are passed over while there are others.
    With `brief` the shorter ones come first, so that the candidate's own words stay the greater part.
    """

    families: Mapping[str, tuple[str, ...]]
    turn: int
    avoid: frozenset[str] = frozenset()
    brief: bool = False
    skipped: int = 0

    def sentence(self, family: str, slots: Mapping[str, str], notes: tuple[str, ...]) -> Sentence:
        """Return the family's frame of this turn, filled; without a note, no word counts as the candidate's own.

        What the candidate mended is said as it is.
        """
        if family == MENDED:
            return Sentence(slots[MENDED], notes, ((0, len(slots[MENDED])),))
        frame = self._frame(family)
        filled = fill(frame, slots)
        return Sentence(filled.text, notes, filled.own if notes else (), (frame,))

    def later(self, steps: int) -> "Frames":
        """Return the frames so many wordings on."""
        return replace(self, skipped=self.skipped + steps)

    def led(self, lead: str, sentence: Sentence, slots: Mapping[str, str]) -> Sentence:
        """Return the sentence behind the words of another family: "A little later than I intended, thank you …"."""
        frame = self._frame(lead)
        before = fill(frame, slots).text
        keeps_its_capital = sentence.text.startswith(("I ", "I'")) or any(start == 0 for start, _ in sentence.own)
        after = sentence.text if keeps_its_capital else sentence.text[0].lower() + sentence.text[1:]
        own = tuple((start + len(before), end + len(before)) for start, end in sentence.own)
        return Sentence(before + after, sentence.notes, own, (frame, *sentence.frames))

    def _frame(self, family: str) -> str:
        frames = self.families[family]
        opening, step = divmod(self.turn, TURNS_OF_AN_OPENING)
        first = (step + _moved(opening, family)) % len(frames)
        turned = frames[first:] + frames[:first]
        free = [frame for frame in turned if frame not in self.avoid] or list(turned)
        if self.brief:
            shortest = min(map(_length, free))
            free.sort(key=lambda frame: max(0, _length(frame) - shortest - 1))
        return free[self.skipped % len(free)]


@lru_cache(maxsize=1024)
def _length(frame: str) -> int:
    """The words of a frame that are not the candidate's."""
    return sum("{" not in word for word in frame.split())


@lru_cache(maxsize=4096)
def _moved(opening: int, family: str) -> int:
    return crc32(f"{opening} {family}".encode()) if opening else 0
