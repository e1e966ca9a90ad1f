"""The letters of a panel: each reader gets another wording, and no two lie too close together."""

from collections.abc import Mapping
from dataclasses import dataclass

from afterword.letters.facts import Fact
from afterword.letters.letter import Letter, write
from afterword.letters.material import Ask, Material
from afterword.letters.moment import Moment
from afterword.letters.sameness import MOST_SHARED, four_grams, share
from afterword.letters.sentence import Frames

# As many as the largest family of frames has: after that, wordings come round again.
TURNS = 9


@dataclass(frozen=True)
class Seat:
    """What one reader's letter is written from."""

    material: Material
    ranked: tuple[Fact, ...]
    steps: tuple[Fact, ...]
    role: str
    asks: tuple[Ask, ...]


@dataclass(frozen=True)
class Written:
    """A letter and the questions that go with it."""

    letter: Letter
    asks: tuple[Ask, ...]


def write_panel(
    seats: list[Seat], at: Moment, families: Mapping[str, tuple[str, ...]], start: int, avoid: frozenset[str]
) -> tuple[Written, ...]:
    """Return a letter per seat, in order; `start` turns the frames between openings, those in `avoid` are not taken.

    Where two readers' notes say the same in the same words, the later letter leaves the note out and asks.
    """
    written: list[Written] = []
    for place, seat in enumerate(seats):
        earlier = [one.letter for one in written]
        written.append(_write_apart(seat, earlier, at, families, start + place, avoid))
    return tuple(written)


def frames_of(letters: list[Letter]) -> frozenset[str]:
    """Return the frames that the letters are made with: none is taken twice in one panel while there are others."""
    return frozenset(frame for letter in letters for sentence in letter.sentences for frame in sentence.frames)


def nearness(letter: Letter, earlier: list[Letter]) -> float:
    """Return the greatest share with any earlier letter; 1 where two end on the same sentence."""
    return max((_pair_nearness(letter, other) for other in earlier), default=0.0)


def _write_apart(
    seat: Seat,
    earlier: list[Letter],
    at: Moment,
    families: Mapping[str, tuple[str, ...]],
    turn: int,
    avoid: frozenset[str],
) -> Written:
    ranked, steps, asks = list(seat.ranked), list(seat.steps), list(seat.asks)
    while True:
        letter, nearness = _farthest(seat, ranked, steps, earlier, at, families, turn, avoid)
        twin = _most_alike([*ranked, *steps], earlier)
        if nearness <= MOST_SHARED or twin is None:
            return Written(letter, tuple(asks))
        ranked, steps = [one for one in ranked if one != twin], [one for one in steps if one != twin]
        asks.append(Ask(twin.notes[0] if twin.notes else None, _TWICE))


def _farthest(
    seat: Seat,
    ranked: list[Fact],
    steps: list[Fact],
    earlier: list[Letter],
    at: Moment,
    families: Mapping[str, tuple[str, ...]],
    turn: int,
    avoid: frozenset[str],
) -> tuple[Letter, float]:
    """The letter of the first turn that is far enough from the earlier ones, else of the farthest."""
    tried: list[tuple[Letter, float]] = []
    used = frames_of(earlier) | avoid
    for step in range(TURNS):
        letter = write(seat.material, ranked, steps, at, seat.role, Frames(families, turn + step, used))
        tried.append((letter, nearness(letter, earlier)))
        if tried[-1][1] <= MOST_SHARED:
            break
    return min(tried, key=lambda one: one[1])


def _pair_nearness(letter: Letter, other: Letter) -> float:
    if letter.sentences[-1].text == other.sentences[-1].text:
        return 1.0
    return share(_body_grams(letter), _body_grams(other))


def _body_grams(letter: Letter) -> frozenset[tuple[str, ...]]:
    """Without the first sentence, which names role and day in every letter."""
    return four_grams(tuple(sentence.text for sentence in letter.sentences[1:]))


def _most_alike(said: list[Fact], earlier: list[Letter]) -> Fact | None:
    """The fact whose own words an earlier letter says too."""
    grams = frozenset(gram for letter in earlier for gram in _body_grams(letter))
    shared = {fact: len(four_grams(tuple(text for _, text in fact.slots)) & grams) for fact in said}
    twin = max(shared, key=lambda fact: shared[fact], default=None)
    return twin if twin is not None and shared[twin] else (said[-1] if said else None)


_TWICE = "Another letter of this panel says the same in the same words. What was different in this conversation?"
