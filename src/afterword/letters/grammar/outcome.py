"""What checking a completion comes to."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Form(StrEnum):
    """The grammar of a completion, which decides the frames it can stand in."""

    NOUN = "noun"
    ING = "ing"
    QUESTION = "wh"
    CLAUSE = "clause"
    FINITE = "finite"
    VERB = "verb"


@dataclass(frozen=True)
class Fitted:
    """A completion as it stands in the sentence: the candidate's words, fitted; `on` where they mean a day."""

    text: str
    form: Form
    on: date | None = None


@dataclass(frozen=True)
class Unclear:
    """A completion that is asked back, with the question in one or two sentences."""

    question: str
