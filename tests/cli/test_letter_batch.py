import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.cli.letter_batch import run

REQUEST: dict[str, Any] = {
    "id": "1",
    "kind": "thank-you",
    "candidate": {"name": "Alice Example", "phone": None},
    "employer": "Northwind",
    "role": "Backend Engineer",
    "interview": {
        "start": "2026-06-09T14:00",
        "end": "2026-06-09T15:00",
        "felt": None,
        "time_zone": "America/New_York",
        "mode": "video",
    },
    "now": "2026-06-09T17:30",
    "interviewers": [
        {
            "name": "Priya Example",
            "title": "Staff Engineer",
            "address_as": "Priya",
            "notes": [
                {"id": "n1", "kind": "talk", "text": "moving billing to Kafka"},
                {"id": "n2", "kind": "private", "text": "seemed rushed"},
            ],
        }
    ],
    "shared_notes": [{"id": "n3", "kind": "decide", "text": "Friday the 12th"}],
    "attachments": [],
    "dialect": "en-US",
    "earlier_letters": [{"kind": "check-in", "sent_on": "2026-06-20"}],
    "received": None,
    "posting": None,
    "outcome": None,
    "news": None,
    "new_opening": {"role": None, "source": None},
}


def answers(*lines: object) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run(json.dumps(line) for line in lines)]


def test_the_documented_request_gets_its_letter() -> None:
    [letter] = answers(REQUEST)
    assert set(letter) == {"id", "to", "subject", "body", "sentences", "warnings", "asks"}
    assert letter["id"] == "1"
    assert letter["to"] == "Priya Example"
    assert "moving billing to Kafka" in letter["body"]
    assert "by Friday, June 12" in letter["body"]
    assert "rushed" not in letter["body"]
    assert [sentence["notes"] for sentence in letter["sentences"]][:2] == [["n1"], ["n3"]]


def test_a_panel_gets_one_line_each_in_order() -> None:
    two = {**REQUEST, "interviewers": [{"name": "Priya Example"}, {"name": "Tom Sample"}]}
    assert [letter["to"] for letter in answers(two)] == ["Priya Example", "Tom Sample"]


def test_notes_without_ids_are_numbered_with_the_shared_ones_last() -> None:
    unnumbered = {
        **REQUEST,
        "interviewers": [
            {"name": "Priya Example", "notes": [{"kind": "talk", "text": "the new press"}]},
            {"name": "Tom Sample", "notes": [{"kind": "stuck", "text": "nobody shouts in the kitchen"}]},
        ],
        "shared_notes": [{"kind": "decide", "text": "Friday the 12th"}],
    }
    used = [note for letter in answers(unnumbered) for sentence in letter["sentences"] for note in sentence["notes"]]
    assert sorted(used) == ["n1", "n2", "n3"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"mood": "good"},
        {"candidate": None},
        {"candidate": {"name": 7}},
        {"interview": {"start": "2026-06-09", "time_zone": "UTC"}},
        {"interview": {**REQUEST["interview"], "time_zone": "Mars/Olympus"}},
        {"interview": {**REQUEST["interview"], "end": "2026-06-09T13:00"}},
        {"now": "soon"},
        {"now": "2026-06-09T14:30"},
        {"kind": "love-letter"},
        {"interviewers": []},
        {"interviewers": "Priya"},
        {"interviewers": [{"name": "Priya", "notes": [{"kind": "gossip", "text": "x"}]}]},
        {"interviewers": [{"name": "Priya", "notes": [{"kind": "talk", "text": None}]}]},
        {"shared_notes": [{"id": "n1", "kind": "talk", "text": "a press"}]},
        {"attachments": [3]},
    ],
)
def test_one_wrong_line_is_a_sentence_and_the_rest_goes_on(wrong: dict[str, Any]) -> None:
    refused, written = answers({**REQUEST, "id": "bad", **wrong}, REQUEST)
    assert set(refused) == {"id", "error"}
    assert refused["id"] == "bad"
    assert refused["error"].endswith(".")
    assert written["to"] == "Priya Example"


def test_a_missing_key_is_named() -> None:
    without = {key: value for key, value in REQUEST.items() if key != "employer"}
    assert "employer" in answers(without)[0]["error"]


def test_a_kind_nobody_knows_is_answered_with_those_there_are() -> None:
    assert "late-thank-you" in answers({**REQUEST, "kind": "love-letter"})[0]["error"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"earlier_letters": [{"kind": "check-in"}]},
        {"earlier_letters": [{"kind": "check-in", "sent_on": "in June"}]},
        {"new_opening": {"place": "Leeds"}},
        {"news": 7},
    ],
)
def test_what_happened_since_is_read_as_strictly(wrong: dict[str, Any]) -> None:
    assert answers({**REQUEST, **wrong})[0]["error"].endswith(".")


def test_a_mail_received_may_be_an_object_with_its_texts() -> None:
    received = {"subject": "Your application", "body": "Thank you for your interest.", "read": True}
    assert "error" not in answers({**REQUEST, "received": received})[0]


@pytest.mark.parametrize("line", ["{", "[]", "7", "not UTF-8", '{"kind": "thank-you"}', '{"id": true}', "[" * 100_000])
def test_what_is_no_object_with_an_id_gets_an_error_without_one(line: str) -> None:
    [refused] = [json.loads(answer) for answer in run([line])]
    assert refused["id"] is None
    assert refused["error"]


def test_blank_lines_are_passed_over() -> None:
    assert list(run(["\n", "  \n"])) == []


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), st.lists, max_leaves=5))
def test_no_value_of_another_type_stops_the_batch(value: object) -> None:
    for key in REQUEST:
        assert len(answers({**REQUEST, key: value}, REQUEST)) >= 2


def test_half_a_surrogate_pair_does_not_stop_the_batch() -> None:
    [answer] = run(['{"id": "\\ud800", "kind": "x"}'])
    assert answer.encode()


def test_it_starts_without_django() -> None:
    batches = ", ".join(f"afterword.cli.{name}_batch" for name in ("letter", "note", "deadline"))
    program = f"import sys, {batches}; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def with_two_readers(first: str, second: str, shared: str) -> dict[str, Any]:
    people = [
        {"name": "Priya Example", "notes": [{"id": first, "kind": "talk", "text": "moving billing to Kafka"}]},
        {"name": "Tom Example", "notes": [{"id": second, "kind": "talk", "text": "the on-call rota"}]},
    ]
    return REQUEST | {
        "interviewers": people,
        "shared_notes": [{"id": shared, "kind": "decide", "text": "Friday the 12th"}],
    }


def test_two_readers_may_each_have_a_note_of_the_same_id() -> None:
    answers = [json.loads(line) for line in run([json.dumps(with_two_readers("n1", "n1", "s1"))])]
    assert ["Kafka" in answer["body"] for answer in answers] == [True, False]
    assert ["n1" in answer["sentences"][0]["notes"] for answer in answers] == [True, True]


def test_two_notes_of_one_letter_need_ids_of_their_own() -> None:
    (answer,) = run([json.dumps(with_two_readers("n1", "n2", "n2"))])
    assert "“n2”" in json.loads(answer)["error"]
