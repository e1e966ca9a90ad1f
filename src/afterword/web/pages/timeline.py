"""How an interview goes on: what happened, and in outline what is still to come."""

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from django.urls import reverse

from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.message import Message
from afterword.records.touchpoint import Touchpoint
from afterword.steps.answers.listing import of_interview
from afterword.steps.answers.pausing import paused
from afterword.steps.answers.sentences import headline
from afterword.steps.kinds import KINDS
from afterword.steps.last_word import what_it_was
from afterword.steps.log import logged_follow_ups
from afterword.steps.when_due import comes_at, meant_for
from afterword.web.time_words import in_days


@dataclass(frozen=True)
class Entry:
    """One line of the timeline; `state` is "next" (not yet taken), "now" (can be taken) or "" (happened).

    `own` are the candidate's own words, and DELETE at `undo_url` takes back what they wrote down by hand.
    """

    at: datetime
    what: str
    small: str
    state: str = ""
    own: str = ""
    undo_url: str = ""


def timeline(interview: Interview, now: datetime, own_zone: ZoneInfo) -> tuple[Entry, ...]:
    """Every entry, the latest first, on the candidate's clock."""
    rows = (
        interview.follow_ups.filter(skipped_at=None).exclude(pk__in=paused(now)).select_related("contact", "interview")
    )
    # An answer is here by the mail it came in.
    log = list(interview.touchpoints.filter(message=None).select_related("contact", "hand_over"))
    logged = logged_follow_ups(interview)
    entries = [
        _talk(interview, now, own_zone),
        *(_step(row, now, own_zone) for row in rows if row.done_at is None),
        # A letter that went out is on the log already.
        *(_taken(row, row.done_at, own_zone) for row in rows if row.done_at and row.pk not in logged),
        *(_logged(touchpoint, own_zone) for touchpoint in log),
        *(_came(message, own_zone) for message in of_interview(interview) if _counts(message)),
    ]
    if interview.decision_on:
        entries.append(_answer(interview.decision_on, now, own_zone))
    return tuple(sorted(entries, key=lambda entry: entry.at, reverse=True))


def _talk(interview: Interview, now: datetime, own_zone: ZoneInfo) -> Entry:
    start, end = interview.starts_at.astimezone(own_zone), interview.ends_at.astimezone(own_zone)
    how = {"video": " by video", "phone": " by phone"}.get(interview.mode, "")
    where = f", {interview.place}" if interview.place and interview.mode == "in person" else ""
    if interview.cancelled_at:
        return Entry(end, f"Interview{how}{where}: cancelled", f"{start:%H:%M} to {end:%H:%M}")
    return Entry(
        end, f"Interview{how}{where}", f"{start:%H:%M} to {end:%H:%M}", "next" if interview.ends_at > now else ""
    )


def _step(row: FollowUp, now: datetime, own_zone: ZoneInfo) -> Entry:
    # What is late stands at today, not among what happened.
    at = max(row.limit_at or meant_for(row), now).astimezone(own_zone)
    what = KINDS[row.kind].to_do.format(_name(row))
    begins_at = comes_at(row, now).astimezone(own_zone)
    if begins_at > now:
        return Entry(at, what, f"From {begins_at:%a} {begins_at.day} {begins_at:%b}, {begins_at:%H:%M} on", "next")
    return Entry(at, what, f"Now · {_by_when(row, at, now)}", "now")


def _by_when(row: FollowUp, at: datetime, now: datetime) -> str:
    if row.kind == "debrief":
        return "three minutes, while it is fresh"
    if at <= now:
        return "today is fine"
    days = in_days((at.date() - now.astimezone(at.tzinfo).date()).days)
    return f"best before {at:%H:%M}, {days}" if row.limit_at else f"planned for {days}"


def _taken(row: FollowUp, done_at: datetime, own_zone: ZoneInfo) -> Entry:
    at = done_at.astimezone(own_zone)
    if row.kind == "debrief":
        return Entry(at, f"Debrief, notes: {row.interview.notes.count()}", f"{at:%H:%M}")
    return Entry(at, KINDS[row.kind].done.format(_name(row)), f"{at:%H:%M}")


def _logged(touchpoint: Touchpoint, own_zone: ZoneInfo) -> Entry:
    at = touchpoint.happened_at.astimezone(own_zone)
    if touchpoint.is_by_hand:
        undo_url = reverse("touchpoint", args=[touchpoint.pk])
        small = f"{at:%H:%M} · {touchpoint.contact.name}"
        return Entry(at, what_it_was(touchpoint), small, own=touchpoint.said, undo_url=undo_url)
    if touchpoint.kind == "call":
        return Entry(at, f"You called {touchpoint.contact.name}", f"{at:%H:%M} · {touchpoint.get_outcome_display()}")
    way = touchpoint.hand_over.get_way_display() if touchpoint.hand_over else ""
    return Entry(
        at, f"Your letter to {touchpoint.contact.name} went out", f"{at:%H:%M} · {way}" if way else f"{at:%H:%M}"
    )


def _counts(message: Message) -> bool:
    return message.corrected_at is None and not message.is_in_question


def _came(message: Message, own_zone: ZoneInfo) -> Entry:
    at = message.written_at.astimezone(own_zone)
    return Entry(at, headline(message), f"{at:%H:%M}")


def _answer(on: date, now: datetime, own_zone: ZoneInfo) -> Entry:
    at = datetime.combine(on, time(23, 59), own_zone)
    days = (on - now.astimezone(own_zone).date()).days
    return Entry(at, "Their answer, as they said", in_days(days), "next" if at > now else "")


def _name(row: FollowUp) -> str:
    return row.contact.name if row.contact else ""
