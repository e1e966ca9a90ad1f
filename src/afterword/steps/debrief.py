"""Keep what the candidate brings home from an interview, word for word."""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from afterword.errors import InputError
from afterword.letters.notes import NoteKind
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.note import Note
from afterword.steps.climb import climb
from afterword.steps.mend import say_it_as
from afterword.steps.plan import replan

LONGEST_NOTE = 40_000


@transaction.atomic
def keep_note(
    interview: Interview,
    client_id: UUID,
    kind: NoteKind,
    text: str,
    contact: Contact | None,
    now: datetime,
    *,
    ticked: bool = False,
    mended: str | None = None,
    mended_from: str | None = None,
) -> Note | None:
    """The note as kept: made, or changed where this `client_id` is known. An emptied note is removed (None).

    `ticked` says that a personal touch about family, health or faith may stand in a letter. `mended` is the candidate's
    own sentence for it, "" takes that back, and None leaves it as it is; `mended_from` is the half sentence it was
    written for, where that is not `text`.
    Raises InputError where it is longer than 40,000 characters, and for a mended sentence that is not one.
    """
    if len(text) > LONGEST_NOTE:
        raise InputError(
            f"This note has {len(text):,} characters; {LONGEST_NOTE:,} is the most that can be kept. Split it in two."
        )
    known = interview.account.notes.filter(client_id=client_id).first()
    if known is not None and known.interview_id != interview.pk:
        raise InputError("This note belongs to another interview. Load the page again.")
    if known is not None and known.kind == NoteKind.DECIDE and known.text != text:
        _forget_decision(interview, known.text, now)
    if not text.strip():
        if known is not None:
            known.delete()
            replan(interview, now)
        return None
    note = known or Note(account=interview.account, interview=interview, client_id=client_id, written_at=now)
    note.kind, note.text, note.contact, note.changed_at = kind.value, text, contact, now
    note.ticked_at = (note.ticked_at or now) if ticked else None
    if mended is not None:
        say_it_as(note, mended, now, mended_from)
    note.save()
    replan(interview, now)
    return note


def feel(interview: Interview, felt: str) -> None:
    """Keep how it felt; it is private."""
    interview.felt = felt
    interview.save(update_fields=["felt"])


@transaction.atomic
def confirm_decision(interview: Interview, on: date | None, words: str, now: datetime) -> None:
    """Keep the date by which they said they would answer, with the words it was said in; the plan follows."""
    interview.decision_on, interview.decision_words = on, words
    interview.save(update_fields=["decision_on", "decision_words"])
    climb(interview.opening, now)


def finish(interview: Interview, now: datetime) -> None:
    """The debrief is done: it is no longer asked for on Today."""
    interview.follow_ups.filter(kind="debrief", done_at=None).update(done_at=now, skipped_at=None, dropped_at=None)


def _forget_decision(interview: Interview, words: str, now: datetime) -> None:
    # The date was confirmed for these words; other words have to be confirmed anew.
    if interview.decision_words == words:
        confirm_decision(interview, None, "", now)
