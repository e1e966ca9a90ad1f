"""An interview is taken in as it was said, with everyone in it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from afterword.errors import InputError
from afterword.records.account import Account
from afterword.records.interview import Interview
from afterword.steps.capture import InterviewDetails, Met, capture, change


@pytest.fixture
def details(now: datetime) -> InterviewDetails:
    return InterviewDetails(
        employer="Northwind",
        role="Backend Engineer",
        start=now - timedelta(hours=3),
        end=now - timedelta(hours=2),
        time_zone="America/New_York",
        met=(Met("Priya Raman"), Met("Tom Okafor")),
    )


def names(interview: Interview) -> list[str]:
    return [part.contact.name for part in interview.parts.select_related("contact")]


def test_interviewers_stay_in_the_order_they_were_named(
    alice: Account, details: InterviewDetails, now: datetime
) -> None:
    assert names(capture(alice, details, now)) == ["Priya Raman", "Tom Okafor"]


def test_two_people_of_one_name_are_two_people(alice: Account, details: InterviewDetails, now: datetime) -> None:
    twins = replace(details, met=(Met("Priya Raman", title="Engineer"), Met("Priya Raman", title="Designer")))
    interview = capture(alice, twins, now)
    assert sorted(contact.title for contact in interview.interviewers.all()) == ["Designer", "Engineer"]


def test_someone_met_before_is_the_same_person(alice: Account, details: InterviewDetails, now: datetime) -> None:
    capture(alice, details, now)
    later = replace(details, start=details.start + timedelta(days=7), end=details.end + timedelta(days=7))
    capture(alice, later, now)
    assert alice.contacts.filter(name="Priya Raman").count() == 1


def test_the_same_name_with_another_address_is_another_person(
    alice: Account, details: InterviewDetails, now: datetime
) -> None:
    capture(alice, replace(details, met=(Met("Priya Raman", email="priya@northwind.example"),)), now)
    capture(alice, replace(details, met=(Met("Priya Raman", email="p.raman@northwind.example"),)), now)
    assert alice.contacts.filter(name="Priya Raman").count() == 2


def test_an_interview_cannot_end_before_it_starts(alice: Account, details: InterviewDetails, now: datetime) -> None:
    with pytest.raises(InputError, match="ends before it starts"):
        capture(alice, replace(details, end=details.start - timedelta(minutes=1)), now)
    assert not alice.interviews.exists()


def test_an_interview_of_days_is_asked_back(alice: Account, details: InterviewDetails, now: datetime) -> None:
    with pytest.raises(InputError, match="25 hours"):
        capture(alice, replace(details, end=details.start + timedelta(hours=25)), now)


def test_line_breaks_in_names_become_spaces(alice: Account, details: InterviewDetails, now: datetime) -> None:
    interview = capture(alice, replace(details, met=(Met("Priya\r\nRaman"),), role="Engineer\n(m/f/d)"), now)
    assert names(interview) == ["Priya Raman"]
    assert interview.opening.role == "Engineer (m/f/d)"


def test_moving_an_interview_moves_what_is_open(interview: Interview, now: datetime) -> None:
    thank_you = interview.follow_ups.filter(kind="thank-you").first()
    assert thank_you is not None
    before = thank_you.limit_at
    moved = _details(interview, by=timedelta(days=1))
    change(interview, moved, now)
    thank_you.refresh_from_db()
    assert before is not None
    assert thank_you.limit_at == before + timedelta(days=1)


def test_moving_an_interview_leaves_what_is_done(interview: Interview, now: datetime) -> None:
    thank_you = interview.follow_ups.filter(kind="thank-you").first()
    assert thank_you is not None
    thank_you.done_at = now
    thank_you.save()
    change(interview, _details(interview, by=timedelta(days=1)), now)
    assert interview.follow_ups.filter(kind="thank-you", contact=thank_you.contact).get().aim_at == thank_you.aim_at


def test_someone_taken_off_the_interview_is_owed_no_letter(interview: Interview, now: datetime) -> None:
    change(interview, replace(_details(interview), met=(Met("Tom Okafor"),)), now)
    assert names(interview) == ["Tom Okafor"]
    assert [row.contact.name for row in interview.follow_ups.filter(kind="thank-you") if row.contact] == ["Tom Okafor"]


def _details(interview: Interview, by: timedelta = timedelta(0)) -> InterviewDetails:
    return InterviewDetails(
        employer=interview.opening.employer.name,
        role=interview.opening.role,
        start=interview.starts_at + by,
        end=interview.ends_at + by,
        time_zone=interview.time_zone,
        met=tuple(Met(part.contact.name, contact=part.contact) for part in interview.parts.all()),
    )
