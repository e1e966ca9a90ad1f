"""A sentence of a letter, and the frames it is made with."""

from collections.abc import Mapping
from dataclasses import dataclass

from afterword.letters.fill import fill


@dataclass(frozen=True)
class Sentence:
    """One sentence, the ids of the notes it comes from, and the spans (code points) of the candidate's own words."""

    text: str
    notes: tuple[str, ...]
    own: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Frames:
    """A language's frames at one turn: readers of a panel, and openings, have different turns."""

    families: Mapping[str, tuple[str, ...]]
    turn: int

    def sentence(self, family: str, slots: Mapping[str, str], notes: tuple[str, ...]) -> Sentence:
        """Return the family's frame of this turn, filled; without a note, no word counts as the candidate's own."""
        filled = fill(self._frame(family), slots)
        return Sentence(filled.text, notes, filled.own if notes else ())

    def _frame(self, family: str) -> str:
        frames = self.families[family]
        return frames[self.turn % len(frames)]
