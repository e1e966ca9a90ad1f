"""What is said of a wait: one calm sentence for each, and one for all of them."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.records.touchpoint import Answer
from afterword.steps.kinds import KINDS
from afterword.steps.said import last_answer
from afterword.steps.silence_sentences import holidays
from afterword.steps.wait import Standing, Waited
from afterword.timing.word import WordKind

_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")


def says(one: Waited, now: datetime, zone: ZoneInfo) -> str:
    """How the wait for one opening stands, with days on the clock of `zone`."""
    return f"{_lead(one, now)}{_stands(one, now, zone)}{holidays(one.found)}"


def says_of_all(waits: Sequence[Waited]) -> str:
    """ "Five people have yet to answer. One step is due; the others need nothing today." """
    awake = [one for one in waits if one.standing is not Standing.RESTING]
    if not awake:
        return "You wait for nobody." if not waits else "Nobody you asked is awake: what is quiet rests."
    due = sum(one.standing is Standing.DUE for one in awake)
    who = f"{_counted(len(awake))} {'person has' if len(awake) == 1 else 'people have'} yet to answer."
    if not due:
        return f"{who} {'It needs' if len(awake) == 1 else 'They need'} nothing today."
    what = f"{_counted(due)} step{' is' if due == 1 else 's are'} due"
    others = {0: "", 1: "; the other needs nothing today"}.get(len(awake) - due, "; the others need nothing today")
    return f"{who} {what}{others}."


def day(on: date) -> str:
    """ "Mon 7 Dec"."""
    return f"{on:%a} {on.day} {on:%b}"


def _lead(one: Waited, now: datetime) -> str:
    if one.standing is Standing.RESTING:
        return ""
    answered = last_answer(one.interview.opening)
    if answered and answered.answer == Answer.NEXT_STEP and answered.happened_at >= one.interview.ends_at:
        return "They said there is a next step. "
    if one.is_quiet(now):
        return f"Quiet for {(now - one.silence.since_at).days} days, which is not a no. "
    return ""


def _stands(one: Waited, now: datetime, zone: ZoneInfo) -> str:
    if one.standing is Standing.RESTING:
        return f"Resting since {day(one.rests_at.astimezone(zone).date())}. Any answer wakes it."
    if one.standing is Standing.THANKS_FIRST:
        return "Your thanks come first."
    if one.standing is Standing.NOBODY:
        return "Nobody is named who could be asked."
    if one.standing is Standing.DONE:
        return f"You have done your part. It rests on {day(one.rests_at.astimezone(zone).date())}."
    return _step(one, now, zone)


def _step(one: Waited, now: datetime, zone: ZoneInfo) -> str:
    if one.step is None or one.step_at is None:
        return ""
    noun = KINDS[one.step.kind].noun
    if one.standing is Standing.ON_ITS_WAY:
        return f"{noun} is on its way."
    if one.standing is Standing.DUE:
        first = (one.step.snoozed_until_at or one.step.start_at).astimezone(zone).date()
        late = first < now.astimezone(zone).date()
        return f"{noun} is due since {day(first)}. Today is fine." if late else f"{noun} is due today."
    at = one.step_at.astimezone(zone)
    if at.date() == now.astimezone(zone).date():
        return f"{noun} is due today, from {at:%H:%M} on."
    on = day(at.date())
    asked = _asked(one)
    return f"{asked} {noun} is next, {on}." if asked else f"Nothing to do before {on}."


def _asked(one: Waited) -> str:
    said = [word.kind for word in one.found.facts.words if not word.left_out]
    if WordKind.CALL in said:
        return "Called."
    times = said.count(WordKind.CHECK_IN)
    return {0: "", 1: "Checked in once."}.get(times, "Checked in twice.")


def _counted(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)
