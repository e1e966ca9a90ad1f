"""Today: what is due, Later and its undo, the empty page, sample people."""

from datetime import datetime
from uuid import uuid4

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.steps.capture import InterviewDetails, Met, capture
from afterword.steps.debrief import finish, keep_note


@pytest.fixture(autouse=True)
def _friday_morning(now: datetime) -> object:
    with time_machine.travel(now, tick=False):
        yield


def _today(page: Client, **query: int) -> str:
    return page.get("/", query).content.decode()


def test_without_an_interview_today_leads_to_the_two_doors(alice_page: Client) -> None:
    answer = alice_page.get("/")
    assert answer.url == "/welcome"
    page = alice_page.get(answer.url).content.decode()
    assert "I just came from an interview" in page
    assert "Look around with sample people" in page


def test_the_lead_card_carries_the_48_hour_line(alice_page: Client, interview: Interview, now: datetime) -> None:
    finish(interview, now)
    page = _today(alice_page)
    assert page.count('class="line48"') == 1
    assert "Thank Priya Raman" in page
    assert "Best before tomorrow 15:00" in page
    assert "Friday 12 June. Two things." in page


def test_both_clocks_show_on_the_card_where_two_zones_meet(
    alice: Account, alice_page: Client, interview: Interview, now: datetime
) -> None:
    finish(interview, now)
    alice.time_zone = "Europe/Berlin"
    alice.save()
    page = _today(alice_page)
    assert "Best before tomorrow 15:00 in New York" in page
    assert "tomorrow 21:00 yours" in page


def test_later_puts_a_card_off_and_undo_brings_it_back(alice_page: Client, interview: Interview, now: datetime) -> None:
    finish(interview, now)
    row = interview.follow_ups.filter(kind="thank-you").order_by("pk").first()
    snoozed = reverse("follow-up-snoozed", args=[row.pk])
    page = alice_page.post(snoozed, follow=True).content.decode()
    assert "it comes back at 13:00" in page
    assert ">Thank Priya Raman</a>" not in page
    undone = alice_page.post(snoozed, {"_method": "delete"}, follow=True).content.decode()
    assert ">Thank Priya Raman</a>" in undone
    assert "it comes back" not in undone


@pytest.mark.parametrize("verb", ["done", "skipped"])
def test_done_and_left_out_are_undone_in_place(
    alice_page: Client, interview: Interview, now: datetime, verb: str
) -> None:
    finish(interview, now)
    row = interview.follow_ups.filter(kind="thank-you").order_by("pk").first()
    url = reverse(f"follow-up-{verb}", args=[row.pk])
    back = reverse("interview", args=[interview.pk])
    answer = alice_page.post(url, {"back": back})
    assert answer.url == f"{back}?just={row.pk}"
    row.refresh_from_db()
    assert not row.is_open
    assert url in alice_page.get(answer.url).content.decode()
    alice_page.post(url, {"_method": "delete", "back": back})
    row.refresh_from_db()
    assert row.is_open


def test_the_way_back_never_leads_elsewhere(alice_page: Client, interview: Interview) -> None:
    row = interview.follow_ups.first()
    answer = alice_page.post(reverse("follow-up-snoozed", args=[row.pk]), {"back": "https://elsewhere.example/"})
    assert answer.url == f"/?just={row.pk}"


def test_when_nothing_is_due_the_page_says_what_comes_next(alice: Account, alice_page: Client, now: datetime) -> None:
    start = now.replace(day=18)
    capture(alice, InterviewDetails("Okapi Health", "Designer", start, start.replace(hour=15), "America/New_York"), now)
    page = _today(alice_page)
    assert "Nothing is due. You have done your part. Next: Thursday 18 June, Okapi Health." in page


def test_the_debrief_can_be_written_from_the_moment_the_door_closed(
    alice: Account, alice_page: Client, now: datetime
) -> None:
    met = (Met("Priya Raman"),)
    details = InterviewDetails("Northwind", "Nurse", now.replace(hour=13), now, "America/New_York", met=met)
    row = capture(alice, details, now).follow_ups.get(kind="debrief")
    assert ">Write down Northwind</a>" in _today(alice_page)
    alice_page.post(reverse("follow-up-done", args=[row.pk]))
    assert "Nothing is due right now. Next: Thank Priya Raman, today 10:15." in _today(alice_page)


def test_more_than_five_cards_are_folded(alice: Account, alice_page: Client, now: datetime) -> None:
    end = now.replace(day=11)
    people = tuple(Met(f"Person {number}") for number in range(7))
    details = InterviewDetails("Northwind", "Engineer", end.replace(hour=13), end, "America/New_York", met=people)
    finish(capture(alice, details, now), now)
    assert "and 2 more" in _today(alice_page)


def test_a_promise_is_kept_with_one_click(alice_page: Client, interview: Interview, now: datetime) -> None:
    finish(interview, now)
    keep_note(interview, uuid4(), NoteKind.PROMISE, "send the floor plan", None, now)
    row = interview.follow_ups.get(kind="material")
    assert "Keep your promise to Priya Raman" in _today(alice_page)
    page = alice_page.post(reverse("follow-up-done", args=[row.pk]), follow=True).content.decode()
    assert "Your promise to Priya Raman: done." in page


def test_sample_people_come_with_one_click_and_go_with_one(alice: Account, alice_page: Client) -> None:
    page = alice_page.post("/sample", follow=True).content.decode()
    assert "These are sample people." in page
    assert "Thank Søren Kjærgaard" in page
    assert alice.interviews.count() == 3
    answer = alice_page.post("/sample", {"_method": "delete"}, follow=True)
    assert "I just came from an interview" in answer.content.decode()
    for rows in ("interviews", "contacts", "employers", "openings", "notes", "follow_ups", "letters"):
        assert not getattr(alice, rows).exists(), rows


def test_asking_for_sample_people_twice_makes_one_set(alice: Account, alice_page: Client) -> None:
    alice_page.post("/sample")
    alice_page.post("/sample")
    assert alice.interviews.count() == 3


def test_removing_sample_people_leaves_ones_own(alice: Account, alice_page: Client, interview: Interview) -> None:
    alice_page.post("/sample")
    alice_page.post("/sample", {"_method": "delete"})
    assert list(alice.interviews.all()) == [interview]


def test_an_employer_of_ones_own_with_a_sample_name_is_not_removed(
    alice: Account, alice_page: Client, now: datetime
) -> None:
    end = now.replace(day=11)
    own = capture(alice, InterviewDetails("Okapi Health", "Nurse", end.replace(hour=13), end, "Europe/Berlin"), now)
    alice_page.post("/sample")
    alice_page.post("/sample", {"_method": "delete"})
    assert list(alice.interviews.all()) == [own]
