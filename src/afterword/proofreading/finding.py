"""One thing the proofreader points at."""

from bisect import bisect
from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, order=True)
class Finding:
    """A passage, what is wrong with it, and what could stand there instead.

    `start` and `end` are code points of the text; where something is missing they are equal. `message` is one
    sentence for the candidate, `replacements` are ready to put in place of the passage, best first, and `blocks`
    says that the letter does not go out until the passage is changed or knowingly kept.
    """

    start: int
    end: int
    kind: str
    message: str
    replacements: tuple[str, ...] = ()
    blocks: bool = False

    def moved(self, by: int) -> "Finding":
        """The same finding in a text that has so many code points more before it."""
        return replace(self, start=self.start + by, end=self.end + by)

    def overlaps(self, other: "Finding") -> bool:
        """Whether they share a code point, one is inserted inside the other, or both at the same place."""
        if self.start == self.end == other.start == other.end:
            return True
        return self.start < other.end and other.start < self.end


def settle(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings in the order of the text, one to a passage.

    Where two overlap, the one that blocks stays, then the one with a replacement, then the one given first: rules are
    given from the specific to the general.
    """
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda one: (not one.blocks, not one.replacements)):
        place = bisect(kept, finding)
        # Kept findings do not overlap each other, so only the neighbours can overlap this one.
        if not any(finding.overlaps(other) for other in kept[max(0, place - 1) : place + 1]):
            kept.insert(place, finding)
    return tuple(kept)
