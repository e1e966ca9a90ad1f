"""Two names laid side by side: which word of the one is which word of the other, and how surely."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from afterword.people.letters_of_names import sound
from afterword.people.person_name import PARTICLES
from afterword.people.short_names import is_one_name, says_little
from afterword.words.nearness import slips


class How(IntEnum):
    """How two words agree, the strongest first."""

    SAME = 0
    CALLED = 1  # Bob and Robert
    SOUNDS = 2  # Yury and Yuri
    SLIP = 3  # Pryia and Priya
    INITIAL = 4  # P. and Priya


@dataclass(frozen=True)
class Together:
    """A word of each name, and how they agree."""

    one: str
    other: str
    how: How

    @property
    def says_little(self) -> bool:
        """Whether one of them is short for several names."""
        return says_little(self.one, self.other)

    @property
    def is_near(self) -> bool:
        """Whether they begin alike and differ in a letter or two: Kuznetsov and Kuznecov, not Kılıç and Çelik."""
        return self.one[:1] == self.other[:1] and slips(self.one, self.other) <= 2


@dataclass(frozen=True)
class Alike:
    """`left` and `right` are the words that stand in the one, or the other, name only; particles do not count.

    `lacks_the_first` says that the first word of a name is among them.
    """

    pairs: tuple[Together, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]
    lacks_the_first: bool = False

    @property
    def fits(self) -> bool:
        """Whether nothing in the names speaks against one person, and at least one whole word for it."""
        whole = [pair for pair in self.pairs if pair.how is not How.INITIAL]
        guessed = [pair for pair in self.pairs if pair.how in (How.SLIP, How.SOUNDS)]
        slips_of_the_pen = [pair for pair in self.pairs if pair.how is How.SLIP]
        alone = len(self.pairs) == 1 and bool(guessed)
        return bool(whole) and not (self.left and self.right) and len(slips_of_the_pen) < 2 and not alone

    @property
    def is_whole(self) -> bool:
        """Whether at least two whole words agree."""
        return sum(pair.how is not How.INITIAL for pair in self.pairs) > 1

    @property
    def weakest(self) -> How:
        """How the least sure of the words agree."""
        return max((pair.how for pair in self.pairs), default=How.INITIAL)


def side_by_side(one: Sequence[str], other: Sequence[str]) -> Alike:
    """The names in any order; words written together in the one and apart in the other are one word."""
    left, right = _joined(list(one), other), list(other)
    right = _joined(right, left)
    found = [
        (how, at, place)
        for at, word in enumerate(left)
        for place, candidate in enumerate(right)
        if (how := _agreeing(word, candidate)) is not None
    ]
    pairs: list[Together] = []
    used: set[int] = set()
    other_used: set[int] = set()
    for how, at, place in sorted(found):
        if at not in used and place not in other_used:
            pairs.append(Together(left[at], right[place], how))
            used.add(at)
            other_used.add(place)
    left = [word for at, word in enumerate(left) if at not in used]
    right = [word for place, word in enumerate(right) if place not in other_used]
    together, other_together = "".join(left), "".join(right)
    if min(len(together), len(other_together)) >= 6 and _is_one_slip(together, other_together):
        # A slip across the hyphen: "Dong-hyun" and "Don-ghun".
        return Alike((*pairs, Together(together, other_together, How.SLIP)), (), ())
    lacks_the_first = bool(left and left[0] == one[0]) or bool(right and right[0] == other[0])
    return Alike(tuple(pairs), _counting(left, one), _counting(right, other), lacks_the_first)


def _joined(words: list[str], other: Sequence[str]) -> list[str]:
    """The words, with neighbours put together that the other name writes as one."""
    if len(words) < 2:
        return words
    for length in (3, 2):
        for at in range(len(words) - length + 1):
            together = "".join(words[at : at + length])
            if together in other and not set(words[at : at + length]) & set(other):
                return _joined([*words[:at], together, *words[at + length :]], other)
    return words


def _counting(words: list[str], name: Sequence[str]) -> tuple[str, ...]:
    """Without particles; what begins or ends a name is none: "Lê Thanh Thảo"."""
    return tuple(word for word in words if word not in PARTICLES or word in (name[0], name[-1]))


@lru_cache(maxsize=500_000)
def _agreeing(one: str, other: str) -> How | None:
    if one == other:
        return How.SAME
    if len(one) == 1 or len(other) == 1:
        return How.INITIAL if one[0] == other[0] and len(one) != len(other) else None
    if is_one_name(one, other):
        return How.CALLED
    if min(len(one), len(other)) < 4:
        return None
    if sound(one) == sound(other):
        return How.SOUNDS
    return How.SLIP if _is_one_slip(one, other) else None


def _is_one_slip(one: str, other: str) -> bool:
    return abs(len(one) - len(other)) <= 1 and slips(one, other) <= 1
