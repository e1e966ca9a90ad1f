"""How much two letters of one panel share: by the definition of point 15, counted anew, without the product's code."""

from itertools import combinations

from bench.letters.briefs import Brief
from bench.letters.likeness import words
from bench.letters.paper import Paper

MOST_SHARED = 0.25
Grams = frozenset[tuple[str, ...]]


def overlap(brief: Brief, papers: list[Paper]) -> float:
    """The greatest share of runs of four words, of the shorter letter of any two; 0 for one letter."""
    grams = [_grams(brief, one) for one in papers]
    return max((_share(one, other) for one, other in combinations(grams, 2)), default=0.0)


def last_sentences_alike(papers: list[Paper]) -> bool:
    last = [one.sentences[-1] for one in papers if one.sentences]
    return len(set(last)) < len(last)


def _grams(brief: Brief, paper: Paper) -> Grams:
    sentences = [one for one in paper.sentences if not _is_opening(brief, one)]
    run = [word for sentence in sentences for word in words(sentence)]
    return frozenset(tuple(run[at : at + 4]) for at in range(len(run) - 3))


def _is_opening(brief: Brief, sentence: str) -> bool:
    """The line that names role and day."""
    day = (
        f"{brief.heard_on:%A}",
        f"{brief.heard_on.day} {brief.heard_on:%B}",
        f"{brief.heard_on:%B} {brief.heard_on.day}",
    )
    named = brief.role.partition(",")[0].casefold() in sentence.casefold() or brief.employer in sentence
    return named and any(one in sentence for one in (*day, "today", "yesterday", "morning", "afternoon"))


def _share(one: Grams, other: Grams) -> float:
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0
