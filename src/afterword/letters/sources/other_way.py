"""A question told as a deed, a need told as its object, a deed told as suffered."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword.letters.notes import NoteKind
from afterword.letters.sources.facts import Facts, Source, Unsourced, Why
from afterword.letters.sources.said import Said, holds, said
from afterword.letters.sources.stems import is_past
from afterword.letters.sources.whose import THEIR_NOTES, is_own
from afterword.words.word_list import listed

_BE = frozenset(listed("was were been am is are being"))
_WHO = frozenset(listed("someone somebody person people anyone"))
_TO = frozenset(("to", "who", "that"))
_MINE = frozenset(("mine", "me", "ours", "us"))
_READS = frozenset(("read", "write", "understand", "learn", "learning", "studied"))
_LEARNT = frozenset(("at", "as", "in", "with", "under"))


def find_other_way(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find what the notes hold the other way round."""
    own = [said(note.text) for note in facts.notes if is_own(note)]
    yield from _asked_told_as_done(parts, facts, own)
    yield from _object_of_a_need(parts, facts)
    yield from _suffered(parts, own)
    yield from _taught_for_trained(parts, own)
    yield from _said_to_be_mine(parts, facts, own)
    yield from _spoken_for_read(parts, own)


def _asked_told_as_done(parts: Sequence[Said], facts: Facts, own: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "I told someone they were overpaid" where they asked how one tells them."""
    if len(parts) < 2 or parts[0].plain != "i" or not is_past(parts[1].plain):
        return
    telling = [one for one in parts if one.says]
    for note in facts.notes:
        words = said(note.text)
        is_question = note.kind in (NoteKind.ASKED, NoteKind.WORRY)
        is_only_asked = is_question and telling and all(holds(words, one) for one in telling)
        if is_only_asked and not any(holds(row, one) for row in own for one in telling):
            yield Unsourced(parts[0].start, parts[-1].end, Why.CLAIM)


def _object_of_a_need(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "You need two commis" where a note says "someone to train two commis"."""
    if [one.plain for one in parts[:2]] not in (["you", "need"], ["you", "needed"]):
        return
    for note in facts.notes:
        if (row := _wanted(note)) is None:
            continue
        deed, objects = row
        telling = [one for one in parts[2:] if one.says]
        is_somebody = any(one.plain in _WHO for one in parts)
        if telling and not is_somebody and not holds(telling, deed) and all(holds(objects, one) for one in telling):
            yield Unsourced(telling[0].start, telling[-1].end, Why.CLAIM)


def _wanted(note: Source) -> tuple[Said, tuple[Said, ...]] | None:
    """The deed somebody is needed for, and what stands behind it."""
    words = said(note.text)
    is_need = note.kind is NoteKind.NEED and bool(words) and words[0].plain in _WHO
    deed = next((at for at, one in enumerate(words[:4]) if one.plain in _TO), None)
    if not is_need or deed is None:
        return None
    says = [at for at, one in enumerate(words) if at > deed and one.says]
    return (words[says[0]], words[says[0] + 1 :]) if says else None


def _suffered(parts: Sequence[Said], own: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "I was trained by nine students" where a note says "trained nine students"."""
    for at, one in enumerate(parts[2:], 2):
        is_suffered = parts[at - 1].plain in _BE and is_past(one.plain) and one.says
        by = [word.plain for word in parts[at + 1 : at + 2]] == ["by"]
        if not (is_suffered and by and any(word.plain in ("i", "we") for word in parts[:at])):
            continue
        held = [(row, place) for row in own for place, word in enumerate(row) if word.stem == one.stem]
        if held and not any(row[place - 1].plain in _BE for row, place in held if place):
            yield Unsourced(parts[at - 1].start, one.end, Why.CLAIM)


def _said_to_be_mine(parts: Sequence[Said], facts: Facts, own: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "The linen was done by me" where the house does it."""
    mine = next((pair for pair in pairwise(parts) if pair[0].plain in _BE | {"by"} and pair[1].plain in _MINE), None)
    telling = [one for one in parts if one.says]
    if mine is None or not telling or any(all(holds(row, one) for one in telling) for row in own):
        return
    theirs = [said(note.text) for note in facts.notes if note.kind in THEIR_NOTES]
    if any(all(holds(row, one) for one in telling) for row in theirs):
        yield Unsourced(telling[0].start, mine[1].end, Why.CLAIM)


def _spoken_for_read(parts: Sequence[Said], own: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "I speak Dutch" where a note says "read Dutch"."""
    for before, one in pairwise(parts):
        if before.plain not in ("speak", "spoke") or not one.text[:1].isupper():
            continue
        held = [row[at - 1].plain for row in own for at, word in enumerate(row) if at and word.stem == one.stem]
        if held and all(verb in _READS for verb in held):
            yield Unsourced(before.start, one.end, Why.CLAIM)


def _taught_for_trained(parts: Sequence[Said], own: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "We both taught at Wisley" where a note says "trained at Wisley": who trains somewhere is taught."""
    for one in parts:
        if one.plain not in ("taught", "teach", "teaching"):
            continue
        behind = [row[at + 1].plain for row in own for at, word in enumerate(row[:-1]) if word.plain == "trained"]
        is_told = any(word.plain == one.plain for row in own for word in row)
        if behind and not is_told and all(word in _LEARNT for word in behind):
            yield Unsourced(one.start, one.end, Why.CLAIM)
