from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given

from afterword.timing.debrief import debrief_prompts
from tests.timing.moments import clock_of, moments, zones

BERLIN = ZoneInfo("Europe/Berlin")


def test_the_candidate_is_asked_ten_minutes_and_two_hours_after_the_end_and_the_next_morning() -> None:
    prompts = debrief_prompts(datetime(2026, 6, 9, 15, 0, tzinfo=BERLIN), BERLIN)
    assert prompts == (
        datetime(2026, 6, 9, 15, 10, tzinfo=BERLIN),
        datetime(2026, 6, 9, 17, 0, tzinfo=BERLIN),
        datetime(2026, 6, 10, 8, 0, tzinfo=BERLIN),
    )
    assert all(prompt.tzinfo is UTC for prompt in prompts)


@given(moments, zones)
def test_the_prompts_are_in_order_and_the_last_is_in_the_morning(end: datetime, zone: str) -> None:
    first, second, third = debrief_prompts(end, ZoneInfo(zone))
    assert first - end == timedelta(minutes=10)
    assert second - end == timedelta(hours=2)
    assert second < third <= end + timedelta(hours=34)
    assert clock_of(third, zone) == time(8)
