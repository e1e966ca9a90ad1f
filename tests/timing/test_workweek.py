from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import InputError
from afterword.timing.workweek import WorkWeek

countries = st.sampled_from([None, "US", "CA", "DE", "GB", "IL", "AE", "JP", "NP"])
days = st.dates(date(2024, 1, 1), date(2032, 12, 31))


@pytest.mark.parametrize(
    ("country", "subdivision", "on", "works"),
    [
        (None, None, "2026-12-25", True),  # a Friday like any other where no country is known
        (None, None, "2026-06-13", False),
        ("US", None, "2026-07-03", False),  # Independence Day falls on a Saturday and is observed
        ("US", None, "2026-07-02", True),
        ("CA", "ON", "2026-02-16", False),  # Family Day
        ("CA", "QC", "2026-02-16", True),
        ("DE", "BY", "2026-01-06", False),  # Epiphany
        ("DE", "BE", "2026-01-06", True),
        ("IL", None, "2026-06-14", True),  # Sunday
        ("IL", None, "2026-06-12", False),  # Friday
        ("CN", None, "2026-02-14", True),  # a Saturday worked for the Spring Festival
        ("SE", None, "2026-06-19", False),  # Midsummer Eve, which no law makes a holiday
        (" us ", None, "2026-07-03", False),
    ],
)
def test_each_country_has_its_own_weekend_and_holidays(
    country: str | None, subdivision: str | None, on: str, works: bool
) -> None:
    assert WorkWeek(country, subdivision).is_working_day(date.fromisoformat(on)) is works


def test_two_working_days_after_the_day_before_a_long_weekend() -> None:
    assert WorkWeek("US").after(date(2026, 7, 2), 2) == date(2026, 7, 7)
    assert WorkWeek().after(date(2026, 6, 12), 2) == date(2026, 6, 16)


def test_no_working_days_later_is_the_day_itself_or_the_first_one_after_it() -> None:
    assert WorkWeek().after(date(2026, 6, 12), 0) == date(2026, 6, 12)
    assert WorkWeek().after(date(2026, 6, 13), 0) == date(2026, 6, 15)


@given(countries, days, st.integers(1, 30))
def test_counting_passes_exactly_that_many_working_days(country: str | None, on: date, count: int) -> None:
    week = WorkWeek(country)
    end = week.after(on, count)
    passed = [on + timedelta(days=number) for number in range(1, (end - on).days + 1)]
    assert sum(week.is_working_day(day) for day in passed) == count
    assert week.is_working_day(end)


@given(countries, days, st.integers(1, 10), st.integers(1, 10))
def test_counting_in_two_goes_is_counting_in_one(country: str | None, on: date, first: int, second: int) -> None:
    week = WorkWeek(country)
    assert week.after(week.after(on, first), second) == week.after(on, first + second)


def test_working_days_are_not_counted_backwards() -> None:
    with pytest.raises(ValueError, match="forwards"):
        WorkWeek().after(date(2026, 6, 12), -1)


@pytest.mark.parametrize(("country", "subdivision"), [("XX", None), ("Canada", None), ("US", "ZZ")])
def test_a_place_nobody_knows_the_holidays_of_is_refused_in_a_sentence(country: str, subdivision: str | None) -> None:
    with pytest.raises(InputError, match=r"\.$"):
        WorkWeek(country, subdivision).is_working_day(date(2026, 6, 12))
