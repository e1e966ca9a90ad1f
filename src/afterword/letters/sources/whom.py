"""Who did it, and to whom: "our lawyer asked me" is not "I asked our lawyer"."""

from collections.abc import Iterator, Sequence

from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.said import Said, said
from afterword.letters.sources.stems import is_past, same
from afterword.letters.sources.whose import is_own
from afterword.words.word_list import listed

_FIRST = ("i", "we")
_NOT_THEIRS = (*_FIRST, "was", "were", "that", "which", "who", "and")
_ADVERBS = frozenset(listed("always often never also once twice still just even only"))
_NEAR = 2


def find_other_doers(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find a deed given to the one it was done to, and company where there was none."""
    yield from _accompanied(parts, [said(note.text) for note in facts.notes])
    yield from _given_away(parts, [said(note.text) for note in facts.notes if is_own(note)])


def _accompanied(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "I baked with two apprentices" where a note says "taught two apprentices"."""
    for at, one in enumerate(parts):
        whom = next((word for word in parts[at + 1 : at + 4] if word.says and not word.number), None)
        if one.plain != "with" or whom is None:
            continue
        before = [
            words[max(0, place - 3) : place]
            for words in notes
            for place, word in enumerate(words)
            if same(word.stem, whom.stem)
        ]
        deeds = [next((word for word in near if word.says and is_past(word.plain)), None) for near in before]
        is_object = bool(deeds) and all(
            deed is not None
            and not any(same(deed.stem, word.stem) for word in parts)
            and not any(word.plain in ("with", "and") for word in near if word.start > deed.start)
            for deed, near in zip(deeds, before, strict=True)
        )
        if is_object:
            yield Unsourced(one.start, whom.end, Why.CLAIM)


def _given_away(parts: Sequence[Said], own: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "Our lawyer asked me" where a note says "I asked our lawyer"."""
    for at, verb in enumerate(parts):
        before = [one for one in parts[max(0, at - _NEAR - 1) : at] if one.plain not in _ADVERBS][-_NEAR:]
        doer = before[-1] if before else None
        if (
            doer is None
            or not doer.says
            or doer.number
            or is_past(doer.plain)
            or not (verb.says and is_past(verb.plain))
        ):
            continue
        if verb.start - doer.end > 1 and parts[at - 1] is doer:
            continue  # a comma stands between
        if any(one.plain in _NOT_THEIRS for one in before):
            continue
        if any(_did(words, verb, doer) for words in own):
            yield Unsourced(doer.start, verb.end, Why.CLAIM)


def _did(words: Sequence[Said], verb: Said, whom: Said) -> bool:
    """Whether a note says that the candidate did it, and to whom."""
    deed = next((place for place, one in enumerate(words) if same(one.stem, verb.stem)), None)
    there = next((place for place, one in enumerate(words) if same(one.stem, whom.stem)), None)
    if deed is None or there is None or there < deed:
        return False
    return deed == 0 or any(one.plain in _FIRST for one in words[max(0, deed - _NEAR) : deed])
