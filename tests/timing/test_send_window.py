from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.errors import InputError
from afterword.timing.send_window import proposals
from afterword.timing.workweek import WorkWeek
from tests.timing.moments import has_a_moment_in_the_readers_day, is_in_the_readers_day, moments, zones

NEW_YORK = ZoneInfo("America/New_York")
FRIDAY_EVENING = datetime(2026, 6, 12, 19, 15, tzinfo=NEW_YORK)
LIMIT = datetime(2026, 6, 14, 19, 0, tzinfo=NEW_YORK)


def on_priyas_clock(found: tuple[datetime, ...]) -> list[str]:
    return [f"{moment.astimezone(NEW_YORK):%a %H:%M}" for moment in found]


def test_a_friday_evening_letter_may_go_at_once_or_on_saturday() -> None:
    found = proposals(FRIDAY_EVENING, LIMIT, "America/New_York", FRIDAY_EVENING + timedelta(minutes=2))
    assert on_priyas_clock(found) == ["Fri 19:20", "Sat 09:00", "Sat 12:30"]


def test_at_night_the_first_moment_is_the_morning() -> None:
    night = datetime(2026, 6, 9, 23, 40, tzinfo=NEW_YORK)
    found = proposals(night, night + timedelta(hours=48), "America/New_York", night)
    assert on_priyas_clock(found) == ["Wed 09:00", "Wed 12:30", "Wed 16:00"]


def test_close_to_the_limit_there_are_fewer_moments_and_none_after_it() -> None:
    now = datetime(2026, 6, 14, 18, 40, tzinfo=NEW_YORK)
    assert on_priyas_clock(proposals(FRIDAY_EVENING, LIMIT, "America/New_York", now)) == ["Sun 18:40"]


def test_a_late_letter_is_offered_the_next_good_moments() -> None:
    a_week_later = datetime(2026, 6, 21, 21, 0, tzinfo=NEW_YORK)
    found = proposals(FRIDAY_EVENING, LIMIT, "America/New_York", a_week_later)
    assert on_priyas_clock(found) == ["Mon 09:00", "Mon 12:30", "Mon 16:00"]


def test_nothing_is_offered_before_the_start() -> None:
    found = proposals(FRIDAY_EVENING, LIMIT, "America/New_York", FRIDAY_EVENING - timedelta(days=3))
    assert min(found) == FRIDAY_EVENING


def test_with_working_days_only_the_weekend_and_holidays_are_left_out() -> None:
    thursday_night = datetime(2026, 7, 2, 21, 0, tzinfo=NEW_YORK)
    found = proposals(thursday_night, None, "America/New_York", thursday_night, country="US", working_days_only=True)
    assert found[0].astimezone(NEW_YORK) == datetime(2026, 7, 6, 9, 0, tzinfo=NEW_YORK)


def test_as_many_moments_are_offered_as_asked_for() -> None:
    assert len(proposals(FRIDAY_EVENING, None, "America/New_York", FRIDAY_EVENING, count=7)) == 7


def test_the_day_that_apia_left_out_is_no_day_to_send_on() -> None:
    apia = ZoneInfo("Pacific/Apia")
    thursday_night = datetime(2011, 12, 29, 21, 0, tzinfo=apia)
    found = proposals(thursday_night, None, "Pacific/Apia", thursday_night, count=4)
    assert [f"{moment.astimezone(apia):%a %d %H:%M}" for moment in found] == [
        "Sat 31 09:00",
        "Sat 31 12:30",
        "Sat 31 16:00",
        "Sun 01 09:00",
    ]


def test_an_unknown_zone_or_country_is_refused() -> None:
    with pytest.raises(InputError, match="America/New_York"):
        proposals(FRIDAY_EVENING, None, "America/New York", FRIDAY_EVENING)
    with pytest.raises(InputError, match="two letters"):
        proposals(FRIDAY_EVENING, None, "UTC", FRIDAY_EVENING, country="Canada", working_days_only=True)


@given(moments, zones, st.timedeltas(timedelta(hours=-1), timedelta(hours=72)))
@settings(max_examples=200)
def test_a_moment_offered_is_in_the_readers_day_and_before_the_limit_while_one_exists(
    start_at: datetime, zone: str, after: timedelta
) -> None:
    limit_at, now = start_at + timedelta(hours=48), start_at + after
    found = proposals(start_at, limit_at, zone, now)
    earliest = max(start_at, now)
    assert found
    assert list(found) == sorted(set(found))
    assert all(is_in_the_readers_day(moment, zone) and moment >= earliest for moment in found)
    if has_a_moment_in_the_readers_day(earliest, limit_at - timedelta(minutes=1), zone):
        assert all(moment < limit_at for moment in found)
    else:
        assert len(found) == 3


@given(moments, zones, st.sampled_from([None, "US", "IL", "JP"]))
def test_with_working_days_only_every_moment_is_on_one(start_at: datetime, zone: str, country: str | None) -> None:
    found = proposals(start_at, None, zone, start_at, country=country, working_days_only=True)
    assert all(is_in_the_readers_day(moment, zone) for moment in found)
    assert all(WorkWeek(country).is_working_day(moment.astimezone(ZoneInfo(zone)).date()) for moment in found)
