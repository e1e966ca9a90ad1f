"""A card of Today: what `steps.due` says is due, on whose clock, and where its button leads."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.urls import reverse

from afterword.records.follow_up import FollowUp
from afterword.steps.due import Due
from afterword.steps.kinds import LADDER
from afterword.steps.later import CAN_MOVE, tomorrow
from afterword.web.clocks import city
from afterword.web.pages.line_48 import Line48, line_48
from afterword.web.time_words import day_and_hour, in_days, past_day, span


@dataclass(frozen=True)
class Later:
    """The days a step for silence is put off to with one tap: their next working day, and a week from then."""

    tomorrow: date
    next_week: date


@dataclass(frozen=True)
class TodayCard:
    """`action_url` is followed by a link, or posted to where `is_posted`."""

    due: Due
    when: str
    when_small: str
    action: str
    action_url: str
    is_posted: bool
    line: Line48 | None
    later: Later | None = None


def today_card(due: Due, now: datetime, own_zone: ZoneInfo) -> TodayCard:
    """The card of one due follow-up, its moments on the candidate's clock and, where it differs, the reader's."""
    when, small = _when(due, now, own_zone)
    action, url, is_posted = action_of(due.follow_up)
    line = line_48(due.follow_up.interview.ends_at, now, own_zone) if due.clock else None
    later = _later(due.follow_up, now) if due.follow_up.kind in CAN_MOVE else None
    return TodayCard(due, when, small, action, url, is_posted, line, later)


def _later(row: FollowUp, now: datetime) -> Later:
    on = tomorrow(row, now)
    return Later(on, on + timedelta(days=7))


def _when(due: Due, now: datetime, own_zone: ZoneInfo) -> tuple[str, str]:
    row = due.follow_up
    if row.kind == "debrief":
        return "While it is fresh", "three minutes"
    if due.best_before is None or (row.kind in LADDER and not row.begun_at and due.best_before <= now):
        return "Today is fine", f"planned for {past_day(row.aim_at.astimezone(own_zone), now)}"
    if row.limit_at is None and (row.kind not in LADDER or row.begun_at):
        on = due.best_before.astimezone(own_zone)
        return f"Planned for {on:%A}", in_days((on.date() - now.astimezone(own_zone).date()).days)
    return best_before(due.best_before, now, own_zone, reader_zone(due))


def best_before(limit: datetime, now: datetime, own_zone: ZoneInfo, their_zone: ZoneInfo) -> tuple[str, str]:
    """ "Best before 16:50 in London" and "today 17:50 yours · in 8 hours"; one clock where both show the same."""
    own, their = limit.astimezone(own_zone), limit.astimezone(their_zone)
    left = f"in {span(limit - now)}"
    if own.replace(tzinfo=None) == their.replace(tzinfo=None):
        return f"Best before {day_and_hour(own, now)}", left
    return (
        f"Best before {day_and_hour(their, now)} in {city(their_zone.key)}",
        f"{day_and_hour(own, now)} yours · {left}",
    )


def reader_zone(due: Due) -> ZoneInfo:
    """The clock of the reader: their own where it is known, else the interview's."""
    contact = due.follow_up.contact
    return ZoneInfo((contact.time_zone if contact else "") or due.follow_up.interview.time_zone)


def action_of(row: FollowUp) -> tuple[str, str, bool]:
    """What the button of a follow-up says, where it leads, and whether it is posted there."""
    if row.kind == "debrief":
        return "Write it down", reverse("debrief", args=[row.interview_id]), False
    if _has_to_be_told(row):
        told = f"{reverse('new-letter', args=[row.interview_id])}?kind={row.kind}&contact={row.contact_id}"
        return ("Say what is new" if row.kind == "hello" else "Write the check-in"), told, False
    what = {"call": "Read the script", "check-in": "Read the check-in"}.get(row.kind, "Read the letter")
    return what, reverse("follow-up-letter", args=[row.pk]), False


def _has_to_be_told(row: FollowUp) -> bool:
    """A hello has news, and a second check-in something new to say: both are asked for before the letter is written."""
    if row.news or row.begun_at or hasattr(row, "letter"):
        return False
    rows = (one for interview in row.interview.opening.interviews.all() for one in interview.follow_ups.all())
    again = row.kind == "check-in" and any(one.kind == "check-in" and one.done_at for one in rows)
    return row.kind == "hello" or again
