"""One follow-up, and what the candidate said of it, in a terminal."""

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.cli.output import utc
from afterword.records.follow_up import FollowUp
from afterword.steps.due_sentences import headline
from afterword.steps.plan_reminders import clock_of
from afterword.steps.when_due import comes_at

Json = dict[str, object]


def as_json(row: FollowUp, now: datetime) -> Json:
    """The follow-up as `--json` prints it. `from` is null where it is open no more."""
    return {
        "follow_up": row.pk,
        "interview": row.interview_id,
        "kind": row.kind,
        "for": row.contact.name if row.contact else None,
        "state": state(row),
        "from": utc(comes_at(row, now)) if row.is_open else None,
        "put_off_until": utc(row.snoozed_until_at),
    }


def as_text(row: FollowUp, now: datetime) -> str:
    """The follow-up in one line, with what it waits for or how it is taken back."""
    back = f"`afterword follow-up undo {row.pk}` takes that back."
    if not row.is_open:
        return f"{headline(row)}: {state(row)}. {back}"
    at, here = comes_at(row, now), ZoneInfo(clock_of(row.account))
    if at <= now:
        return f"{headline(row)}: open, and due now."
    local = at.astimezone(here)
    when = f"{headline(row)}: from {local:%a %Y-%m-%d %H:%M} ({here.key})."
    return f"{when} {back}" if row.snoozed_until_at else when


def or_else(row: FollowUp) -> str:
    """What else can be said of it than to write or to call."""
    return f"Or: afterword follow-up done {row.pk}, later {row.pk} --on DAY, skip {row.pk}"


def state(row: FollowUp) -> str:
    """ "open", "done" or "left out"."""
    return "done" if row.done_at else "left out" if row.skipped_at else "open"
