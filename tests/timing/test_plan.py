from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.errors import InputError
from afterword.timing.plan import InterviewFacts, PlannedFollowUp, PromisedMaterial, Reader, plan

NEW_YORK = ZoneInfo("America/New_York")
TUESDAY = InterviewFacts(
    start=datetime.fromisoformat("2026-06-09T14:00"),
    end=datetime.fromisoformat("2026-06-09T15:00"),
    time_zone="America/New_York",
    readers=(Reader("priya"),),
)


def ended(on: str, **changes: object) -> InterviewFacts:
    end = datetime.fromisoformat(on)
    return replace(TUESDAY, start=end - timedelta(hours=1), end=end, **changes)  # type: ignore[arg-type]


def step(facts: InterviewFacts, kind: str, reader: str | None = "priya") -> PlannedFollowUp:
    (found,) = [planned for planned in plan(facts) if (planned.kind, planned.reader) == (kind, reader)]
    return found


def proposed(facts: InterviewFacts, kind: str = "thank-you", zone: ZoneInfo = NEW_YORK) -> str:
    return f"{step(facts, kind).propose_at.astimezone(zone):%a %d %H:%M}"


def test_after_an_interview_on_tuesday_afternoon_the_thank_you_goes_out_that_afternoon() -> None:
    thank_you = step(TUESDAY, "thank-you")
    end_at = datetime(2026, 6, 9, 19, 0, tzinfo=UTC)
    assert thank_you.start_at == end_at + timedelta(minutes=15)
    assert thank_you.aim_at == end_at + timedelta(hours=24)
    assert thank_you.limit_at == end_at + timedelta(hours=48)
    assert thank_you.propose_at == end_at + timedelta(hours=2)


def test_the_debrief_comes_first_ten_minutes_after_the_end_and_has_no_limit() -> None:
    debrief = plan(TUESDAY)[0]
    end_at = datetime(2026, 6, 9, 19, 0, tzinfo=UTC)
    assert (debrief.kind, debrief.reader, debrief.limit_at) == ("debrief", None, None)
    assert debrief.start_at == debrief.propose_at == end_at + timedelta(minutes=10)
    assert debrief.aim_at == end_at + timedelta(hours=2)


@pytest.mark.parametrize(
    ("end", "goes_out"),
    [
        ("2026-06-12T17:00", "Fri 12 19:00"),
        ("2026-06-12T19:00", "Fri 12 19:45"),
        ("2026-06-12T19:40", "Sat 13 09:00"),
        ("2026-06-12T21:00", "Sat 13 09:00"),
        ("2026-06-13T11:00", "Sat 13 13:00"),
        ("2026-06-12T06:30", "Fri 12 09:00"),
        ("2026-06-09T15:07", "Tue 09 17:10"),
    ],
)
def test_a_note_due_over_the_weekend_goes_out_before_the_limit(end: str, goes_out: str) -> None:
    assert proposed(ended(end)) == goes_out


def test_with_working_days_only_a_friday_night_interview_waits_for_monday() -> None:
    assert proposed(ended("2026-06-12T21:00", working_days_only=True)) == "Mon 15 09:00"
    assert step(ended("2026-06-12T21:00", working_days_only=True), "thank-you").limit_at == datetime(
        2026, 6, 15, 1, 0, tzinfo=UTC
    )


def test_with_working_days_only_a_holiday_is_no_working_day() -> None:
    facts = ended("2026-07-02T21:00", working_days_only=True, country="US")
    assert proposed(facts) == "Mon 06 09:00"


def test_with_working_days_only_the_last_minutes_of_friday_are_used_before_the_limit() -> None:
    assert proposed(ended("2026-06-12T19:40", working_days_only=True)) == "Fri 12 19:55"


def test_each_reader_has_their_own_clock() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    facts = replace(TUESDAY, readers=(Reader("priya"), Reader("charlie", "Asia/Tokyo")))
    assert step(facts, "thank-you", "charlie").propose_at == datetime(2026, 6, 10, 9, 0, tzinfo=tokyo)
    assert step(facts, "thank-you", "priya").propose_at == datetime(2026, 6, 9, 17, 0, tzinfo=NEW_YORK)


def promised(on: date | None, **changes: object) -> InterviewFacts:
    return replace(TUESDAY, promises=(PromisedMaterial("priya", on, "n1"),), **changes)  # type: ignore[arg-type]


def test_promised_material_is_due_on_the_promised_day() -> None:
    material = step(promised(date(2026, 6, 15)), "material")
    assert material.note == "n1"
    assert material.propose_at == datetime(2026, 6, 15, 9, 0, tzinfo=NEW_YORK)
    assert material.limit_at == datetime(2026, 6, 15, 20, 0, tzinfo=NEW_YORK)


def test_material_promised_without_a_date_is_due_within_48_hours() -> None:
    material, thank_you = step(promised(None), "material"), step(promised(None), "thank-you")
    assert (material.aim_at, material.limit_at) == (thank_you.aim_at, thank_you.limit_at)


def test_material_promised_for_today_goes_out_today() -> None:
    assert proposed(promised(date(2026, 6, 9)), "material") == "Tue 09 17:00"


def test_material_promised_for_a_sunday_goes_out_before_it_where_only_working_days_count() -> None:
    assert proposed(promised(date(2026, 6, 14), working_days_only=True), "material") == "Fri 12 19:45"


def test_a_promised_day_that_is_over_on_the_readers_clock_leaves_48_hours() -> None:
    facts = promised(date(2026, 6, 9), readers=(Reader("priya", "Pacific/Auckland"),))
    assert step(facts, "material").limit_at == datetime(2026, 6, 11, 19, 0, tzinfo=UTC)


def test_a_thank_you_never_goes_out_after_the_material_promised_with_it() -> None:
    facts = ended("2026-06-09T19:40", promises=(PromisedMaterial("priya", date(2026, 6, 9), "n1"),))
    kinds = [planned.kind for planned in plan(facts)]
    assert kinds == ["debrief", "thank-you", "material"]
    assert step(facts, "thank-you").propose_at == step(facts, "material").propose_at


def test_moments_with_an_offset_are_taken_as_they_are() -> None:
    in_utc = replace(TUESDAY, start=TUESDAY.start.replace(tzinfo=NEW_YORK).astimezone(UTC))
    assert plan(replace(in_utc, end=TUESDAY.end.replace(tzinfo=NEW_YORK).astimezone(UTC))) == plan(TUESDAY)


def test_an_interview_without_interviewers_still_has_a_debrief() -> None:
    assert [planned.kind for planned in plan(replace(TUESDAY, readers=()))] == ["debrief"]


def test_an_interview_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(InputError, match="ends before it starts"):
        plan(replace(TUESDAY, end=datetime.fromisoformat("2026-06-09T13:59")))


def test_an_interview_in_the_hour_that_comes_twice_does_not_end_before_it_starts() -> None:
    twice = datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK)
    facts = replace(TUESDAY, start=twice, end=datetime(2026, 11, 1, 1, 10, fold=1, tzinfo=NEW_YORK))
    assert step(facts, "thank-you").limit_at == datetime(2026, 11, 3, 6, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "facts",
    [replace(TUESDAY, time_zone="America/New York"), replace(TUESDAY, readers=(Reader("priya", "America/New York"),))],
)
def test_an_unknown_zone_is_refused_with_the_one_that_was_meant(facts: InterviewFacts) -> None:
    with pytest.raises(InputError, match="Did you mean America/New_York"):
        plan(facts)


def test_a_promise_to_somebody_who_was_not_there_is_refused() -> None:
    with pytest.raises(InputError, match="charlie"):
        plan(replace(TUESDAY, promises=(PromisedMaterial("charlie", None, "n1"),)))
