"""Remember the sentence a candidate wrote for a note: letters say it word for word from then on."""

from datetime import datetime

from afterword.errors import InputError
from afterword.letters.mended import can_be_mended, one_sentence
from afterword.letters.notes import NoteKind
from afterword.records.note import Note


def mend(note: Note, sentence: str, now: datetime) -> None:
    """Keep the sentence for the note as it is now.

    Raises InputError where it is not one sentence, and for a note that becomes none.
    """
    say_it_as(note, sentence, now)
    _keep(note, now)


def take_up_again(note: Note, now: datetime) -> None:
    """The sentence that was set aside counts for the half sentence as it is now. Raises InputError where none was."""
    if not note.is_set_aside:
        raise InputError("No sentence of yours is set aside for this note.")
    note.mended_from, note.mended_at = note.text, now
    _keep(note, now)


def take_back(note: Note, now: datetime) -> None:
    """Afterword makes the sentence again; one that was set aside is dropped."""
    _forget(note)
    _keep(note, now)


def say_it_as(note: Note, sentence: str, now: datetime, written_for: str | None = None) -> None:
    """Put the sentence on the note, which is not saved yet; an empty one takes back what letters say now.

    The sentence that is there already changes nothing: where the half sentence has become another, it stays aside.
    `written_for` is the half sentence it was written for where that is known; None is the note's own.
    Raises InputError like `mend`.
    """
    if not sentence.strip():
        if note.is_mended:
            _forget(note)
        return
    if not can_be_mended(NoteKind(note.kind)):
        raise InputError("Only a note that becomes a sentence in a letter can be said another way.")
    written = one_sentence(sentence)
    if written != note.mended:
        half = note.text if written_for is None else written_for
        note.mended, note.mended_from, note.mended_at = written, half, now


def _keep(note: Note, now: datetime) -> None:
    # What a letter said of the note before is no fact of it any more.
    note.changed_at = now
    note.save()


def _forget(note: Note) -> None:
    note.mended, note.mended_from, note.mended_at = "", "", None
