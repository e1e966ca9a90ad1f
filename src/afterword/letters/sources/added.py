"""Small words that make a claim larger stand in the notes: longer, surer, every time, the best, and for a reason."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword.letters.notes import NoteKind
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.larger_words import LARGER
from afterword.letters.sources.said import Said, alike, said
from afterword.letters.sources.stems import is_past, same, stem
from afterword.words.word_list import listed

_AGREED = LARGER[-1][0]
_PROMISES = (NoteKind.PROMISE, NoteKind.THEY_WILL)
_MAYBE = frozenset(
    map(
        stem,
        listed(
            "might may could would can allowed permitted possibly perhaps maybe probably likely hopefully"
            " should try hope if want"
        ),
    )
)
_NOT_PRESENT = frozenset(
    listed(
        "to did do does not can could will would may might shall should used "
        "have had am was been cut put set let read"
        " hit shut split spread cost cast quit"
    )
)
_BESIDE = frozenset(listed("also be have only even soon well not"))
_TIMES = re.compile(r"\b(?:for|over|many|several) (?:many |several |some )?(year|month|week|day|night|hour)s\b", re.I)
_FIRST = frozenset(("i", "we"))


def find_added(text: str, parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find what makes more of a note than it says."""
    known = " ".join([*(note.text for note in facts.notes), *facts.stated])
    notes = [said(note.text) for note in facts.notes]
    meant = " ".join([*(note.text for note in facts.notes if _shares_words(parts, said(note.text))), *facts.stated])
    is_promised = any(note.kind in _PROMISES for note in facts.notes)
    for larger, allowed in LARGER:
        if (
            (found := larger.search(text))
            and not allowed.search(meant or known)
            and not (is_promised and larger is _AGREED)
        ):
            yield Unsourced(*found.span(), Why.STRONGER)
    yield from _made_future(parts, facts)
    yield from _made_longer(text, known)
    yield from _made_sure(parts, notes)
    yield from _made_present(parts, notes)
    yield from _made_own(parts, notes)


def _shares_words(parts: Sequence[Said], note: Sequence[Said]) -> bool:
    return any(one.says and other.says and alike(one, other) for one in parts for other in note)


def _made_future(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "Two will be hired" where a note says "two were hired"."""
    if any(note.kind in _PROMISES for note in facts.notes if _shares_words(parts, said(note.text))):
        return
    notes = [said(note.text) for note in facts.notes]
    for at, one in enumerate(parts):
        verb = next((word for word in parts[at + 1 : at + 4] if word.says), None)
        if one.plain != "will" or verb is None:
            continue
        alike_words = [word for words in notes for word in words if same(word.stem, verb.stem)]
        is_done_to = any(word.plain in ("be", "have") for word in parts[at + 1 : at + 3])
        if alike_words and all(
            is_past(word.plain) and (is_done_to or word.plain != verb.plain) for word in alike_words
        ):
            yield Unsourced(one.start, verb.end, Why.STRONGER)


def _made_longer(text: str, known: str) -> Iterator[Unsourced]:
    """ "For months" where a note says "for a month"."""
    for found in _TIMES.finditer(text):
        if not re.search(rf"\b{found[1]}s|decades?\b", known, re.I) and re.search(rf"\b{found[1]}\b", known, re.I):
            yield Unsourced(*found.span(), Why.STRONGER)


def _made_sure(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "Who will travel" where a note says "who might travel"."""
    if any(one.stem in _MAYBE for one in parts):
        return
    for words in notes:
        for at, guard in enumerate(words):
            if guard.plain not in ("might", "may", "could", "possibly", "perhaps", "maybe", "probably", "hopefully"):
                continue
            held = next((one for one in words[at + 1 :] if one.plain not in _BESIDE), None)
            if held and (found := next((one for one in parts if same(one.stem, held.stem)), None)):
                yield Unsourced(found.start, found.end, Why.STRONGER)


def _made_present(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "I manage the desk" where a note says "managed the desk"."""
    for before, one in pairwise(parts):
        if before.plain not in _FIRST or " " in one.plain or is_past(one.plain) or one.plain in _NOT_PRESENT:
            continue
        alike = [word for words in notes for word in words if same(word.stem, one.stem)]
        if alike and all(is_past(word.plain) and word.plain != one.plain for word in alike):
            yield Unsourced(before.start, one.end, Why.STRONGER)


def _made_own(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "I finished it early" where a note says "we finished it early"."""
    if any(one.plain in ("we", "us", "our", "together", "with", "team") for one in parts):
        return
    for at, one in enumerate(parts):
        if one.plain != "i":
            continue
        verb = next((word for word in parts[at + 1 : at + 4] if is_past(word.plain)), None)
        alike = [
            words[max(0, place - 3) : place]
            for words in notes
            for place, word in enumerate(words)
            if verb and same(word.stem, verb.stem)
        ]
        if verb and alike and all(any(word.plain == "we" for word in before) for before in alike):
            yield Unsourced(one.start, verb.end, Why.CLAIM)
