"""What the candidate wrote into a letter is held against the notes, and their answer is kept."""

from datetime import datetime
from uuid import uuid4

import pytest

from afterword.errors import HeldError, InputError
from afterword.letters.notes import NoteKind
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.steps.approve import approve, standing_approval
from afterword.steps.debrief import keep_note
from afterword.steps.edit import bring_back, edit
from afterword.steps.proofread import proofread
from afterword.steps.put_in import put_in
from afterword.steps.sources import it_is_true, not_in_notes, take_out
from afterword.steps.write import write, write_again

NUMBER = "I moved invoicing for 400 shops to Kafka."
WORDS = "The new hall is bright and friendly."


@pytest.fixture
def priya(interview: Interview) -> Contact:
    return interview.interviewers.get(name="Priya Raman")


@pytest.fixture
def letter(interview: Interview, priya: Contact, now: datetime) -> Letter:
    keep_note(interview, uuid4(), NoteKind.NEED, "someone to move billing to Kafka", priya, now)
    keep_note(interview, uuid4(), NoteKind.MINE, "moved invoicing for 40 shops to Kafka", priya, now)
    return write(interview.follow_ups.get(kind="thank-you", contact=priya), now)


def add(letter: Letter, sentence: str, now: datetime) -> None:
    """Type a sentence behind the greeting."""
    head, _, rest = letter.newest.body.partition("\n\n")
    edit(letter, letter.newest.subject, f"{head}\n\n{sentence} {rest}", now)


def marked(letter: Letter) -> list[str]:
    return [one.passage.text for one in not_in_notes(letter, letter.newest.body)]


def test_what_afterword_wrote_is_not_marked(letter: Letter) -> None:
    assert marked(letter) == []


def test_a_true_rewording_is_not_marked(letter: Letter, now: datetime) -> None:
    add(letter, "The invoicing of forty shops I migrated to Kafka myself.", now)
    assert marked(letter) == []


def test_a_changed_number_holds_the_letter(letter: Letter, now: datetime) -> None:
    add(letter, NUMBER, now)
    assert marked(letter) == ["400"]
    (finding,) = proofread(letter, now).blocking
    assert (finding.kind, finding.blocks) == ("source", True)
    with pytest.raises(HeldError, match="400"):
        approve(letter, letter.newest.number, now, knowingly=True)


def test_other_words_warn_and_are_not_approved_silently(letter: Letter, now: datetime) -> None:
    add(letter, WORDS, now)
    with pytest.raises(HeldError, match="not in your notes"):
        approve(letter, letter.newest.number, now)
    assert standing_approval(letter) is None
    approve(letter, letter.newest.number, now, knowingly=True)
    assert standing_approval(letter) is not None


def test_what_is_true_becomes_a_note_with_its_moment(letter: Letter, priya: Contact, now: datetime) -> None:
    add(letter, NUMBER, now)
    note = it_is_true(letter, NUMBER, now)
    assert (note.text, note.kind, note.contact, note.written_at) == (NUMBER, "jotting", priya, now)
    assert marked(letter) == []
    assert not proofread(letter, now).blocking
    assert {"text": NUMBER, "notes": [str(note.pk)], "own": [[0, len(NUMBER)]]} in letter.newest.sources
    assert it_is_true(letter, NUMBER, now) == note


def test_what_is_true_stays_so_when_the_letter_is_edited_again(letter: Letter, now: datetime) -> None:
    add(letter, NUMBER, now)
    note = it_is_true(letter, NUMBER, now)
    add(letter, "Thank you.", now)
    assert [source["notes"] for source in letter.newest.sources if source["text"] == NUMBER] == [[str(note.pk)]]


def test_what_is_taken_out_leaves_the_rest_as_it_was(letter: Letter, now: datetime) -> None:
    before = letter.newest.body
    add(letter, NUMBER, now)
    assert take_out(letter, NUMBER, now).body == before


def test_a_paragraph_of_one_sentence_goes_without_a_gap(letter: Letter, now: datetime) -> None:
    before = letter.newest.body
    head, _, rest = before.partition("\n\n")
    edit(letter, letter.newest.subject, f"{head}\n\n{NUMBER}\n\n{rest}", now)
    assert take_out(letter, NUMBER, now).body == before


def test_a_sentence_that_is_gone_is_said_to_be_gone(letter: Letter, now: datetime) -> None:
    for answer in (it_is_true, take_out):
        with pytest.raises(InputError, match="changed already"):
            answer(letter, NUMBER, now)


def test_a_private_note_is_no_source(letter: Letter, priya: Contact, now: datetime) -> None:
    keep_note(letter.follow_up.interview, uuid4(), NoteKind.PRIVATE, "the new hall is bright and friendly", priya, now)
    add(letter, WORDS, now)
    assert marked(letter) != []


def test_a_note_about_another_reader_is_no_source(letter: Letter, interview: Interview, now: datetime) -> None:
    tom = interview.interviewers.get(name="Tom Okafor")
    keep_note(interview, uuid4(), NoteKind.STUCK, "the new hall is bright and friendly", tom, now)
    add(letter, WORDS, now)
    assert marked(letter) != []


def test_a_note_that_was_left_out_is_put_in(letter: Letter, priya: Contact, now: datetime) -> None:
    text = "bring my own laptop"
    note = keep_note(letter.follow_up.interview, uuid4(), NoteKind.PROMISE, text, priya, now)
    assert note is not None
    version = put_in(letter, note, now)
    assert text in version.body
    assert any(str(note.pk) in source["notes"] for source in version.sources)
    assert marked(letter) == []
    assert put_in(letter, note, now) == version


def test_a_jotting_cannot_be_put_in(letter: Letter, priya: Contact, now: datetime) -> None:
    note = keep_note(letter.follow_up.interview, uuid4(), NoteKind.JOTTING, "hall bright", priya, now)
    assert note is not None
    with pytest.raises(HeldError):
        put_in(letter, note, now)


def test_writing_again_and_undoing_it_lose_no_wording(letter: Letter, now: datetime) -> None:
    add(letter, WORDS, now)
    mine = letter.newest
    write_again(letter, now)
    assert WORDS not in letter.newest.body
    bring_back(letter, mine.number, now)
    assert letter.newest.body == mine.body
    assert letter.versions.count() == 4
