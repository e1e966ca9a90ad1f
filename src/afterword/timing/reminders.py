"""Which reminders an interview owes the candidate, and when: exact, calm and few."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from afterword.timing.debrief import debrief_prompts
from afterword.timing.defaults import DEFAULTS, Defaults
from afterword.timing.moment import in_utc
from afterword.timing.plan import DEBRIEF, THANK_YOU
from afterword.timing.reader_day import at
from afterword.timing.waking_hours import evening_before, morning_after, nearest_by_day, next_at
from afterword.words.zones import zone


class ReminderKind(StrEnum):
    """What a reminder is for, in the order they come."""

    EVENING_BEFORE = "evening-before"
    HOUR_BEFORE = "hour-before"
    DEBRIEF = "debrief"
    DEBRIEF_AGAIN = "debrief-again"
    DEBRIEF_MORNING = "debrief-morning"
    THANK_YOU_DUE = "thank-you-due"
    LAST_CALL = "last-call"
    LATE = "late"


# What cannot wait for the morning: the interview will not, and somebody who leaves one is awake.
AT_ANY_HOUR = frozenset({ReminderKind.HOUR_BEFORE, ReminderKind.DEBRIEF})
BEFORE = frozenset({ReminderKind.EVENING_BEFORE, ReminderKind.HOUR_BEFORE})


@dataclass(frozen=True)
class OpenStep:
    """A debrief or a thank-you that is still owed, as it was planned; put off, it is silent until that moment."""

    kind: str
    aim_at: datetime
    limit_at: datetime | None
    propose_at: datetime
    snoozed_until_at: datetime | None = None


@dataclass(frozen=True)
class ReminderFacts:
    """All that reminders depend on. `time_zone` is the candidate's own; every moment is aware."""

    starts_at: datetime
    ends_at: datetime
    time_zone: str
    open_steps: tuple[OpenStep, ...]


@dataclass(frozen=True)
class Reminder:
    """It comes at `send_at`; from `until_at` on it would make no sense any more, or the next one takes its place."""

    kind: ReminderKind
    send_at: datetime
    until_at: datetime


def reminders(facts: ReminderFacts, defaults: Defaults = DEFAULTS) -> tuple[Reminder, ...]:
    """Return what is owed, the soonest first (UTC); all thank-yous of one interview share each of theirs.

    Raises InputError for an unknown zone.
    """
    place = zone(facts.time_zone)
    few: list[Reminder] = []
    for one in _wanted(facts, place, defaults):
        # Two within the hour are one too many: the later step says more.
        while few and few[-1].send_at > one.send_at - defaults.reminders_apart:
            few.pop()
        few.append(one)
    nexts = [*(one.send_at for one in few[1:]), few[-1].until_at] if few else []
    return tuple(replace(one, until_at=min(one.until_at, after)) for one, after in zip(few, nexts, strict=True))


def goes_at(reminder: Reminder, now: datetime, time_zone: str, defaults: Defaults = DEFAULTS) -> datetime | None:
    """Return when it goes, seen from `now` (UTC): its moment while that is ahead, else now, or after the night.

    None where it makes no sense any more: of all that were missed while this computer slept, at most one goes.
    """
    if in_utc(now) <= reminder.send_at:
        return reminder.send_at
    if in_utc(now) >= reminder.until_at:
        return None
    late = in_utc(now) - reminder.send_at > defaults.moment_missed
    if not late or reminder.kind in AT_ANY_HOUR:
        return in_utc(now)
    morning = morning_after(in_utc(now), zone(time_zone), defaults)
    return morning if morning < reminder.until_at else in_utc(now)


def _wanted(facts: ReminderFacts, place: ZoneInfo, defaults: Defaults) -> Iterator[Reminder]:
    """In the order of kinds, each as if it were the only one."""
    yield from _before(in_utc(facts.starts_at), place, defaults)
    debriefs = tuple(step for step in facts.open_steps if step.kind == DEBRIEF)
    if debriefs:
        yield from _debrief(in_utc(facts.ends_at), debriefs, place, defaults)
    thank_yous = tuple(step for step in facts.open_steps if step.kind == THANK_YOU and step.limit_at is not None)
    if thank_yous:
        yield from _thank_you(thank_yous, place, defaults)


def _before(starts_at: datetime, place: ZoneInfo, defaults: Defaults) -> Iterator[Reminder]:
    day_before = starts_at.astimezone(place).date() - timedelta(days=1)
    evening = at(day_before, defaults.reminder_evening, place)
    yield Reminder(ReminderKind.EVENING_BEFORE, evening, starts_at)
    yield Reminder(ReminderKind.HOUR_BEFORE, starts_at - defaults.reminder_before, starts_at)


def _debrief(ends_at: datetime, steps: tuple[OpenStep, ...], place: ZoneInfo, defaults: Defaults) -> Iterator[Reminder]:
    kinds = (ReminderKind.DEBRIEF, ReminderKind.DEBRIEF_AGAIN, ReminderKind.DEBRIEF_MORNING)
    for kind, prompt in zip(kinds, debrief_prompts(ends_at, place, defaults), strict=True):
        wanted_at = _put_off(prompt, steps)
        at_any_hour = kind in AT_ANY_HOUR and wanted_at == prompt
        send_at = prompt if at_any_hour else morning_after(wanted_at, place, defaults)
        yield Reminder(kind, send_at, send_at + defaults.debrief_reminder_keeps)


def _thank_you(steps: tuple[OpenStep, ...], place: ZoneInfo, defaults: Defaults) -> Iterator[Reminder]:
    aim_at, propose_at = min(step.aim_at for step in steps), min(step.propose_at for step in steps)
    limit_at = min(step.limit_at for step in steps if step.limit_at)
    # An account that writes on working days only may let the limit pass: then the proposed moment is what counts.
    passes = propose_at >= limit_at
    after_at = (propose_at if passes else limit_at) + defaults.late_reminder_after
    late_at = _put_off(next_at(after_at, defaults.good_hours[0], place, defaults), steps)
    late_at = morning_after(late_at, place, defaults)
    due_at = nearest_by_day((propose_at if passes else aim_at) - defaults.before_aim, place, defaults)
    due_at = morning_after(_put_off(due_at, steps), place, defaults)
    yield Reminder(ReminderKind.THANK_YOU_DUE, due_at, late_at)
    call_at = _put_off(evening_before(limit_at - defaults.last_call, place, defaults), steps)
    if call_at < limit_at and not passes:
        morning = morning_after(call_at, place, defaults)
        yield Reminder(ReminderKind.LAST_CALL, morning if morning < limit_at else call_at, limit_at)
    yield Reminder(ReminderKind.LATE, late_at, late_at + defaults.late_reminder_keeps)


def _put_off(moment: datetime, steps: tuple[OpenStep, ...]) -> datetime:
    """The moment, or the first one after it at which one of the steps is not put off any more."""
    return min(max(moment, step.snoozed_until_at or moment) for step in steps)
