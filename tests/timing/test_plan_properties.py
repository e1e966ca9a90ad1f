"""The two properties that always hold, over zones, clock changes, weekends and holidays."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.timing.plan import InterviewFacts, PlannedFollowUp, PromisedMaterial, Reader, plan
from afterword.timing.workweek import WorkWeek
from tests.timing.moments import is_in_the_readers_day, moments, zones


@st.composite
def interviews(draw: st.DrawFn, *, working_days_only: bool = False) -> InterviewFacts:
    end = draw(moments)
    place = draw(zones)
    readers = tuple(Reader(key, draw(st.none() | zones)) for key in ("priya", "dana")[: draw(st.integers(1, 2))])
    on = end.astimezone(ZoneInfo(place)).date()
    promised_days = st.none() | st.integers(-1, 20).map(lambda later: on + timedelta(days=later))
    promises = tuple(
        PromisedMaterial(draw(st.sampled_from(readers)).key, draw(promised_days), f"n{number}")
        for number in range(draw(st.integers(0, 2)))
    )
    country = draw(st.sampled_from([None, "US", "DE", "JP", "IL", "AE"]))
    start = end - timedelta(minutes=draw(st.integers(0, 240)))
    return InterviewFacts(start, end, place, readers, promises, country, working_days_only)


def zone_of(facts: InterviewFacts, step: PlannedFollowUp) -> str:
    return next(reader.time_zone for reader in facts.readers if reader.key == step.reader) or facts.time_zone


def letters(facts: InterviewFacts) -> list[PlannedFollowUp]:
    return [step for step in plan(facts) if step.reader]


@given(interviews() | interviews(working_days_only=True))
def test_the_steps_of_one_thread_are_in_order(facts: InterviewFacts) -> None:
    steps = plan(facts)
    assert steps[0].kind == "debrief"
    assert [step.propose_at for step in steps] == sorted(step.propose_at for step in steps)
    for reader in facts.readers:
        kinds = [step.kind for step in steps if step.reader == reader.key]
        assert kinds[0] == "thank-you"
        assert set(kinds[1:]) <= {"material"}
    assert sum(step.kind == "material" for step in steps) == len(facts.promises)


@given(interviews())
@settings(max_examples=300)
def test_every_letter_is_proposed_in_the_readers_day_and_before_its_limit(facts: InterviewFacts) -> None:
    for step in letters(facts):
        assert is_in_the_readers_day(step.propose_at, zone_of(facts, step))
        assert step.limit_at is not None
        assert step.start_at <= step.propose_at < step.limit_at
        assert step.start_at <= step.aim_at <= step.limit_at


@given(interviews(working_days_only=True))
@settings(max_examples=200)
def test_with_working_days_only_the_limit_is_passed_only_where_no_working_day_is_left(facts: InterviewFacts) -> None:
    week = WorkWeek(facts.country)

    def works(moment: datetime, step: PlannedFollowUp) -> bool:
        return week.is_working_day(on_the_readers_calendar(facts, step, moment))

    for step in letters(facts):
        assert is_in_the_readers_day(step.propose_at, zone_of(facts, step))
        assert works(step.propose_at, step)
        assert step.limit_at is not None
        if step.propose_at >= step.limit_at:
            quarters = int((step.limit_at - step.start_at) / timedelta(minutes=15))
            tried = [step.start_at + number * timedelta(minutes=15) for number in range(quarters)]
            assert not any(is_in_the_readers_day(at, zone_of(facts, step)) and works(at, step) for at in tried)


@given(interviews())
def test_a_thank_you_goes_out_on_the_day_or_the_next(facts: InterviewFacts) -> None:
    for step in letters(facts):
        if step.kind == "thank-you":
            ended_on = on_the_readers_calendar(facts, step, facts.end)
            # Apia left out 2011-12-30: there the next day is two dates later.
            assert on_the_readers_calendar(facts, step, step.propose_at) - ended_on <= timedelta(
                days=2 if ended_on == date(2011, 12, 29) else 1
            )


@given(interviews())
def test_the_limit_is_48_elapsed_hours_whatever_the_clocks_do(facts: InterviewFacts) -> None:
    for step in letters(facts):
        if step.kind == "thank-you":
            assert step.limit_at == facts.end + timedelta(hours=48)
            assert step.aim_at == facts.end + timedelta(hours=24)


def on_the_readers_calendar(facts: InterviewFacts, step: PlannedFollowUp, moment: datetime) -> date:
    return moment.astimezone(ZoneInfo(zone_of(facts, step))).date()
