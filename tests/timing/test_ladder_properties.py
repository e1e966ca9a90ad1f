"""What always holds of the ladder, over zones, countries, clock changes and anything that may have been said."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.timing.caps import next_kind
from afterword.timing.defaults import DEFAULTS
from afterword.timing.ladder import LadderFacts, ladder
from afterword.timing.office_days import OfficeDays
from afterword.timing.silence import silence
from afterword.timing.word import Word, WordKind
from tests.timing.moments import moments, zones

_countries = st.sampled_from([None, "US", "DE", "JP", "IL", "AE", "CN", "XX"])


@st.composite
def waits(draw: st.DrawFn) -> LadderFacts:
    ended_at = draw(moments)
    later = st.timedeltas(timedelta(), timedelta(days=120))
    words = draw(st.lists(st.builds(Word, st.sampled_from(list(WordKind)), later.map(lambda by: ended_at + by))))
    decisions = st.none() | st.integers(-30, 200).map(lambda by: ended_at.date() + timedelta(days=by))
    elsewhere = draw(st.lists(later.map(lambda by: ended_at + by), max_size=4))
    return LadderFacts(
        ended_at, draw(zones), tuple(words), draw(decisions), draw(_countries), draw(st.booleans()), tuple(elsewhere)
    )


def office(facts: LadderFacts) -> OfficeDays:
    return OfficeDays(ZoneInfo(facts.time_zone), facts.country)


@given(waits())
@settings(max_examples=300)
def test_the_steps_are_in_order_and_after_all_that_was_said(facts: LadderFacts) -> None:
    steps = ladder(facts)
    said = [max((word.at for word in facts.words), default=facts.ended_at), *(step.aim_at for step in steps)]
    for before, step in zip(said, steps, strict=False):
        assert before < step.start_at or office(facts).day_of(before) < office(facts).day_of(step.start_at)
        assert step.start_at < step.propose_at < step.aim_at


@given(waits())
@settings(max_examples=300)
def test_no_step_is_on_a_day_or_at_an_hour_the_reader_does_not_work(facts: LadderFacts) -> None:
    place = ZoneInfo(facts.time_zone)
    for step in ladder(facts):
        for moment in (step.start_at, step.propose_at, step.aim_at):
            assert office(facts).is_open(moment.astimezone(place).date())
        assert DEFAULTS.office_opens <= step.propose_at.astimezone(place).time() < DEFAULTS.office_closes


@given(waits())
def test_no_step_is_above_its_cap(facts: LadderFacts) -> None:
    every = [word.kind for word in facts.words] + [step.kind for step in ladder(facts)]
    caps = {WordKind.CHECK_IN: DEFAULTS.most_check_ins, WordKind.CALL: DEFAULTS.most_calls}
    for kind, most in (caps | {WordKind.CLOSING: DEFAULTS.most_closing_notes}).items():
        said = sum(word.kind is kind for word in facts.words)
        assert every.count(kind) <= max(said, most)
    if facts.no_calls:
        assert WordKind.CALL not in [step.kind for step in ladder(facts)]


@given(waits())
def test_no_step_comes_after_a_yes_or_a_no(facts: LadderFacts) -> None:
    last_at = max((word.at for word in facts.words), default=facts.ended_at)
    decided = LadderFacts(
        facts.ended_at,
        facts.time_zone,
        (*facts.words, Word(WordKind.FINAL, last_at + timedelta(hours=1))),
        facts.decision_on,
        facts.country,
    )
    assert ladder(decided) == ()


@given(waits())
@settings(max_examples=200)
def test_nobody_is_written_to_twice_a_week_over_two_openings(facts: LadderFacts) -> None:
    days = office(facts)
    for step in ladder(facts):
        for moment in facts.elsewhere:
            apart = abs(days.day_of(step.start_at) - days.day_of(moment))
            # A call that stretches over days begins a week away.
            assert apart >= timedelta(days=7)


@given(waits())
def test_it_is_the_same_when_asked_twice_and_when_each_step_is_taken_as_proposed(facts: LadderFacts) -> None:
    steps = ladder(facts)
    assert ladder(facts) == steps
    if steps:
        taken = Word(steps[0].kind, steps[0].propose_at)
        rest = LadderFacts(
            facts.ended_at,
            facts.time_zone,
            (*facts.words, taken),
            facts.decision_on,
            facts.country,
            facts.no_calls,
            facts.elsewhere,
        )
        assert ladder(rest) == steps[1:]


@given(waits())
def test_what_is_silent_is_quiet_before_it_rests_and_rests_only_after_its_step(facts: LadderFacts) -> None:
    found, steps = silence(facts), ladder(facts)
    assert found.since_at <= found.quiet_at <= found.rests_at
    if steps:
        assert found.rests_at - steps[0].start_at >= DEFAULTS.quiet_after


@given(st.lists(st.builds(Word, st.sampled_from(list(WordKind)), moments), max_size=12))
def test_a_call_comes_only_after_a_letter_without_an_answer(words: list[Word]) -> None:
    if next_kind(words) is WordKind.CALL:
        unanswered = [word.kind for word in words]
        while any(kind.is_theirs for kind in unanswered):
            unanswered.pop(0)
        assert WordKind.CHECK_IN in unanswered
