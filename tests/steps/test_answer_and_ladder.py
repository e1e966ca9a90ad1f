"""An answer and the plan for silence: it waits while the answer is unread, and then goes by their own word."""

from datetime import date, datetime, timedelta

import pytest

from afterword.records.follow_up import FollowUp
from afterword.records.letter import Letter
from afterword.records.opening import State
from afterword.steps.answers.pausing import paused
from afterword.steps.answers.sentences import question
from afterword.steps.correct_answer import ask_again, correct, drop, keep, see
from afterword.steps.due import due
from afterword.steps.openings.how_far import how_far
from afterword.steps.settle import finish
from tests.steps.sent import kept, reply, sent

DAY = timedelta(days=1)
DECIDED = "Thank you for your time. Unfortunately, we have decided to move forward with another candidate."


@pytest.fixture
def thanked(letter: Letter, now: datetime) -> Letter:
    """The thank-you to Priya, sent; Tom was thanked too."""
    found = sent(letter, now)
    for row in found.follow_up.interview.follow_ups.filter(done_at=None, kind__in=("thank-you", "debrief")):
        finish(row, now)
    return found


def check_in(letter: Letter) -> FollowUp:
    return letter.account.follow_ups.get(kind="check-in", done_at=None, skipped_at=None)


def due_on(letter: Letter, at: datetime) -> set[str]:
    return {one.headline for one in due(letter.account, at)}


def test_their_word_moves_the_check_in_and_reading_it_lets_it_come(thanked: Letter, now: datetime) -> None:
    planned_at, later = check_in(thanked).start_at, now + 3 * DAY
    message = kept(thanked.account, reply(thanked, "Thank you, we are still talking."), later)
    row = check_in(thanked)
    assert row.contact == thanked.follow_up.contact
    assert row.pk in set(paused(later))
    see(message, later)
    assert row.pk not in set(paused(later))
    assert check_in(thanked).start_at >= planned_at
    assert "Check in with Priya Raman" in due_on(thanked, check_in(thanked).start_at + timedelta(hours=2))


def test_the_day_they_name_moves_the_check_in_behind_it(thanked: Letter, now: datetime) -> None:
    message = kept(thanked.account, reply(thanked, "We will let you know by Friday, June 26."), now)
    keep(message, now)
    # Two working days after their day: Tuesday the 30th.
    assert check_in(thanked).start_at.date() == date(2026, 6, 30)


def test_a_no_ends_the_ladder_and_no_no_lets_it_go_on(thanked: Letter, now: datetime) -> None:
    message = kept(thanked.account, reply(thanked, DECIDED), now)
    keep(message, now)
    assert due_on(thanked, now) == {"Answer the no of Priya Raman"}
    assert not thanked.account.follow_ups.filter(kind="check-in", skipped_at=None).exists()
    correct(message, now)
    assert check_in(thanked).is_open


def test_an_offer_is_asked_about_and_ends_the_wait(thanked: Letter, now: datetime) -> None:
    message = kept(thanked.account, reply(thanked, "We are delighted to offer you the position."), now)
    assert question(message).startswith("Is it an offer?")
    keep(message, now)
    assert not due_on(thanked, now + 60 * DAY)
    assert how_far(thanked.account, now)[message.interview.opening_id] is State.OFFER
    ask_again(message, now)
    assert check_in(thanked).is_open


def test_said_to_be_no_no_it_is_a_word_of_theirs(thanked: Letter, now: datetime) -> None:
    message = kept(thanked.account, reply(thanked, DECIDED), now)
    drop(message, now)
    assert check_in(thanked).is_open
    assert "Answer the no of Priya Raman" not in due_on(thanked, now)
