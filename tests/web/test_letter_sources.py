"""The letter's page says what is not in the notes, and takes the two answers."""

from collections.abc import Iterator
from datetime import datetime
from uuid import uuid4

import pytest
import time_machine
from django.test import Client

from afterword.letters.notes import NoteKind
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.steps.approve import approve, standing_approval
from afterword.steps.debrief import keep_note
from afterword.steps.edit import edit, mark
from afterword.steps.spelt_right import confirm
from afterword.steps.write import write

NUMBER = "I moved invoicing for 400 shops to Kafka."
WORDS = "The new hall is bright and friendly."


@pytest.fixture(autouse=True)
def _friday_morning(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def letter(interview: Interview, now: datetime) -> Letter:
    priya = interview.interviewers.get(name="Priya Raman")
    keep_note(interview, uuid4(), NoteKind.NEED, "someone to move billing to Kafka", priya, now)
    keep_note(interview, uuid4(), NoteKind.MINE, "moved invoicing for 40 shops to Kafka", priya, now)
    confirm(priya, now)
    return write(interview.follow_ups.get(kind="thank-you", contact=priya), now)


def box(letter: Letter, typed: str = "", **more: str) -> dict[str, str]:
    newest = letter.newest
    head, _, rest = newest.body.partition("\n\n")
    body = f"{head}\n\n{typed} {rest}" if typed else newest.body
    return {"subject": newest.subject, "body": body, "read": mark(newest)} | more


def test_each_sentence_shows_its_notes(alice_page: Client, letter: Letter) -> None:
    page = alice_page.get(f"/letters/{letter.pk}").text
    assert "Where each sentence comes from" in page
    assert '<span class="own">moved invoicing for 40 shops to Kafka</span><small>What I have done that fits: I' in page


def test_an_invented_number_has_two_answers(alice_page: Client, letter: Letter) -> None:
    alice_page.post(f"/letters/{letter.pk}/text", box(letter, NUMBER))
    page = alice_page.get(f"/letters/{letter.pk}").text
    assert "“400” is not in your notes" in page
    assert ">It is true</button>" in page
    assert ">Take it out</button>" in page


def test_it_is_true_makes_a_note_and_settles_it(alice_page: Client, letter: Letter) -> None:
    answer = alice_page.post(f"/letters/{letter.pk}/true-sentences", box(letter, NUMBER, sentence=NUMBER))
    assert answer.status_code == 302
    assert letter.follow_up.interview.notes.get(kind="jotting").text == NUMBER
    page = alice_page.get(f"/letters/{letter.pk}").text
    assert "not in your notes" not in page
    assert "you said that it is true" in page
    assert "This is kept as you wrote it" not in page


def test_take_it_out_takes_it_out(alice_page: Client, letter: Letter) -> None:
    before = letter.newest.body
    alice_page.post(f"/letters/{letter.pk}/cuts", box(letter, NUMBER, sentence=NUMBER))
    assert letter.newest.body == before


def test_a_sentence_that_is_gone_is_answered_calmly(alice_page: Client, letter: Letter) -> None:
    answer = alice_page.post(f"/letters/{letter.pk}/cuts", box(letter, sentence=NUMBER))
    assert (answer.status_code, "has changed already" in answer.text) == (409, True)


def test_approving_what_is_not_in_the_notes_asks_once(alice_page: Client, letter: Letter) -> None:
    asked = alice_page.post(f"/letters/{letter.pk}/approval", box(letter, WORDS))
    assert "Approve it all the same" in asked.text
    assert standing_approval(letter) is None
    alice_page.post(f"/letters/{letter.pk}/approval", box(letter, knowingly="1"))
    assert standing_approval(letter) is not None


def test_a_number_is_not_approved_all_the_same(alice_page: Client, letter: Letter) -> None:
    answer = alice_page.post(f"/letters/{letter.pk}/approval", box(letter, NUMBER, knowingly="1"))
    assert answer.status_code == 409
    assert standing_approval(letter) is None


def test_a_note_that_is_not_used_is_put_in_with_one_tap(alice_page: Client, letter: Letter, now: datetime) -> None:
    contact = letter.follow_up.contact
    note = keep_note(letter.follow_up.interview, uuid4(), NoteKind.PROMISE, "bring my own laptop", contact, now)
    assert note is not None
    assert "Put it in" in alice_page.get(f"/letters/{letter.pk}").text
    alice_page.post(f"/letters/{letter.pk}/notes/{note.pk}", box(letter, "Thank you again."))
    assert "bring my own laptop" in letter.newest.body
    assert "Thank you again." in letter.newest.body


def test_a_note_about_somebody_else_is_not_put_in(alice_page: Client, letter: Letter, now: datetime) -> None:
    interview = letter.follow_up.interview
    tom = interview.interviewers.get(name="Tom Okafor")
    note = keep_note(interview, uuid4(), NoteKind.PROMISE, "bring my own laptop", tom, now)
    assert note is not None
    assert alice_page.post(f"/letters/{letter.pk}/notes/{note.pk}").status_code == 404


def test_a_letter_written_elsewhere_is_checked_and_approved_like_any_other(
    alice_page: Client, letter: Letter, now: datetime
) -> None:
    edit(letter, letter.newest.subject, letter.newest.body + "\n\nMine.", now)
    mine = letter.newest
    text = (
        "Subject: Thank you, Backend Engineer\n\nDear Priya,\n\nThank you for your time on Thursday. I moved invoicing "
        "for 400 shops to Kafka, and I know Oracle well.\n\nKind regards,\nAlice Example"
    )
    alice_page.post(f"/letters/{letter.pk}/pasted", {"text": text})
    assert letter.newest.subject == "Thank you, Backend Engineer"
    assert letter.newest.body.startswith("Dear Priya,")
    assert letter.versions.get(number=mine.number).body == mine.body
    assert "“400” is not in your notes" in alice_page.get(f"/letters/{letter.pk}").text


def test_nothing_pasted_is_asked_for_again(alice_page: Client, letter: Letter) -> None:
    assert "Paste a letter of your own" in alice_page.get(f"/letters/{letter.pk}/pasted").text
    answer = alice_page.post(f"/letters/{letter.pk}/pasted", {"text": "  "})
    assert (answer.status_code, "Nothing was pasted" in answer.text) == (422, True)


def test_a_version_shows_word_by_word_what_became_of_it(alice_page: Client, letter: Letter, now: datetime) -> None:
    first = letter.newest
    edit(letter, first.subject, first.body.replace("40 shops", "forty small shops"), now)
    page = alice_page.get(f"/letters/{letter.pk}/versions/{first.number}").text
    assert '<del><span class="visually-hidden">Gone: </span>40 </del>' in page
    assert '<ins><span class="visually-hidden">New: </span>forty small </ins>' in page


def test_the_last_change_is_undone_and_kept(alice_page: Client, letter: Letter, now: datetime) -> None:
    first = letter.newest
    edit(letter, first.subject, first.body + "\n\nMine.", now)
    assert "Undo the last change" in alice_page.get(f"/letters/{letter.pk}").text
    alice_page.post(f"/letters/{letter.pk}/versions/{first.number}")
    assert letter.newest.body == first.body
    assert letter.versions.filter(body__endswith="Mine.").exists()


def test_only_an_approved_letter_is_printed(alice_page: Client, letter: Letter) -> None:
    answer = alice_page.get(f"/letters/{letter.pk}/post")
    assert (answer.status_code, "Approve the letter first" in answer.text) == (409, True)


def test_a_letter_for_the_post_has_both_addresses_the_day_and_room_to_sign(
    alice_page: Client, letter: Letter, now: datetime
) -> None:
    approve(letter, letter.newest.number, now)
    addresses = {"own": "12 Mill Lane\r\nLeeds LS1 4AB", "reader": "Northwind\n500 Harbor Street\nPortland, OR 97201"}
    assert alice_page.post(f"/letters/{letter.pk}/post", addresses).status_code == 302
    page = alice_page.get(f"/letters/{letter.pk}/post").text
    assert "12 Mill Lane<br>Leeds LS1 4AB" in page
    assert "500 Harbor Street<br>Portland, OR 97201" in page
    assert page.count("Northwind<br>") == 1
    assert "Friday, June 12, 2026" in page
    assert "post__space" in page
    assert standing_approval(letter) is not None


def test_a_letter_to_copy_by_hand_is_large(alice_page: Client, letter: Letter, now: datetime) -> None:
    approve(letter, letter.newest.number, now)
    assert "post--large" in alice_page.get(f"/letters/{letter.pk}/post?large=1").text


def test_what_is_ready_for_the_post_asks_whether_it_went_out(alice_page: Client, letter: Letter, now: datetime) -> None:
    approve(letter, letter.newest.number, now)
    alice_page.post(f"/letters/{letter.pk}/hand-overs", {"way": "post"})
    assert letter.newest.approvals.get().hand_overs.get().way == "post"
