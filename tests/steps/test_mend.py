"""The sentence a candidate wrote for a note is remembered, until the half sentence says something else."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from afterword.errors import InputError
from afterword.letters.notes import NoteKind
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.records.note import Note
from afterword.steps.debrief import keep_note
from afterword.steps.mend import mend, take_back, take_up_again
from afterword.steps.proofread import proofread
from afterword.steps.sources import not_in_notes
from afterword.steps.write import write

OWN = "Billing has to leave Excel by spring, and I would love to be there for it."


@pytest.fixture
def priya(interview: Interview) -> Contact:
    return interview.interviewers.get(name="Priya Raman")


@pytest.fixture
def need(interview: Interview, priya: Contact, now: datetime) -> Note:
    note = keep_note(interview, uuid4(), NoteKind.NEED, "someone to move billing to Kafka", priya, now)
    assert note is not None
    return note


def letter(interview: Interview, contact: Contact, now: datetime) -> Letter:
    return write(interview.follow_ups.get(kind="thank-you", contact=contact), now)


def change(note: Note, text: str, now: datetime, mended: str | None = None) -> Note:
    kept = keep_note(note.interview, note.client_id, NoteKind(note.kind), text, note.contact, now, mended=mended)
    assert kept is not None
    return kept


def test_the_letter_says_it_word_for_word_and_knows_where_it_comes_from(
    interview: Interview, priya: Contact, need: Note, now: datetime
) -> None:
    assert OWN not in letter(interview, priya, now).newest.body
    mend(need, OWN[:-1], now)
    version = letter(interview, priya, now).newest
    assert OWN in version.body
    assert {"text": OWN, "notes": [str(need.pk)], "own": [[0, len(OWN)]]} in version.sources


def test_it_is_kept_with_its_moment_and_the_half_sentence_it_was_mended_from(need: Note, now: datetime) -> None:
    mend(need, OWN, now + timedelta(hours=1))
    need.refresh_from_db()
    assert (need.mended, need.mended_from, need.mended_at) == (OWN, need.text, now + timedelta(hours=1))


def test_another_half_sentence_sets_it_aside_and_the_old_one_takes_it_up(
    interview: Interview, priya: Contact, need: Note, now: datetime
) -> None:
    mend(need, OWN, now)
    changed = change(need, "a planner for two depots", now)
    assert (changed.is_mended, changed.is_set_aside) == (False, True)
    assert "a planner for two depots" in letter(interview, priya, now).newest.body
    assert change(need, "someone to move  billing to Kafka ", now).is_mended


def test_what_was_set_aside_is_taken_up_again_or_dropped(need: Note, now: datetime) -> None:
    mend(need, OWN, now)
    changed = change(need, "a planner for two depots", now)
    take_up_again(changed, now)
    assert (changed.is_mended, changed.mended) == (True, OWN)
    with pytest.raises(InputError):
        take_up_again(changed, now)
    take_back(changed, now)
    changed.refresh_from_db()
    assert (changed.mended, changed.mended_from, changed.mended_at) == ("", "", None)


def test_kept_with_the_note_it_is_taken_back_by_an_empty_field_alone(need: Note, now: datetime) -> None:
    assert change(need, need.text, now, OWN).is_mended
    assert change(need, need.text, now).is_mended
    assert not change(need, need.text, now, " ").mended


def test_the_same_sentence_behind_another_half_sentence_stays_aside(need: Note, now: datetime) -> None:
    mend(need, OWN, now)
    assert change(need, "a planner for two depots", now, OWN).is_set_aside
    assert change(need, "a planner for two depots", now, "You plan for two depots.").is_mended


@pytest.mark.parametrize("kind", [NoteKind.PRIVATE, NoteKind.JOTTING, NoteKind.DECIDE])
def test_a_note_that_becomes_no_sentence_is_not_mended(interview: Interview, now: datetime, kind: NoteKind) -> None:
    with pytest.raises(InputError, match="becomes a sentence"):
        keep_note(interview, uuid4(), kind, "Friday the 12th", None, now, mended=OWN)


def test_its_numbers_and_names_are_facts_and_it_is_in_the_notes(
    interview: Interview, priya: Contact, need: Note, now: datetime
) -> None:
    mend(need, "You move 40 ledgers to Kafka before Easter.", now)
    written = letter(interview, priya, now)
    assert "40 ledgers" in written.newest.body
    found = proofread(written, now)
    assert [one for one in found.body if one.kind in ("fact", "source")] == []
    assert not_in_notes(written, written.newest.body.replace("Dear Priya,", "Hello Priya,")) == ()


def test_taken_back_it_is_no_fact_any_more(interview: Interview, priya: Contact, need: Note, now: datetime) -> None:
    mend(need, "You move 40 ledgers to Kafka before Easter.", now)
    body = letter(interview, priya, now).newest.body
    take_back(need, now + timedelta(minutes=1))
    written = Letter.objects.get()
    found = not_in_notes(written, body.replace("You move 40", "You  move 40"))
    assert [one.passage.text for one in found][:1] == ["40"]


def test_a_private_matter_in_it_holds_the_letter(
    interview: Interview, priya: Contact, need: Note, now: datetime
) -> None:
    keep_note(interview, uuid4(), NoteKind.PRIVATE, "the commute takes ninety minutes each way", None, now)
    mend(need, "The commute takes ninety minutes each way, and I would still come.", now)
    written = letter(interview, priya, now)
    assert "private-note" in [one.kind for one in proofread(written, now).blocking]


def test_another_employer_in_it_holds_the_letter(
    interview: Interview, priya: Contact, need: Note, now: datetime
) -> None:
    interview.account.employers.create(name="Okapi Logistics")
    mend(need, "Okapi Logistics needs the same.", now)
    written = letter(interview, priya, now)
    assert any("Okapi" in written.newest.body[one.start : one.end] for one in proofread(written, now).blocking)
