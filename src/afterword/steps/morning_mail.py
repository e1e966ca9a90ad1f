"""The one mail a day that names the steps for silence, and after a no, which come on it; each step is named once."""

from datetime import datetime

from django.db.models import Q

from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.reminder import Reminder, ReminderKind
from afterword.steps.answers.pausing import paused
from afterword.steps.kinds import AFTER_A_NO, LADDER
from afterword.steps.on_record import with_names
from afterword.steps.outbox import under_way
from afterword.steps.plan_reminders import clock_of
from afterword.steps.rest import step_rests
from afterword.steps.when_due import comes_at, shown_from
from afterword.timing.step_reminder import end_of_day, may_go, named_at, next_morning


def look_each_morning(account: Account, now: datetime) -> None:
    """See to it that the clock looks in the next morning; it does so by one row, moved on from day to day."""
    if account.reminders_on_at is None:
        return
    morning = next_morning(now, clock_of(account))
    moments = {"about_at": morning, "send_at": morning, "due_at": morning}
    rows = account.reminders.filter(kind=ReminderKind.STEPS_DUE)
    row = rows.filter(Q(committed_at=None) | Q(due_at__isnull=False)).last()
    if row is None:
        account.reminders.create(kind=ReminderKind.STEPS_DUE, **moments)
    # One that is sooner stands: it is due at this moment, is going out, or is tried again.
    elif row.due_at is None or row.due_at > morning:
        rows.filter(pk=row.pk, committed_at=None).update(**moments, retries=0)


def mail_goes_at(row: Reminder, now: datetime) -> datetime | None:
    """When the clock acts on this row, seen from `now`: at once where there is something to name and it is day, else in
    the next morning. None while reminders are off."""
    clock = clock_of(row.account)
    if row.account.reminders_on_at is None:
        return None
    return now if may_go(now, clock) and to_name(row.account, now) else next_morning(now, clock)


def to_name(account: Account, now: datetime) -> tuple[FollowUp, ...]:
    """The steps that come on the day of `now` or came before it, and were not named yet; the soonest first."""
    clock = clock_of(account)
    until = end_of_day(now, clock)
    coming = ((comes_at(row, until), row) for row in _not_named(account, until))
    return tuple(row for at, row in sorted(coming, key=_soonest) if named_at(at, clock) <= now)


def next_to_name(account: Account, now: datetime) -> tuple[FollowUp, datetime] | None:
    """The step that is named next, as things stand, and when; None where none is open."""
    clock = clock_of(account)
    morning = next_morning(now, clock)
    mails = [(row, max(named_at(comes_at(row, now), clock), morning)) for row in _not_named(account, now)]
    return min(mails, key=lambda mail: (mail[1], mail[0].pk), default=None)


def _not_named(account: Account, now: datetime) -> list[FollowUp]:
    """What is open, neither begun by the candidate nor at rest, and was not named since it is shown."""
    rows = account.follow_ups.filter(
        kind__in=(*LADDER, *AFTER_A_NO), done_at=None, skipped_at=None, begun_at=None, interview__cancelled_at=None
    )
    rows = rows.filter(interview__opening__employer__sample_set=None).exclude(pk__in=paused(now))
    gone, clock = under_way(account), clock_of(account)
    return [
        row
        for row in with_names(rows)
        if row.pk not in gone and not _was_named(row, clock) and not step_rests(row, now)
    ]


def _was_named(row: FollowUp, clock: str) -> bool:
    return row.reminded_at is not None and row.reminded_at >= named_at(shown_from(row), clock)


def _soonest(pair: tuple[datetime, FollowUp]) -> tuple[datetime, int]:
    at, row = pair
    return at, row.pk
