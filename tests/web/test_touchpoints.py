"""A word written down by hand: the page, what follows from it, and its undo; a cancelled interview, and who left."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
import time_machine
from django.test import Client

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.touchpoint import Touchpoint
from afterword.steps import settle


@pytest.fixture(autouse=True)
def _a_week_later(now: datetime) -> Iterator[None]:
    with time_machine.travel(now + timedelta(days=7), tick=False):
        yield


@pytest.fixture
def thanked(interview: Interview, now: datetime) -> Interview:
    for row in interview.follow_ups.filter(kind="thank-you"):
        settle.finish(row, now)
    return interview


@pytest.fixture
def tom(interview: Interview) -> Contact:
    return interview.interviewers.get(name="Tom Okafor")


def keep(page: Client, interview: Interview, who: Contact, **told: str) -> str:
    form = {"way": "answered", "contact": str(who.pk), "answer": "", "on": "2026-06-19"} | told
    return page.post(f"/interviews/{interview.pk}/touchpoints/new", form, follow=True).text


def test_they_answered_with_a_new_day_moves_the_step(alice_page: Client, thanked: Interview, tom: Contact) -> None:
    page = keep(alice_page, thanked, tom, answer="deciding", decision_on="2026-06-30", said="Two more to see.")
    assert "They answered · They are still deciding: Tom Okafor. It is kept." in page
    assert "Tue 30 Jun" in page
    assert '<p class="own">Two more to see.</p>' in page
    assert "From Thu 2 Jul, 08:00 on" in page


def test_undo_takes_it_off_and_moves_the_step_back(alice_page: Client, thanked: Interview, tom: Contact) -> None:
    keep(alice_page, thanked, tom, answer="no")
    page = alice_page.delete(f"/touchpoints/{Touchpoint.objects.get().pk}", follow=True).text
    assert "It is a no" not in page
    assert "Check in with Tom Okafor" in page


def test_a_call_without_the_script_is_kept(alice_page: Client, thanked: Interview, tom: Contact) -> None:
    assert "You called · I left a message" in keep(alice_page, thanked, tom, way="called:voicemail")


def test_the_address_fills_in_who_and_how(alice_page: Client, thanked: Interview, tom: Contact) -> None:
    page = alice_page.get(f"/interviews/{thanked.pk}/touchpoints/new?way=rang&contact={tom.pk}").text
    assert page.count("checked") == 3


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"way": "sang"}, "Choose one of these."),
        ({"contact": "0"}, "Choose one of them."),
        ({"on": "2026-06-20"}, "That is still to come."),
        ({"on": "2026-06-01"}, "before this interview"),
        ({"decision_on": "2026-06-10"}, "lies before they said it"),
        ({"decision_on": "soon"}, "This is not a day."),
        ({"said": "x" * 501}, "longer than 500 characters"),
    ],
)
def test_what_cannot_be_is_said_and_what_was_typed_stays(
    alice_page: Client, thanked: Interview, tom: Contact, told: dict[str, str], sentence: str
) -> None:
    page = keep(alice_page, thanked, tom, **({"said": "They like me"} | told))
    assert sentence in page
    assert told.get("said", "They like me") in page
    assert not Touchpoint.objects.exists()


def test_what_was_said_of_others_is_not_kept_with_alices(
    charlie: Account, alice_page: Client, thanked: Interview
) -> None:
    employer = charlie.employers.create(name="Elsewhere")
    stranger = charlie.contacts.create(employer=employer, name="Mallory")
    assert "Choose one of them." in keep(alice_page, thanked, stranger)


def test_a_cancelled_interview_plans_nothing_and_can_take_place_after_all(
    alice_page: Client, interview: Interview
) -> None:
    page = alice_page.post(f"/interviews/{interview.pk}/cancelled", follow=True).text
    assert "It was cancelled. What went out stays; nothing more is planned for it." in page
    assert "Thank Priya Raman" not in alice_page.get("/").text
    alice_page.delete(f"/interviews/{interview.pk}/cancelled")
    assert "Thank Priya Raman" in alice_page.get("/").text


def test_who_left_is_not_asked_and_somebody_else_is(alice_page: Client, thanked: Interview, tom: Contact) -> None:
    back = {"back": f"/interviews/{thanked.pk}"}
    assert "Check in with Priya Raman" in alice_page.post(f"/contacts/{tom.pk}/left", back, follow=True).text
    alice_page.delete(f"/contacts/{tom.pk}/left")
    assert "Check in with Tom Okafor" in alice_page.get(f"/interviews/{thanked.pk}").text


def test_the_country_and_no_calls_are_kept_with_the_interview(alice_page: Client, thanked: Interview) -> None:
    page = alice_page.get(f"/interviews/{thanked.pk}/edit")
    typed = {
        "employer": "Northwind",
        "role": "Backend Engineer",
        "day": "2026-06-11",
        "start": "14:00",
        "end": "15:00",
        "time_zone": "America/New_York",
        "mode": "video",
        "place": "",
        "decision_on": "",
        "country": "DE",
        "no_calls": "on",
        "people-TOTAL_FORMS": "1",
        "people-INITIAL_FORMS": "0",
        "people-0-name": "Tom Okafor",
    }
    assert page.status_code == 200
    assert alice_page.post(f"/interviews/{thanked.pk}/edit", typed).status_code == 302
    thanked.opening.refresh_from_db()
    assert thanked.opening.employer.country == "DE"
    assert thanked.opening.no_calls_at is not None
    # Germany worked on Juneteenth: it is a day sooner than in New York.
    row = thanked.follow_ups.get(kind="check-in", skipped_at=None)
    assert row.start_at.date() == date(2026, 6, 23)
