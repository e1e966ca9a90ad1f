"""What is not understood to the last word is asked; heard on Tuesday, June 9, 2026, unless the test says otherwise."""

from datetime import date

import pytest

from afterword.words.dates import Question, resolve

TUESDAY = date(2026, 6, 9)


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        ("Friday the 13th", "Friday is the 12th, and the 13th is a Saturday. Which day did they say?"),
        ("Thursday 12 June", "Thursday is the 11th, and the 12th is a Friday. Which day did they say?"),
        ("Friday 3", "3 could be a time of day too. Shall it be Friday, July 3?"),
        ("Monday the 9th", "Monday is the 15th, and the 9th is a Tuesday. Which day did they say?"),
        ("Thursday, July 1", "Thursday is the 2nd, and the 1st is a Wednesday. Which day did they say?"),
        ("Tuesday, July 1", "July 1 is a Wednesday, not a Tuesday. Is it Tuesday, June 30, or Wednesday, July 1?"),
        ("12/6", "12/6 can be read in two ways. Is it Friday, June 12, or Sunday, December 6?"),
        ("12.06.2026", "12.06.2026 can be read in two ways. Is it Friday, June 12, or Sunday, December 6?"),
        ("next Friday", "People mean two different days by “next Friday”. Is it Friday, June 12, or Friday, June 19?"),
        ("Tuesday", "That conversation was on a Tuesday. Is it Tuesday, June 9, or Tuesday, June 16?"),
        ("a week or two", "That leaves some room. Is it Tuesday, June 16, or Tuesday, June 23?"),
        ("1–2 weeks", "That leaves some room. Is it Tuesday, June 16, or Tuesday, June 23?"),
        ("about two weeks", "That is a little vague for a letter. Shall it be Tuesday, June 23?"),
        ("in two weeks or so", "That is a little vague for a letter. Shall it be Tuesday, June 23?"),
        ("a couple of weeks", "That is a little vague for a letter. Shall it be Tuesday, June 23?"),
        ("ten business days", "A holiday could move a count of working days. Shall it be Tuesday, June 23?"),
        ("this Monday", "Monday of that week was already over. Shall it be Monday, June 15?"),
        ("June 5", "Friday, June 5, 2026 was before that conversation. Which date did they name?"),
        ("June 5, 2026", "Friday, June 5, 2026 was before that conversation. Which date did they name?"),
        ("June 12, 2028", "Monday, June 12, 2028 is more than a year away. Which date did they name?"),
        ("December 24", "Thursday, December 24, 2026 is more than half a year away. Which date did they name?"),
        ("June 31", "June has no day 31. Which date did they name?"),
        ("2026-13-01", "There is no month number 13. Which date did they name?"),
        ("13/13", "13/13 is not a date. Which day and month did they name?"),
        ("the 8th", "The 8th is not ahead in June. Which month did they mean?"),
        ("soon", "We could not tell one day from “soon”. Which date did they name?"),
        ("", "Which date did they name?"),
    ],
)
def test_a_question_says_what_was_not_clear_and_offers_the_days_it_could_be(phrase: str, sentence: str) -> None:
    assert resolve(phrase, TUESDAY) == Question(sentence)


@pytest.mark.parametrize(
    "phrase",
    [
        "12",
        "june",
        "by",
        "by the",
        "the",
        "please",
        "noon",
        "end of",
        "asap",
        "when they know",
        "Freitag",
        "one day",
        "a few days",
        "some weeks",
        "in 0 days",
        "in 5 hours",
        "in 99999999999 weeks",
        "in 999 months",
        "next week",
        "this week",
        "sometime next week",
        "early next week",
        "middle of next week",
        "mid-June",
        "early June",
        "beginning of July",
        "end of May",
        "end of the quarter",
        "end of the day or tomorrow",
        "the week of June 15",
        "yesterday",
        "last Friday",
        "Friday after next",
        "Monday or Tuesday",
        "Friday or Monday, Dana said",
        "Friday, Monday said",
        "June 12 or 13",
        "June 12-14",
        "June 12-26",
        "12-6",
        "12 Jun 26",
        "20260612",
        "12nd June",
        "June 0",
        "June 12 2026 2027",
        "Friday June 12 Saturday",
        "Friday Friday the 12th",
        "Friday, June 12, or when the budget is approved",
        "not before Friday",
        "not by Friday",
        "they won't decide before Friday",
        "after Friday",
        "from Friday",
        "Friday or later, she said",
        "Friday at the earliest",
        "at least two weeks",
        "in two weeks on Monday",
        "two weeks ago",
        "first",
        "0/0",
        "31/31/2026",
        "29 February",
        "May be",
        "Friday the 12th " + "very " * 50,
        "x" * 40_000,
    ],
)
def test_what_is_not_understood_in_full_is_asked(phrase: str) -> None:
    answer = resolve(phrase, TUESDAY)
    assert isinstance(answer, Question)
    assert answer.sentence.endswith("?")
    assert len(answer.sentence) < 250


@pytest.mark.parametrize(
    ("heard_on", "phrase"),
    [
        ("2026-06-12", "Friday"),
        ("2026-06-12", "end of the week"),
        ("2026-06-12", "a week from Friday"),
        ("2026-06-13", "next Tuesday"),
        ("2026-06-14", "next Tuesday"),
        ("2026-06-14", "end of next week"),
        ("2026-06-14", "end of the week"),
        ("2026-06-10", "this Tuesday"),
        ("2026-06-30", "end of the month"),
        ("2026-01-31", "in a month"),
        ("2026-06-09", "the 31st"),
        ("9999-12-31", "tomorrow"),
    ],
)
def test_days_that_people_count_differently_are_asked(heard_on: str, phrase: str) -> None:
    assert isinstance(resolve(phrase, date.fromisoformat(heard_on)), Question)
