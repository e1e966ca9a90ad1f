"""The candidate's days for a calendar app: interviews, and what is owed after them; never a word of the notes."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from afterword.archive.day_calendar import Day, day_calendar
from afterword.records.account import Account
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.steps.answers.pausing import paused
from afterword.steps.due_sentences import headline
from afterword.steps.on_record import with_names
from afterword.steps.outbox import under_way
from afterword.steps.rest import step_rests
from afterword.steps.when_due import meant_for

LOOK_BACK = timedelta(days=92)


def calendar_days(account: Account, now: datetime, zone: ZoneInfo) -> str:
    """The text of an .ics file with one whole day for each, on the clock of `zone`.

    Interviews of the last three months and ahead, and every step that is open: none that waits for an answer, rests, or
    is on its way. The debrief has no day of its own; it belongs to the interview's. Sample people are left out.
    """
    days = [*_interviews(account, now, zone), *_steps(account, now, zone)]
    return day_calendar("Afterword", sorted(days, key=lambda day: (day.on, day.uid)))


def _interviews(account: Account, now: datetime, zone: ZoneInfo) -> Iterator[Day]:
    rows = account.interviews.filter(cancelled_at=None, starts_at__gt=now - LOOK_BACK)
    for row in rows.filter(opening__employer__sample_set=None).select_related("opening__employer"):
        start = row.starts_at.astimezone(zone)
        title = f"{start:%H:%M} Interview at {row.opening.employer.name}"
        yield Day(_uid(account, row), start.date(), title, row.made_at)


def _steps(account: Account, now: datetime, zone: ZoneInfo) -> Iterator[Day]:
    rows = account.follow_ups.filter(done_at=None, skipped_at=None, interview__cancelled_at=None)
    away = {*paused(now).values_list("pk", flat=True), *under_way(account)}
    own = rows.filter(interview__opening__employer__sample_set=None).exclude(kind="debrief")
    for row in with_names(own):
        if row.pk not in away and not step_rests(row, now):
            meant = meant_for(row)
            on = max(meant, row.snoozed_until_at or meant).astimezone(zone).date()
            yield Day(_uid(account, row), on, _title(row), row.interview.made_at)


def _title(row: FollowUp) -> str:
    said, employer = headline(row), row.interview.opening.employer.name
    return said if employer in said else f"{said} ({employer})"


def _uid(account: Account, row: Interview | FollowUp) -> str:
    # Not the one of the interview as a file: that one has its hours, and may be in another calendar of the same app.
    seed = f"{account.owner.made_at.timestamp()}/day/{row._meta.model_name}/{row.pk}"
    return uuid5(NAMESPACE_URL, seed).urn
