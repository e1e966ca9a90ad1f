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


@pytest.mark.parametrize("page", ["/", "/interviews", "/waiting", "/openings"])
@pytest.mark.parametrize("count", [2, 30])
def test_a_page_asks_the_database_no_more_often_for_thirty_interviews_than_for_two(
    alice_page: Client,
    alice: Account,
    now: datetime,
    page: str,
    count: int,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    interviews(alice, now, count)
    with django_assert_max_num_queries(27):
        answer = alice_page.get(page)
    assert "Employer 1" in answer.text
