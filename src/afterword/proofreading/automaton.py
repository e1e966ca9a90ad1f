"""A word list folded into an automaton, as LanguageTool's dictionaries are stored: format CFSA2 of morfologik.

An arc is a byte of three flags and an index into the labels (0: the label follows in a byte of its own); then, unless
the target stands right behind the state, its address in groups of seven bits.
"""

from collections.abc import Iterator
from pathlib import Path

MAGIC = b"\\fsa\xc6"
TARGET_NEXT, LAST, FINAL, LABEL = 1 << 7, 1 << 6, 1 << 5, 31
MORE = 1 << 7  # in a byte of an address: another one follows


class Automaton:
    """The entries of one file, found by their beginnings. Raises ValueError for a file of another format."""

    def __init__(self, path: Path) -> None:
        raw = path.read_bytes()
        if not raw.startswith(MAGIC):
            raise ValueError(f"{path.name} is not in the format CFSA2.")
        labels_end = 8 + raw[7]
        self._labels, self._arcs = raw[8:labels_end], raw[labels_end:]
        self._root = self._target(0)

    def endings(self, beginning: bytes) -> tuple[bytes, ...]:
        """What follows the beginning in each entry that has it."""
        state = self._root
        for byte in beginning:
            state = next((self._target(arc) for arc in self._from(state) if self._label(arc) == byte), 0)
            if not state:
                return ()
        return tuple(self._rest(state, b""))

    def _rest(self, state: int, before: bytes) -> Iterator[bytes]:
        for arc in self._from(state):
            so_far = before + bytes((self._label(arc),))
            if self._arcs[arc] & FINAL:
                yield so_far
            if target := self._target(arc):
                yield from self._rest(target, so_far)

    def _from(self, state: int) -> Iterator[int]:
        arc = state
        while not self._arcs[arc] & LAST:
            yield arc
            arc = self._behind(arc)
        yield arc

    def _label(self, arc: int) -> int:
        index = self._arcs[arc] & LABEL
        return self._labels[index] if index else self._arcs[arc + 1]

    def _target(self, arc: int) -> int:
        """Where the arc leads; 0 where it ends."""
        if self._arcs[arc] & TARGET_NEXT:
            while not self._arcs[arc] & LAST:
                arc = self._behind(arc)
            return self._behind(arc)
        place = arc + (1 if self._arcs[arc] & LABEL else 2)
        address = shift = 0
        while self._arcs[place] & MORE:
            address |= (self._arcs[place] & ~MORE) << shift
            shift += 7
            place += 1
        return address | self._arcs[place] << shift

    def _behind(self, arc: int) -> int:
        """Where the bytes of the arc end."""
        flags = self._arcs[arc]
        place = arc + (1 if flags & LABEL else 2)
        if flags & TARGET_NEXT:
            return place
        while self._arcs[place] & MORE:
            place += 1
        return place + 1
