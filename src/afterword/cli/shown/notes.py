"""The notes of a debrief, and what each will become."""

from collections.abc import Sequence

from afterword.letters.notes import HALF_SENTENCES, NoteKind
from afterword.letters.preview import Preview, preview
from afterword.records.note import Note
from afterword.steps.letter_request import opening_seed


def as_json(note: Note) -> dict[str, object]:
    """One note as `--json` prints it, with the sentence it becomes, or what is asked about it."""
    seen = preview_of(note)
    return {
        "id": note.pk,
        "kind": note.kind,
        "for": note.contact.name if note.contact else None,
        "text": note.text,
        "sentence": seen.sentence,
        "asks": seen.asks,
        "mended": note.mended if note.is_mended else None,
        "set_aside": note.mended if note.is_set_aside else None,
    }


def as_text(notes: Sequence[Note]) -> str:
    """The notes under the name of whom they are about."""
    lines: list[str] = []
    for name in dict.fromkeys(_about(note) for note in notes):
        lines += [name, *(_line(note) for note in notes if _about(note) == name), ""]
    return "\n".join(lines).rstrip()


def kept(note: Note) -> str:
    """What is said after a note was added: its finished sentence, or what is asked about it."""
    seen = preview_of(note)
    if note.is_set_aside:
        return (
            f"Note {note.pk}. The half sentence has changed, so your own sentence is set aside: {note.mended}\n"
            f"It becomes: {seen.sentence or seen.asks}"
        )
    if seen.sentence:
        return f"Note {note.pk}. It becomes: {seen.sentence}"
    return f"Note {note.pk} is kept word for word. {seen.asks or 'It goes into no letter.'}"


def preview_of(note: Note) -> Preview:
    """The finished sentence of a note, as the letter will have it."""
    interview = note.interview
    people = [part.contact.name for part in interview.parts.select_related("contact")]
    return preview(
        NoteKind(note.kind),
        note.text,
        reader=note.contact.name if note.contact else (people[0] if people else ""),
        readers=tuple(people),
        employer=interview.opening.employer.name,
        dialect=note.account.dialect,
        need=_earlier(note, NoteKind.NEED) if note.kind == NoteKind.MINE else None,
        worry=_earlier(note, NoteKind.WORRY) if note.kind == NoteKind.BETTER else None,
        heard_on=interview.day,
        opening_seed=opening_seed(interview),
        ticked=note.ticked_at is not None,
        mended=note.mended if note.is_mended else None,
    )


def _earlier(note: Note, kind: NoteKind) -> str | None:
    same_reader = note.interview.notes.filter(kind=kind, contact=note.contact)
    found = same_reader.last()
    return found.text if found else None


def _about(note: Note) -> str:
    return note.contact.name if note.contact else "Shared by all"


def _line(note: Note) -> str:
    return f"  {note.pk:>3}  {half_sentence(NoteKind(note.kind))} {note.text}"


def half_sentence(kind: NoteKind) -> str:
    """The half sentence without its dots; a jotting has none."""
    known = HALF_SENTENCES.get(kind)
    return known.text.replace("…", "").rstrip() if known else "Jotted down:"
