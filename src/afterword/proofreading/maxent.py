"""A maximum-entropy model as OpenNLP stores it: what speaks for which outcome, and how strongly.

Behind the outcomes come patterns (so many predicates in a row speak for the same outcomes, and which), the predicates'
names, and their weights as doubles.
"""

import struct
import sys
from array import array
from collections.abc import Collection, Iterable
from itertools import islice
from pathlib import Path
from zipfile import ZipFile

KIND = "GIS"
NOTHING: tuple[tuple[int, ...], int] = ((), 0)
CORRECTIONS = 12  # bytes of two figures that only training asks for


class Maxent:
    """One model, from a part of a zip file. Raises ValueError for a model of another kind."""

    def __init__(self, path: Path, part: str) -> None:
        with ZipFile(path) as opened:
            raw = opened.read(part)
        kind, place = _text(raw, 0)
        if kind != KIND.encode():
            raise ValueError(f"{path.name} holds no model of the kind {KIND}.")
        outcomes, place = _texts(raw, place + CORRECTIONS)
        patterns, place = _texts(raw, place)
        names, place = _texts(raw, place)
        self.outcomes = [name.decode() for name in outcomes]
        self._spoken_for: dict[bytes, tuple[tuple[int, ...], int]] = {}
        weights, unnamed = 0, iter(names)
        for count, *numbers in ([int(one) for one in pattern.split()] for pattern in patterns):
            spoken_for = tuple(numbers)
            for name in islice(unnamed, count):
                self._spoken_for[name] = (spoken_for, weights)
                weights += len(spoken_for)
        doubles = array("d", raw[place : place + 8 * weights])
        if sys.byteorder == "little":
            doubles.byteswap()
        self._weights = array("f", doubles)

    def best(self, evidence: Iterable[str], among: Collection[str]) -> str:
        """The outcome for which most speaks, of the allowed ones; of all where none is known."""
        allowed = {number: 0.0 for number, outcome in enumerate(self.outcomes) if outcome in among}
        sums = allowed or dict.fromkeys(range(len(self.outcomes)), 0.0)
        for name in evidence:
            outcomes, first = self._spoken_for.get(name.encode(), NOTHING)
            for place, outcome in enumerate(outcomes, first):
                if outcome in sums:
                    sums[outcome] += self._weights[place]
        return self.outcomes[max(sums, key=sums.__getitem__)]


def _texts(raw: bytes, place: int) -> tuple[list[bytes], int]:
    """A number of texts, that number before them, and where they end."""
    (count,) = struct.unpack_from(">i", raw, place)
    place += 4
    texts: list[bytes] = []
    for _ in range(count):
        length = raw[place] << 8 | raw[place + 1]
        end = place + 2 + length
        texts.append(raw[place + 2 : end])
        place = end
    return texts, place


def _text(raw: bytes, place: int) -> tuple[bytes, int]:
    end = place + 2 + (raw[place] << 8 | raw[place + 1])
    return raw[place + 2 : end], end
