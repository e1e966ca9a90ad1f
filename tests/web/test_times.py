"""Spans in words, the 48-hour line, and times on a clock that changes."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.forms import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from afterword.web.forms.moment import end_day, just_ended, moment
from afterword.web.pages.line_48 import line_48
from afterword.web.time_words import day_and_hour, in_days, span

ZONES = st.sampled_from(["America/New_York", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"])
END = datetime(2026, 6, 11, 19, 0, tzinfo=UTC)
MOMENTS = st.timedeltas(min_value=timedelta(days=-2000), max_value=timedelta(days=3000)).map(lambda away: END + away)
NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(seconds=20), "one minute"),
        (timedelta(minutes=25), "25 minutes"),
        (timedelta(minutes=50), "one hour"),
        (timedelta(minutes=90), "one and a half hours"),
        (timedelta(hours=19, minutes=25), "19 and a half hours"),
        (timedelta(hours=48), "48 hours"),
        (timedelta(days=4, hours=3), "4 days"),
        (timedelta(days=-1), "one minute"),
    ],
)
def test_a_span_is_said_as_a_person_says_it(length: timedelta, words: str) -> None:
    assert span(length) == words


def test_a_day_is_named_while_it_is_near() -> None:
    said = [day_and_hour((END + timedelta(days=days)).astimezone(NEW_YORK), END) for days in (-1, 0, 1, 2, 7, -7)]
    assert said == ["yesterday 15:00", "today 15:00", "tomorrow 15:00", "Sat 15:00", "Thu 18 Jun", "Thu 4 Jun"]


def test_days_are_counted_in_both_directions() -> None:
    assert [in_days(days) for days in (-3, -1, 0, 1, 10)] == [
        "3 days ago",
        "yesterday",
        "today",
        "tomorrow",
        "in 10 days",
    ]


def test_before_the_end_there_is_no_line() -> None:
    assert line_48(END, END - timedelta(seconds=1), NEW_YORK) is None


def test_the_line_shows_where_we_are() -> None:
    line = line_48(END, END + timedelta(hours=12), NEW_YORK)
    assert line is not None
    assert line.here == "25.0%"
    assert (line.closed, line.after_24, line.after_48) == ("Yesterday 15:00", "Today 15:00", "Tomorrow 15:00")
    assert line.sentence == "12 hours have passed, 36 hours left."


def test_after_48_hours_the_line_is_full_and_today_is_fine() -> None:
    line = line_48(END, END + timedelta(days=3), NEW_YORK)
    assert line is not None
    assert line.here == "100.0%"
    assert line.sentence == "This was planned for Friday. Today is fine."


@given(MOMENTS, ZONES, st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=60)))
def test_the_line_never_leaves_its_frame(end: datetime, zone: str, since: timedelta) -> None:
    line = line_48(end, end + since, ZoneInfo(zone))
    assert line is not None
    assert 0 <= float(line.here.rstrip("%")) <= 100


@given(MOMENTS, ZONES)
def test_a_time_read_off_a_clock_is_the_same_time_there(when: datetime, zone: str) -> None:
    local = when.astimezone(ZoneInfo(zone)).replace(second=0, microsecond=0)
    read = moment(local.date(), local.time(), zone).astimezone(ZoneInfo(zone))
    assert read.replace(tzinfo=None) == local.replace(tzinfo=None)


def test_a_time_that_the_clocks_skip_is_refused() -> None:
    with pytest.raises(ValidationError, match="go forward and skip 02:30"):
        moment(date(2026, 3, 8), time(2, 30), "America/New_York")


def test_of_a_time_that_comes_twice_the_first_is_meant() -> None:
    assert moment(date(2026, 11, 1), time(1, 30), "America/New_York") == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


@given(MOMENTS, ZONES)
def test_what_has_just_ended_took_an_hour_and_is_over(now: datetime, zone: str) -> None:
    start, end = just_ended(now, ZoneInfo(zone))
    assert end.astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=1)
    assert now - timedelta(minutes=15) < end.astimezone(UTC) <= now


@pytest.mark.parametrize(("start", "end", "days"), [((23, 15), (0, 15), 1), ((9, 0), (1, 0), 0), ((18, 0), (19, 0), 0)])
def test_only_an_evening_runs_past_midnight(start: tuple[int, int], end: tuple[int, int], days: int) -> None:
    on = date(2026, 6, 11)
    assert end_day(on, time(*start), time(*end)) == on + timedelta(days=days)
