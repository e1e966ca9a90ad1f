"""How far each opening is: what the candidate said last, or what they answered since; a quiet one rests."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from afterword.records.account import Account
from afterword.records.opening import Opening, State
from afterword.records.touchpoint import Answer, Touchpoint
from afterword.steps.on_record import met
from afterword.steps.wait import Standing, waiting

_MEANS: Mapping[str, State] = MappingProxyType({Answer.NO: State.CLOSED, Answer.YES: State.OFFER})


def how_far(account: Account, now: datetime, only: Opening | None = None) -> dict[int, State]:
    """Return the state of every opening, or of `only` one, by its id.

    What the candidate chose counts until an answer comes after it; an opening they wait for rests where it is quiet.
    """
    answers = _last_answers(account)
    waits = waiting(account, now, met(account, now, only))
    quiet = {one.interview.opening_id for one in waits if one.standing is Standing.RESTING}
    openings = [only] if only else account.openings.all()
    return {one.pk: _state(one, answers.get(one.pk), is_quiet=one.pk in quiet) for one in openings}


def _state(opening: Opening, answer: Touchpoint | None, *, is_quiet: bool) -> State:
    chosen = State(opening.state)
    if answer is not None and (opening.state_at is None or answer.happened_at > opening.state_at):
        return _MEANS.get(answer.answer, State.INTERVIEWING)
    return State.RESTING if is_quiet and chosen is State.INTERVIEWING else chosen


def _last_answers(account: Account) -> dict[int, Touchpoint]:
    answers = Touchpoint.objects.filter(account=account, interview__isnull=False).exclude(answer="")
    ordered = answers.select_related("interview").order_by("happened_at", "pk")
    return {one.interview.opening_id: one for one in ordered if one.interview}
