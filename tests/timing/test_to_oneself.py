"""Which interview a mail to oneself is about."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from afterword.timing.defaults import DEFAULTS
from afterword.timing.to_oneself import Nearest, Span, nearest

END = datetime(2026, 6, 11, 19, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def ended(at: datetime) -> Span:
    return Span(at - HOUR, at)


def test_from_the_car_park_it_is_about_the_one_that_is_just_over() -> None:
    assert nearest([ended(END - 9 * DAY), ended(END)], END + HOUR) == Nearest(1, sure=True)


def test_written_while_it_lasts_it_is_about_this_one() -> None:
    assert nearest([ended(END)], END - HOUR / 2) == Nearest(0, sure=True)


def test_two_on_one_day_are_asked_about_and_the_later_one_is_offered() -> None:
    assert nearest([ended(END - 3 * HOUR), ended(END)], END + HOUR) == Nearest(1, sure=False)


def test_of_two_on_one_day_the_one_that_is_named_is_meant() -> None:
    assert nearest([ended(END - 3 * HOUR), ended(END)], END + HOUR, named=[0]) == Nearest(0, sure=True)


def test_two_days_later_it_is_asked_and_after_a_week_it_is_about_something_else() -> None:
    assert nearest([ended(END)], END + 2 * DAY) == Nearest(0, sure=False)
    assert nearest([ended(END)], END + 7 * DAY) is None


def test_what_names_it_is_about_it_after_a_week_too() -> None:
    assert nearest([ended(END)], END + 7 * DAY, named=[0]) == Nearest(0, sure=True)
    assert nearest([ended(END)], END + 15 * DAY, named=[0]) is None


def test_two_rounds_at_one_employer_that_is_named_are_asked_about() -> None:
    assert nearest([ended(END - 5 * DAY), ended(END)], END + HOUR, named=[0, 1]) == Nearest(1, sure=False)


def test_before_an_interview_there_is_nothing_to_note_of_it() -> None:
    assert nearest([ended(END)], END - 2 * HOUR) is None


ends = st.lists(st.integers(-500, 500).map(lambda hours: END + hours * HOUR), max_size=6)


@given(ends, st.integers(-600, 600), st.sets(st.integers(0, 5)))
def test_never_one_that_lies_ahead_or_that_is_not_the_nearest(
    when: list[datetime], hours: int, named: set[int]
) -> None:
    written_at = END + hours * HOUR
    spans = [ended(at) for at in when]
    found = nearest(spans, written_at, named)
    if found is None:
        return
    since = written_at - spans[found.at].end
    among = [span for at, span in enumerate(spans) if span.start <= written_at and (not named or at in named)]
    assert spans[found.at] in among
    assert max(since, timedelta(0)) == min(max(written_at - span.end, timedelta(0)) for span in among)
    assert since <= DEFAULTS.to_oneself_named
