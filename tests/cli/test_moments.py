"""Moments as people type them, on the clocks of a place."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.cli.moments import end_moment, moment
from afterword.errors import InputError

zones = st.sampled_from(["America/New_York", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"])


@given(st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)), zones)  # noqa: DTZ001
def test_a_typed_moment_is_that_moment_on_the_clocks_there_or_is_asked_about(typed: datetime, place: str) -> None:
    typed = typed.replace(second=0, microsecond=0)
    readings = {typed.replace(tzinfo=ZoneInfo(place), fold=fold).astimezone(UTC) for fold in (0, 1)}
    try:
        found = moment(f"{typed:%Y-%m-%dT%H:%M}", place)
    except InputError:
        assert len(readings) == 2
    else:
        assert readings == {found}
        assert found.astimezone(ZoneInfo(place)).replace(tzinfo=None) == typed


@pytest.mark.parametrize("text", ["2026-06-09T14:00", "2026-06-09 14:00", " 2026-06-09T14:00:00 "])
def test_the_two_ways_of_writing_a_moment(text: str) -> None:
    assert moment(text, "America/New_York") == datetime(2026, 6, 9, 18, 0, tzinfo=UTC)


def test_a_moment_with_its_own_offset_is_taken_as_it_is() -> None:
    assert moment("2026-06-09T14:00+02:00", "America/New_York") == datetime(2026, 6, 9, 12, 0, tzinfo=UTC)


def test_an_end_may_be_a_time_of_the_same_day() -> None:
    start = moment("2026-06-09T23:00", "America/New_York")
    assert end_moment("23:45", start, "America/New_York") == start + timedelta(minutes=45)
    assert end_moment("2026-06-10 00:30", start, "America/New_York") == start + timedelta(minutes=90)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("2026-03-08T02:30", "does not exist"),
        ("2026-11-01T01:30", "comes twice"),
        ("2026-06-09", "has no time of day"),
        ("20260609T1400", "has no time of day"),
        ("tomorrow", "is not understood"),
        ("2026-06-31T14:00", "is not understood"),
        ("", "is not understood"),
    ],
)
def test_what_is_no_moment_is_asked_about(text: str, what: str) -> None:
    with pytest.raises(InputError, match=what):
        moment(text, "America/New_York")


@given(st.text(), zones)
def test_any_text_is_a_moment_or_a_sentence(text: str, place: str) -> None:
    found = None
    with suppress(InputError):
        found = moment(text, place)
    assert found is None or found.tzinfo is UTC
