"""What holds of reminders over zones, clock changes, and whatever was put off."""

from datetime import datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.timing.plan import InterviewFacts, Reader, plan
from afterword.timing.reminders import OpenStep, ReminderFacts, ReminderKind, goes_at, reminders
from tests.timing.moments import clock_of, moments, zones

HOUR = timedelta(hours=1)
AT_ANY_HOUR = (ReminderKind.HOUR_BEFORE, ReminderKind.DEBRIEF)


@st.composite
def facts(draw: st.DrawFn) -> ReminderFacts:
    end, place = draw(moments), draw(zones)
    start = end - timedelta(minutes=draw(st.integers(15, 480)))
    readers = tuple(Reader(key, draw(st.none() | zones)) for key in ("priya", "tom")[: draw(st.integers(0, 2))])
    met = InterviewFacts(start, end, place, readers, working_days_only=draw(st.booleans()))
    snoozes = st.none() | st.integers(0, 5 * 24 * 60).map(lambda minutes: end + timedelta(minutes=minutes))
    steps = [OpenStep(one.kind, one.aim_at, one.limit_at, one.propose_at, draw(snoozes)) for one in plan(met)]
    still_open = [step for step in steps if draw(st.booleans())]
    return ReminderFacts(start, end, draw(zones), tuple(still_open))


@given(facts())
@settings(max_examples=400)
def test_they_are_in_order_an_hour_apart_and_one_of_a_kind(owed: ReminderFacts) -> None:
    found = reminders(owed)
    kinds = [one.kind for one in found]
    assert kinds == [kind for kind in ReminderKind if kind in kinds]
    assert all(after.send_at - before.send_at >= HOUR for before, after in pairwise(found))
    assert all(one.send_at < one.until_at for one in found)
    assert all(before.until_at <= after.send_at for before, after in pairwise(found))


@given(facts())
@settings(max_examples=400)
def test_nobody_is_woken_but_for_what_cannot_wait(owed: ReminderFacts) -> None:
    for one in reminders(owed):
        by_day = time(8) <= clock_of(one.send_at, owed.time_zone) < time(21)
        assert by_day or one.kind in AT_ANY_HOUR or _is_put_off_to_the_last_night(owed, one.kind)


def _is_put_off_to_the_last_night(owed: ReminderFacts, kind: ReminderKind) -> bool:
    letters = [step for step in owed.open_steps if step.limit_at]
    return kind == ReminderKind.LAST_CALL and all(step.snoozed_until_at for step in letters)


@given(facts())
@settings(max_examples=400)
def test_each_comes_on_the_right_side_of_start_end_and_limit(owed: ReminderFacts) -> None:
    limits = [step.limit_at for step in owed.open_steps if step.limit_at]
    for one in reminders(owed):
        if one.kind in (ReminderKind.EVENING_BEFORE, ReminderKind.HOUR_BEFORE):
            assert one.send_at < one.until_at <= owed.starts_at
        else:
            assert one.send_at > owed.ends_at
        if one.kind == ReminderKind.LAST_CALL:
            assert one.until_at <= min(limits)
        if one.kind == ReminderKind.LATE:
            assert one.send_at >= min(limits) + 2 * HOUR


@given(facts(), st.integers(-2 * 24 * 60, 20 * 24 * 60))
@settings(max_examples=400)
def test_waking_up_at_any_moment_is_followed_by_at_most_one(owed: ReminderFacts, minutes: int) -> None:
    now = owed.ends_at + timedelta(minutes=minutes)
    missed = [one for one in reminders(owed) if one.send_at < now]
    moments_left = [goes_at(one, now, owed.time_zone) for one in missed]
    assert sum(moment is not None for moment in moments_left) <= 1
    assert all(_makes_sense(moment, now) for moment in moments_left)
    # It is the newest, if any.
    assert not any(moments_left[:-1])


def _makes_sense(moment: datetime | None, now: datetime) -> bool:
    return moment is None or now <= moment <= now + timedelta(hours=36)


@given(facts())
def test_the_evening_before_is_at_six_on_the_candidates_clock(owed: ReminderFacts) -> None:
    for one in reminders(owed):
        if one.kind == ReminderKind.EVENING_BEFORE:
            there = one.send_at.astimezone(ZoneInfo(owed.time_zone))
            assert there.time() == time(18)
            assert there.date() < owed.starts_at.astimezone(there.tzinfo).date()
