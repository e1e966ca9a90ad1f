"""Who gets what of the notes that are about everybody: each goes into one letter, so that letters stay different."""

import re

from afterword.letters.notes import Note, NoteKind
from afterword.letters.request import Reader

_TO_ONE_CONTACT = frozenset((NoteKind.DECIDE, NoteKind.THEY_WILL, NoteKind.PROMISE))
# A shared note goes first to a reader who has the other half of its pair and nothing joined to it yet.
_PARTNERS = {
    NoteKind.MINE: (NoteKind.NEED, NoteKind.ASKED),
    NoteKind.NEED: (NoteKind.MINE,),
    NoteKind.ASKED: (NoteKind.MINE,),
    NoteKind.STUCK: (NoteKind.TALK,),
    NoteKind.BETTER: (NoteKind.WORRY,),
    NoteKind.WORRY: (NoteKind.BETTER,),
}


def share_out(readers: tuple[Reader, ...], shared: tuple[Note, ...]) -> tuple[tuple[Note, ...], ...]:
    """Return the notes for each reader: the reader's own first, then the shared ones that fall to this letter."""
    given = [list(reader.notes) for reader in readers]
    contact = timeline_reader(readers)
    for note in shared:
        if note.kind in (NoteKind.PRIVATE, NoteKind.JOTTING):
            given[0].append(note)
        elif note.kind in _TO_ONE_CONTACT:
            given[contact].append(note)
        else:
            _best_home(given, note).append(note)
    return tuple(tuple(notes) for notes in given)


def timeline_reader(readers: tuple[Reader, ...]) -> int:
    """Return the place of the one who is told of dates and promises: recruiter or hiring manager, else the first."""
    for pattern in (_RECRUITER, _HIRING_MANAGER):
        for place, reader in enumerate(readers):
            if pattern.search(reader.title or ""):
                return place
    return 0


def _best_home(given: list[list[Note]], note: Note) -> list[Note]:
    partners = _PARTNERS.get(note.kind, ())
    for notes in given:
        if sum(other.kind in partners for other in notes) > sum(other.kind is note.kind for other in notes):
            return notes
    return min(given, key=lambda notes: sum(other.kind not in (NoteKind.PRIVATE, NoteKind.JOTTING) for other in notes))


_RECRUITER = re.compile(
    r"recruit|talent|human resources|\bHR\b|people (?:partner|operations|team|lead)|acquisition|sourcer", re.I
)
_HIRING_MANAGER = re.compile(r"hiring", re.I)
