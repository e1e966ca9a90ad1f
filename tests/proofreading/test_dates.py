from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.proofreading.calendar import MONTHS, WEEKDAYS, ending
from afterword.proofreading.context import Context
from afterword.proofreading.conversation_day import find_conversation_day
from afterword.proofreading.dates import find_dates
from tests.proofreading.cast import RECORD, blocks, found

DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))
AROUND = st.integers(-100, 100).map(timedelta)


def spellings(day: date) -> list[str]:
    weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    return [
        f"{weekday}, {month} {day.day}",
        f"{weekday} {day.day} {month}",
        f"{weekday[:3]} {day.day} {month[:3]}",
        f"{weekday}, the {day.day}{ending(day.day)} of {month}",
        f"{weekday}, {month} {day.day}{ending(day.day)}, {day.year}",
    ]


@given(DAYS, AROUND)
def test_a_weekday_that_agrees_with_its_date_is_left_alone(day: date, apart: timedelta) -> None:
    for spelled in spellings(day):
        assert found(find_dates, f"by {spelled}.", Context(sent_on=day + apart)) == []


@given(DAYS, AROUND, st.integers(1, 6))
def test_a_weekday_that_does_not_agree_is_found_and_every_replacement_agrees(
    day: date, apart: timedelta, off: int
) -> None:
    context = Context(sent_on=day + apart)
    wrong_weekday = WEEKDAYS[(day.weekday() + off) % 7]
    text = f"by {wrong_weekday}, {MONTHS[day.month - 1]} {day.day}."
    findings = list(find_dates(text, context))
    assert len(findings) == 1
    assert findings[0].blocks
    for replacement in findings[0].replacements:
        corrected = text[: findings[0].start] + replacement + text[findings[0].end :]
        near_new_year = abs(day - context.sent_on).days > 170 if context.sent_on else False
        assert near_new_year or found(find_dates, corrected, context) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("by Thursday, June 12", "Friday, June 12"),
        ("by Friday the 13th", "Saturday the 13th"),
        ("on Thu 12 Jun", "Fri 12 Jun"),
        ("on Monday, June 9", "Tuesday, June 9"),
        ("on Tuesday, June 10", "Tuesday, June 9"),
        ("on June 31", None),
        ("on 30 February", None),
    ],
)
def test_the_likelier_correction_comes_first(text: str, right: str | None) -> None:
    assert [replacement for _, replacement in found(find_dates, text)] == [right]


@pytest.mark.parametrize(
    "text",
    [
        "We may march on Friday 12 strong.",
        "On Tuesday 3 people came.",
        "at 12:30 on Friday",
        "May 2026",
        "June 12",
        "Sun 3 p.m.",
    ],
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert found(find_dates, text) == []


def test_without_any_day_known_only_a_year_or_an_impossible_day_can_be_wrong() -> None:
    assert found(find_dates, "by Thursday, June 12", Context()) == []
    assert found(find_dates, "by Thursday, June 12, 2026", Context())[0][1] == "Friday, June 12, 2026"


@pytest.mark.parametrize(
    ("text", "passage", "right"),
    [
        ("Thank you for your time on Wednesday.", "Wednesday", "Tuesday"),
        ("Thank you for your time today.", "today", "yesterday"),
        ("I enjoyed our conversation on Monday.", "Monday", "Tuesday"),
        ("We spoke this morning about it.", "this morning", "yesterday"),
        ("Good to meet you today.", "today", "yesterday"),
    ],
)
def test_the_day_of_the_conversation_is_held_to_the_record(text: str, passage: str, right: str) -> None:
    assert found(find_conversation_day, text) == [(passage, right)]
    assert blocks(find_conversation_day, text)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your time on Tuesday.",
        "Thank you for your time yesterday.",
        "Thank you for inviting me to the second round on Thursday.",
        "Thank you; I will call on Monday.",
        "Thank you, and I look forward to meeting the team on Friday.",
        "I read yesterday's paper today.",
        "Thank you for letting me know today that you chose somebody else.",
        "Thank you for your message on Monday and for the warm words.",
        "Thanks for the call on Friday. It's a shame, but you were right.",
        "Since we met I have passed the exam, and my licence came through this morning.",
    ],
)
def test_days_ahead_and_other_days_are_left_alone(text: str) -> None:
    assert found(find_conversation_day, text) == []


def test_a_letter_a_week_late_is_told_the_date() -> None:
    late = replace(RECORD, sent_on=date(2026, 6, 20))
    assert found(find_conversation_day, "Thank you for your time yesterday.", late) == [("yesterday", "on June 9")]
