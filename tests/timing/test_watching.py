"""How a mailbox is watched: closely while an answer is likely, and never so often that a provider minds."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from afterword.timing.watching import Watching, how_to_watch, wait_to_connect

NOW = datetime(2026, 6, 12, 14, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def test_what_is_open_is_listened_for() -> None:
    assert how_to_watch(NOW - timedelta(days=9), True, NOW) == Watching(True, 15 * MINUTE)


def test_for_two_days_after_a_letter_it_is_read_each_five_minutes() -> None:
    assert how_to_watch(NOW - timedelta(hours=47), False, NOW) == Watching(False, 5 * MINUTE)
    assert how_to_watch(NOW - timedelta(hours=48), False, NOW) == Watching(False, 60 * MINUTE)


def test_where_nothing_was_sent_it_is_read_now_and_then() -> None:
    assert how_to_watch(None, False, NOW) == Watching(False, 60 * MINUTE)


@given(st.timedeltas(timedelta(days=-99), timedelta(days=99)), st.booleans())
def test_whatever_the_clock_says_it_is_read_within_the_hour_and_no_more_often_than_each_five_minutes(
    ago: timedelta, is_open: bool
) -> None:
    assert 5 * MINUTE <= how_to_watch(NOW - ago, is_open, NOW).every <= 60 * MINUTE


@given(st.integers(0, 1000), st.floats(0, 1))
def test_a_server_that_is_gone_is_tried_less_and_less_often_and_never_given_up(failures: int, chance: float) -> None:
    wait = wait_to_connect(failures, chance)
    assert timedelta(seconds=2) <= wait <= timedelta(minutes=25)
    assert wait <= wait_to_connect(failures + 1, chance)
