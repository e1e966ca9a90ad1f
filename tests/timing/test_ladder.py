"""The ladder for silence, on the days that a person would count on their fingers."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.timing.ladder import LadderFacts, Rung, ladder
from afterword.timing.word import Word, WordKind

NEW_YORK = ZoneInfo("America/New_York")
# Thursday 11 June 2026.
ENDED_AT = datetime(2026, 6, 11, 15, tzinfo=NEW_YORK)
THANKED = Word(WordKind.THANK_YOU, datetime(2026, 6, 12, 9, tzinfo=NEW_YORK))


def facts(
    *words: Word,
    decision_on: date | None = None,
    country: str | None = "US",
    no_calls: bool = False,
    elsewhere: tuple[datetime, ...] = (),
    time_zone: str = "America/New_York",
) -> LadderFacts:
    return LadderFacts(ENDED_AT, time_zone, (THANKED, *words), decision_on, country, no_calls, elsewhere)


def said(kind: WordKind, month: int, day: int) -> Word:
    return Word(kind, datetime(2026, month, day, 11, tzinfo=NEW_YORK))


def on(rung: Rung, zone: ZoneInfo = NEW_YORK) -> date:
    return rung.start_at.astimezone(zone).date()


def days_of(found: LadderFacts) -> list[tuple[str, date]]:
    return [(rung.kind.value, on(rung)) for rung in ladder(found)]


def test_without_a_date_it_is_seven_working_days_after_the_thank_you_and_the_rest_follows() -> None:
    # Friday 19 June (Juneteenth) and Friday 3 July (the Fourth, observed) are no working days in the United States.
    assert days_of(facts()) == [
        ("check-in", date(2026, 6, 24)),
        ("check-in", date(2026, 7, 1)),
        ("call", date(2026, 7, 13)),
        ("closing", date(2026, 7, 27)),
    ]


def test_their_own_date_counts_two_working_days() -> None:
    assert days_of(facts(decision_on=date(2026, 6, 16)))[0] == ("check-in", date(2026, 6, 18))


def test_a_date_on_a_holiday_counts_from_there() -> None:
    # Juneteenth is a Friday: the second working day after it is Tuesday.
    assert days_of(facts(decision_on=date(2026, 6, 19)))[0] == ("check-in", date(2026, 6, 23))


def test_who_was_thanked_after_the_date_had_passed_is_not_asked_the_next_day() -> None:
    assert days_of(facts(decision_on=date(2026, 6, 11)))[0] == ("check-in", date(2026, 6, 22))


def test_a_step_is_for_their_office_day_and_proposed_at_nine() -> None:
    first = ladder(facts(decision_on=date(2026, 6, 16)))[0]
    assert first.start_at == datetime(2026, 6, 18, 8, tzinfo=NEW_YORK)
    assert first.propose_at == datetime(2026, 6, 18, 9, tzinfo=NEW_YORK)
    assert first.aim_at == datetime(2026, 6, 18, 18, tzinfo=NEW_YORK)


def test_a_call_has_from_the_seventh_to_the_tenth_working_day() -> None:
    found = ladder(facts(said(WordKind.CHECK_IN, 6, 24), said(WordKind.CHECK_IN, 7, 1)))
    call = found[0]
    assert (call.kind, on(call)) == (WordKind.CALL, date(2026, 7, 13))
    assert call.aim_at == datetime(2026, 7, 16, 18, tzinfo=NEW_YORK)


def test_where_they_ask_for_no_calls_the_closing_note_comes_instead() -> None:
    kinds = [rung.kind for rung in ladder(facts(no_calls=True))]
    assert kinds == [WordKind.CHECK_IN, WordKind.CHECK_IN, WordKind.CLOSING]


def test_an_answer_without_a_decision_begins_the_wait_anew_within_the_caps() -> None:
    found = facts(said(WordKind.CHECK_IN, 6, 24), said(WordKind.THEIRS, 6, 25))
    assert days_of(found) == [
        ("check-in", date(2026, 7, 7)),
        ("call", date(2026, 7, 16)),
        ("closing", date(2026, 7, 30)),
    ]


def test_nobody_who_answered_the_second_check_in_is_called() -> None:
    found = facts(
        said(WordKind.CHECK_IN, 6, 24),
        said(WordKind.CHECK_IN, 7, 1),
        said(WordKind.THEIRS, 7, 2),
        decision_on=date(2026, 7, 10),
    )
    assert days_of(found) == [("closing", date(2026, 7, 24))]


@pytest.mark.parametrize("last", [WordKind.FINAL, WordKind.CLOSING])
def test_after_an_answer_that_decides_and_after_a_closing_note_nothing_comes(last: WordKind) -> None:
    assert ladder(facts(said(last, 6, 30))) == ()


def test_a_word_after_the_closing_note_wakes_it() -> None:
    found = facts(said(WordKind.CHECK_IN, 6, 24), said(WordKind.CLOSING, 7, 1), said(WordKind.THEIRS, 7, 6))
    assert [rung.kind for rung in ladder(found)] == [WordKind.CHECK_IN, WordKind.CALL]


def test_a_date_moved_three_times_counts_as_it_stands_last() -> None:
    moved = [date(2026, 6, 16), date(2026, 6, 30), date(2026, 6, 23)]
    firsts = [on(ladder(facts(decision_on=one))[0]) for one in moved]
    assert firsts == [date(2026, 6, 18), date(2026, 7, 2), date(2026, 6, 25)]


def test_a_date_years_ahead_was_mistyped_and_does_not_count() -> None:
    assert days_of(facts(decision_on=date(9999, 12, 31))) == days_of(facts())


def test_who_decides_about_two_openings_is_not_asked_twice_a_week() -> None:
    other = datetime(2026, 6, 17, 9, tzinfo=NEW_YORK)
    assert days_of(facts(decision_on=date(2026, 6, 16), elsewhere=(other,)))[0] == ("check-in", date(2026, 6, 24))


def test_the_days_are_counted_on_the_readers_calendar_a_day_away() -> None:
    # 09:00 on Friday in New York is Saturday in Kiritimati: the seventh working day after it is a Tuesday there.
    there = ZoneInfo("Pacific/Kiritimati")
    first = ladder(facts(country=None, time_zone=there.key))[0]
    assert on(first, there) == date(2026, 6, 23)
    assert first.propose_at.astimezone(UTC) == datetime(2026, 6, 22, 19, tzinfo=UTC)


def test_a_country_without_holidays_here_has_its_weekends() -> None:
    assert days_of(facts(country="XX"))[0] == ("check-in", date(2026, 6, 23))


def test_a_call_of_ones_own_is_the_one_call() -> None:
    found = facts(said(WordKind.CHECK_IN, 6, 24), said(WordKind.CALL, 6, 26))
    assert days_of(found)[0] == ("check-in", date(2026, 7, 6))
    assert WordKind.CALL not in [rung.kind for rung in ladder(found)]


def test_any_other_word_moves_it() -> None:
    assert days_of(facts(said(WordKind.MATERIAL, 6, 16)))[0] == ("check-in", date(2026, 6, 26))
    later = said(WordKind.OTHER, 7, 2)
    assert on(ladder(facts(later))[0]) - on(ladder(facts())[0]) > timedelta(days=7)
