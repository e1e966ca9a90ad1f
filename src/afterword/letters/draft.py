"""A letter as it is handed on: its text, where each sentence comes from, and what the candidate should know of it."""

from dataclasses import dataclass

from afterword.letters.material import Ask
from afterword.letters.sentence import Sentence


@dataclass(frozen=True)
class Draft:
    """A letter to one reader: the sentences are those of the body; warnings are codes; asks go to the candidate.

    `unsaid` are finished sentences of notes that did not fit; naming their notes as `wanted` brings them in.
    """

    to: str
    subject: str
    body: str
    sentences: tuple[Sentence, ...]
    warnings: tuple[str, ...]
    asks: tuple[Ask, ...]
    unsaid: tuple[Sentence, ...] = ()
