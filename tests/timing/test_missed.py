"""A laptop that slept through the moment of a letter."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from afterword.timing.defaults import DEFAULTS
from afterword.timing.missed import after_missing
from afterword.timing.retry import next_lookup, next_try

FRIDAY_NOON = datetime(2026, 6, 12, 16, 0, tzinfo=UTC)
NEW_YORK = "America/New_York"
LIMIT = FRIDAY_NOON + timedelta(hours=24)


def test_a_moment_just_missed_goes() -> None:
    assert after_missing(FRIDAY_NOON, FRIDAY_NOON + timedelta(minutes=9), LIMIT, NEW_YORK).goes


def test_what_was_chosen_for_the_night_goes_at_night() -> None:
    night = FRIDAY_NOON + timedelta(hours=12)
    assert after_missing(night, night + timedelta(seconds=5), LIMIT, NEW_YORK).goes


def test_woken_in_the_readers_day_it_goes() -> None:
    assert after_missing(FRIDAY_NOON, FRIDAY_NOON + timedelta(hours=3), LIMIT, NEW_YORK).goes


def test_woken_in_the_readers_night_it_asks() -> None:
    verdict = after_missing(FRIDAY_NOON, FRIDAY_NOON + timedelta(hours=10), LIMIT, NEW_YORK)
    assert not verdict.goes
    assert "Fri 12:00" in verdict.sentence
    assert "Fri 22:00" in verdict.sentence


def test_woken_after_the_limit_it_asks_and_says_that_today_is_fine() -> None:
    verdict = after_missing(FRIDAY_NOON, FRIDAY_NOON + timedelta(hours=25), LIMIT, NEW_YORK)
    assert not verdict.goes
    assert "Today is fine" in verdict.sentence


def test_a_late_letter_has_no_limit_to_miss() -> None:
    late = LIMIT + timedelta(hours=1)
    assert after_missing(late, late + timedelta(hours=1), LIMIT, NEW_YORK).goes


def test_on_a_saturday_it_asks_where_only_working_days_count() -> None:
    woken = FRIDAY_NOON + timedelta(hours=23)
    assert after_missing(FRIDAY_NOON, woken, LIMIT, NEW_YORK).goes
    assert not after_missing(FRIDAY_NOON, woken, LIMIT, NEW_YORK, country="US", working_days_only=True).goes


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.timedeltas(timedelta(0), timedelta(days=10)),
    st.sampled_from([NEW_YORK, "Asia/Kathmandu", "Australia/Lord_Howe", "Europe/Berlin"]),
)
def test_what_is_really_late_goes_only_in_the_readers_day(send_at: datetime, late: timedelta, zone: str) -> None:
    now = send_at + late
    verdict = after_missing(send_at, now, send_at + timedelta(hours=24), zone)
    inside = DEFAULTS.day_opens <= now.astimezone(ZoneInfo(zone)).time() < DEFAULTS.day_closes
    assert verdict.goes == (late <= DEFAULTS.moment_missed or (inside and late <= timedelta(hours=24)))
    assert verdict.goes == (not verdict.sentence)


@given(st.integers(0, 100))
def test_tries_and_lookups_lie_ahead_grow_and_end(count: int) -> None:
    for after in (next_try, next_lookup):
        this, following = after(count, FRIDAY_NOON), after(count + 1, FRIDAY_NOON)
        assert this is None or this > FRIDAY_NOON
        assert following is None or (this is not None and following >= this)
    assert next_try(100, FRIDAY_NOON) is None
    assert next_lookup(100, FRIDAY_NOON) is None
