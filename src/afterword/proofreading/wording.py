"""One sentence put otherwise, and what to say about it."""

from dataclasses import dataclass

from afterword.proofreading.finding import Finding
from afterword.proofreading.likelihood import gain
from afterword.proofreading.phrasing import Sentence


@dataclass(frozen=True)
class Rewording:
    """The words from `start` to `end` of a sentence put otherwise; `gain` says how much likelier that is."""

    start: int
    end: int
    instead: tuple[str, ...]
    gain: float


def reworded(sentence: Sentence, start: int, end: int, instead: tuple[str, ...]) -> Rewording:
    """The words put otherwise, weighed."""
    return Rewording(start, end, instead, gain(sentence.heard, start + 1, end + 1, instead))


def pointed(text: str, sentence: Sentence, better: Rewording, kind: str, message: str, *more: str) -> Finding:
    """A finding for a rewording, with its replacement and `more` of them in the capitals of what stands there."""
    words = sentence.words
    instead = " ".join(better.instead)
    if better.start == better.end:
        start = words[better.start].start if better.start < len(words) else words[-1].end
        written = f"{instead} " if better.start < len(words) else f" {instead}"
        return Finding(start, start, kind, message, (written, *more))
    start, end = words[better.start].start, words[better.end - 1].end
    if not instead:
        end = words[better.end].start if better.end < len(words) else end
        return Finding(start, end, kind, message, ("", *more))
    return Finding(start, end, kind, message, tuple(_in_capitals(text[start:end], one) for one in (instead, *more)))


def _in_capitals(shown: str, instead: str) -> str:
    if shown[:1].isupper() and not shown.startswith(("I ", "I'", "I’")) and shown != "I":
        return instead[:1].upper() + instead[1:]
    return "I" + instead[1:] if instead.split("'")[0] == "i" else instead
