"""Where each sentence of a letter comes from, and what became of each note."""

from collections.abc import Iterable
from dataclasses import dataclass

from afterword.letters.notes import NoteKind
from afterword.records.letter import Letter
from afterword.records.letter_version import LetterVersion
from afterword.records.note import Note
from afterword.steps.sources import NotInNotes, body_sentences
from afterword.web.pages.debrief import label

NEVER_WRITTEN = frozenset({NoteKind.PRIVATE, NoteKind.JOTTING})
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


@dataclass(frozen=True)
class SourcedSentence:
    """A sentence of the letter, the candidate's own spans in it, and the notes it comes from.

    `comes_from` says in a few words what it rests on, also where that is no note.
    """

    text: str
    own: tuple[tuple[int, int], ...]
    notes: tuple["SourceNote", ...]
    comes_from: str


@dataclass(frozen=True)
class SourceNote:
    """A note and its half sentence; a jotting has none."""

    note: Note
    half: str


@dataclass(frozen=True)
class UsedNote:
    """A note, its half sentence, and the sentence it became; "" where it is not used."""

    note: Note
    half: str
    sentence: str
    place: str


def sentences(version: LetterVersion, notes: list[Note], unproven: Iterable[NotInNotes] = ()) -> list[SourcedSentence]:
    """The sentences between greeting and sign-off, each with what it rests on."""
    known = {str(note.pk): SourceNote(note, _half(note)) for note in notes}
    sources = {source["text"]: source for source in version.sources}
    doubted = {one.sentence.text for one in unproven}
    found = []
    for sentence in body_sentences(version.body):
        source = sources.get(sentence.text, {"notes": [], "own": [[0, len(sentence.text)]]})
        made_of = tuple(known[pk] for pk in source["notes"] if pk in known)
        if made_of:
            says = " · ".join(one.half for one in made_of)
        elif sentence.text in sources:
            says = "from the facts of the interview"
        else:
            says = "not in your notes" if sentence.text in doubted else "in your words, from your notes or courtesy"
        own = tuple((start, end) for start, end in source["own"])
        found.append(SourcedSentence(sentence.text, own, made_of, says))
    return found


def _half(note: Note) -> str:
    return "you said that it is true" if note.kind == NoteKind.JOTTING else label(NoteKind(note.kind))


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
