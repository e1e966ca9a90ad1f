"""What an engine saw in a text, whichever engine it was."""

from dataclasses import dataclass

from afterword.proofreading.finding import Finding


@dataclass(frozen=True)
class UnknownWord:
    """A word the engine does not know, with what it may have been meant to be, in the engine's order."""

    start: int
    end: int
    text: str
    replacements: tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """What the engine saw in one text."""

    grammar: tuple[Finding, ...]
    unknown_words: tuple[UnknownWord, ...] = ()
