"""More than was done, in small words: a part told as the whole, a beginning as what one is, a use as a deed."""

import re
from collections.abc import Iterator, Sequence

from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.said import Said, said
from afterword.letters.sources.stems import same
from afterword.letters.sources.whose import PROMISES
from afterword.words.word_list import listed

_PART = re.compile(
    r"\b(?:half(?: of)?|(?:part|parts|some|most|bits|sections?|a third|a quarter) of) (?:the |my |our |a |its )?(\w+)",
    re.I,
)
_ANY_PART = re.compile(
    r"\b(?:half|halves|part|parts|partly|some|most|mostly|bits|sections?|third|quarter|percent|few)\b|%", re.I
)
_IS = re.compile(r"\bI(?:'m|’m| am) (?:also )?an? (?:\w+ )?(\w+)", re.I)
_BECAME = re.compile(r"\b(?:began|started|trained|studied|worked) (?:out )?as (?:an? )?(?:\w+ )?$", re.I)
# "able to know", "learned to know": these are deeds.
_DONE_TO = frozenset(
    listed("able managed learned learnt used had got helped began started went came chose decided agreed")
)


def find_enlarged(text: str, parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find a part told as the whole, a beginning told as a trade, and an infinitive told as a deed."""
    notes = [said(note.text) for note in facts.notes]
    yield from _made_whole(text, parts, facts)
    yield from _made_a_trade(text, facts)
    yield from _made_a_deed(parts, notes, facts)


def _made_whole(text: str, parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "I wrote the workbook" where a note says "wrote half of the workbook"."""
    if _ANY_PART.search(text) or any(one.number for one in parts):
        return
    for note in facts.notes:
        for found in _PART.finditer(note.text):
            [whole] = said(found[1])[:1]
            others = " ".join(one.text for one in facts.notes).replace(found[0], "")
            is_said_elsewhere = any(same(one.stem, whole.stem) for one in said(others))
            for one in parts:
                if same(one.stem, whole.stem) and not is_said_elsewhere:
                    yield Unsourced(one.start, one.end, Why.STRONGER)


def _made_a_trade(text: str, facts: Facts) -> Iterator[Unsourced]:
    """ "I am an electrician" where a note says "began as electricians"."""
    found = _IS.search(text)
    if found is None or not (named := said(found[1])):
        return
    told = [
        note.text[: one.start]
        for note in facts.notes
        for one in said(note.text)
        if one.says and same(one.stem, named[0].stem)
    ]
    if told and all(_BECAME.search(before) for before in told):
        yield Unsourced(*found.span(), Why.STRONGER)


def _made_a_deed(parts: Sequence[Said], notes: Sequence[Sequence[Said]], facts: Facts) -> Iterator[Unsourced]:
    """ "I know it by heart" where a note says "small enough to know by heart"."""
    theirs = [words for note, words in zip(facts.notes, notes, strict=True) if note.kind not in PROMISES]
    for at, one in enumerate(parts[:-1]):
        verb = parts[at + 1]
        if one.plain != "i" or not verb.says:
            continue
        held = [
            (words[place - 1].plain if place else "", words[place - 2].plain if place > 1 else "")
            for words in theirs
            for place, word in enumerate(words)
            if same(word.stem, verb.stem)
        ]
        if held and all(before == "to" and further and further not in _DONE_TO for before, further in held):
            yield Unsourced(one.start, verb.end, Why.CLAIM)
