"""Whether a name is spelt right is asked once, and another spelling is another question."""

from dataclasses import replace
from datetime import datetime, timedelta

from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.records.letter import Letter
from afterword.steps.capture import InterviewDetails, Met, change
from afterword.steps.look_around import lay_out
from afterword.steps.spelt_right import asks, confirm
from afterword.steps.write import write


def letter_to(interview: Interview, name: str, now: datetime) -> Letter:
    return write(interview.follow_ups.get(kind="thank-you", contact__name=name), now)


def test_a_first_letter_asks_and_the_next_does_not(interview: Interview, now: datetime) -> None:
    letter = letter_to(interview, "Priya Raman", now)
    assert asks(letter)
    priya = interview.interviewers.get(name="Priya Raman")
    confirm(priya, now)
    confirm(priya, now + timedelta(days=1))
    assert not asks(letter_to(interview, "Priya Raman", now))
    assert priya.spelt_right_at == now


def test_another_spelling_is_asked_about_again(interview: Interview, now: datetime) -> None:
    priya = interview.interviewers.get(name="Priya Raman")
    confirm(priya, now)
    details = InterviewDetails(
        employer="Northwind",
        role="Backend Engineer",
        start=interview.starts_at,
        end=interview.ends_at,
        time_zone=interview.time_zone,
        met=(Met("Priya Raman", contact=priya),),
    )
    change(interview, details, now)
    priya.refresh_from_db()
    assert priya.spelt_right_at == now
    change(interview, replace(details, met=(Met("Priya Rahman", contact=priya),)), now)
    priya.refresh_from_db()
    assert (priya.name, priya.spelt_right_at) == ("Priya Rahman", None)


def test_a_name_that_changed_meanwhile_is_not_confirmed(interview: Interview, now: datetime) -> None:
    shown = interview.interviewers.get(name="Priya Raman")
    interview.interviewers.filter(pk=shown.pk).update(name="Priya Rahman")
    confirm(shown, now)
    assert shown.spelt_right_at is None


def test_sample_people_are_not_asked_about(alice: Account, now: datetime) -> None:
    lay_out(alice, now)
    row = alice.follow_ups.filter(kind="thank-you", contact__name="Søren Kjærgaard").get()
    assert not asks(write(row, now))
