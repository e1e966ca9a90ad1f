"""How a turn of phrase that goes wrong is written down, and what should stand there: `~rely {in|at=>on} !TIME`.

A line is words with one passage in braces, what is written there before the arrow and what is meant behind it; several
that may be meant are parted by “ / ”. `one|other` is either, `word?` may be missing, `!word` must not follow there,
`~rely` is any form of the verb and `+habit` of the noun. Words in capitals are kinds of words (`word_kinds.py`), and
`NP` is a noun with what stands before it. Behind the arrow such a kind is the verb written before it in that form, and
`$1` is the first word written in the braces. `@2` at the end asks that the sentence be so much likelier (a natural
logarithm), `^` at the beginning that the line begin the sentence.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from afterword.proofreading.word_kinds import KINDS

TABLES = Path(__file__).parent / "tables"
BRACES = re.compile(r"\{(?P<wrong>[^{}]*)=>(?P<right>[^{}]*)\}")
LIKELIER = re.compile(r" @(-?[\d.]+)$")
PHRASE = "NP"
OPENING = "^"


@dataclass(frozen=True)
class Step:
    """One word of a line: any of these words, verbs, nouns or kinds; `forbidden` where none of them may stand."""

    words: frozenset[str]
    verbs: frozenset[str]
    nouns: frozenset[str]
    kinds: tuple[str, ...]
    optional: bool = False
    forbidden: bool = False

    @property
    def keys(self) -> frozenset[str]:
        """What it is looked up by; empty where only its kind is told."""
        if self.kinds or self.optional or self.forbidden:
            return frozenset()
        return self.words | {f"~{verb}" for verb in self.verbs} | {f"+{noun}" for noun in self.nouns}


@dataclass(frozen=True)
class Turn:
    """One line: its steps, which of them stand in the braces, what is meant there, and where to look first."""

    steps: tuple[Step, ...]
    first: int
    last: int
    meant: tuple[tuple[str, ...], ...]
    anchor: int
    opens: bool
    least: float

    @property
    def keys(self) -> frozenset[str]:
        """What it is looked up by, at the place of its anchor."""
        return self.steps[self.anchor].keys or frozenset((OPENING,))


@lru_cache(maxsize=16)
def turns(table: str, least: float) -> dict[str, tuple[Turn, ...]]:
    """The turns of a table by the word they are looked up by; `least` is asked where a line asks for nothing else.

    Raises ValueError for a line that cannot be read.
    """
    found: dict[str, list[Turn]] = {}
    for line in (TABLES / f"{table}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            turn = parsed(line, least)
            for key in turn.keys:
                found.setdefault(key, []).append(turn)
    return {key: tuple(several) for key, several in found.items()}


def parsed(line: str, least: float = 0.0) -> Turn:
    """One line, read. Raises ValueError where it has no braces, or no word to look it up by."""
    asked = LIKELIER.search(line)
    bare = line[: asked.start()] if asked else line
    braces = BRACES.search(bare)
    if braces is None:
        raise ValueError(f"“{line}” has no passage in braces.")
    before, wrong, behind = (part.split() for part in (bare[: braces.start()], braces["wrong"], bare[braces.end() :]))
    opens = before[:1] == [OPENING]
    before = before[1:] if opens else before
    steps = tuple(_step(word) for word in (*before, *wrong, *behind))
    meant = tuple(tuple(way.split()) for way in braces["right"].split(" / "))
    first, last = len(before), len(before) + len(wrong)
    return Turn(
        steps, first, last, meant, _anchor(steps, line, opens=opens), opens, float(asked[1]) if asked else least
    )


def _step(written: str) -> Step:
    forbidden, optional = written.startswith("!"), written.endswith("?")
    options = written.lstrip("!").rstrip("?").split("|")
    kinds = tuple(one for one in options if one == PHRASE or one in KINDS)
    verbs = frozenset(one[1:] for one in options if one.startswith("~"))
    nouns = frozenset(one[1:] for one in options if one.startswith("+"))
    words = frozenset(one for one in options if one[0] not in "~+" and one not in kinds)
    if any(word.isupper() and len(word) > 1 for word in words):
        raise ValueError(f"“{written}” names a kind of word that there is none of.")
    return Step(frozenset(word.lower() for word in words), verbs, nouns, kinds, optional, forbidden)


def _anchor(steps: tuple[Step, ...], line: str, *, opens: bool) -> int:
    """The step told most closely among those whose place before the others is known; else the first of a sentence."""
    places: list[int] = []
    for place, step in enumerate(steps):
        if step.optional or step.forbidden or PHRASE in step.kinds:
            break
        places += [place] if step.keys else []
    if not places and opens:
        return 0
    if not places:
        raise ValueError(f"“{line}” has no word to look it up by.")
    return max(places, key=lambda place: (-len(steps[place].keys), min(map(len, steps[place].keys))))
