from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from afterword.words.dates import Question, Resolved, resolve, spell
from afterword.words.dates.spell import WEEKDAY_NAMES, ordinal

heard_days = st.dates(date(2024, 1, 1), date(2035, 12, 31))
ahead = st.integers(0, 180).map(lambda days: timedelta(days=days))


@given(heard_days, ahead, st.sampled_from(["en-US", "en-GB"]), st.booleans())
def test_a_date_spelt_by_us_is_read_as_that_date(heard_on: date, later: timedelta, dialect: str, year: bool) -> None:
    on = heard_on + later
    assert resolve(spell(on, dialect, year=year), heard_on) == Resolved(on)


@given(heard_days, ahead, st.integers(1, 6), st.booleans())
def test_a_weekday_that_is_not_the_date_s_is_always_asked(
    heard_on: date, later: timedelta, off: int, year: bool
) -> None:
    on = heard_on + later
    wrong = WEEKDAY_NAMES[(on.weekday() + off) % 7]
    phrase = spell(on, year=year).replace(WEEKDAY_NAMES[on.weekday()], wrong)
    assert isinstance(resolve(phrase, heard_on), Question)


@given(heard_days, st.integers(0, 27))
def test_weekday_and_day_of_this_month_are_that_day(heard_on: date, later: int) -> None:
    on = heard_on + timedelta(days=later)
    answer = resolve(f"{WEEKDAY_NAMES[on.weekday()]} the {ordinal(on.day)}", heard_on)
    # "Thursday the 5th" may fit this month and the next (28 days of February): then the nearer one is meant.
    assert isinstance(answer, Resolved)
    assert answer.on.day == on.day
    assert answer.on.weekday() == on.weekday()
    assert answer.on <= on


@given(heard_days, st.integers(1, 12), st.integers(1, 31))
def test_figures_that_can_be_read_in_two_ways_are_never_guessed(heard_on: date, one: int, two: int) -> None:
    answer = resolve(f"{one}/{two}", heard_on)
    if isinstance(answer, Resolved):
        assert one == two or two > 12
        assert {answer.on.day, answer.on.month} == {one, two}


@given(heard_days, st.text(max_size=40) | st.from_regex(r"[a-z0-9 ,/.-]{1,30}", fullmatch=True))
def test_no_phrase_gives_a_past_day_or_one_more_than_a_year_away(heard_on: date, phrase: str) -> None:
    answer = resolve(phrase, heard_on)
    if isinstance(answer, Resolved):
        assert heard_on <= answer.on <= heard_on + timedelta(days=366)
    else:
        assert answer.sentence.endswith("?")


@given(heard_days, st.integers(1, 52))
def test_weeks_are_seven_days_each(heard_on: date, weeks: int) -> None:
    assert resolve(f"in {weeks} weeks", heard_on) == Resolved(heard_on + timedelta(weeks=weeks))


@given(heard_days, st.sampled_from(WEEKDAY_NAMES))
def test_a_weekday_alone_is_within_the_next_six_days_or_asked_on_its_own_day(heard_on: date, name: str) -> None:
    answer = resolve(name, heard_on)
    if heard_on.weekday() == WEEKDAY_NAMES.index(name):
        assert isinstance(answer, Question)
    else:
        assert isinstance(answer, Resolved)
        assert WEEKDAY_NAMES[answer.on.weekday()] == name
        assert timedelta(0) < answer.on - heard_on < timedelta(7)


@given(st.integers(1, 31))
def test_ordinals_end_as_they_are_spoken(day: int) -> None:
    spoken = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
    assert ordinal(day) == f"{day}{spoken.get(day, 'th')}"
