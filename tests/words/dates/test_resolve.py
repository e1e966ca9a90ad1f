"""Every phrase here was heard on Tuesday, June 9, 2026, unless the test says otherwise."""

from datetime import date

import pytest

from afterword.words.dates import Resolved, resolve

TUESDAY = date(2026, 6, 9)


@pytest.mark.parametrize(
    ("phrase", "on"),
    [
        # weekday and day
        ("Friday the 12th", "2026-06-12"),
        ("fri 12th", "2026-06-12"),
        ("Friday 12", "2026-06-12"),
        ("Fri., the 12th", "2026-06-12"),
        ("Friday the 3rd", "2026-07-03"),
        ("Friday 26", "2026-06-26"),
        ("Friday the twelfth", "2026-06-12"),
        ("the 12th (a Friday)", "2026-06-12"),
        ("the 12th", "2026-06-12"),
        ("12th", "2026-06-12"),
        ("the 30th", "2026-06-30"),
        ("the 12th of this month", "2026-06-12"),
        ("the 15th of next month", "2026-07-15"),
        ("Tuesday the 9th", "2026-06-09"),
        ("Wednesday the 1st", "2026-07-01"),
        # day and month
        ("June 12", "2026-06-12"),
        ("12 June", "2026-06-12"),
        ("Jun 12th", "2026-06-12"),
        ("Fri. Jun. 12", "2026-06-12"),
        ("FRIDAY, JUNE 12TH, 2026", "2026-06-12"),
        ("Friday, 12 June 2026", "2026-06-12"),
        ("12 June, a Friday", "2026-06-12"),
        ("twelfth of June", "2026-06-12"),
        ("the first of July", "2026-07-01"),
        ("July the 4th", "2026-07-04"),
        ("12-Jun-2026", "2026-06-12"),
        ("12 Jun '26", "2026-06-12"),
        ("sept 1", "2026-09-01"),
        ("May 3, 2027", "2027-05-03"),
        # figures
        ("2026-06-12", "2026-06-12"),
        ("2026/06/12", "2026-06-12"),
        ("Friday 2026-06-12", "2026-06-12"),
        ("13/6", "2026-06-13"),
        ("6/13/2026", "2026-06-13"),
        ("13.06.2026", "2026-06-13"),
        ("6/13/26", "2026-06-13"),
        ("7/7", "2026-07-07"),
        ("Friday 12/6", "2026-06-12"),
        ("Fri, 6/12", "2026-06-12"),
        # near days
        ("today", "2026-06-09"),
        ("end of day", "2026-06-09"),
        ("this afternoon", "2026-06-09"),
        ("tomorrow", "2026-06-10"),
        ("tmrw", "2026-06-10"),
        ("tomorrow morning", "2026-06-10"),
        ("the day after tomorrow", "2026-06-11"),
        # weekdays and weeks
        ("Friday", "2026-06-12"),
        ("this Friday", "2026-06-12"),
        ("coming Monday", "2026-06-15"),
        ("Monday", "2026-06-15"),
        ("next Tuesday", "2026-06-16"),
        ("next Monday", "2026-06-15"),
        ("Friday next week", "2026-06-19"),
        ("Wednesday of next week", "2026-06-17"),
        ("next week on Wednesday", "2026-06-17"),
        ("end of next week", "2026-06-19"),
        ("the end of the week", "2026-06-12"),
        ("end of week", "2026-06-12"),
        ("eow", "2026-06-12"),
        ("EOW", "2026-06-12"),
        ("the end of the week after next", "2026-06-26"),
        # counts
        ("in two weeks", "2026-06-23"),
        ("in 2 wks", "2026-06-23"),
        ("two weeks", "2026-06-23"),
        ("in two weeks' time", "2026-06-23"),
        ("two weeks from now", "2026-06-23"),
        ("within a week", "2026-06-16"),
        ("within the next two weeks", "2026-06-23"),
        ("in a fortnight", "2026-06-23"),
        ("10 days", "2026-06-19"),
        ("in ten days", "2026-06-19"),
        ("within 48 hours", "2026-06-11"),
        ("in a month", "2026-07-09"),
        ("a week from Friday", "2026-06-19"),
        ("two weeks from tomorrow", "2026-06-24"),
        ("a week tomorrow", "2026-06-17"),
        ("a week today", "2026-06-16"),
        ("Friday week", "2026-06-19"),
        # months and the year
        ("end of the month", "2026-06-30"),
        ("EOM", "2026-06-30"),
        ("the last day of the month", "2026-06-30"),
        ("end of next month", "2026-07-31"),
        ("end of June", "2026-06-30"),
        ("the end of July", "2026-07-31"),
        ("end of February 2027", "2027-02-28"),
        ("end of the year", "2026-12-31"),
        # words around it that change nothing
        ("by Friday the 12th, Dana said", "2026-06-12"),
        ("end of next week, I would think", "2026-06-19"),
        ("She said by the end of next week.", "2026-06-19"),
        ("they said they would decide by Friday the 12th", "2026-06-12"),
        ("I will hear by Friday", "2026-06-12"),
        ("I’ll hear back by Friday", "2026-06-12"),
        ("no later than June 30", "2026-06-30"),
        ("before Friday", "2026-06-12"),
        ("on June 12", "2026-06-12"),
        ("by end of day Friday", "2026-06-12"),
        ("COB tomorrow", "2026-06-10"),
        ("Friday EOD", "2026-06-12"),
        ("Friday at 5 p.m.", "2026-06-12"),
        ("Friday by 17:00", "2026-06-12"),
        ("Friday 5pm ET", "2026-06-12"),
        ("Friday the 12th at noon", "2026-06-12"),
        ("Friday at the latest", "2026-06-12"),
        ("hopefully tomorrow", "2026-06-10"),
        ("  by\nFriday  the 12th ", "2026-06-12"),
    ],
)
def test_a_phrase_that_names_one_day_is_that_day(phrase: str, on: str) -> None:
    assert resolve(phrase, TUESDAY) == Resolved(date.fromisoformat(on))


@pytest.mark.parametrize(
    ("heard_on", "phrase", "on"),
    [
        ("2026-12-21", "January 5", "2027-01-05"),
        ("2026-12-21", "the 5th", "2027-01-05"),
        ("2026-12-21", "Tuesday the 5th", "2027-01-05"),
        ("2026-12-21", "end of January", "2027-01-31"),
        ("2026-12-21", "end of next month", "2027-01-31"),
        ("2026-12-30", "in two weeks", "2027-01-13"),
        ("2028-02-22", "in a week", "2028-02-29"),
        ("2028-02-22", "end of the month", "2028-02-29"),
        ("2026-06-11", "next Tuesday", "2026-06-16"),
        ("2026-06-12", "Monday", "2026-06-15"),
        ("2026-06-13", "Monday", "2026-06-15"),
        ("2026-06-13", "this Monday", "2026-06-15"),
        ("2026-11-30", "in a month", "2026-12-30"),
        ("2026-12-31", "tomorrow", "2027-01-01"),
    ],
)
def test_weeks_months_and_years_turn_over(heard_on: str, phrase: str, on: str) -> None:
    assert resolve(phrase, date.fromisoformat(heard_on)) == Resolved(date.fromisoformat(on))
