"""Pages stay quick when there is much on record."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
import time_machine
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from afterword.letters.notes import NoteKind
from afterword.records.account import Account
from afterword.steps.capture import InterviewDetails, Met, capture
from afterword.steps.debrief import keep_note
from afterword.steps.settle import finish
from afterword.steps.write import write


@pytest.fixture(autouse=True)
def _friday_morning(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def interviews(account: Account, now: datetime, count: int) -> None:
    """So many interviews of the last days, each with two interviewers, a note, a promise and a written letter."""
    for index in range(count):
        end = now - timedelta(hours=5 + index)
        met = (Met(f"Priya Raman {index}"), Met(f"Tom Okafor {index}"))
        details = InterviewDetails(
            f"Employer {index}", "Engineer", end - timedelta(hours=1), end, "America/New_York", met=met
        )
        interview = capture(account, details, now)
        first = interview.interviewers.first()
        keep_note(interview, uuid4(), NoteKind.TALK, "moving billing", first, now)
        keep_note(interview, uuid4(), NoteKind.PROMISE, "send the runbook", first, now)
        write(interview.follow_ups.get(kind="thank-you", contact=first), now)


@pytest.mark.parametrize(("page", "most"), [("/", 36), ("/interviews", 16), ("/waiting", 36), ("/openings", 36)])
@pytest.mark.parametrize("count", [2, 30])
def test_a_page_asks_the_database_no_more_often_for_thirty_interviews_than_for_two(
    alice_page: Client,
    alice: Account,
    now: datetime,
    page: str,
    most: int,
    count: int,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    interviews(alice, now, count)
    with django_assert_max_num_queries(most):
        answer = alice_page.get(page)
    assert "Employer 1" in answer.text


@pytest.mark.parametrize(("page", "most"), [("/", 36), ("/waiting", 36)])
@pytest.mark.parametrize("count", [2, 12])
def test_nor_for_twelve_employers_that_are_silent_than_for_two(
    alice_page: Client,
    alice: Account,
    now: datetime,
    page: str,
    most: int,
    count: int,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    interviews(alice, now, count)
    for row in alice.follow_ups.all():
        finish(row, now)
    with time_machine.travel(now + timedelta(days=17), tick=False), django_assert_max_num_queries(most):
        answer = alice_page.get(page)
    assert answer.text.count("Check in with Priya Raman") >= min(count, 5 if page == "/" else 1)
