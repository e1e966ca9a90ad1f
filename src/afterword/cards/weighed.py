"""A candidate and how much it looks like what it may be."""

import re
from dataclasses import dataclass
from math import log

from afterword.cards.candidates import Candidate
from afterword.cards.name_line import NameLine


@dataclass(frozen=True)
class Weighed:
    candidate: Candidate
    weight: float
    name: NameLine | None = None
    fit: float = 0.0  # with an address or a domain


def size(candidate: Candidate, usual: float) -> float:
    """From -1.2 to 1.2: how much larger its type is than `usual`, the card's most common."""
    return max(-1.2, min(1.2, log(candidate.height / usual, 1.6))) if usual else 0.0


SENTENCE_END = re.compile(r"[!?…]$|(?<!dept)(?<!div)(?<!mgr)(?<!dir)(?<!corp)(?<!inc)(?<!co)\.$", re.IGNORECASE)
