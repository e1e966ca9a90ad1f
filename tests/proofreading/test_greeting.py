from dataclasses import replace

import pytest

from afterword.proofreading.context import Context, Person
from afterword.proofreading.greeting import find_greeting
from afterword.proofreading.titles import find_titles
from tests.proofreading.cast import RECORD, blocks, found

TO_ZOE = replace(RECORD, reader="Dr. Zoë Łukasik")


@pytest.mark.parametrize(
    ("greeting", "passage", "right"),
    [
        ("Dear Pryia,", "Pryia", "Priya"),
        ("Dear priya,", "priya", "Priya"),
        ("Dear Priya Sharna,", "Sharna", "Sharma"),
        ("Dear Sam,", "Sam", "Priya"),
        ("Dear Ms O'Neill,", "Ms O'Neill", "Priya"),
        ("Hi Jonathan!", "Jonathan", "Priya"),
        ("Hi Priya and Sam,", "Priya and Sam", "Priya"),
        ("Dear Hiring Manager,", "Hiring Manager", "Priya"),
        ("Dear Dear Priya,", "Dear ", ""),
        ("To whom it may concern,", "To whom it may concern", "Dear Priya"),
        ("Hi Priya,\n\nDear Priya,", "Dear Priya,", ""),
    ],
)
def test_a_greeting_that_is_not_the_readers_is_found_and_blocks(greeting: str, passage: str, right: str) -> None:
    text = greeting + "\n\nIt was good to talk."
    assert found(find_greeting, text)[0] == (passage, right)
    assert blocks(find_greeting, text)


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Priya,",
        "Hi Priya!",
        "Dear Priya Sharma,",
        "Dear Ms. Sharma,",
        "Good morning, Priya",
        "Priya,",
        "Dear Dr. Sharma,",
    ],
)
def test_every_right_form_of_the_readers_name_is_left_alone(greeting: str) -> None:
    assert found(find_greeting, greeting + "\n\nIt was good to talk.") == []


@pytest.mark.parametrize("greeting", ["Dear Zoe,", "Dear Dr. Lukasik,"])
def test_a_name_without_its_accents_is_found(greeting: str) -> None:
    assert len(found(find_greeting, greeting, TO_ZOE)) == 1


def test_the_same_accent_typed_in_two_ways_is_the_same_name() -> None:
    assert found(find_greeting, "Dear Zoe\u0308,", TO_ZOE) == []


def test_what_the_candidate_calls_the_reader_is_a_right_form() -> None:
    called = replace(RECORD, interviewers=(Person("Priya Sharma", address_as="Pri"),), reader=None)
    assert found(find_greeting, "Dear Pri,", called) == []
    assert found(find_greeting, "Dear Sam,", called) == [("Sam", "Pri")]


def test_a_last_name_alone_is_abrupt_and_does_not_block() -> None:
    assert found(find_greeting, "Dear Sharma,") == [("Sharma", "Priya")]
    assert not blocks(find_greeting, "Dear Sharma,")


def test_without_a_reader_any_interviewer_may_be_greeted_and_a_stranger_may_not() -> None:
    panel = replace(RECORD, reader=None)
    assert found(find_greeting, "Dear Sam,", panel) == []
    assert found(find_greeting, "Dear Priya and Sam,", panel) == []
    assert found(find_greeting, "Dear Jonathan,", panel) == [("Jonathan", "Priya")]


def test_where_nobody_is_known_every_greeting_is_left_alone() -> None:
    assert found(find_greeting, "Dear Jonathan,", Context()) == []


def test_a_doctor_is_not_greeted_as_ms() -> None:
    assert found(find_titles, "Dear Ms. Łukasik,", TO_ZOE) == [("Ms", "Dr")]
    assert found(find_titles, "Dear Ms Łukasik,", TO_ZOE) == [("Ms", "Dr.")]
    assert found(find_titles, "Dear Dr Łukasik,", TO_ZOE) == []
    assert found(find_titles, "Dear Ms Sharma,") == []


@pytest.mark.parametrize(
    ("name", "greeted", "passage", "right"),
    [
        ("Helen Marchetti", "Mr. Marchetti", "Mr", "Ms"),
        ("Graham Tuttle", "Mrs Tuttle", "Mrs", "Mr"),
        ("Siobhán Byrne", "Mr Byrne", "Mr", "Ms"),
        ("David Okafor", "Ms. Okafor", "Ms", "Mr"),
        ("Mrs Rowan Pike", "Mr Pike", "Mr", "Mrs"),
    ],
)
def test_a_man_is_not_greeted_as_mrs_nor_a_woman_as_mr(name: str, greeted: str, passage: str, right: str) -> None:
    to_them = Context(interviewers=(Person(name),), reader=name)
    assert found(find_titles, f"Dear {greeted},", to_them) == [(passage, right)]
    assert blocks(find_titles, f"Dear {greeted},", to_them)


@pytest.mark.parametrize("name", ["Robin Byrne", "Jean Byrne", "Noor Byrne", "Sasha Byrne", "Kim Byrne"])
def test_a_forename_of_both_is_greeted_with_any_title(name: str) -> None:
    for title in ("Mr", "Ms", "Mrs", "Mx"):
        assert found(find_titles, f"Dear {title} Byrne,", Context(interviewers=(Person(name),))) == []


def test_a_title_before_a_forename_alone_is_pointed_at_and_does_not_block() -> None:
    to_david = Context(interviewers=(Person("David Okafor"),))
    assert found(find_titles, "Dear Mr. David,", to_david) == [("Mr. David", "David")]
    assert not blocks(find_titles, "Dear Mr. David,", to_david)
    assert found(find_titles, "Dear Mr. David Okafor,", to_david) == []
    called = Context(interviewers=(Person("David Okafor", address_as="Mr. David"),))
    assert found(find_titles, "Dear Mr. David,", called) == []
