"""After a no: thanks within two days, then a hello now and then."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from afterword.timing.after_a_no import next_hello, rejection_reply
from tests.timing.moments import is_in_the_readers_day, moments, zones

TOLD_AT = datetime(2026, 6, 30, 20, tzinfo=UTC)


def test_thanks_for_a_no_are_meant_for_the_next_day_and_end_after_two() -> None:
    reply = rejection_reply(TOLD_AT, "America/New_York")
    assert reply.limit_at == TOLD_AT + timedelta(hours=48)
    assert reply.aim_at == TOLD_AT + timedelta(hours=24)


def test_a_hello_comes_a_season_after_the_last_word_on_a_working_day() -> None:
    # 28 September 2026 is the ninetieth day, a Monday; the first full day after it is Tuesday.
    assert next_hello(TOLD_AT, [], "America/New_York", "US").start_at == datetime(2026, 9, 29, 12, tzinfo=UTC)


@given(moments, zones)
def test_thanks_for_a_no_are_proposed_by_day_and_before_the_limit(told_at: datetime, zone: str) -> None:
    reply = rejection_reply(told_at, zone)
    assert reply.limit_at is not None
    assert told_at <= reply.propose_at < reply.limit_at
    assert is_in_the_readers_day(reply.propose_at, zone)


@given(moments, zones, st.integers(1, 6))
def test_a_year_never_holds_three_hellos(told_at: datetime, zone: str, count: int) -> None:
    hellos: list[datetime] = []
    for _ in range(count + 2):
        hellos.append(next_hello(max([told_at, *hellos]), hellos, zone, "US").start_at)
    assert hellos[0] - told_at >= timedelta(days=90)
    assert all(third - first >= timedelta(days=365) for first, third in zip(hellos, hellos[2:], strict=False))
