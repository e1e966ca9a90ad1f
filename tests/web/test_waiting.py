"""Waiting: the one step on top, everyone who has not answered, and the picture of one wait."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client

from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.steps import settle
from afterword.steps.debrief import confirm_decision, finish
from afterword.steps.touch import Told, touch

NEW_YORK = ZoneInfo("America/New_York")


def on(month: int, day: int, hour: int = 11) -> time_machine.travel:
    return time_machine.travel(at(month, day, hour), tick=False)


def at(month: int, day: int, hour: int = 11) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=NEW_YORK)


@pytest.fixture
def thanked(interview: Interview, now: datetime) -> Interview:
    """Everyone at Northwind was thanked on Friday; their date is Tuesday 16 June."""
    finish(interview, now)
    for row in interview.follow_ups.filter(kind="thank-you"):
        settle.finish(row, at(6, 12))
    confirm_decision(interview, date(2026, 6, 16), "Tuesday", now)
    return interview


def step(interview: Interview) -> FollowUp:
    return interview.follow_ups.get(kind__in=("check-in", "call", "closing"), done_at=None, skipped_at=None)


def test_with_nobody_to_wait_for_it_says_so(alice_page: Client) -> None:
    assert "You wait for nobody." in alice_page.get("/waiting").text


def test_before_the_step_there_is_nothing_to_do_and_the_day_is_named(alice_page: Client, thanked: Interview) -> None:
    with on(6, 15):
        page = alice_page.get("/waiting").text
    assert "One person has yet to answer. It needs nothing today." in page
    assert "Tom Okafor" in page
    assert ">4 days<" in page
    assert "Tue 16 Jun" in page
    assert "Nothing to do before Thu 18 Jun." in page


def test_the_step_that_is_due_stands_on_top_with_why_and_until_when(alice_page: Client, thanked: Interview) -> None:
    with on(6, 18):
        page = alice_page.get("/waiting").text
        assert alice_page.get("/").text.count("Check in with Tom Okafor") > 0
    assert "One step is due" in page
    assert "They said Tuesday, June 16. Two working days have passed." in page
    assert "Best before today 18:00" in page
    assert "A check-in is due today." in page


def test_the_interview_leads_to_it_too(alice_page: Client, thanked: Interview) -> None:
    with on(6, 18):
        page = alice_page.get(f"/interviews/{thanked.pk}").text
    primary = f'<a class="btn btn--primary" href="/follow-ups/{step(thanked).pk}/letter">Check in with Tom Okafor</a>'
    assert primary in page


def test_today_counts_those_who_are_waited_for(alice_page: Client, thanked: Interview) -> None:
    with on(6, 15):
        assert "Waiting on others: 1" in alice_page.get("/").text


def test_the_picture_says_where_one_is_and_cites_what_is_published(alice_page: Client, thanked: Interview) -> None:
    with on(6, 22):
        page = alice_page.get("/waiting").text
    assert "11 days since you spoke with Northwind. They said Tue 16 Jun, which was day 5." in page
    assert "counted from the application, not from your interview" in page
    assert "Glassdoor" in page
    assert "<td>5</td><td>Their own date</td>" in page
    assert "%" not in page[page.index('<figure class="figure"') : page.index("</figure>")]


def test_a_wait_in_ontario_names_the_day_by_which_they_tell(alice_page: Client, thanked: Interview) -> None:
    thanked.opening.employer.country, thanked.time_zone = "CA", "America/Toronto"
    thanked.opening.employer.save()
    thanked.save()
    with on(6, 22):
        assert "by Sun 26 Jul. This is information, not legal advice." in alice_page.get("/waiting").text


def test_what_is_quiet_rests_with_notice_and_any_answer_wakes_it(
    alice: Account, alice_page: Client, thanked: Interview
) -> None:
    with on(7, 20):
        page = alice_page.get("/").text
        assert "Northwind has been quiet for a long time, which is not a no. It rests now" in page
        assert "Check in with" not in page
        assert "Resting since Sat 18 Jul. Any answer wakes it." in alice_page.get("/waiting").text
    with on(8, 3):
        assert "It rests now" not in alice_page.get("/").text
        touch(thanked, thanked.interviewers.all()[0], Told("answered", at(8, 3), "deciding"), at(8, 3))
        assert "Nothing to do before Wed 12 Aug." in alice_page.get("/waiting").text


def test_ones_own_answers_are_listed_once_there_are_any(alice_page: Client, thanked: Interview) -> None:
    with on(6, 22):
        assert "Those who answered you" not in alice_page.get("/waiting").text
        touch(thanked, thanked.interviewers.all()[0], Told("answered", at(6, 22), "no"), at(6, 22))
        page = alice_page.get("/waiting").text
    assert "Those who answered you" in page
    assert "<td>10</td><td>It is a no</td>" in page
    assert "You wait for nobody." in page


def test_later_is_a_day_of_ones_choice_with_undo(alice_page: Client, thanked: Interview) -> None:
    row = step(thanked)
    with on(6, 18):
        form = {"on": "2026-06-24", "back": "/waiting"}
        page = alice_page.post(f"/follow-ups/{row.pk}/snoozed", form, follow=True).text
        assert "Check in with Tom Okafor: it comes back on Wed 24 Jun." in page
        assert "Nothing to do before Wed 24 Jun." in page
        page = alice_page.delete(f"/follow-ups/{row.pk}/snoozed", follow=True).text
        assert "Check in with Tom Okafor" in page


@pytest.mark.parametrize(("day", "sentence"), [("soon", "not a day"), ("2026-06-01", "That day is over")])
def test_a_day_that_cannot_be_is_said(alice_page: Client, thanked: Interview, day: str, sentence: str) -> None:
    with on(6, 18):
        answer = alice_page.post(f"/follow-ups/{step(thanked).pk}/snoozed", {"on": day})
    assert answer.status_code == 409
    assert sentence in answer.text


def test_a_second_check_in_is_asked_for_something_new(alice_page: Client, thanked: Interview) -> None:
    settle.finish(step(thanked), at(6, 18))
    with on(6, 26):
        page = alice_page.get("/").text
        told = f"/interviews/{thanked.pk}/letters/new?kind=check-in&amp;contact={step(thanked).contact_id}"
        assert told in page
        assert "checked" in alice_page.get(told.replace("&amp;", "&")).text


def test_charlie_waits_for_nobody_of_alices(charlie_page: Client, thanked: Interview) -> None:
    with on(6, 18):
        assert "Northwind" not in charlie_page.get(f"/waiting?of={thanked.opening_id}").text
