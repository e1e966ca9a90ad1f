"""What the employer does, or somebody else, is not told as the candidate's own."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword.letters.sources.doers import FIRST, WEAK_DEEDS, doers, is_about_you
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.parted import thoughts
from afterword.letters.sources.said import Said, holds, said
from afterword.letters.sources.stems import is_past
from afterword.letters.sources.whose import THEIR_NOTES
from afterword.words.word_list import listed

_FEWEST = 2
_FREE_DEEDS = frozenset(
    listed("said told asked wrote sent shared made took gave found got brought put added followed met")
)


def find_taken(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find deeds and gifts that no note holds of the one who is said to have done them."""
    yield from _of_a_thing(parts, facts)
    yield from _given(parts, facts)
    yield from _taken_over(parts, facts)


def _given(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "My supervisor has given me a reference": a deed in the freest verb."""
    if is_about_you(parts):
        return
    known = {one.stem for note in facts.notes for one in said(note.text)}
    for before, one in pairwise(parts):
        if before.plain in ("have", "has", "had") and one.plain in WEAK_DEEDS and one.stem not in known:
            yield Unsourced(before.start, one.end, Why.CLAIM)


def _taken_over(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "My patients choose their goals" where it is the employer's that do."""
    theirs = [said(note.text) for note in facts.notes if note.kind in THEIR_NOTES]
    own = [said(note.text) for note in facts.notes if note.kind not in THEIR_NOTES]
    for before, me in pairwise(parts):
        is_done = me.plain == "me" and before.says and is_past(before.plain) and not is_about_you(parts)
        is_done = is_done and any(holds(note, before) for note in theirs)
        if is_done and not any(holds(note, before) for note in own):
            yield Unsourced(before.start, me.end, Why.CLAIM)
    for who, does in pairwise(parts):
        if who.plain not in FIRST or does.plain not in _FREE_DEEDS:
            continue
        told = [one for one in parts if one.start > does.start and one.says and one.clause == does.clause]
        if told and not is_about_you(parts) and any(all(holds(note, one) for one in told) for note in theirs):
            if any(holds(note, one) for one in told for note in own):
                continue
            yield Unsourced(who.start, told[-1].end, Why.CLAIM)
    for thought in thoughts(parts):
        mine = next((one for one in thought if one.plain in ("my", "our")), None)
        told = [one for one in thought if one.says and mine and one.start > mine.start]
        if mine is None or len(told) < _FEWEST or any(one.plain in ("you", "your") for one in thought):
            continue
        is_theirs = any(
            all(holds(note, one) for one in told) and not any(one.plain == mine.plain for one in note)
            for note in theirs
        )
        if is_theirs and not any(all(holds(note, one) for one in told) for note in own):
            yield Unsourced(mine.start, told[-1].end, Why.CLAIM)


def _of_a_thing(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "I piloted" where a note says "scheduled pilots": the thing of one deed is no other deed."""
    pairs = [pair for note in facts.notes for pair in pairwise((None, *said(note.text)))]
    for _, does, _ in doers(parts):
        if does is None or not is_past(does.plain):
            continue
        found = [(before, one) for before, one in pairs if one and one.stem == does.stem]
        if found and all(before and (is_past(before.plain) or before.number) and not is_past(one.plain)
                         for before, one in found if one):  # fmt: skip
            yield Unsourced(does.start, does.end, Why.CLAIM)
