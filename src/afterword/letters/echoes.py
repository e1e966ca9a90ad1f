"""Whether a sentence sounds like one that was said before it in the same letter."""

import re

from afterword.letters.sentence import Sentence


def echoes(one: Sentence, before: list[Sentence]) -> bool:
    """Return whether it begins as the sentence right before it does, or its frame repeats three words of another's."""
    runs = {run for other in before for frame in other.frames for run in _runs(frame)}
    return (
        _begin_alike(one.text, before[-1].text)
        or (_appeals(one) and _appeals(before[-1]))
        or any(run in runs for frame in one.frames for run in _runs(frame))
    )


def _appeals(one: Sentence) -> bool:
    """ "As promised", "as agreed", "as you said": one after the other is a minute of a meeting."""
    return any(_AS.search(frame) for frame in one.frames)


def _begin_alike(one: str, other: str) -> bool:
    first, second = (text.replace(",", "").split()[:2] for text in (one, other))
    return first == second or first[0] == second[0] in ("I", "As")


def _runs(frame: str) -> set[tuple[str, ...]]:
    """All runs of three words between the slots; "as I said" and "as you said" sound the same."""
    found: set[tuple[str, ...]] = set()
    for literal in re.split(r"\{\w+\}", frame):
        words = ["you" if word == "i" else word for word in re.findall(r"[a-z]+", literal.lower())]
        found |= {tuple(words[at : at + 3]) for at in range(len(words) - 2)}
    return found


_AS = re.compile(r"\bas (?:promised|agreed|i said|you said|we agreed|you told)\b", re.I)
