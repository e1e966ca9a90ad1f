"""Taking in an interview through its form, with everything one may mistype."""

import re
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from afterword.records.account import Account
from afterword.records.interview import Interview
from tests.web.typed import interview_form, person

NEW = "/interviews/new"


@pytest.fixture(autouse=True)
def _friday_morning(now: datetime) -> object:
    with time_machine.travel(now, tick=False):
        yield


def test_the_form_is_ready_for_an_interview_that_has_just_ended(alice_page: Client) -> None:
    page = alice_page.get(NEW).content.decode()
    for ready in ('value="2026-06-12"', 'value="09:00"', 'value="10:00"', 'value="America/New_York"'):
        assert ready in page


def test_employer_role_and_a_name_are_enough(alice: Account, alice_page: Client) -> None:
    answer = alice_page.post(NEW, interview_form())
    interview = alice.interviews.get()
    assert answer.url == reverse("debrief", args=[interview.pk])
    assert interview.starts_at == datetime(2026, 6, 11, 18, 0, tzinfo=UTC)
    assert [contact.name for contact in interview.interviewers.all()] == ["Priya Raman"]


def test_everything_one_knows_of_a_person_is_kept(alice: Account, alice_page: Client) -> None:
    alice_page.post(
        NEW,
        interview_form(
            **person(
                0,
                "Priya Raman",
                title="Staff Engineer",
                email="priya@northwind.com",
                phone="+1 55",
                address_as="Pri",
            ),
            mode="video",
            place="https://meet.northwind.com/x",
            decision_on="2026-06-19",
        ),
    )
    contact = alice.contacts.get()
    assert (contact.title, contact.email, contact.phone, contact.address_as) == (
        "Staff Engineer",
        "priya@northwind.com",
        "+1 55",
        "Pri",
    )
    assert alice.interviews.get().decision_on == date(2026, 6, 19)


def test_and_somebody_else_adds_a_block_and_keeps_what_was_typed(alice: Account, alice_page: Client) -> None:
    page = alice_page.post(NEW, interview_form(another="1", employer="")).content.decode()
    assert 'name="people-1-name"' in page
    assert 'value="Priya Raman"' in page
    assert "Which employer was it?" not in page
    assert not alice.interviews.exists()


def test_two_people_of_one_name_stay_two(alice: Account, alice_page: Client) -> None:
    alice_page.post(
        NEW,
        interview_form(**person(0, "Priya Raman", title="Engineer")) | person(1, "Priya Raman", title="Recruiter"),
    )
    assert sorted(contact.title for contact in alice.contacts.all()) == ["Engineer", "Recruiter"]


@pytest.mark.parametrize("name", ["Suharto", "Ludwig van der Berg", "Siobhán O’Ñeill-Łuczak", "佐藤 花子", "محمد علي"])
def test_a_name_of_any_shape_and_script_is_kept_as_it_is(alice: Account, alice_page: Client, name: str) -> None:
    alice_page.post(NEW, interview_form(**person(0, name)))
    assert alice.contacts.get().name == name


def test_a_line_break_in_a_name_becomes_a_space(alice: Account, alice_page: Client) -> None:
    alice_page.post(NEW, interview_form(**person(0, "Priya\r\nRaman")))
    assert alice.contacts.get().name == "Priya Raman"


def test_a_role_with_slash_and_brackets_is_kept(alice: Account, alice_page: Client) -> None:
    alice_page.post(NEW, interview_form(role="Engineer / SRE (m/f/d) [remote]"))
    assert alice.openings.get().role == "Engineer / SRE (m/f/d) [remote]"


def test_a_slip_in_a_known_providers_name_is_asked_about(alice: Account, alice_page: Client) -> None:
    answer = alice_page.post(NEW, interview_form(**person(0, "Priya Raman", email="priya@gmial.com")))
    assert answer.status_code == 422
    assert "Did you mean priya@gmail.com?" in answer.content.decode()
    assert not alice.interviews.exists()


@pytest.mark.parametrize("said", ["priya@gmail.com", "priya@gmial.com"])
def test_one_click_answers_which_address_is_meant(alice: Account, alice_page: Client, said: str) -> None:
    alice_page.post(NEW, interview_form(**person(0, "Priya Raman", email="priya@gmial.com", email_said=said)))
    assert alice.contacts.get().email == said


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"employer": " "}, "Which employer was it?"),
        ({"role": ""}, "Which role was it about?"),
        ({"end": "13:00"}, "The interview ends before it starts."),
        ({"end": "14:00"}, "The interview ends before it starts."),
        ({"time_zone": "America/Atlantis"}, "There is no time zone"),
        ({"time_zone": ""}, "In which time zone?"),
        ({"day": "2026-03-08", "start": "02:30", "end": "03:30"}, "go forward and skip 02:30"),
        ({"day": "11th of June"}, "This is not a day."),
        ({"start": "noon"}, "This is not a time."),
        ({"decision_on": "2026-06-01"}, "This day lies before the interview."),
        ({"people-0-name": ""}, "Who did you meet?"),
        ({"people-0-name": "", "people-0-title": "Recruiter"}, "Whose is this?"),
        ({"people-0-email": "priya at northwind"}, "does not work as a mail address"),
    ],
)
def test_what_cannot_be_gets_a_sentence_and_keeps_what_was_typed(
    alice: Account, alice_page: Client, changes: dict[str, str], sentence: str
) -> None:
    typed = interview_form(place="14 Pier Row") | changes
    answer = alice_page.post(NEW, typed)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in page
    assert 'value="14 Pier Row"' in page
    assert not alice.interviews.exists()


def test_a_city_is_understood_as_its_zone(alice: Account, alice_page: Client) -> None:
    alice_page.post(NEW, interview_form(time_zone="new york"))
    assert alice.interviews.get().time_zone == "America/New_York"


def test_an_evening_that_ran_past_midnight_ends_the_next_day(alice: Account, alice_page: Client) -> None:
    alice_page.post(NEW, interview_form(day="2026-06-10", start="23:15", end="00:15"))
    assert alice.interviews.get().local_end.date() == date(2026, 6, 11)


def test_an_interview_ahead_needs_no_name_and_shows_what_to_bring_home(alice: Account, alice_page: Client) -> None:
    answer = alice_page.post(NEW, interview_form(**person(0, ""), day="2026-06-20"))
    interview = alice.interviews.get()
    assert answer.url == reverse("interview", args=[interview.pk])
    assert "What to bring home" in alice_page.get(answer.url).content.decode()


def test_changing_an_interview_recomputes_its_plan(alice_page: Client, interview: Interview) -> None:
    edit = reverse("edit-interview", args=[interview.pk])
    priya, tom = interview.interviewers.order_by("parts__position")
    typed = interview_form(day="2026-06-12", start="08:00", end="09:00", **person(0, priya.name, contact=str(priya.pk)))
    answer = alice_page.post(edit, typed | person(1, "Thomas Okafor", contact=str(tom.pk)))
    assert answer.url == reverse("interview", args=[interview.pk])
    tom.refresh_from_db()
    assert tom.name == "Thomas Okafor"
    thanks = interview.follow_ups.get(kind="thank-you", contact=priya)
    assert thanks.limit_at == datetime(2026, 6, 14, 13, 0, tzinfo=UTC)


def test_a_person_whose_name_was_emptied_is_taken_out(alice_page: Client, interview: Interview) -> None:
    priya, tom = interview.interviewers.order_by("parts__position")
    typed = interview_form(**person(0, priya.name, contact=str(priya.pk))) | person(1, "", contact=str(tom.pk))
    alice_page.post(reverse("edit-interview", args=[interview.pk]), typed)
    assert list(interview.interviewers.all()) == [priya]


def test_a_contact_of_somebody_else_cannot_be_claimed(
    charlie: Account, charlie_page: Client, interview: Interview
) -> None:
    priya = interview.interviewers.first()
    charlie_page.post(NEW, interview_form(**person(0, "Priya Changed", contact=str(priya.pk))))
    priya.refresh_from_db()
    assert priya.name == "Priya Raman"
    assert charlie.contacts.get() != priya


def test_an_opening_may_have_its_own_register(alice: Account, alice_page: Client) -> None:
    alice_page.post(NEW, interview_form(register="formal"))
    interview = alice.interviews.get()
    assert interview.opening.register == "formal"
    page = alice_page.get(reverse("edit-interview", args=[interview.pk])).content.decode()
    assert re.search(r'value="formal"[^>]*checked', page)
