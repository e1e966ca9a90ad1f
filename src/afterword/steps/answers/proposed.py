"""What an answer proposes, and what becomes of it once the candidate says yes."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from afterword.records.message import Decision, Message, Question
from afterword.records.touchpoint import Answer, Touchpoint
from afterword.steps.answers.logged import log
from afterword.steps.debrief import confirm_decision


def question_of(message: Message) -> Question:
    """What is asked about an answer that is surely theirs."""
    if message.decision != Decision.NONE:
        return _ASKS[Decision(message.decision)]
    on = message.decision_on
    is_new = on is not None and on > message.written_at.date() and on != message.interview.decision_on
    return Question.DECISION_DATE if is_new else Question.NONE


def keep(message: Message, now: datetime) -> dict[str, Any]:
    """Do what was proposed, but for the plan; return what that changed, for `take_back_keep`."""
    if message.question == Question.DECISION_DATE:
        return _keep_date(message, now)
    answer = _SAYS[Question(message.question)]
    said = log(message)
    if said is not None:
        said.answer = answer
        said.save(update_fields=["answer"])
    return {"answer": answer.value}


def take_back_keep(message: Message, kept: dict[str, Any], now: datetime) -> None:
    """Undo `keep`, where it was not changed by hand since."""
    interview = message.interview
    if "decision_on" in kept and interview.decision_on == message.decision_on:
        was = kept["decision_on"]
        confirm_decision(interview, date.fromisoformat(was) if was else None, kept["decision_words"], now)
        message.pauses.update(until_at=None)
    if "answer" in kept:
        Touchpoint.objects.filter(message=message).update(answer="")


def _keep_date(message: Message, now: datetime) -> dict[str, Any]:
    interview, on = message.interview, message.decision_on
    was = interview.decision_on.isoformat() if interview.decision_on else None
    kept = {"decision_on": was, "decision_words": interview.decision_words}
    confirm_decision(interview, on, "", now)
    if on is not None:
        # They said when: nothing is asked of them before.
        morning = datetime.combine(on + timedelta(days=1), time(8), ZoneInfo(interview.time_zone))
        message.pauses.filter(lifted_at=None).update(until_at=morning)
    return kept


_ASKS = {
    Decision.REJECTION: Question.CLOSED,
    Decision.NEXT_STEP: Question.NEXT,
    Decision.OFFER: Question.OFFER,
}
_SAYS = {Question.CLOSED: Answer.NO, Question.NEXT: Answer.NEXT_STEP, Question.OFFER: Answer.YES}
