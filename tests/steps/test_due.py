"""What Today shows, and when."""

from datetime import datetime, timedelta

import pytest

from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.steps.due import Due, coming, due
from afterword.steps.settle import finish, open_again, put_off, show_again, skip


def headlines(account: Account, now: datetime) -> list[str]:
    return [card.headline for card in due(account, now)]


def card_for(account: Account, name: str, now: datetime) -> Due:
    return next(card for card in due(account, now) if name in card.headline)


@pytest.fixture
def to_priya(interview: Interview) -> FollowUp:
    return interview.follow_ups.get(kind="thank-you", contact__name="Priya Raman")


def test_after_an_interview_the_debrief_comes_first(alice: Account, interview: Interview, now: datetime) -> None:
    assert headlines(alice, now) == ["Write down Northwind", "Thank Priya Raman", "Thank Tom Okafor"]


def test_before_the_interview_nothing_is_due(alice: Account, interview: Interview) -> None:
    earlier = interview.starts_at - timedelta(hours=1)
    assert headlines(alice, earlier) == []
    assert coming(alice, earlier) == interview


def test_a_thank_you_is_not_asked_for_in_the_first_quarter_of_an_hour(alice: Account, interview: Interview) -> None:
    assert "Thank Priya Raman" not in headlines(alice, interview.ends_at + timedelta(minutes=14))
    assert "Thank Priya Raman" in headlines(alice, interview.ends_at + timedelta(minutes=15))


def test_a_late_thank_you_stays_and_says_that_today_is_fine(alice: Account, interview: Interview) -> None:
    weeks_later = interview.ends_at + timedelta(days=40)
    card = card_for(alice, "Priya", weeks_later)
    assert card.is_late
    assert card.best_before is None
    assert "Today is fine." in card.why


def test_a_card_names_the_hour_it_is_best_before(alice: Account, interview: Interview, now: datetime) -> None:
    card = card_for(alice, "Priya", now)
    assert card.best_before == interview.ends_at + timedelta(hours=48)
    assert card.clock is not None
    assert card.clock.elapsed == timedelta(hours=19)


def test_later_hides_a_card_for_three_hours(alice: Account, to_priya: FollowUp, now: datetime) -> None:
    put_off(to_priya, now)
    assert "Thank Priya Raman" not in headlines(alice, now + timedelta(hours=2, minutes=59))
    assert "Thank Priya Raman" in headlines(alice, now + timedelta(hours=3))


def test_later_never_hides_a_card_past_its_limit(alice: Account, to_priya: FollowUp) -> None:
    assert to_priya.limit_at is not None
    close = to_priya.limit_at - timedelta(hours=1)
    put_off(to_priya, close)
    assert "Thank Priya Raman" in headlines(alice, to_priya.limit_at - timedelta(minutes=30))


def test_later_can_be_undone(alice: Account, to_priya: FollowUp, now: datetime) -> None:
    put_off(to_priya, now)
    show_again(to_priya)
    assert "Thank Priya Raman" in headlines(alice, now)


@pytest.mark.parametrize("settle", [finish, skip])
def test_what_is_done_or_skipped_is_gone_and_can_be_opened_again(
    settle: object, alice: Account, to_priya: FollowUp, now: datetime
) -> None:
    assert callable(settle)
    settle(to_priya, now)
    assert "Thank Priya Raman" not in headlines(alice, now)
    open_again(to_priya, now)
    assert "Thank Priya Raman" in headlines(alice, now)


def test_charlie_sees_nothing_of_it(charlie: Account, interview: Interview, now: datetime) -> None:
    assert due(charlie, now) == ()
