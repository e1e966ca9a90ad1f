"""From a phrase to a date or a question: each kind of phrase is tried, and all of it must be understood."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from afterword.words.dates import (
    anchored,
    durations,
    months,
    named_days,
    numeric,
    occasions,
    parts_of_months,
    parts_of_weeks,
    weeks,
)
from afterword.words.dates.answer import Question, Resolved, confirm
from afterword.words.dates.phrase import bare, without_doubt
from afterword.words.dates.spell import spell
from afterword.words.folding import clean

Reader = Callable[[str, date], Resolved | Question | None]

READERS: Sequence[Reader] = (
    named_days.read,
    numeric.read,
    weeks.read,
    months.read,
    durations.read,
    anchored.read,
    occasions.read,
    parts_of_weeks.read,
    parts_of_months.read,
)

LONGEST_AHEAD = timedelta(days=366)
_LONGEST_PHRASE = 120


def resolve(text: str, heard_on: date) -> Resolved | Question:
    """Return the day a phrase names, counted from the day it was heard, or a question.

    It asks about a past day, a day more than a year away, a weekday that does not fit its date, a date with two
    readings, a span of days ("early next week", "mid Jan": the question offers the day that is safe to wait for), a
    day said with a doubt ("Friday-ish"), and everything it does not understand to the last word.
    """
    said = clean(text)
    if not said:
        return Question("Which date did they name?")
    if len(said) > _LONGEST_PHRASE:
        return Question("That is more than a date. Which one day did they name?")
    try:
        phrase = bare(said)
        exact = without_doubt(phrase)
        answer = _first_answer(exact, heard_on)
        if exact != phrase and isinstance(answer, Resolved) and answer.on > heard_on:
            answer = confirm("That is a little vague for a letter.", answer.on, heard_on)
    except (OverflowError, ValueError):  # a count or a year that leaves the calendar
        answer = None
    if answer is None:
        return Question(f"We could not tell one day from “{said}”. Which date did they name?")
    return _plausible(answer.on, heard_on) if isinstance(answer, Resolved) else answer


def _first_answer(phrase: str, heard_on: date) -> Resolved | Question | None:
    return next((answer for read in READERS if (answer := read(phrase, heard_on)) is not None), None)


def _plausible(on: date, heard_on: date) -> Resolved | Question:
    if on < heard_on:
        return Question(f"{spell(on, year=True)} was before that conversation. Which date did they name?")
    if on - heard_on > LONGEST_AHEAD:
        return Question(f"{spell(on, year=True)} is more than a year away. Which date did they name?")
    return Resolved(on)
