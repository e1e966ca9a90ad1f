"""Who is said hello to: not too soon, not too often, and one of an employer at a time."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from afterword.people.warmth import BETWEEN_HELLOS, FIRST_HELLO, Group, warmth

TODAY = date(2026, 12, 1)
days = st.dates(date(2020, 1, 1), date(2030, 1, 1))


def test_after_ninety_days_of_silence_a_hello_is_welcome() -> None:
    assert warmth(TODAY - timedelta(days=89), (), (), TODAY).group is Group.FINE
    assert warmth(TODAY - timedelta(days=90), (), (), TODAY) == warmth(date(2026, 9, 2), (), (), TODAY)
    assert warmth(TODAY - timedelta(days=90), (), (), TODAY).group is Group.HELLO


def test_a_second_hello_waits_for_half_a_year() -> None:
    hello = TODAY - timedelta(days=100)
    assert warmth(hello, (hello,), (), TODAY).group is Group.RESTING
    assert warmth(hello, (hello,), (), TODAY).next_on == hello + BETWEEN_HELLOS


def test_a_hello_to_a_colleague_lets_the_others_rest() -> None:
    assert warmth(TODAY - timedelta(days=200), (), (TODAY - timedelta(days=10),), TODAY).group is Group.RESTING


def test_somebody_never_spoken_with_rests_and_no_hello_is_due() -> None:
    assert warmth(None, (), (), TODAY) == warmth(None, (), (TODAY,), TODAY)
    assert (warmth(None, (), (), TODAY).group, warmth(None, (), (), TODAY).next_on) == (Group.RESTING, None)


@given(days, st.lists(days, max_size=3), st.lists(days, max_size=3), days)
def test_a_hello_is_never_due_too_soon(last: date, hellos: list[date], there: list[date], today: date) -> None:
    found = warmth(last, hellos, there, today)
    assert found.next_on is not None
    assert found.next_on >= last + FIRST_HELLO
    assert all(found.next_on >= hello + BETWEEN_HELLOS for hello in (*hellos, *there))
    assert (found.group is Group.HELLO) == (today >= found.next_on)
