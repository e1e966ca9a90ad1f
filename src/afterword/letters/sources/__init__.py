"""Which note each sentence rests on: a sentence that the candidate wrote is held against the notes, in plain Python."""

from afterword.letters.sources.check import unsourced
from afterword.letters.sources.facts import HARD, Facts, Source, Unsourced, Why

__all__ = ["HARD", "Facts", "Source", "Unsourced", "Why", "unsourced"]
