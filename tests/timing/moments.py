"""Moments and zones that the tests of time draw from."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import strategies as st

zones = st.sampled_from(sorted(available_timezones() - {"Factory", "localtime"}))

# The nights on which clocks change in New York, Berlin, Sydney, Tehran (2021), Apia (2011 left a day out), Lord Howe.
_CHANGES = (
    datetime(2026, 3, 8, 7, tzinfo=UTC),
    datetime(2026, 11, 1, 6, tzinfo=UTC),
    datetime(2026, 3, 29, 1, tzinfo=UTC),
    datetime(2026, 10, 25, 1, tzinfo=UTC),
    datetime(2026, 4, 4, 16, tzinfo=UTC),
    datetime(2026, 10, 3, 16, tzinfo=UTC),
    datetime(2021, 9, 21, 19, tzinfo=UTC),
    datetime(2011, 12, 30, 10, tzinfo=UTC),
)
_around_changes = st.builds(
    lambda change, minutes: change + timedelta(minutes=minutes),
    st.sampled_from(_CHANGES),
    st.integers(-4 * 24 * 60, 4 * 24 * 60),
)
moments = _around_changes | st.datetimes(
    datetime.fromisoformat("2005-01-01"), datetime.fromisoformat("2040-01-01"), timezones=st.just(UTC)
)


def clock_of(moment: datetime, zone: str) -> time:
    """Return what a clock in the zone shows."""
    return moment.astimezone(ZoneInfo(zone)).time()


def is_in_the_readers_day(moment: datetime, zone: str) -> bool:
    """Return True from 08:00 to just before 20:00 on the reader's clock."""
    return time(8) <= clock_of(moment, zone) < time(20)


def has_a_moment_in_the_readers_day(start_at: datetime, limit_at: datetime, zone: str) -> bool:
    """Return True if some full minute between the two is in the reader's day; found by trying each one."""
    minutes = int((limit_at - start_at) / timedelta(minutes=1))
    return any(is_in_the_readers_day(start_at + timedelta(minutes=minute), zone) for minute in range(minutes + 1))
