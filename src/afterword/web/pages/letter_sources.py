"""Where each sentence of a letter comes from, and what became of each note."""

from dataclasses import dataclass

from afterword.letters.notes import NoteKind
from afterword.records.letter import Letter
from afterword.records.letter_version import LetterVersion
from afterword.records.note import Note
from afterword.web.pages.debrief import label

NEVER_WRITTEN = frozenset({NoteKind.PRIVATE, NoteKind.JOTTING})
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


@dataclass(frozen=True)
class SourcedSentence:
    """A sentence of the letter with the candidate's own spans, and the half sentences it was made of."""

    text: str
    own: tuple[tuple[int, int], ...]
    made_of: tuple[str, ...]


@dataclass(frozen=True)
class UsedNote:
    """A note, its half sentence, and the sentence it became; "" where it is not used."""

    note: Note
    half: str
    sentence: str
    place: str


def sentences(version: LetterVersion, notes: list[Note]) -> list[SourcedSentence]:
    """The sentences that came from Afterword and still stand in the letter."""
    halves = {str(note.pk): label(NoteKind(note.kind)) for note in notes}
    return [
        SourcedSentence(
            source["text"],
            tuple((start, end) for start, end in source["own"]),
            tuple(halves[pk] for pk in source["notes"] if pk in halves),
        )
        for source in version.sources
    ]


def notes_of(letter: Letter) -> list[Note]:
    """The notes for this reader, own and shared, in the order they were written."""
    follow_up = letter.follow_up
    notes = follow_up.interview.notes.all()
    return [note for note in notes if note.contact_id in (None, follow_up.contact_id)]


def used_notes(version: LetterVersion, notes: list[Note]) -> list[UsedNote]:
    """What became of each note; what stands in no letter by its kind is left out."""
    return [_used(version, note) for note in notes if note.kind not in NEVER_WRITTEN]


def _used(version: LetterVersion, note: Note) -> UsedNote:
    half = label(NoteKind(note.kind))
    for place, source in enumerate(version.sources):
        if str(note.pk) in source["notes"]:
            ordinal = _ORDINALS[place] if place < len(_ORDINALS) else f"{place + 1}th"
            return UsedNote(note, half, source["text"], f"{ordinal} sentence")
    if note.text.strip() in version.body:
        return UsedNote(note, half, note.text.strip(), "in your own sentence")
    return UsedNote(note, half, "", "not used")
