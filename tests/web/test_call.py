"""A call: its script on the page, the number beside it, and what became of it in one tap."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
import time_machine
from django.test import Client

from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.steps.begin import Told, begin
from afterword.steps.write import write


@pytest.fixture(autouse=True)
def _three_weeks_later(now: datetime) -> Iterator[None]:
    with time_machine.travel(now + timedelta(days=20), tick=False):
        yield


@pytest.fixture
def call(interview: Interview, now: datetime) -> FollowUp:
    """A call to Priya that was begun."""
    priya = interview.interviewers.get(name="Priya Raman")
    priya.phone = "+1 (617) 555-0142"
    priya.save()
    return begin(interview, priya, "call", Told(), now + timedelta(days=20))


def script(page: Client, call: FollowUp) -> str:
    return page.get(f"/follow-ups/{call.pk}/letter", follow=True).text


def test_the_script_stands_beside_the_number(alice_page: Client, call: FollowUp) -> None:
    page = script(alice_page, call)
    assert 'href="tel:+16175550142"' in page
    assert all(f"<h2>{heading}</h2>" in page for heading in ("They answer", "They are busy", "Voicemail"))
    assert "<p>Hello Priya, this is Alice Example.</p>" in page
    assert "Approve" not in page


def test_without_a_number_it_says_where_one_may_be(alice_page: Client, call: FollowUp) -> None:
    call.contact.phone = ""  # type: ignore[union-attr]
    call.contact.save()  # type: ignore[union-attr]
    assert "it may stand on their card" in script(alice_page, call)


@pytest.mark.parametrize(("outcome", "words"), [("answered", "We spoke"), ("voicemail", "I left a message")])
def test_a_call_is_done_and_on_the_log_in_one_tap(alice_page: Client, call: FollowUp, outcome: str, words: str) -> None:
    page = alice_page.post(f"/follow-ups/{call.pk}/call", {"outcome": outcome}, follow=True).text
    call.refresh_from_db()
    assert not call.is_open
    assert words in page
    timeline = alice_page.get(f"/interviews/{call.interview_id}").text
    assert timeline.count("You called Priya Raman") == 1
    assert "Called Priya Raman</p>" not in timeline.replace("You called Priya Raman", "")


def test_a_busy_one_is_called_again_later(alice_page: Client, call: FollowUp, now: datetime) -> None:
    page = alice_page.post(f"/follow-ups/{call.pk}/call", {"outcome": "busy"}, follow=True).text
    assert "They had no time" in page
    assert "Call Priya Raman" not in alice_page.get("/").text
    with time_machine.travel(now + timedelta(days=21), tick=False):
        assert "Call Priya Raman" in alice_page.get("/").text


def test_what_became_of_it_can_be_taken_back(alice_page: Client, call: FollowUp) -> None:
    alice_page.post(f"/follow-ups/{call.pk}/call", {"outcome": "voicemail"})
    alice_page.delete(f"/follow-ups/{call.pk}/call")
    call.refresh_from_db()
    assert call.is_open
    assert not call.touchpoints.exists()


def test_another_outcome_is_refused_and_the_script_stays(alice_page: Client, call: FollowUp) -> None:
    page = alice_page.post(f"/follow-ups/{call.pk}/call", {"outcome": "hung up"})
    assert page.status_code == 422
    assert "A call ends as one of: answered, busy, voicemail." in page.text
    assert "They answer" in page.text


def test_only_a_call_can_be_logged_as_one(alice_page: Client, interview: Interview) -> None:
    thanks = interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman")
    assert alice_page.post(f"/follow-ups/{thanks.pk}/call", {"outcome": "answered"}).status_code == 404


def test_the_words_are_the_candidates_to_change(alice_page: Client, call: FollowUp, now: datetime) -> None:
    letter = write(call, now + timedelta(days=20))
    typed = {"subject": letter.newest.subject, "body": "They answer\nGood morning, this is Alice.\n\nVoicemail\nHello."}
    page = alice_page.post(f"/letters/{letter.pk}/text", typed, follow=True).text
    assert "<p>Good morning, this is Alice.</p>" in page
    assert "<h2>Voicemail</h2>" in page
