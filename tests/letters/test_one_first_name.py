"""Two people of a panel may share a first name: what is said of one is never said as “you” to the other."""

import pytest

from afterword.letters.grammar.fit import Setting, fit
from afterword.letters.grammar.outcome import Fitted, Unclear
from afterword.letters.notes import NoteKind

PANEL = ("Priya Example", "Priya Sample", "Tom Okafor")


def said_to(reader: str, kind: str, text: str, readers: tuple[str, ...] = PANEL) -> Fitted | Unclear:
    return fit(NoteKind(kind), text, Setting(reader, readers, "Northwind"))


@pytest.mark.parametrize("kind", ["stuck", "glad", "draw"])
def test_the_other_one_keeps_her_name(kind: str) -> None:
    said = said_to("Priya Example", kind, "Priya Sample runs the plant like a kitchen")
    assert isinstance(said, Fitted)
    assert said.text == "Priya Sample runs the plant like a kitchen"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("need", "Priya needs someone to plan the shifts"),
        ("they_will", "Priya said she would call me on Thursday"),
        ("worry", "Priya was unsure about my time with SAP"),
        ("asked", "Priya asked about my work with suppliers"),
        ("stuck", "Priya runs the plant like a kitchen"),
    ],
)
def test_a_first_name_that_two_have_is_asked_about(kind: str, text: str) -> None:
    said = said_to("Priya Example", kind, text)
    assert isinstance(said, Unclear)
    assert "Who is “Priya” here?" in said.question
    assert "instead of" not in said.question


def test_her_own_whole_name_is_still_asked_to_be_you() -> None:
    said = said_to("Priya Example", "stuck", "Priya Example runs the plant like a kitchen")
    assert said == Unclear("This goes to Priya Example. Please write “you” instead of “Priya Example”.")


def test_a_reader_known_by_one_name_is_not_the_one_with_two() -> None:
    assert isinstance(said_to("Priya", "stuck", "Priya Sample runs the plant", ("Priya", "Priya Sample")), Fitted)
    assert isinstance(said_to("Priya Sample", "stuck", "Priya runs the plant", ("Priya", "Priya Sample")), Unclear)


def test_where_nobody_shares_it_the_first_name_is_the_reader() -> None:
    said = said_to("Tom Okafor", "need", "Tom needs someone to plan the shifts")
    assert isinstance(said, Fitted)
    assert said.text == "someone to plan the shifts"
