"""The words of one thought stand in one note, and in one thought of it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise

from afterword.letters.notes import NoteKind
from afterword.letters.sources.coverage import DATES
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.free_words import IMPLIED
from afterword.letters.sources.said import Said, holds, said
from afterword.letters.sources.stems import is_past, stem
from afterword.words.word_list import listed

# The one note answers the other: a sentence may be made of both.
_PAIRS = (
    {NoteKind.WORRY, NoteKind.BETTER},
    {NoteKind.ASKED, NoteKind.BETTER},
    {NoteKind.TALK, NoteKind.STUCK},
)
_JOINING = frozenset(listed("and but or so because while which who that whom whose when where after before"))
# What follows says something else, or of somebody else.
_TURNING = frozenset(listed("but although though except until because while unless"))
_ACTING = frozenset(listed("i we you they he she it"))
_WHO = _ACTING | frozenset(("which", "who", "that"))
_RELATIVE = frozenset(("who", "which", "that", "whose"))
_FEWEST = 2
_NEAR = 2
_BEFORE_WHO = 3


def find_parted(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find known words of two notes, or of two thoughts of one note, told as one thought."""
    stated = [one for text in facts.stated for one in said(text)]
    implied = {stem(word) for note in facts.notes for word in IMPLIED.get(note.kind or "", ())}
    notes = [said(note.text) for note in facts.notes]
    for thought in _cut(parts):
        words = [one for one in thought if one.says and one.stem not in implied and not holds(stated, one)]
        held = [[one for one in words if holds(note, one)] for note in notes]
        known = [one for one in words if any(one in row for row in held)]
        if len(known) < _FEWEST:
            continue
        best = max(held, key=len)
        outside = [one for one in known if one not in best]
        if outside and not _is_answered(known, facts, held):
            yield Unsourced(outside[0].start, outside[-1].end, Why.WORDS)
        elif not outside:
            yield from _torn(
                best, parts, [note for note, row in zip(notes, held, strict=True) if len(row) == len(best)]
            )


def _torn(words: Sequence[Said], parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "The apprentices who did the ceiling" where these did the stairs, and the ceiling stands beside them."""
    rows = [row for note in notes for row in (*_relative(note), *_neighbours(note))]
    for one, other in pairwise(words):
        between = [word for word in parts if one.end <= word.start < other.start]
        is_loose = (
            any(word.plain in _ACTING for word in between)
            or one.plain in DATES
            or ((other.number or other.text[:1].isupper()) and between)
        )
        if not is_loose and not any(holds(row, one) and holds(row, other) for row in rows):
            yield Unsourced(one.start, other.end, Why.WORDS)


def _relative(note: Sequence[Said]) -> list[tuple[Said, ...]]:
    """The thoughts of a note, with the one before for "who": "someone who stays calm"."""
    rows = thoughts(note)
    return [
        (*(rows[at - 1][-_BEFORE_WHO:] if at and row[0].plain in _RELATIVE else ()), *row)
        for at, row in enumerate(rows)
    ]


def _neighbours(note: Sequence[Said]) -> list[tuple[Said, ...]]:
    """Words that follow each other closely belong together across the clauses, too ("four plants, and 180 jobs")."""
    rows: list[list[Said]] = [[]]
    for one in note:
        if one.plain in _TURNING:
            rows.append([])
        elif one.says:
            rows[-1].append(one)
    return [tuple(words[at : at + _NEAR]) for words in rows for at in range(len(words))]


def _is_answered(known: Sequence[Said], facts: Facts, held: Sequence[Sequence[Said]]) -> bool:
    for pair in _PAIRS:
        rows = [row for note, row in zip(facts.notes, held, strict=True) if note.kind in pair]
        if all(any(one in row for row in rows) for one in known):
            return True
    return False


def _cut(parts: Sequence[Said]) -> list[list[Said]]:
    """The thoughts of the sentence: cut wherever somebody else may act."""
    rows: list[list[Said]] = []
    for thought in (piece for row in thoughts(parts) for piece in _at_and(row)):
        for _, group in groupby(thought, lambda one: one.clause):
            row = list(group)
            if rows and row[0].plain in _RELATIVE:
                # "Apprentices who …" is said of the apprentices.
                row = [one for one in rows[-1] if one.says][-1:] + row
            rows.append(row)
    return rows


def _at_and(row: Sequence[Said]) -> list[list[Said]]:
    """Cut where a comma stands before "and": "I cooked for sixty, and for each crossing I planned the stores"."""
    pieces: list[list[Said]] = [[]]
    for before, one in zip((None, *row), row, strict=False):
        if one.plain in ("and", "but") and before is not None and one.start - before.end > 1:
            pieces.append([])
        pieces[-1].append(one)
    return pieces


def _is_some_of_them(parts: tuple[Said, ...], at: int) -> bool:
    """ "412 births, 60 of them at home": the rest is said of the sixty."""
    return [one.plain for one in parts[at + 1 : at + 3]] in (["of", "them"], ["of", "which"], ["of", "these"])


def thoughts(parts: Sequence[Said]) -> tuple[tuple[Said, ...], ...]:
    """Return the words of a text by its clauses: a new one begins with its doer or its deed after "and" or a comma."""
    return _thoughts(tuple(parts))


@lru_cache(maxsize=1024)
def _thoughts(parts: tuple[Said, ...]) -> tuple[tuple[Said, ...], ...]:
    found: list[list[Said]] = [[]]
    for at, one in enumerate(parts):
        before = parts[at - 1] if at else None
        is_joined = before is not None and (before.plain in _JOINING or before.clause != one.clause)
        is_of_who = before is not None and before.plain in ("who", "which")
        if (
            (is_joined and not is_of_who and (one.plain in _WHO or is_past(one.plain)))
            or (before is not None and is_past(before.plain) and is_past(one.plain))
            or (one.plain in _TURNING and before is not None)
            or (one.plain in ("who", "which") and before is not None)
            or (one.number and before is not None and one.start - before.end > 1 and _is_some_of_them(parts, at))
        ):
            found.append([])
        found[-1].append(one)
    return tuple(tuple(row) for row in found)
