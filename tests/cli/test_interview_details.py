"""What the command line says of an interview and of the people in it."""

from datetime import UTC, date, datetime

import pytest

from afterword.cli.find import find_follow_ups, find_interview, find_interviewer, find_letter, find_note
from afterword.cli.interview_details import decision_on, details_of, met
from afterword.errors import InputError, NotFoundError
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.steps.capture import Met, change


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Priya Raman", Met("Priya Raman")),
        ("Priya Raman <priya@northwind.example>", Met("Priya Raman", email="priya@northwind.example")),
        (
            " Raman, Priya < priya@northwind.example > ; title: Staff Engineer, Billing ; called: Pri",
            Met("Raman, Priya", "Staff Engineer, Billing", "priya@northwind.example", address_as="Pri"),
        ),
        ("Siobhán O’Connor-Ó Sé; phone: +353 1 555 0100;", Met("Siobhán O’Connor-Ó Sé", phone="+353 1 555 0100")),
    ],
)
def test_a_person_is_a_name_and_whatever_else_is_known(text: str, person: Met) -> None:
    assert met(text) == person


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "names nobody"),
        ("<priya@northwind.example>", "names nobody"),
        ("Priya <a> <b>", "names nobody"),
        ("Priya <priya@northwind>", "does not work as a mail address"),
        ("Priya; boss", "is not understood"),
        ("Priya; salary: 100", "is not understood"),
    ],
)
def test_what_names_nobody_is_asked_about(text: str, why: str) -> None:
    with pytest.raises(InputError, match=why):
        met(text)


def test_a_decision_is_heard_on_the_day_of_the_interview_there() -> None:
    late_evening = datetime(2026, 6, 10, 2, 0, tzinfo=UTC)
    assert decision_on("tomorrow", late_evening, "America/New_York") == date(2026, 6, 10)
    with pytest.raises(InputError):
        decision_on("Monday the 12th", late_evening, "America/New_York")


def test_moving_an_interview_keeps_everybody_and_everything(interview: Interview, now: datetime) -> None:
    before = list(interview.parts.values_list("contact__name", "contact__title", "contact__email", "position"))
    change(interview, details_of(interview, interview.starts_at, interview.ends_at, "Europe/Berlin"), now)
    assert list(interview.parts.values_list("contact__name", "contact__title", "contact__email", "position")) == before
    assert (interview.mode, interview.time_zone) == ("video", "Europe/Berlin")


@pytest.mark.parametrize("meant", ["Priya Raman", "priya raman", "PRIYA", "raman", "priya@northwind.example"])
def test_an_interviewer_is_found_by_what_people_say(interview: Interview, meant: str) -> None:
    assert find_interviewer(interview, meant).name == "Priya Raman"


def test_of_two_people_of_one_name_the_number_says_which(interview: Interview, now: datetime) -> None:
    details = details_of(interview, interview.starts_at, interview.ends_at, interview.time_zone)
    twice = (*details.met, Met("Priya Raman", email="other@northwind.example"))
    change(interview, type(details)(**{**vars(details), "met": twice}), now)
    with pytest.raises(InputError, match="could be 2 people"):
        find_interviewer(interview, "Priya Raman")
    other = interview.interviewers.get(email="other@northwind.example")
    assert find_interviewer(interview, str(other.pk)) == other


def test_a_stranger_is_not_found(interview: Interview) -> None:
    with pytest.raises(InputError, match=r"Charlie.*is not among the interviewers: Priya Raman"):
        find_interviewer(interview, "Charlie")


def test_thank_yous_come_in_the_order_of_the_interviewers(interview: Interview) -> None:
    assert [row.contact.name for row in find_follow_ups(interview, "thank-you", None) if row.contact] == [
        "Priya Raman",
        "Tom Okafor",
    ]
    assert [row.contact.name for row in find_follow_ups(interview, "thank-you", "tom") if row.contact] == ["Tom Okafor"]


def test_somebody_else_s_rows_are_not_there(interview: Interview, charlie: Account) -> None:
    with pytest.raises(NotFoundError):
        find_interview(charlie, interview.pk)
    with pytest.raises(NotFoundError):
        find_letter(charlie, 1)
    with pytest.raises(NotFoundError):
        find_note(charlie, 1)
