from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.timing.lateness import Standing, clock
from tests.timing.moments import moments, zones

END = datetime(2026, 6, 9, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("after", "standing"),
    [
        (timedelta(hours=-3), Standing.TOO_EARLY),
        (timedelta(minutes=14, seconds=59), Standing.TOO_EARLY),
        (timedelta(minutes=15), Standing.ON_TIME),
        (timedelta(hours=23, minutes=59), Standing.ON_TIME),
        (timedelta(hours=24), Standing.DUE),
        (timedelta(hours=47, minutes=59), Standing.DUE),
        (timedelta(hours=48), Standing.LATE),
        (timedelta(days=6, hours=23), Standing.LATE),
        (timedelta(days=7), Standing.VERY_LATE),
        (timedelta(days=400), Standing.VERY_LATE),
    ],
)
def test_a_thank_you_has_one_standing_at_each_moment(after: timedelta, standing: Standing) -> None:
    assert clock(END, END + after).standing is standing


def test_half_of_the_48_hours_is_a_share_of_a_half() -> None:
    halfway = clock(END, END + timedelta(hours=24))
    assert (halfway.elapsed, halfway.left, halfway.share) == (timedelta(hours=24), timedelta(hours=24), 0.5)


def test_the_night_the_clocks_go_forward_does_not_shorten_the_48_hours() -> None:
    new_york = ZoneInfo("America/New_York")
    friday_evening = datetime(2026, 3, 6, 19, 0, tzinfo=new_york)
    sunday_evening = datetime(2026, 3, 8, 19, 0, tzinfo=new_york)
    assert clock(friday_evening, sunday_evening).elapsed == timedelta(hours=47)
    assert clock(friday_evening, sunday_evening).standing is Standing.DUE


def test_the_night_the_clocks_go_back_does_not_lengthen_them() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    friday_evening = datetime(2026, 10, 23, 19, 0, tzinfo=berlin)
    sunday_evening = datetime(2026, 10, 25, 18, 30, tzinfo=berlin)
    assert clock(friday_evening, sunday_evening).elapsed == timedelta(hours=48, minutes=30)
    assert clock(friday_evening, sunday_evening).standing is Standing.LATE


@given(moments, zones, st.timedeltas(timedelta(days=-30), timedelta(days=30)))
def test_elapsed_and_left_make_48_hours_whatever_the_zones_are(end: datetime, zone: str, after: timedelta) -> None:
    now = (end + after).astimezone(ZoneInfo(zone))
    reading = clock(end, now)
    assert reading.elapsed == max(after, timedelta())
    assert reading.left >= timedelta()
    assert 0 <= reading.share <= 1
    assert reading.elapsed + reading.left == max(timedelta(hours=48), after)
    assert (reading.left == timedelta()) == (reading.standing in (Standing.LATE, Standing.VERY_LATE))
