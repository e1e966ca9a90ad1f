"""The Interview page and the list."""

from datetime import datetime
from uuid import uuid4

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from afterword.letters.notes import NoteKind
from afterword.records.interview import Interview
from afterword.steps.debrief import confirm_decision, feel, finish, keep_note


@pytest.fixture(autouse=True)
def _friday_morning(now: datetime) -> object:
    with time_machine.travel(now, tick=False):
        yield


def _page(page: Client, interview: Interview) -> str:
    return page.get(reverse("interview", args=[interview.pk])).content.decode()


def test_the_page_shows_who_when_and_what_is_next(alice_page: Client, interview: Interview) -> None:
    page = _page(alice_page, interview)
    for text in ("Northwind", "Backend Engineer", "Thursday 11 June, 14:00 to 15:00", "Priya Raman", "Tom Okafor"):
        assert text in page
    assert "Write down what was said" in page
    assert "19 hours have passed, 29 hours left." in page


def test_after_the_debrief_the_first_letter_is_the_primary_action(
    alice_page: Client, interview: Interview, now: datetime
) -> None:
    finish(interview, now)
    assert "Read the letter to Priya" in _page(alice_page, interview)


def test_somebody_who_was_thanked_is_done_and_the_next_letter_leads(
    alice_page: Client, interview: Interview, now: datetime
) -> None:
    finish(interview, now)
    priya = interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman")
    alice_page.post(reverse("follow-up-done", args=[priya.pk]))
    page = _page(alice_page, interview)
    assert "Thanked on Fri 12 Jun." in page
    assert "Read the letter to Tom" in page


def test_somebody_left_out_can_be_taken_back_later(alice_page: Client, interview: Interview) -> None:
    row = interview.follow_ups.filter(kind="thank-you").first()
    alice_page.post(reverse("follow-up-skipped", args=[row.pk]))
    assert "Take that back" in _page(alice_page, interview)
    alice_page.post(reverse("follow-up-skipped", args=[row.pk]), {"_method": "delete"})
    assert "Take that back" not in _page(alice_page, interview)


def test_the_candidates_own_words_are_in_blue(alice_page: Client, interview: Interview, now: datetime) -> None:
    keep_note(interview, uuid4(), NoteKind.NEED, "someone for <two> sites", None, now)
    assert '<span class="own">someone for &lt;two&gt; sites</span>' in _page(alice_page, interview)


def test_their_date_and_how_it_felt_are_facts_of_the_page(
    alice_page: Client, interview: Interview, now: datetime
) -> None:
    confirm_decision(interview, now.date().replace(day=19), "next Friday", now)
    feel(interview, "mixed")
    page = _page(alice_page, interview)
    assert "Fri 19 Jun · in 7 days" in page
    assert "They said “next Friday”." in page
    assert "Mixed" in page


def test_both_clocks_show_where_the_candidate_lives_elsewhere(alice_page: Client, interview: Interview) -> None:
    interview.account.time_zone = "Europe/Berlin"
    interview.account.save()
    page = _page(alice_page, interview)
    assert "14:00 to 15:00 in New York, 20:00 to 21:00 for you" in page


def test_the_list_has_coming_and_past_interviews(alice_page: Client, interview: Interview) -> None:
    page = alice_page.get("/interviews").content.decode()
    assert "Past" in page
    assert "Coming" not in page
    assert "Priya Raman, Tom Okafor" in page


def test_a_late_letter_is_still_owed_and_nobody_is_blamed(
    alice_page: Client, interview: Interview, now: datetime
) -> None:
    with time_machine.travel(datetime(2026, 6, 16, 14, 0, tzinfo=now.tzinfo), tick=False):
        page = _page(alice_page, interview)
    assert "Today is fine." in page
    assert "This was planned for Friday. Today is fine." in page
