"""One value read from a card: where from, and how sure."""

from dataclasses import dataclass

from afterword.cards.lines import Line


@dataclass(frozen=True)
class Found:
    """A value, the lines it was read from, and its confidence (0–1; below 0.5 means: please check)."""

    value: str
    confidence: float
    lines: tuple[Line, ...] = ()
