from dataclasses import replace

import pytest

from afterword.proofreading.check import check
from afterword.proofreading.context import Person
from afterword.proofreading.names import find_names
from afterword.proofreading.signature import find_signature
from afterword.words.names import greeting
from tests.proofreading.cast import RECORD, blocks, found


@pytest.mark.parametrize(
    ("sentence", "passage", "right"),
    [
        ("As Dana Whitcomb said, it works.", "Whitcomb", "Whitcombe"),
        ("As Zoe said, it works.", "Zoe", "Zoë"),
        ("I liked Lukasik's idea.", "Lukasik's", "Łukasik's"),
        ("I spoke with priya about it.", "priya", "Priya"),
        ("I met PRIYA there.", "PRIYA", "Priya"),
        ("I liked what Data Whitcombe said.", "Data", None),
        ("I met Dana Sharma there.", "Sharma", "Whitcombe"),
        ("Thank you again, Sam, for the tour.", "Sam", "Priya"),
        ("Sam, thank you for the tour.", "Sam", "Priya"),
        ("I asked Smaa about it.", "Smaa", None),
    ],
)
def test_a_name_that_is_not_as_confirmed_is_found(sentence: str, passage: str, right: str | None) -> None:
    expected = [] if right is None else [(passage, right)]
    assert found(find_names, sentence) == expected
    assert right is None or blocks(find_names, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Data quality came up, and marks, graces and samples too.",
        "Sam and Dana explained it; Sam's idea was best.",
        "I met you, Sam, and Dana.",
        "Priyas are not many.",
        "The Okapi team, Payments and Health.",
        "Sharma and Whitcombe, O’Neill and Łukasik.",
    ],
)
def test_known_names_and_english_words_are_left_alone(sentence: str) -> None:
    assert [passage for passage, _ in found(find_names, sentence) if passage != "Priyas"] == []


def test_a_name_the_notes_know_is_left_alone() -> None:
    with_notes = replace(RECORD, facts=("We talked about how Priyah runs the ward",))
    assert found(find_names, "I liked how Priyah runs it.", with_notes) == []
    assert found(find_names, "I liked how Priyah runs it.") == [("Priyah", "Priya")]


@pytest.mark.parametrize(
    ("signed", "passage", "right"),
    [
        ("Alice Exmaple", "Exmaple", "Example"),
        ("alice Example", "alice", "Alice"),
        ("Bob Other", "Bob Other", "Alice Example"),
        ("Priya Sharma", "Priya Sharma", "Alice Example"),
    ],
)
def test_a_letter_signed_by_another_or_with_a_slip_is_found(signed: str, passage: str, right: str) -> None:
    text = f"Dear Priya,\n\nIt was good to talk.\n\nKind regards,\n{signed}\n"
    assert found(find_signature, text) == [(passage, right)]
    assert blocks(find_signature, text)


@pytest.mark.parametrize("signed", ["Alice Example", "Alice", "Alice Example, MBA\n+1 202 555 0100", "+1 202 555 0100"])
def test_the_candidates_own_signature_is_left_alone(signed: str) -> None:
    assert found(find_signature, f"Dear Priya,\n\nIt was good to talk.\n\nBest,\n{signed}") == []


def test_a_letter_that_ends_with_the_sign_off_is_not_signed() -> None:
    text = "Dear Priya,\n\nIt was good to talk.\n\nKind regards,"
    assert found(find_signature, text) == [("", "\nAlice Example")]


def test_a_name_noted_in_capitals_may_be_written_as_the_greeting_writes_it() -> None:
    shouted = replace(RECORD, interviewers=(Person("SIOBHAN O’BRIEN"),), reader="SIOBHAN O’BRIEN")
    letter = f"Dear {greeting('SIOBHAN O’BRIEN')},\n\nThank you for Tuesday.\n\nKind regards,\nAlice Example"
    assert [finding for finding in check(letter, shouted) if finding.blocks] == []


@pytest.mark.parametrize(
    ("signed", "holds"), [("Alice Sample", True), ("Alice Whitcombe", True), ("Grace Example", False)]
)
def test_another_last_name_holds_the_letter_and_another_forename_is_pointed_at(signed: str, holds: bool) -> None:
    text = f"Dear Priya,\n\nIt was good to talk.\n\nBest,\n{signed}"
    assert found(find_signature, text) == [(signed, "Alice Example")]
    assert blocks(find_signature, text) == holds


@pytest.mark.parametrize("signed", ["Alice M. Example, RN", "Dr Alice Example", "Alice Jane Example", "A. Example"])
def test_a_fuller_or_shorter_name_is_left_alone(signed: str) -> None:
    assert found(find_signature, f"Dear Priya,\n\nIt was good to talk.\n\nBest,\n{signed}") == []
