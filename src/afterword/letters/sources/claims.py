"""What somebody is said to have done or to be stands in a note about them."""

import re
from collections.abc import Iterator, Sequence

from afterword.letters.sources.doers import DETERMINERS, FIRST, THEIRS, doers, doubts
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.free_words import IMPLIED
from afterword.letters.sources.parted import thoughts
from afterword.letters.sources.said import Said, holds, said
from afterword.letters.sources.stems import is_past, same, stem
from afterword.letters.sources.whose import PROMISES, is_of_theirs, is_only_own, is_own
from afterword.words.word_list import listed

_OTHERS = frozenset(
    stem(word)
    for word in listed(
        """
        colleague coworker friend boss manager supervisor team partner brother sister father mother uncle aunt husband
        wife neighbour contractor supplier professor teacher mentor lead director intern volunteer client predecessor
        successor agency company
        """
    )
)
# The verb of a promise stands at its head.
_HEAD = 2
_PERFECT = frozenset(("have", "has", "had", "ve", "'ve", "already", "now", "just"))
_NOT_ASKED = r"(?<!whether )(?<!how )(?<!if )(?<!why )"
_DEEDS = re.compile(
    rf"{_NOT_ASKED}\bI(?:'ve|’ve| have| had|'m|’m| am)?(?: (?:also|already|even|always))? "
    r"(?:(?:done|worked|used|made|known|held|been doing|been working|managed|able|used to|good at)\b|know how\b)"
    rf"|{_NOT_ASKED}\bI(?: can| also)? (?:do|speak|hold|own)\b(?! not)"
    r"|\bI know (?!that|how (?:you|busy)|you\b|from\b)",
)


def find_claims(text: str, parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find deeds, offices and wishes of one side that only notes about the other side hold."""
    own = [word for note in facts.notes if is_own(note) for word in said(note.text)]
    theirs = [word for note in facts.notes if not is_only_own(note) for word in said(note.text) if word.says]
    seen = [word for note in facts.notes if is_of_theirs(note) for word in said(note.text)]
    did = [word for note in facts.notes if is_own(note) and not is_of_theirs(note) for word in said(note.text)]
    own += [word for words in facts.stated for word in said(words)]
    rows = [said(note.text) for note in facts.notes if is_own(note)]
    for who, does, rest in doers(parts):
        side, other = (own, theirs) if who.plain in FIRST else (theirs, own)
        if does is not None and does.is_free:
            what = next((one for one in rest if one.says and not one.number), None)
            is_told = what is not None and any(same(what.stem, one.stem) and is_past(one.plain) for one in own)
            is_held = any(holds(row, does) and (what is None or holds(row, what)) for row in rows)
            if who.plain in FIRST and not is_held and not is_told:
                yield Unsourced(who.start, does.end, Why.CLAIM)
        elif (does is not None and who.plain in FIRST and holds(seen, does) and not holds(did, does)) or (
            does is not None and holds(other, does) and not holds(side, does)
        ):
            yield Unsourced(who.start, does.end, Why.CLAIM)
        elif who.plain in FIRST and any(holds(theirs, one) and not holds(own, one) for one in rest if one.says):
            yield Unsourced(who.start, rest[-1].end, Why.CLAIM)
    yield from _kept_too_soon(parts, facts)
    yield from _done_by_others(parts, facts)
    if not doubts(parts) and (found := _DEEDS.search(text)) and not any(holds(own, one) for one in parts if one.says):
        yield Unsourced(*found.span(), Why.CLAIM)


def _kept_too_soon(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "I have recorded it" where the note promises to."""
    promised = [word for note in facts.notes if note.kind in PROMISES for word in said(note.text)[:_HEAD]]
    done = [word for note in facts.notes if note.kind not in PROMISES for word in said(note.text)]
    done += [
        word
        for note in facts.notes
        for word in said(" ".join(IMPLIED.get(note.kind or "", ())))
        if note.kind not in PROMISES
    ]
    for at, who in enumerate(parts):
        does = next((word for word in parts[at + 1 : at + 4] if word.plain not in _PERFECT), None)
        is_done = who.plain in FIRST | THEIRS and does is not None and is_past(does.plain)
        is_told = does is not None and any(word.stem == does.stem for word in done)
        if does and is_done and holds(promised, does) and not is_told:
            yield Unsourced(who.start, does.end, Why.CLAIM)


def _done_by_others(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "I ported it" where a note says "a colleague ported it" or "it was ported by a colleague"."""
    others = [deed for note in facts.notes for deed in _deeds_of_others(said(note.text))]
    for who, does, _ in doers(parts):
        if does and who.plain in FIRST and holds(others, does):
            notes = [note for note in facts.notes if is_own(note) and note.kind not in PROMISES]
            alone = [word for note in notes for word in said(note.text) if word not in others]
            if not holds(alone, does):
                yield Unsourced(who.start, does.end, Why.CLAIM)


def _deeds_of_others(parts: Sequence[Said]) -> Iterator[Said]:
    for at, one in enumerate(parts):
        near = {word.plain for word in parts[max(0, at - 3) : at]}
        if one.stem not in _OTHERS or at == 0 or not near.isdisjoint(("with", "for", "to", "of", "and")):
            continue
        before = [word.plain for word in parts[max(0, at - 2) : at]]
        if "by" in before:
            yield from [word for word in parts[:at] if word.says and word.clause == one.clause][-3:]
        else:
            yield from [word for word in parts[at + 1 : at + 4] if word.says][:1]
    for thought in thoughts(parts):
        yield from _done_by_its_doer(thought)


def _done_by_its_doer(thought: Sequence[Said]) -> Iterator[Said]:
    """The deed of "at the paper three people often edited my text"; of "I edited" none."""
    verb = next((at for at, one in enumerate(thought) if is_past(one.plain)), 0)
    before = thought[:verb]
    is_mine = any(one.plain in ("i", "we", "my", "our", "was", "were", "been", "being", "is", "are") for one in before)
    is_named = any(one.plain in DETERMINERS or one.number or one.text[:1].isupper() for one in before)
    if not is_mine and is_named and any(one.says and not one.number for one in before):
        yield thought[verb]
