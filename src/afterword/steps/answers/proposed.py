"""What an answer proposes, and what becomes of it once the candidate says yes."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from afterword.records.message import Decision, Message, Question
from afterword.records.opening import Opening
from afterword.steps.begin import Told, begin
from afterword.steps.debrief import confirm_decision


def question_of(message: Message) -> Question:
    """What is asked about an answer that is surely theirs."""
    if message.decision == Decision.REJECTION:
        return Question.CLOSED
    if message.decision == Decision.NEXT_STEP:
        return Question.NEXT
    on = message.decision_on
    is_new = on is not None and on > message.written_at.date() and on != message.interview.decision_on
    return Question.DECISION_DATE if is_new and message.decision == Decision.NONE else Question.NONE


def keep(message: Message, now: datetime) -> dict[str, Any]:
    """Do what was proposed; return what that changed, for `take_back_keep`."""
    if message.question == Question.DECISION_DATE:
        return _keep_date(message)
    return _close(message, now) if message.question == Question.CLOSED else {}


def take_back_keep(message: Message, kept: dict[str, Any], now: datetime) -> None:
    """Undo `keep`, where it was not changed by hand since."""
    interview = message.interview
    if "decision_on" in kept and interview.decision_on == message.decision_on:
        was = kept["decision_on"]
        confirm_decision(interview, date.fromisoformat(was) if was else None, kept["decision_words"])
        message.pauses.update(until_at=None)
    if "closed" in kept:
        Opening.objects.filter(pk=interview.opening_id).update(closed_at=None)
        begun = message.account.follow_ups.filter(pk=kept["begun"], done_at=None, skipped_at=None)
        begun.filter(letter=None).delete()
        begun.update(skipped_at=now)


def _keep_date(message: Message) -> dict[str, Any]:
    interview, on = message.interview, message.decision_on
    was = interview.decision_on.isoformat() if interview.decision_on else None
    kept = {"decision_on": was, "decision_words": interview.decision_words}
    confirm_decision(interview, on, "")
    if on is not None:
        # They said when: nothing is asked of them before.
        morning = datetime.combine(on + timedelta(days=1), time(8), ZoneInfo(interview.time_zone))
        message.pauses.filter(lifted_at=None).update(until_at=morning)
    return kept


def _close(message: Message, now: datetime) -> dict[str, Any]:
    """The opening is closed, and an answer to the no begun; the people stay."""
    Opening.objects.filter(pk=message.interview.opening_id).update(closed_at=now)
    contact, interview = message.contact, message.interview
    if contact is None or interview.ends_at > now:
        return {"closed": True, "begun": None}
    open_before = interview.follow_ups.filter(contact=contact, kind="rejection-reply", done_at=None, skipped_at=None)
    begun = None if open_before.exists() else begin(interview, contact, "rejection-reply", Told(), now)
    return {"closed": True, "begun": begun.pk if begun else None}
