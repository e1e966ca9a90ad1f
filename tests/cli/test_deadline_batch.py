import json
from typing import Any

import pytest

from afterword.cli.deadline_batch import run

LINE = {"id": "1", "text": "fri 12th", "interview": {"start": "2026-06-09T14:00", "time_zone": "America/New_York"}}


def answers(*lines: object) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run(json.dumps(line) for line in lines)]


def test_what_names_one_day_is_that_day() -> None:
    assert answers(LINE) == [{"id": "1", "on": "2026-06-12", "asks": None}]


def test_what_leaves_room_is_asked_back() -> None:
    [answer] = answers({**LINE, "text": "early next week"})
    assert answer["on"] is None
    assert "Wednesday, June 17" in answer["asks"]


@pytest.mark.parametrize(
    ("start", "on"),
    [
        ("2026-06-09T23:30", "2026-06-10"),
        ("2026-06-10T03:30Z", "2026-06-10"),
        ("2026-06-09T23:30-04:00", "2026-06-10"),
        ("2026-06-10T04:30Z", "2026-06-11"),
    ],
)
def test_tomorrow_is_counted_from_the_day_where_the_interview_was(start: str, on: str) -> None:
    interview = {"start": start, "time_zone": "America/New_York"}
    assert answers({"id": 1, "text": "2moro", "interview": interview}) == [{"id": 1, "on": on, "asks": None}]


@pytest.mark.parametrize(
    "wrong",
    [
        {"text": None},
        {"interview": None},
        {"colour": "blue"},
        {"interview": {"start": "Tuesday", "time_zone": "America/New_York"}},
        {"interview": {"start": "0001-01-01T00:00Z", "time_zone": "America/New_York"}},
        {"interview": {"start": "2026-06-09T14:00", "time_zone": "Middle Earth"}},
        {"interview": {"start": "2026-06-09T14:00", "time_zone": "America/New_York", "place": "here"}},
        {"interview": {"start": "2026-06-09T14:00"}},
    ],
)
def test_a_wrong_line_is_a_sentence_and_the_rest_goes_on(wrong: dict[str, Any]) -> None:
    refused, read = answers({**LINE, "id": 2, **wrong}, LINE)
    assert (refused["id"], set(refused)) == (2, {"id", "error"})
    assert refused["error"].endswith((".", "?"))
    assert read["on"]
