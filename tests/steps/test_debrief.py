"""Notes are kept word for word, once."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from afterword.errors import InputError
from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.steps.debrief import LONGEST_NOTE, finish, keep_note
from afterword.steps.due import due


@pytest.fixture
def priya(interview: Interview) -> Contact:
    return interview.interviewers.get(name="Priya Raman")


def test_a_note_is_kept_word_for_word(interview: Interview, priya: Contact, now: datetime) -> None:
    text = "  smaller  audits,\n they said – “audit-light” 🙂 "
    note = keep_note(interview, uuid4(), NoteKind.NEED, text, priya, now)
    assert note is not None
    note.refresh_from_db()
    assert note.text == text


def test_a_note_that_arrives_twice_is_kept_once(interview: Interview, priya: Contact, now: datetime) -> None:
    client_id = uuid4()
    keep_note(interview, client_id, NoteKind.NEED, "help with audits", priya, now)
    keep_note(interview, client_id, NoteKind.NEED, "help with their audits", priya, now + timedelta(seconds=2))
    assert [note.text for note in interview.notes.all()] == ["help with their audits"]


def test_an_emptied_note_is_gone(interview: Interview, priya: Contact, now: datetime) -> None:
    client_id = uuid4()
    keep_note(interview, client_id, NoteKind.NEED, "help with audits", priya, now)
    assert keep_note(interview, client_id, NoteKind.NEED, " \n", priya, now) is None
    assert not interview.notes.exists()


def test_forty_thousand_characters_are_kept_and_one_more_is_refused(interview: Interview, now: datetime) -> None:
    keep_note(interview, uuid4(), NoteKind.JOTTING, "x" * LONGEST_NOTE, None, now)
    with pytest.raises(InputError, match="40,000"):
        keep_note(interview, uuid4(), NoteKind.JOTTING, "x" * (LONGEST_NOTE + 1), None, now)


def test_a_promise_becomes_owed_and_its_removal_unowed(interview: Interview, priya: Contact, now: datetime) -> None:
    client_id = uuid4()
    keep_note(interview, client_id, NoteKind.PROMISE, "send the floor plan by Monday", priya, now)
    material = interview.follow_ups.get(kind="material")
    assert material.contact == priya
    assert material.aim_at.date().isoformat() == "2026-06-15"
    keep_note(interview, client_id, NoteKind.PROMISE, "", priya, now)
    assert not interview.follow_ups.filter(kind="material").exists()


def test_a_finished_debrief_is_no_longer_due(alice: Account, interview: Interview, now: datetime) -> None:
    assert any(card.follow_up.kind == "debrief" for card in due(alice, now))
    finish(interview, now)
    assert not any(card.follow_up.kind == "debrief" for card in due(alice, now))
