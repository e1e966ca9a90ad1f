"""The table of what candidates type, and that the zone of the interview decides which day it was said on."""

import json
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.cli.deadline_batch import run
from afterword.words.dates import Question, Resolved, resolve, spell
from tests.words.dates.hurried import ASKS, SAID_IN_DECEMBER, SAID_IN_JUNE

PHRASES = [phrase for phrase, _ in (*SAID_IN_JUNE, *SAID_IN_DECEMBER)]
ZONES = sorted(zone for zone in available_timezones() if zone[0].isupper() and zone != "Factory")
moments = st.integers(1_704_067_200, 2_082_672_000).map(lambda second: datetime.fromtimestamp(second, UTC))
CASES = [(date(2026, 6, 9), *row) for row in SAID_IN_JUNE] + [(date(2026, 12, 15), *row) for row in SAID_IN_DECEMBER]


@pytest.mark.parametrize(("heard_on", "phrase", "expected"), CASES)
def test_a_phrase_typed_in_a_hurry_is_its_day_or_is_asked(heard_on: date, phrase: str, expected: str) -> None:
    answer = resolve(phrase, heard_on)
    if not expected.startswith(ASKS):
        assert answer == Resolved(date.fromisoformat(expected))
        return
    assert isinstance(answer, Question)
    if offered := expected.removeprefix(ASKS).strip():
        on = date.fromisoformat(offered)
        assert spell(on) in answer.sentence or spell(on, year=True) in answer.sentence


@given(moments, st.sampled_from(ZONES), st.sampled_from(PHRASES))
def test_in_every_zone_no_day_is_before_the_interview_s(moment: datetime, zone: str, phrase: str) -> None:
    interview = {"start": moment.isoformat(), "time_zone": zone}
    [answer] = [json.loads(one) for one in run([json.dumps({"id": 1, "text": phrase, "interview": interview})])]
    assert "error" not in answer
    assert (answer["on"] is None) == (answer["asks"] is not None)
    if answer["on"]:
        heard_on = moment.astimezone(ZoneInfo(zone)).date()
        assert heard_on <= date.fromisoformat(answer["on"]) <= heard_on + timedelta(days=366)


@given(st.dates(date(2024, 1, 1), date(2035, 12, 31)), st.sampled_from(PHRASES))
def test_a_question_offers_no_day_that_is_over(heard_on: date, phrase: str) -> None:
    answer = resolve(phrase, heard_on)
    if isinstance(answer, Question) and "Shall it be" in answer.sentence:
        days = [heard_on + timedelta(days=ahead) for ahead in range(367)]
        assert any(spell(on) in answer.sentence for on in days)
