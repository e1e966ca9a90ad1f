"""What passed between the candidate and an employer since an interview, as far as the ladder for silence needs it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class WordKind(StrEnum):
    """What a word was. Only the last two are theirs; a FINAL one is a yes or a no, after which nothing is owed."""

    THANK_YOU = "thank-you"
    MATERIAL = "material"
    CHECK_IN = "check-in"
    CALL = "call"
    CLOSING = "closing"
    OTHER = "other"
    THEIRS = "theirs"
    FINAL = "final"

    @property
    def is_theirs(self) -> bool:
        return self in (WordKind.THEIRS, WordKind.FINAL)


@dataclass(frozen=True)
class Word:
    """One word, and its aware moment; a step that the candidate left out counts as one, so that the next can come."""

    kind: WordKind
    at: datetime
    left_out: bool = False
