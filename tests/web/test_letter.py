"""The letter's page: the text, what is found in it, the yes to it, and its versions."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
import time_machine
from django.test import Client

from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.steps.approve import approve, standing_approval
from afterword.steps.debrief import keep_note
from afterword.steps.edit import edit, mark
from afterword.steps.spelt_right import confirm
from afterword.steps.write import write

JSON = {"Accept": "application/json"}


@pytest.fixture(autouse=True)
def _friday_morning(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def letter(interview: Interview, now: datetime) -> Letter:
    """To Priya, from two notes."""
    priya = interview.interviewers.get(name="Priya Raman")
    keep_note(interview, uuid4(), NoteKind.NEED, "someone to move billing to Kafka", priya, now)
    keep_note(interview, uuid4(), NoteKind.MINE, "moved invoicing for 40 shops to Kafka", priya, now)
    confirm(priya, now)
    return write(interview.follow_ups.get(kind="thank-you", contact=priya), now)


def at(letter: Letter, rest: str = "") -> str:
    return f"/letters/{letter.pk}{'/' + rest if rest else ''}"


def box(letter: Letter, **changes: str) -> dict[str, str]:
    """The form as the page shows it, with changes typed into it."""
    newest = letter.newest
    return {"subject": newest.subject, "body": newest.body, "read": mark(newest)} | changes


def test_the_follow_up_leads_to_its_letter(alice_page: Client, interview: Interview) -> None:
    row = interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman")
    answer = alice_page.get(f"/follow-ups/{row.pk}/letter")
    assert answer.headers["Location"] == f"/letters/{row.letter.pk}"


def test_the_page_shows_the_text_and_where_it_comes_from(alice_page: Client, letter: Letter) -> None:
    page = alice_page.get(at(letter)).text
    assert "To Priya Raman" in page
    assert "Dear Priya" in page
    assert '<span class="own">someone to move billing to Kafka</span>' in page
    assert "A thank-you for Thursday. Best before" in page


def test_before_the_interview_has_ended_the_page_says_so_calmly(
    alice_page: Client, interview: Interview, now: datetime
) -> None:
    row = interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman")
    with time_machine.travel(now - timedelta(days=3), tick=False):
        page = alice_page.get(f"/follow-ups/{row.pk}/letter")
    assert page.status_code == 409
    assert "Not yet" in page.text


def test_a_late_letter_is_told_that_today_is_fine(alice_page: Client, letter: Letter, now: datetime) -> None:
    with time_machine.travel(now + timedelta(days=2), tick=False):
        assert "This was planned for Friday. Today is fine." in alice_page.get(at(letter)).text
    with time_machine.travel(now + timedelta(days=10), tick=False):
        page = alice_page.get(at(letter)).text
    assert "A thank-you for 11 June. This was planned for 12 June. Today is fine." in page


def test_a_letter_without_notes_asks_a_question_back(alice_page: Client, interview: Interview) -> None:
    row = interview.follow_ups.get(kind="thank-you", contact__name="Tom Okafor")
    page = alice_page.get(f"/follow-ups/{row.pk}/letter", follow=True).text
    assert "question" in page.lower()
    assert f"/interviews/{interview.pk}/debrief?for={row.contact_id}" in page


def test_an_edit_is_kept_as_the_candidates_own_wording(alice_page: Client, letter: Letter) -> None:
    written = letter.newest.body
    alice_page.post(at(letter, "text"), box(letter, body=written.replace("Dear", "Hello") + "\r\n"))
    assert letter.newest.body == written.replace("Dear", "Hello")
    assert letter.newest.author == "candidate"
    assert letter.versions.count() == 2


def test_a_script_gets_back_what_changed_beside_the_text(alice_page: Client, letter: Letter) -> None:
    body = letter.newest.body.replace("Dear Priya", "Dear Prija")
    said = alice_page.post(at(letter, "text"), box(letter, body=body), headers=JSON).json()
    assert said["kept"] == mark(letter.newest)
    assert "Holds the letter" in said["beside"]
    assert '<mark class="m-stop" data-says="The record says “Priya”' in said["marks"]


def test_a_text_that_is_being_typed_is_marked_and_not_kept(alice_page: Client, letter: Letter) -> None:
    before = letter.newest
    said = alice_page.post(at(letter, "marks"), {"body": "Dear Priya,\r\n\r\nI have recieved it."}).json()
    assert 'data-write="received"' in said["marks"]
    assert ">recieved</mark>" in said["marks"]
    assert letter.newest == before


@pytest.mark.parametrize("typed", ["", "x" * 20_001])
def test_what_cannot_be_a_letter_gets_no_marks(alice_page: Client, letter: Letter, typed: str) -> None:
    answer = alice_page.post(at(letter, "marks"), {"body": typed})
    assert answer.status_code == 422
    assert answer.json()["sentence"]


def test_a_passage_is_kept_by_a_script_too(alice_page: Client, letter: Letter) -> None:
    body = letter.newest.body.replace("Dear Priya", "Dear Prija")
    settled = box(letter, body=body) | {"settle": '["name", "Prija"]'}
    said = alice_page.post(at(letter, "overrides"), settled, headers=JSON).json()
    assert "<mark" not in said["marks"]
    assert alice_page.post(at(letter, "overrides"), box(letter) | {"settle": "x"}, headers=JSON).status_code == 409


def test_typing_on_is_one_version_and_coming_back_later_another(
    alice_page: Client, letter: Letter, now: datetime
) -> None:
    body = letter.newest.body
    for ending in ("\n\nP.S. A", "\n\nP.S. A word", "\n\nP.S. A word more."):
        alice_page.post(at(letter, "text"), box(letter, body=body + ending), headers=JSON)
    assert letter.versions.count() == 2
    with time_machine.travel(now + timedelta(minutes=11), tick=False):
        alice_page.post(at(letter, "text"), box(letter, body=body), headers=JSON)
    assert letter.versions.count() == 3


def test_two_pages_of_one_letter_lose_nothing(alice_page: Client, letter: Letter) -> None:
    first = box(letter, body="Dear Priya,\n\nThe first page.\n\nAlice Example")
    second = box(letter, body="Dear Priya,\n\nThe second page.\n\nAlice Example")
    alice_page.post(at(letter, "text"), first, headers=JSON)
    alice_page.post(at(letter, "text"), second, headers=JSON)
    kept = {version.body for version in letter.versions.all()}
    assert {first["body"], second["body"]} <= kept


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("body", "  ", "The letter is empty"),
        ("subject", "", "A letter needs a subject"),
        ("subject", "x" * 501, "longer than 500 characters"),
        ("body", "x" * 20_001, "longer than 20,000 characters"),
    ],
)
def test_what_cannot_be_a_letter_is_refused_and_stays_in_the_box(
    alice_page: Client, letter: Letter, field: str, typed: str, sentence: str
) -> None:
    said = box(letter, subject="Typed subject", body="Typed body") | {field: typed}
    page = alice_page.post(at(letter, "text"), said)
    assert page.status_code == 422
    assert sentence in page.text
    assert ("Typed body" if field == "subject" else "Typed subject") in page.text
    assert sentence in alice_page.post(at(letter, "text"), said, headers=JSON).json()["sentence"]
    assert letter.versions.count() == 1


def test_a_proposed_correction_is_written_where_the_passage_stands_now(alice_page: Client, letter: Letter) -> None:
    body = letter.newest.body
    wrong = "So. " + body.replace("Priya", "Prija", 1)
    start = body.index("Priya")
    fix = json.dumps(["body", start, "Prija", "Priya"])
    alice_page.post(at(letter, "fixes"), box(letter, body=wrong, fix=fix))
    assert letter.newest.body == "So. " + body


@pytest.mark.parametrize(
    "fix", ["", "[]", "nonsense", '["body", -1, "x", "y"]', '["sender", 0, "x", "y"]', "[1, 2, 3, 4]"]
)
def test_a_correction_that_no_page_offered_changes_nothing(alice_page: Client, letter: Letter, fix: str) -> None:
    page = alice_page.post(at(letter, "fixes"), box(letter, fix=fix))
    assert page.status_code == 409
    assert "This passage has changed already" in page.text
    assert letter.versions.count() == 1


def test_a_passage_can_be_kept_knowingly_and_looked_at_again(
    alice_page: Client, letter: Letter, alice: Account
) -> None:
    wrong = box(letter, body=letter.newest.body.replace("Dear Priya", "Dear Prija"))
    held = alice_page.post(at(letter, "approval"), wrong)
    assert held.status_code == 409
    assert "holds the letter" in held.text
    finding = held.context["findings"][0]
    page = alice_page.post(at(letter, "overrides"), box(letter, settle=finding.settle), follow=True).text
    assert "You kept" in page
    override = letter.overrides.get()
    alice_page.post(at(letter, f"overrides/{override.pk}"), {"_method": "delete"})
    assert not letter.overrides.exists()


def test_what_stands_in_the_box_is_what_is_approved(alice_page: Client, letter: Letter) -> None:
    body = letter.newest.body + "\n\nhttps://alice.example"
    body = letter.newest.body.replace("Kafka.", "Kafka now.")
    page = alice_page.post(at(letter, "approval"), box(letter, body=body), follow=True).text
    approval = standing_approval(letter)
    assert approval is not None
    assert approval.version.body == body
    assert "Open in mail app" in page


def test_nothing_can_be_copied_before_it_is_approved(alice_page: Client, letter: Letter) -> None:
    page = alice_page.get(at(letter)).text
    assert "data-copy" not in page
    assert "Approve it first: only a text you approved is handed over." in page


def test_a_page_that_is_out_of_date_approves_nothing(alice_page: Client, letter: Letter, now: datetime) -> None:
    old = box(letter)
    edit(letter, letter.newest.subject, letter.newest.body.replace("Kafka", "Kafka soon"), now)
    page = alice_page.post(at(letter, "approval"), old)
    assert page.status_code == 409
    assert "changed elsewhere" in page.text
    assert standing_approval(letter) is None
    assert letter.newest.body != old["body"]


def test_any_edit_takes_the_approval_back_and_the_page_says_so(
    alice_page: Client, letter: Letter, now: datetime
) -> None:
    approve(letter, letter.newest.number, now)
    body = letter.newest.body.replace("Dear", "Hello")
    page = alice_page.post(at(letter, "text"), box(letter, body=body), follow=True).text
    assert "the approval was taken back" in page
    assert standing_approval(letter) is None


def test_a_first_letter_asks_once_whether_the_name_is_spelt_right(alice_page: Client, letter: Letter) -> None:
    Contact.objects.update(spelt_right_at=None)
    asked = alice_page.post(at(letter, "approval"), box(letter, body=letter.newest.body.replace("Kafka", "Kafka now")))
    assert asked.status_code == 200
    assert "Is this name spelt right?" in asked.text
    assert standing_approval(letter) is None
    assert "Kafka now" in letter.newest.body
    alice_page.post(at(letter, "approval"), box(letter, spelt_right="Priya Raman"))
    assert standing_approval(letter) is not None
    assert Contact.objects.get(name="Priya Raman").spelt_right_at


def test_a_yes_to_another_spelling_confirms_nothing(alice_page: Client, letter: Letter) -> None:
    Contact.objects.update(spelt_right_at=None)
    alice_page.post(at(letter, "approval"), box(letter, spelt_right="Prya Raman"))
    assert Contact.objects.get(name="Priya Raman").spelt_right_at is None


def test_an_approval_can_be_taken_back(alice_page: Client, letter: Letter, now: datetime) -> None:
    approve(letter, letter.newest.number, now)
    alice_page.post(at(letter, "approval"), {"_method": "delete"})
    assert standing_approval(letter) is None


def test_without_a_name_it_is_asked_for_first_and_the_letter_is_signed_with_it(
    alice_page: Client, alice: Account, interview: Interview
) -> None:
    alice.name = ""
    alice.save()
    row = interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman")
    page = alice_page.get(f"/follow-ups/{row.pk}/letter", follow=True).text
    assert "Sign with your full name" in page
    assert "data-approve" not in page
    letter = Letter.objects.get(follow_up=row)
    assert "Say your full name first" in alice_page.post(at(letter, "approval"), box(letter)).text
    assert "signed with your full name" in alice_page.post(at(letter, "signer"), {"name": " "}).text
    alice_page.post(at(letter, "signer"), {"name": "Alice Example", "sign_off": "With best wishes"})
    assert letter.newest.body.endswith("With best wishes,\nAlice Example")


def test_an_address_is_kept_on_the_person_and_takes_the_approval_back(
    alice_page: Client, letter: Letter, now: datetime
) -> None:
    approve(letter, letter.newest.number, now)
    alice_page.post(at(letter, "address"), {"email": "priya.raman@northwind.example"})
    contact = letter.follow_up.contact
    assert contact is not None
    contact.refresh_from_db()
    assert contact.email == "priya.raman@northwind.example"
    assert standing_approval(Letter.objects.get()) is None


def test_a_slip_in_the_address_is_asked_about_once(alice_page: Client, letter: Letter) -> None:
    page = alice_page.post(at(letter, "address"), {"email": "priya@gmial.com"})
    assert page.status_code == 422
    assert "Did you mean priya@gmail.com?" in page.text
    alice_page.post(at(letter, "address"), {"email": "priya@gmial.com", "email_said": "priya@gmial.com"})
    assert letter.account.contacts.get(name="Priya Raman").email == "priya@gmial.com"


def test_an_address_that_cannot_be_one_is_refused(alice_page: Client, letter: Letter) -> None:
    page = alice_page.post(at(letter, "address"), {"email": "priya at northwind"})
    assert page.status_code == 422
    assert "priya at northwind" in page.text


def test_an_earlier_wording_can_be_read_and_brought_back(alice_page: Client, letter: Letter, now: datetime) -> None:
    written = letter.newest.body
    edit(letter, "Mine", "All mine.", now)
    assert "Dear Priya" in alice_page.get(at(letter, "versions/1")).text
    alice_page.post(at(letter, "versions/1"))
    assert letter.newest.body == written
    assert [version.number for version in letter.versions.all()] == [1, 2, 3]
    assert alice_page.get(at(letter, "versions/9")).status_code == 404


def test_it_can_be_written_again_from_the_notes(alice_page: Client, letter: Letter, now: datetime) -> None:
    written = letter.newest.body
    edit(letter, "Mine", "All mine.", now)
    alice_page.post(at(letter, "rewrite"))
    assert letter.newest.body == written


def test_the_page_says_when_the_notes_have_moved_on(alice_page: Client, letter: Letter, now: datetime) -> None:
    assert "Your notes or files have changed" not in alice_page.get(at(letter)).text
    interview = letter.follow_up.interview
    keep_note(interview, uuid4(), NoteKind.PROMISE, "send the runbook", letter.follow_up.contact, now)
    assert "Your notes or files have changed" in alice_page.get(at(letter)).text


def test_markup_in_a_letter_stays_text(alice_page: Client, letter: Letter) -> None:
    said = box(letter, body="Dear Priya,\n\n</textarea><script>alert(1)</script>\n\nAlice Example")
    assert "<script>alert" not in alice_page.post(at(letter, "text"), said, follow=True).text
    assert "<script>alert" not in alice_page.post(at(letter, "text"), said, headers=JSON).json()["marks"]


def test_charlie_finds_nothing_of_it(charlie_page: Client, letter: Letter) -> None:
    before = letter.newest.body
    assert charlie_page.get(f"/follow-ups/{letter.follow_up_id}/letter").status_code == 404
    for rest in ("", "letter.eml", "versions/1"):
        assert charlie_page.get(at(letter, rest)).status_code == 404
    for rest in ("text", "approval", "fixes", "overrides", "rewrite", "signer", "address", "hand-overs", "versions/1"):
        assert charlie_page.post(at(letter, rest), box(letter, body="Mine.")).status_code == 404
    assert letter.newest.body == before


def test_a_sentence_that_is_mended_has_its_source_again(alice_page: Client, letter: Letter) -> None:
    written = letter.newest
    alice_page.post(at(letter, "text"), box(letter, body=written.body.replace("someone", "somoene")), headers=JSON)
    assert letter.newest.sources != written.sources
    alice_page.post(at(letter, "text"), box(letter, body=f"{written.body}\n"), headers=JSON)
    assert letter.newest.sources == written.sources
