"""Counts what was found: for each kind, for groups of kinds, and in all."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bench.proofreading.material import Letter, Planted, Text
from bench.proofreading.measuring import Measured
from bench.proofreading.scoring import alarms, finds, mends

from afterword.proofreading.finding import Finding

GROUPS = {
    "names, dates, gaps, tone": (
        "name",
        "diacritic",
        "greeting",
        "wrong panelist",
        "signature",
        "role",
        "weekday",
        "yesterday",
        "deadline passed",
        "attachment",
        "gap",
        "shorthand",
        "dialect",
        "capitals",
        "exclamation",
        "emoji",
        "slang",
        "begging",
        "blame",
        "self-criticism",
        "pay",
        "stock phrase",
        "length",
        "subject",
        "sameness",
    ),
    "wrong employer": ("employer near miss", "another employer", "product for employer"),
    "typos": ("typo", "doubled"),
    "words and grammar": (
        "real word",
        "agreement",
        "article",
        "tense",
        "punctuation",
        "missing word",
        "preposition",
        "genre grammar",
    ),
}


@dataclass
class Count:
    """Of so many errors so many were found; of so many with a right suggestion so many came first."""

    errors: int = 0
    found: int = 0
    mendable: int = 0
    mended: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.errors + other.errors,
            self.found + other.found,
            self.mendable + other.mendable,
            self.mended + other.mended,
        )


@dataclass
class Counts:
    """By kind, with each error that was not found or not mended, and the alarms."""

    kinds: dict[str, Count] = field(default_factory=dict)
    misses: list[tuple[Letter, Text, Planted, list[Finding]]] = field(default_factory=list)

    def of(self, kinds: tuple[str, ...]) -> Count:
        """The sum over some kinds."""
        return sum((self.kinds[kind] for kind in kinds if kind in self.kinds), Count())


def count(letters: list[Letter], measured: Measured) -> Counts:
    """What was found of the errors in the letters."""
    counts = Counts()
    for letter, text, findings in _texts(letters, measured):
        for error in text.errors:
            there = [finding for finding in findings if finds(finding, error)]
            mended = any(mends(finding, error, text) for finding in there)
            one = Count(1, bool(there), bool(error.right), mended)
            counts.kinds[error.kind] = counts.kinds.get(error.kind, Count()) + one
            if not (mended if error.right else there):
                counts.misses.append((letter, text, error, there))
    return counts


def alarms_of(letters: list[Letter], measured: Measured) -> list[list[tuple[Letter, Text, Finding]]]:
    """For each letter the findings that point at no error."""
    of_letter: dict[str, list[tuple[Letter, Text, Finding]]] = {letter.id: [] for letter in letters}
    for letter, text, findings in _texts(letters, measured):
        of_letter[letter.id] += [(letter, text, finding) for finding in alarms(findings, text)]
    return list(of_letter.values())


def _texts(letters: list[Letter], measured: Measured) -> Iterator[tuple[Letter, Text, tuple[Finding, ...]]]:
    for letter in letters:
        yield letter, letter.body, measured.bodies[letter.id]
        if letter.subject:
            yield letter, letter.subject, measured.subjects[letter.id]
