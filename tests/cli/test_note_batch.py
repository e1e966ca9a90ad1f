import json
from typing import Any

import pytest

from afterword.cli.note_batch import run

LINE = {
    "id": "1",
    "kind": "talk",
    "text": "the new press",
    "reader": "Priya Example",
    "readers": ["Priya Example", "Tom Sample"],
    "employer": "Northwind",
    "dialect": "en-US",
}


def answers(*lines: object) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run(json.dumps(line) for line in lines)]


def test_a_completion_becomes_its_sentence() -> None:
    assert answers(LINE) == [
        {"id": "1", "sentence": "Thank you for talking through the new press with me.", "asks": None}
    ]


def test_what_does_not_fit_is_asked_back() -> None:
    [answer] = answers({**LINE, "text": "see https://example.org"})
    assert answer["sentence"] is None
    assert answer["asks"].endswith(".")


def test_a_private_note_has_neither() -> None:
    assert answers({**LINE, "kind": "private"}) == [{"id": "1", "sentence": None, "asks": None}]


@pytest.mark.parametrize(
    "wrong", [{"kind": "gossip"}, {"text": None}, {"readers": "Priya"}, {"colour": "blue"}, {"reader": 3}]
)
def test_a_wrong_line_is_a_sentence_and_the_rest_goes_on(wrong: dict[str, Any]) -> None:
    refused, written = answers({**LINE, "id": 2, **wrong}, LINE)
    assert (refused["id"], set(refused)) == (2, {"id", "error"})
    assert written["sentence"]
