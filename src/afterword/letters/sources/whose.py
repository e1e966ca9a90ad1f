"""Whose words and deeds a note holds: the candidate's, the employer's, or what was promised."""

import re

from afterword.letters.notes import NoteKind
from afterword.letters.sources.facts import Source

OWN = frozenset(
    (
        NoteKind.MINE,
        NoteKind.BETTER,
        NoteKind.SHOULD,
        NoteKind.PROMISE,
        NoteKind.COMMON,
        NoteKind.DRAW,
        NoteKind.JOTTING,
    )
)
THEIR_NOTES = frozenset(
    (NoteKind.TALK, NoteKind.STUCK, NoteKind.GLAD, NoteKind.NEED, NoteKind.DRAW, NoteKind.THEY_WILL)
)
PROMISES = frozenset((NoteKind.PROMISE, NoteKind.THEY_WILL))


# "That I never ran a budget" was said of the candidate, and is so.
_OF_ONESELF = re.compile(r"that I (?:never|have never|have no|had no|do not|don['’]t)\b", re.I)


def is_own(note: Source) -> bool:
    # What was asked or doubted names the candidate, too, and says nothing of them.
    if note.kind in (NoteKind.ASKED, NoteKind.WORRY):
        return _OF_ONESELF.match(note.text) is not None
    return note.kind is None or note.kind in OWN or re.search(r"\b(?:I|my|we)\b", note.text) is not None


def is_of_theirs(note: Source) -> bool:
    """Whether it tells what the employer does, though it says what draws the candidate."""
    return note.kind is NoteKind.DRAW and re.search(r"\b(?:I|my|me|we)\b", note.text, re.I) is None


def is_only_own(note: Source) -> bool:
    return note.kind in (NoteKind.MINE, NoteKind.SHOULD, NoteKind.PROMISE)
