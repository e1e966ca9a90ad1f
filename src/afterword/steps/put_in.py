"""Put a note into a letter that left it out."""

from datetime import datetime

from django.db import transaction

from afterword.errors import HeldError
from afterword.letters.notes import NoteKind
from afterword.letters.preview import Preview, preview
from afterword.records.letter import Letter
from afterword.records.letter_version import LetterVersion
from afterword.records.note import Note
from afterword.steps.edit import edit
from afterword.steps.letter_request import opening_seed
from afterword.steps.sources import body_sentences


@transaction.atomic
def put_in(letter: Letter, note: Note, now: datetime) -> LetterVersion:
    """A version with the note's sentence behind the last one that comes from a note.

    Raises HeldError with the question where no sentence can be made of the note, and once the letter is on its way.
    """
    version, made = letter.newest, _sentence(letter, note)
    if made.sentence is None:
        raise HeldError(made.asks or "This note stands in no letter.")
    if made.sentence in version.body:
        return version
    at = _behind(version)
    edited = edit(letter, version.subject, f"{version.body[:at]} {made.sentence}{version.body[at:]}", now)
    source = {"text": made.sentence, "notes": [str(note.pk)], "own": [list(span) for span in made.own]}
    edited.sources = sorted([*edited.sources, source], key=lambda one: edited.body.find(one["text"]))
    edited.save(update_fields=["sources"])
    return edited


def _sentence(letter: Letter, note: Note) -> Preview:
    interview, contact = letter.follow_up.interview, letter.follow_up.contact
    names = tuple(interview.interviewers.order_by("parts__position").values_list("name", flat=True))
    return preview(
        NoteKind(note.kind),
        note.text,
        reader=contact.name if contact else "",
        readers=names,
        employer=interview.opening.employer.name,
        dialect=letter.account.dialect,
        heard_on=interview.day,
        opening_seed=opening_seed(interview),
        ticked=note.ticked_at is not None,
        mended=note.mended if note.is_mended else None,
    )


def _behind(version: LetterVersion) -> int:
    """Where the last sentence from a note ends, else the last sentence but the closing one."""
    sentences = body_sentences(version.body)
    from_notes = {source["text"] for source in version.sources if source["notes"]}
    last = next((one for one in reversed(sentences) if one.text in from_notes), None)
    if last is None and not sentences:
        return len(version.body)
    return (last or sentences[max(0, len(sentences) - 2)]).end
