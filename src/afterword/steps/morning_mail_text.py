"""What the mail of a day says: each step that comes, and why now; no letter and no note."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.steps.approve import approved
from afterword.steps.due_sentences import headline, why
from afterword.steps.plan_reminders import clock_of
from afterword.steps.when_due import comes_at

ONE = "You are not reminded of it again; it stays on Today."
MORE = "You are not reminded of them again; they stay on Today."


def subject(rows: Sequence[FollowUp]) -> str:
    """ "check in with Tom Okafor", or "3 steps today"."""
    first = headline(rows[0])
    return f"{first[0].lower()}{first[1:]}" if len(rows) == 1 else f"{len(rows)} steps today"


def body(account: Account, rows: Sequence[FollowUp], now: datetime) -> str:
    """A paragraph for each step."""
    letters, here = approved(account), ZoneInfo(clock_of(account))
    steps = [f"{_what(row, now, here)}\n{why(row, now, letters)}" for row in rows]
    return "\n\n".join([*steps, ONE if len(rows) == 1 else MORE])


def _what(row: FollowUp, now: datetime, here: ZoneInfo) -> str:
    at = comes_at(row, now)
    hour = f", from {at.astimezone(here):%H:%M} your time" if at > now else ""
    return f"{headline(row)}, about {row.interview.opening.role} at {row.interview.opening.employer.name}{hour}."
