import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.cli.proofread_batch import run

CONTEXT = {
    "interviewers": [{"name": "Priya Sharma", "email": "priya@example.org"}],
    "reader": "Priya Sharma",
    "employer": "Northwind",
    "other_employers": [],
    "role": "Backend Engineer",
    "interview_on": "2026-06-09",
    "sent_on": "2026-06-10",
    "dialect": "en-US",
    "attachments": [],
    "signer": "Alice Example",
}


def answers(*asked: object) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run(one if isinstance(one, str) else json.dumps(one) for one in asked)]


def test_a_line_is_answered_with_its_findings_and_nothing_more() -> None:
    [answer] = answers({"id": "7", "text": "Dear Pryia,\n\nThank you.", "context": CONTEXT})
    assert answer.keys() == {"id", "findings"}
    name = next(one for one in answer["findings"] if one["kind"] == "name")
    assert name == {
        "start": 5,
        "end": 10,
        "kind": "name",
        "message": "The record says “Priya”; here it is “Pryia”.",
        "replacements": ["Priya"],
        "blocks": True,
    }


def test_offsets_are_code_points_behind_an_emoji() -> None:
    [answer] = answers({"id": "1", "text": "😊 the the plan"})
    assert [(one["start"], one["end"]) for one in answer["findings"]] == [(0, 1), (2, 9)]


@pytest.mark.parametrize(
    "context", [None, {}, dict.fromkeys(CONTEXT), {"interviewers": [{"name": "Priya", "email": None}]}]
)
def test_every_key_of_the_context_may_be_missing_or_null(context: dict[str, Any] | None) -> None:
    assert answers({"id": "1", "text": "It was good to talk.", "context": context}) == [{"id": "1", "findings": []}]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "not JSON"),
        ("[1]", "JSON object"),
        ({"id": "1"}, "“text”"),
        ({"id": "1", "text": 5}, "“text”"),
        ({"text": "no id"}, "“id”"),
        ({"id": "1", "text": "", "colour": 1}, "“colour” is not a key of a line"),
        ({"id": "1", "text": "", "context": {"company": "Okapi"}}, "“company” is not a key of the context"),
        (
            {"id": "1", "text": "", "context": {"interviewers": [{"nmae": "x"}]}},
            "“nmae” is not a key of an interviewer",
        ),
        ({"id": "1", "text": "", "context": {"interviewers": [{"email": "x"}]}}, "needs a “name”"),
        ({"id": "1", "text": "", "context": {"interviewers": "Priya"}}, "must be a list"),
        ({"id": "1", "text": "", "context": {"attachments": [1]}}, "list of texts"),
        ({"id": "1", "text": "", "context": {"sent_on": "tomorrow"}}, "date such as 2026-06-12"),
        ({"id": "1", "text": "", "context": {"employer": 7}}, "must be a text or null"),
    ],
)
def test_a_line_that_cannot_be_used_is_one_sentence_and_the_rest_goes_on(line: object, said: str) -> None:
    first, second = answers(line, {"id": "2", "text": "Good."})
    assert first.keys() == {"id", "error"}
    assert said in first["error"]
    assert second == {"id": "2", "findings": []}


def test_blank_lines_are_passed_over_and_the_order_is_kept() -> None:
    asked = [{"id": str(number), "text": "Good."} for number in range(5)]
    assert [one["id"] for one in answers(*asked[:2], "\n", *asked[2:])] == ["0", "1", "2", "3", "4"]


def test_an_answer_is_given_before_the_next_line_is_read() -> None:
    def lines() -> Iterator[str]:
        yield json.dumps({"id": "1", "text": "Good."})
        raise AssertionError("read too far")

    assert json.loads(next(run(lines())))["id"] == "1"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(max_size=10))
def test_any_text_and_any_id_come_back_as_one_line(text: str, asked_id: str) -> None:
    [line] = run([json.dumps({"id": asked_id, "text": text})])
    assert "\n" not in line
    line.encode("utf-8")
    assert json.loads(line)["id"] == asked_id


def test_the_letters_to_the_others_may_stand_in_the_context_or_beside_it() -> None:
    text = (
        "Dear Priya,\n\nThank you for your time. You asked how I would choose between two good ideas, and I said that I"
        " would ask the people at the desk first, since they hear from everybody.\n\nBest,\nAlice Example"
    )
    panel = [text.replace("Priya", "Sam")]
    inside, beside = answers(
        {"id": "1", "text": text, "context": {**CONTEXT, "panel": panel}},
        {"id": "2", "text": text, "context": CONTEXT, "panel": panel},
    )
    for answer in (inside, beside):
        assert [one["kind"] for one in answer["findings"]].count("sameness") == 1
