"""Reminders on the candidate's own clock: at the right moment, by day, and never two where one is enough."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.errors import InputError
from afterword.timing.defaults import DEFAULTS
from afterword.timing.plan import InterviewFacts, Reader, plan
from afterword.timing.reminders import OpenStep, Reminder, ReminderFacts, ReminderKind, goes_at, reminders

NEW_YORK = ZoneInfo("America/New_York")


def ended(on: str, zone: str = "America/New_York", *, of: str = "", working_days_only: bool = False) -> ReminderFacts:
    """A conversation of an hour with Priya in New York, remembered by a candidate on the clock of `zone`."""
    end = datetime.fromisoformat(on).replace(tzinfo=NEW_YORK)
    start = end - timedelta(hours=1)
    met = InterviewFacts(start, end, "America/New_York", (Reader("priya"),), working_days_only=working_days_only)
    steps = [OpenStep(one.kind, one.aim_at, one.limit_at, one.propose_at) for one in plan(met)]
    return ReminderFacts(start, end, zone, tuple(step for step in steps if of in ("", step.kind)))


TUESDAY = ended("2026-06-09T15:00")


def told(facts: ReminderFacts) -> list[tuple[str, str]]:
    """Each reminder with its moment on the candidate's clock."""
    place = ZoneInfo(facts.time_zone)
    return [(one.kind.value, f"{one.send_at.astimezone(place):%a %d %H:%M}") for one in reminders(facts)]


def put_off(facts: ReminderFacts, kind: str, until: str) -> ReminderFacts:
    moment = datetime.fromisoformat(until).replace(tzinfo=NEW_YORK)
    steps = [replace(one, snoozed_until_at=moment) if one.kind == kind else one for one in facts.open_steps]
    return replace(facts, open_steps=tuple(steps))


def test_an_interview_on_a_tuesday_afternoon_has_eight_reminders() -> None:
    assert told(TUESDAY) == [
        ("evening-before", "Mon 08 18:00"),
        ("hour-before", "Tue 09 13:00"),
        ("debrief", "Tue 09 15:10"),
        ("debrief-again", "Tue 09 17:00"),
        ("debrief-morning", "Wed 10 08:00"),
        ("thank-you-due", "Wed 10 13:00"),
        ("last-call", "Thu 11 12:00"),
        ("late", "Fri 12 09:00"),
    ]


def test_every_moment_is_utc() -> None:
    assert all(one.send_at.tzinfo is UTC and one.until_at.tzinfo is UTC for one in reminders(TUESDAY))


def test_once_the_debrief_is_done_only_the_thank_you_is_remembered() -> None:
    assert [kind for kind, _ in told(ended("2026-06-09T15:00", of="thank-you"))][2:] == [
        "thank-you-due",
        "last-call",
        "late",
    ]


def test_with_nothing_owed_only_what_comes_before_is_left() -> None:
    assert [kind for kind, _ in told(replace(TUESDAY, open_steps=()))] == ["evening-before", "hour-before"]


@pytest.mark.parametrize(
    ("end", "kind", "comes"),
    [
        # Two hours after a late end is night: the morning asks instead.
        ("2026-06-09T19:30", "debrief-morning", "Wed 10 08:00"),
        # Somebody who leaves an interview is awake.
        ("2026-06-09T23:00", "debrief", "Tue 09 23:10"),
        # Two hours before the aim is night: the evening is nearer than the morning, or the other way round.
        ("2026-06-09T23:30", "thank-you-due", "Wed 10 20:30"),
        ("2026-06-09T07:30", "thank-you-due", "Wed 10 08:00"),
        # A limit in the morning is called out the evening before.
        ("2026-06-09T08:30", "last-call", "Wed 10 20:30"),
        # The late one does not come on the heels of the limit.
        ("2026-06-09T08:30", "late", "Fri 12 09:00"),
    ],
)
def test_what_falls_into_the_night_comes_by_day(end: str, kind: str, comes: str) -> None:
    assert (kind, comes) in told(ended(end))


def test_after_a_late_end_nobody_is_woken_for_the_debrief() -> None:
    assert "debrief-again" not in dict(told(ended("2026-06-09T19:30")))


def test_a_candidate_far_away_is_reminded_on_their_own_clock() -> None:
    found = dict(told(ended("2026-06-09T15:00", "Asia/Tokyo")))
    # It ends at 04:00 on Wednesday there.
    assert found["evening-before"] == "Tue 09 18:00"
    assert found["hour-before"] == "Wed 10 02:00"
    assert found["debrief"] == "Wed 10 04:10"
    assert found["last-call"] == "Thu 11 20:30"


def test_two_that_fall_together_are_one_and_it_is_the_later_step() -> None:
    found = dict(told(ended("2026-06-09T10:30")))
    assert found["thank-you-due"] == "Wed 10 08:30"
    assert "debrief-morning" not in found


def test_put_off_a_thank_you_is_silent_until_then() -> None:
    found = dict(told(put_off(TUESDAY, "thank-you", "2026-06-10T16:20")))
    assert found["thank-you-due"] == "Wed 10 16:20"
    assert found["last-call"] == "Thu 11 12:00"


def test_put_off_into_the_night_it_comes_in_the_morning() -> None:
    assert dict(told(put_off(TUESDAY, "thank-you", "2026-06-10T22:00")))["thank-you-due"] == "Thu 11 08:00"


def test_put_off_to_the_last_minutes_the_call_still_comes_before_the_limit() -> None:
    night = put_off(ended("2026-06-09T23:30", of="thank-you"), "thank-you", "2026-06-11T23:00")
    assert dict(told(night))["last-call"] == "Thu 11 23:00"


def test_one_of_two_put_off_leaves_the_other() -> None:
    thank_you = TUESDAY.open_steps[1]
    later = replace(thank_you, snoozed_until_at=thank_you.limit_at)
    assert told(replace(TUESDAY, open_steps=(*TUESDAY.open_steps, later))) == told(TUESDAY)


def test_with_working_days_only_nobody_is_pressed_over_a_weekend() -> None:
    assert told(ended("2026-06-12T21:00", of="thank-you", working_days_only=True))[2:] == [
        ("thank-you-due", "Mon 15 08:00"),
        ("late", "Tue 16 09:00"),
    ]


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(InputError, match="Did you mean America/New_York"):
        reminders(replace(TUESDAY, time_zone="America/New York"))


def of(kind: ReminderKind) -> Reminder:
    return next(one for one in reminders(TUESDAY) if one.kind == kind)


def goes(kind: ReminderKind, now: str) -> str:
    moment = goes_at(of(kind), datetime.fromisoformat(now).replace(tzinfo=NEW_YORK), "America/New_York")
    return f"{moment.astimezone(NEW_YORK):%a %d %H:%M}" if moment else "not at all"


@pytest.mark.parametrize(
    ("kind", "now", "when"),
    [
        (ReminderKind.HOUR_BEFORE, "2026-06-09T09:00", "Tue 09 13:00"),
        (ReminderKind.HOUR_BEFORE, "2026-06-09T13:50", "Tue 09 13:50"),
        (ReminderKind.HOUR_BEFORE, "2026-06-09T14:00", "not at all"),
        (ReminderKind.EVENING_BEFORE, "2026-06-09T13:00", "not at all"),
        (ReminderKind.DEBRIEF, "2026-06-09T17:00", "not at all"),
        (ReminderKind.THANK_YOU_DUE, "2026-06-11T03:00", "Thu 11 08:00"),
        (ReminderKind.LAST_CALL, "2026-06-11T14:59", "Thu 11 14:59"),
        (ReminderKind.LAST_CALL, "2026-06-11T15:00", "not at all"),
        (ReminderKind.LATE, "2026-06-18T10:00", "Thu 18 10:00"),
        (ReminderKind.LATE, "2026-06-19T09:00", "not at all"),
    ],
)
def test_a_reminder_that_was_missed_goes_only_while_it_makes_sense(kind: ReminderKind, now: str, when: str) -> None:
    assert goes(kind, now) == when


def test_the_numbers_are_those_of_the_table() -> None:
    later = replace(DEFAULTS, last_call=timedelta(hours=5))
    found = [one for one in reminders(TUESDAY, later) if one.kind == ReminderKind.LAST_CALL]
    assert [f"{one.send_at.astimezone(NEW_YORK):%a %H:%M}" for one in found] == ["Thu 10:00"]
