"""From when on a follow-up is shown, and until when it is meant, as the plan and the candidate have it."""

from datetime import datetime

from afterword.records.follow_up import FollowUp
from afterword.steps.kinds import LADDER
from afterword.steps.later import office_days


def comes_at(row: FollowUp, now: datetime) -> datetime:
    """When it is shown first (UTC), seen from `now`: in the past for what is due.

    A step for silence is shown on the reader's working days only. A day the candidate chose for it takes the place
    of the planned one, also where it is sooner.
    """
    if row.kind in LADDER and row.begun_at is None:
        first = shown_from(row)
        days = office_days(row)
        today = days.day_of(max(first, now))
        return max(first, days.opens(today)) if days.is_open(today) else days.opens(days.after(today, 1))
    return shown_from(row)


def shown_from(row: FollowUp) -> datetime:
    """When it is shown first (UTC) by the plan and the candidate alone, whatever day of theirs that is."""
    if row.kind in LADDER and row.begun_at is None:
        return row.snoozed_until_at or row.start_at
    # Memory does not wait: the reminder of a debrief comes later, but it can be written from the end on.
    start = row.interview.ends_at if row.kind == "debrief" else row.start_at
    return max(start, row.snoozed_until_at or start)


def meant_for(row: FollowUp) -> datetime:
    """The moment it is meant to be done by (UTC): its aim, or the evening of the day it was put off to."""
    if row.kind in LADDER and row.snoozed_until_at:
        days = office_days(row)
        return days.closes(days.day_of(row.snoozed_until_at))
    return row.aim_at
