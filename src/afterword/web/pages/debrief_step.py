"""Everything one step of the debrief shows."""

from typing import Any
from uuid import uuid4

from django.urls import reverse
from django.utils.http import urlencode

from afterword.letters.mended import can_be_mended
from afterword.letters.notes import GUIDED, HALF_SENTENCES, NoteKind
from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Felt, Interview
from afterword.records.note import Note
from afterword.web.forms.note import NoteForm
from afterword.web.pages.debrief import WITHOUT_READER, more, next_step, progress, so_far
from afterword.web.pages.preview import shown
from afterword.web.pages.readers import chips, interviewers


def step_address(interview: Interview, step: str, **query: str) -> str:
    """The address of one step of the debrief."""
    asked = {"kind": step, **{key.rstrip("_"): value for key, value in query.items() if value}}
    return f"{reverse('debrief', args=[interview.pk])}?{urlencode(asked)}"


def note_step(
    interview: Interview, kind: NoteKind, note: Note | None, reader: Contact | None, form: NoteForm | None = None
) -> dict[str, Any]:
    """What the template of a step needs; `form` is one that was refused, with what was typed."""
    text = str(form["text"].value() or "") if form else note.text if note else ""
    ticked = bool(form["ticked"].value()) if form else note is not None and note.ticked_at is not None
    people = interviewers(interview)
    shared = kind in WITHOUT_READER
    preview = shown(interview, kind, text, reader, ticked=ticked, note=None if form else note)
    return _common(interview, kind) | {
        "kind": kind.value,
        "half": HALF_SENTENCES[kind],
        "form": form,
        "note": note,
        "text": text,
        "ticked": ticked,
        "client_id": form["client_id"].value() if form else note.client_id if note else uuid4(),
        "chips": [] if shared else chips(people, reader),
        "preview": preview,
        "own_sentence": str(form["mended"].value() or "") if form else preview.field,
        "can_be_mended": can_be_mended(kind),
        "skip": step_address(interview, next_step(interview, kind)),
    }


def felt_step(interview: Interview) -> dict[str, Any]:
    """What the last question needs."""
    first = next(iter(open_letters(interview)), None)
    return _common(interview, None) | {"feelings": Felt.choices, "reader": first.contact if first else None}


def _common(interview: Interview, kind: NoteKind | None) -> dict[str, Any]:
    """What every step shows around its question."""
    return {
        "interview": interview,
        "progress": progress(kind),
        "place": GUIDED.index(kind) + 1 if kind in GUIDED else 0,
        "so_far": so_far(interview, kind),
        "more": more(),
        "letters": open_letters(interview),
        "people": interviewers(interview),
    }


def open_letters(interview: Interview) -> list[FollowUp]:
    """The thank-yous still to be written or sent, in the order of the interviewers."""
    rows = interview.follow_ups.filter(kind="thank-you", done_at=None, skipped_at=None).select_related("contact")
    owed = {row.contact: row for row in rows}
    return [owed[contact] for contact in interviewers(interview) if contact in owed]
