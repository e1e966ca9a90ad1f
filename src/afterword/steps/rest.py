"""When the wait for an opening rests, by its silence and by what the candidate chose for its open step."""

from datetime import datetime

from afterword.records.follow_up import FollowUp
from afterword.steps.awaited import Awaited, awaited
from afterword.steps.kinds import LADDER
from afterword.timing.defaults import DEFAULTS
from afterword.timing.silence import silence


def rests_at(found: Awaited, step: FollowUp | None) -> datetime:
    """From when on (UTC) nothing is asked of the candidate any more; a step on a day of their choice rests a month
    after that day."""
    by_itself = silence(found.facts).rests_at
    if step is None:
        return by_itself
    return max(by_itself, (step.snoozed_until_at or step.start_at) + DEFAULTS.quiet_after)


def step_rests(row: FollowUp, now: datetime) -> bool:
    """Whether a step for silence, which nobody took for a month, rests with its opening; what was begun does not."""
    if row.kind not in LADDER or row.begun_at:
        return False
    found = awaited(row.interview.opening)
    return found is not None and rests_at(found, row) <= now
