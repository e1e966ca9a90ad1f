"""When the mail of a day names a step: in the candidate's morning, whatever the reader's clock shows."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from afterword.timing.step_reminder import end_of_day, may_go, named_at, next_morning

ZONES = st.sampled_from(
    ["America/New_York", "Europe/Berlin", "Asia/Tokyo", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe"]
)
MOMENTS = st.datetimes(datetime(2010, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def new_york(day: int, hour: int) -> datetime:
    return datetime(2026, 6, day, hour, tzinfo=ZoneInfo("America/New_York"))


def test_what_comes_in_the_morning_or_by_day_is_named_that_morning() -> None:
    assert named_at(new_york(24, 8), "America/New_York") == new_york(24, 8)
    assert named_at(new_york(24, 20), "America/New_York") == new_york(24, 8)


def test_what_comes_at_night_is_named_in_the_morning_after() -> None:
    assert named_at(new_york(24, 2), "America/New_York") == new_york(24, 8)
    assert named_at(new_york(24, 21), "America/New_York") == new_york(25, 8)


def test_the_next_morning_is_never_this_one() -> None:
    assert next_morning(new_york(24, 7), "America/New_York") == new_york(24, 8)
    assert next_morning(new_york(24, 8), "America/New_York") == new_york(25, 8)


@given(MOMENTS, ZONES)
def test_it_is_named_at_eight_by_day_and_within_a_day_of_its_moment(moment: datetime, zone: str) -> None:
    at = named_at(moment, zone)
    assert at.astimezone(ZoneInfo(zone)).time() == time(8)
    assert may_go(at, zone)
    assert timedelta(hours=-14) < at - moment < timedelta(hours=13)


@given(MOMENTS, ZONES)
def test_the_mail_of_a_day_names_all_that_comes_by_its_evening_and_the_next_one_nothing_of_it(
    moment: datetime, zone: str
) -> None:
    morning = named_at(moment, zone)
    assert moment < end_of_day(morning, zone)
    assert moment >= end_of_day(morning - timedelta(days=2), zone)
    assert next_morning(morning, zone) > morning
