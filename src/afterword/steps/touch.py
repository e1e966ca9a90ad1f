"""Write down a word that no letter of Afterword's was: "I called", "we met", "they rang", "they answered"."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from django.db import transaction

from afterword.errors import HeldError, InputError
from afterword.records.contact import Contact
from afterword.records.interview import Interview
from afterword.records.touchpoint import Answer, CallOutcome, Touchpoint
from afterword.steps.plan import replan_opening
from afterword.words.names import clean

LONGEST_SAID = 500


@dataclass(frozen=True)
class Way:
    """One way in which a word passes: what the candidate says of it, and how the log keeps it."""

    words: str
    kind: str
    direction: str


WAYS: Mapping[str, Way] = MappingProxyType(
    {
        "answered": Way("They answered", "reply", "in"),
        "rang": Way("They rang", "call", "in"),
        "called": Way("I called", "call", "out"),
        "wrote": Way("I wrote", "letter", "out"),
        "met": Way("We met", "meeting", "in"),
    }
)


@dataclass(frozen=True)
class Told:
    """What the candidate says of it. `answer` and `outcome` may be empty; `decision_on` is the new day they named."""

    way: str
    happened_at: datetime
    answer: str = ""
    outcome: str = ""
    said: str = ""
    decision_on: date | None = None


@transaction.atomic
def touch(interview: Interview, contact: Contact, told: Told, now: datetime) -> Touchpoint:
    """The touchpoint on the log; the steps for silence follow from it.

    Raises InputError for what cannot be, HeldError where the interview has not begun.
    """
    _check(interview, told, now)
    way = WAYS[told.way]
    touchpoint = Touchpoint.objects.create(
        account=interview.account,
        contact=contact,
        interview=interview,
        kind=way.kind,
        direction=way.direction,
        outcome=told.outcome,
        answer=told.answer,
        said=clean(told.said),
        decision_on=told.decision_on,
        decision_before=interview.decision_on if told.decision_on else None,
        happened_at=told.happened_at,
    )
    if told.decision_on:
        _decide(interview, told.decision_on)
    replan_opening(interview.opening, now)
    return touchpoint


@transaction.atomic
def take_back(touchpoint: Touchpoint, now: datetime) -> None:
    """Undo: it is off the log, and the day that stood before it stands again.

    Raises HeldError for what Afterword itself sent or heard: that is not taken back here.
    """
    interview = touchpoint.interview
    if not touchpoint.is_by_hand or interview is None:
        raise HeldError("This is on the log because a letter or a call of yours was. It is taken back there.")
    before, named = touchpoint.decision_before, touchpoint.decision_on
    touchpoint.delete()
    if named and interview.decision_on == named:
        _decide(interview, before)
    replan_opening(interview.opening, now)


def _decide(interview: Interview, on: date | None) -> None:
    # The words belonged to the day that stood before.
    interview.decision_on, interview.decision_words = on, ""
    interview.save(update_fields=["decision_on", "decision_words"])


def _check(interview: Interview, told: Told, now: datetime) -> None:
    if told.way not in WAYS:
        raise InputError(f"“{told.way}” is not understood. Say one of: {', '.join(WAYS)}.")
    if told.answer and told.answer not in Answer.values:
        raise InputError(f"An answer is one of: {', '.join(Answer.values)}.")
    if told.outcome and (told.way != "called" or told.outcome not in CallOutcome.values):
        raise InputError(f"Only a call of yours has an outcome: {', '.join(CallOutcome.values)}.")
    if told.happened_at > now:
        raise InputError("That is still to come. Write it down once it was.")
    if told.happened_at < interview.starts_at:
        raise HeldError("That was before this interview. Write it down at an earlier one, or check the day.")
    if told.decision_on and told.decision_on < told.happened_at.date():
        raise InputError("The day they named lies before they said it. Check the date.")
    if len(told.said) > LONGEST_SAID:
        raise InputError(f"What was said is longer than {LONGEST_SAID} characters. One sentence is enough.")
