from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from afterword.words.dates import spell

FRIDAY = date(2026, 6, 12)


def test_american_letters_put_the_month_first() -> None:
    assert spell(FRIDAY) == "Friday, June 12"
    assert spell(FRIDAY, "en-US", year=True) == "Friday, June 12, 2026"


def test_other_letters_put_the_day_first() -> None:
    assert spell(FRIDAY, "en-GB") == "Friday 12 June"
    assert spell(FRIDAY, "en-CA", year=True) == "Friday 12 June 2026"


@given(st.dates())
def test_the_names_are_the_calendar_s(on: date) -> None:
    assert spell(on) == f"{on:%A, %B} {on.day}"
