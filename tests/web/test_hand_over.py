"""Handing an approved letter over, and saying once whether it went out."""

from collections.abc import Iterator
from datetime import datetime
from uuid import uuid4

import pytest
import time_machine
from django.test import Client

from afterword.letters.notes import NoteKind
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.steps.approve import approve
from afterword.steps.debrief import keep_note
from afterword.steps.edit import edit
from afterword.steps.proofread import proofread, settle
from afterword.steps.write import write

JSON = {"Accept": "application/json"}


@pytest.fixture(autouse=True)
def _friday_morning(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def letter(interview: Interview, now: datetime) -> Letter:
    """To Priya, approved."""
    priya = interview.interviewers.get(name="Priya Raman")
    keep_note(interview, uuid4(), NoteKind.NEED, "someone to move billing to Kafka", priya, now)
    letter = write(interview.follow_ups.get(kind="thank-you", contact=priya), now)
    approve(letter, letter.newest.number, now)
    return letter


def hand_over(client: Client, letter: Letter, way: str) -> str:
    return client.post(f"/letters/{letter.pk}/hand-overs", {"way": way}, follow=True).text


def test_an_approved_letter_can_leave_in_every_way(alice_page: Client, letter: Letter) -> None:
    page = alice_page.get(f"/letters/{letter.pk}").text
    for way in ("Copy", "Open in mail app", "Download .eml", "Copy for LinkedIn"):
        assert way in page
    assert 'href="mailto:priya@northwind.example?subject=' in page
    assert f"{letter.newest.body}</textarea>" in page


def test_a_letter_too_long_for_a_link_says_so_and_is_copied(alice_page: Client, letter: Letter, now: datetime) -> None:
    longer = letter.newest.body.replace(
        "\n\n", f"\n\n{'We talked about the new billing system at length. ' * 40}\n\n", 1
    )
    edit(letter, letter.newest.subject, longer, now)
    for finding in proofread(letter, now).blocking:
        settle(letter, finding.kind, longer[finding.start : finding.end], now)
    approve(letter, letter.newest.number, now, knowingly=True)
    page = alice_page.get(f"/letters/{letter.pk}").text
    assert "mailto:" not in page
    assert "too long for a mail link" in page


def test_after_copying_it_asks_whether_it_went_out_until_that_is_answered(alice_page: Client, letter: Letter) -> None:
    assert "Did the letter to Priya Raman go out?" not in alice_page.get(f"/letters/{letter.pk}").text
    assert "Did the letter to Priya Raman go out?" in hand_over(alice_page, letter, "copy")
    handed = letter.account.hand_overs.get()
    alice_page.post(f"/hand-overs/{handed.pk}/stayed")
    assert "go out?" not in alice_page.get(f"/letters/{letter.pk}").text


def test_a_letter_that_went_out_is_done_and_that_can_be_undone(alice_page: Client, letter: Letter) -> None:
    hand_over(alice_page, letter, "mail-app")
    handed = letter.account.hand_overs.get()
    page = alice_page.post(f"/hand-overs/{handed.pk}/went-out", follow=True).text
    assert "It went out on Fri 12 Jun." in page
    assert letter.account.touchpoints.count() == 1
    assert not Letter.objects.get().follow_up.is_open
    alice_page.post(f"/hand-overs/{handed.pk}/went-out", {"_method": "delete"})
    assert letter.account.touchpoints.count() == 0
    assert Letter.objects.get().follow_up.is_open


def test_the_answer_leads_back_only_to_a_page_of_ours(alice_page: Client, letter: Letter) -> None:
    hand_over(alice_page, letter, "copy")
    handed = letter.account.hand_overs.get()
    for back, leads_to in (("/", "/"), ("https://elsewhere.example/", f"/letters/{letter.pk}")):
        answer = alice_page.post(f"/hand-overs/{handed.pk}/stayed", {"back": back})
        assert answer.headers["Location"] == leads_to


def test_a_script_is_told_that_it_is_noted(alice_page: Client, letter: Letter) -> None:
    answer = alice_page.post(f"/letters/{letter.pk}/hand-overs", {"way": "copy"}, headers=JSON)
    assert answer.status_code == 201
    assert answer.json() == {"kept": letter.account.hand_overs.get().pk}


def test_what_is_not_approved_is_not_handed_over(alice_page: Client, letter: Letter, now: datetime) -> None:
    edit(letter, letter.newest.subject, letter.newest.body.replace("Dear", "Hello"), now)
    refused = alice_page.post(f"/letters/{letter.pk}/hand-overs", {"way": "copy"})
    assert refused.status_code == 409
    assert "Approve the letter first" in refused.text
    assert alice_page.post(f"/letters/{letter.pk}/hand-overs", {"way": "copy"}, headers=JSON).status_code == 409
    assert alice_page.get(f"/letters/{letter.pk}/letter.eml").status_code == 409
    assert not letter.account.hand_overs.exists()


def test_a_way_that_does_not_exist_is_not_found(alice_page: Client, letter: Letter) -> None:
    assert alice_page.post(f"/letters/{letter.pk}/hand-overs", {"way": "pigeon"}).status_code == 404


def test_the_eml_is_a_file_with_a_name(alice_page: Client, letter: Letter) -> None:
    answer = alice_page.post(f"/letters/{letter.pk}/hand-overs", {"way": "eml"}, follow=True)
    assert answer.headers["Content-Type"] == "message/rfc822"
    assert 'filename="Thank you, Priya Raman.eml"' in answer.headers["Content-Disposition"]
    assert b"X-Unsent: 1" in answer.content


@pytest.mark.parametrize(
    ("address", "in_the_file"),
    [
        ("priya@bücher.example", b"To: Priya Raman <priya@xn--bcher-kva.example>"),
        ("priya at northwind", None),
        ("jörg@northwind.example", None),
        ("", None),
    ],
)
def test_an_address_that_cannot_stand_in_a_file_is_left_for_the_mail_app_to_ask(
    alice_page: Client, letter: Letter, now: datetime, address: str, in_the_file: bytes | None
) -> None:
    letter.account.contacts.filter(name="Priya Raman").update(email=address)
    fresh = Letter.objects.get()
    approve(fresh, fresh.newest.number, now)
    message = alice_page.get(f"/letters/{letter.pk}/letter.eml").content
    assert in_the_file in message if in_the_file else b"\nTo:" not in message


def test_without_a_script_the_text_for_linkedin_is_shown(alice_page: Client, letter: Letter) -> None:
    page = hand_over(alice_page, letter, "linkedin")
    assert '<textarea id="linkedin-text" rows' in page


def test_without_an_address_the_recruiter_is_offered(alice_page: Client, interview: Interview, now: datetime) -> None:
    tom = write(interview.follow_ups.get(kind="thank-you", contact__name="Tom Okafor"), now)
    approve(tom, tom.newest.number, now)
    page = alice_page.get(f"/letters/{tom.pk}").text
    assert f"/interviews/{interview.pk}/pass-on" in page
    assert 'href="mailto:?subject=' in page


def test_one_mail_asks_the_recruiter_to_pass_the_letters_on(alice_page: Client, letter: Letter) -> None:
    interview = letter.follow_up.interview
    page = alice_page.get(f"/interviews/{interview.pk}/pass-on").text
    assert "One mail to Tom Okafor" in page
    assert "someone to move billing to Kafka" in page
    alice_page.post(f"/interviews/{interview.pk}/pass-on")
    assert [handed.way for handed in letter.account.hand_overs.all()] == ["recruiter"]


def test_a_script_is_told_that_the_mail_to_the_recruiter_was_noted(alice_page: Client, letter: Letter) -> None:
    address = f"/interviews/{letter.follow_up.interview_id}/pass-on"
    answer = alice_page.post(address, headers={"Accept": "application/json"})
    assert answer.status_code == 201
    assert answer.json() == {"kept": [letter.account.hand_overs.get(way="recruiter").pk]}


def test_without_an_approved_letter_there_is_nothing_to_pass_on(alice_page: Client, interview: Interview) -> None:
    page = alice_page.get(f"/interviews/{interview.pk}/pass-on").text
    assert "Approve a letter first" in page
    assert "data-copy" not in page


def test_charlie_finds_nothing_of_it(alice_page: Client, charlie_page: Client, letter: Letter) -> None:
    hand_over(alice_page, letter, "copy")
    handed = letter.account.hand_overs.get()
    assert charlie_page.post(f"/letters/{letter.pk}/hand-overs", {"way": "copy"}).status_code == 404
    assert charlie_page.post(f"/hand-overs/{handed.pk}/went-out").status_code == 404
    assert charlie_page.post(f"/hand-overs/{handed.pk}/stayed").status_code == 404
    assert charlie_page.get(f"/interviews/{letter.follow_up.interview_id}/pass-on").status_code == 404
    handed.refresh_from_db()
    assert handed.went_out_at is None
    assert handed.stayed_at is None
