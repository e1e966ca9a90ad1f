"""Later, on a day of the candidate's choice: a step is put off, or taken sooner."""

from datetime import date, datetime, timedelta

from afterword.errors import HeldError, InputError
from afterword.records.follow_up import FollowUp
from afterword.steps.awaited import country_of
from afterword.steps.kinds import AFTER_A_NO, LADDER
from afterword.timing.office_days import OfficeDays
from afterword.words.zones import zone

FURTHEST = timedelta(days=365)
CAN_MOVE = (*LADDER, *AFTER_A_NO)


def move(follow_up: FollowUp, on: date, now: datetime) -> None:
    """Show it again in the morning of that day, on the reader's clock; a day they do not work becomes the next one.

    Raises InputError for a day that is over or a year away, HeldError for a step whose hours run: it is put off by
    hours (`steps.settle.put_off`).
    """
    if follow_up.kind not in CAN_MOVE:
        raise HeldError("This step is not put off by days: its first two are what it is about.")
    days = office_days(follow_up)
    if on < days.day_of(now):
        raise InputError("That day is over. Choose one from today on.")
    if on > days.day_of(now) + FURTHEST:
        raise InputError("That day is more than a year away. Choose one sooner.")
    until = days.opens(days.after(on, 0) if follow_up.kind in LADDER else on)
    follow_up.snoozed_until_at = until
    follow_up.save(update_fields=["snoozed_until_at"])


def tomorrow(follow_up: FollowUp, now: datetime) -> date:
    """The first working day of theirs after today."""
    days = office_days(follow_up)
    return days.after(days.day_of(now), 1)


def office_days(follow_up: FollowUp) -> OfficeDays:
    """The working days of the reader of a step."""
    interview = follow_up.interview
    own = follow_up.contact.time_zone if follow_up.contact else ""
    return OfficeDays(zone(own or interview.time_zone), country_of(interview))
