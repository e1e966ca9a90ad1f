"""The tables of turns can be read, and say what they mean."""

from pathlib import Path

import pytest

from afterword.proofreading.phrasing import sentences
from afterword.proofreading.turn_matching import keys, matched
from afterword.proofreading.turn_notation import TABLES, parsed, turns

NEVER = -1000.0  # a likelihood that every wording reaches


def meant(line: str, sentence: str) -> list[str]:
    """What the line puts in its braces' place in the sentence, each way; empty where it does not stand there."""
    turn = parsed(line, NEVER)
    one = sentences(sentence)[0]
    for place in range(len(one.words)):
        if turn.keys & set(keys(one, place)) and (ways := matched(one, turn, place)):
            return [" ".join(way.instead) for way in ways]
    return []


@pytest.mark.parametrize("table", sorted(TABLES.glob("*.txt")), ids=lambda path: path.stem)
def test_every_line_of_a_table_can_be_read(table: Path) -> None:
    assert len(turns(table.stem, 0.0)) > 20


@pytest.mark.parametrize(
    ("line", "sentence", "right"),
    [
        ("~rely {in|at=>on}", "We relied in luck.", ["on"]),
        ("+habit {to VB=>of VBG}", "It is my habit to ask.", ["of asking"]),
        ("~discuss {about=>} NP", "We discussed about the new wing.", [""]),
        ("{in=>on} DAY", "I could start in Monday.", ["on"]),
        ("~arrive {to=>at / in} NP", "We arrived to the site.", ["at", "in"]),
        ("~listen {me|you=>to $1}", "Please listen me.", ["to me"]),
        ("~spend NP {for=>on} VBG", "We spent a whole day for testing it.", ["on"]),
        ("~be very? {interesting=>interested} in", "I am very interesting in it.", ["interested"]),
        ("^ {since=>for} NUM years", "Since six years I cook.", ["for"]),
    ],
)
def test_a_line_puts_right_what_it_tells_of(line: str, sentence: str, right: list[str]) -> None:
    assert meant(line, sentence) == right


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("~rely {in|at=>on}", "We rely on luck."),
        ("~rely {in|at=>on} !TIME", "We rely at night on the porter."),
        ("{in=>on} DAY", "I could start in May."),
        ("~discuss {about=>} NP", "We discussed, about noon, the plan."),
        ("^ {since=>for} NUM years", "I have cooked since six years."),
        ("+habit {to VB=>of VBG}", "It is my habit to this day."),
    ],
)
def test_a_line_is_silent_on_everything_else(line: str, sentence: str) -> None:
    assert meant(line, sentence) == []


@pytest.mark.parametrize("line", ["no braces at all", "{=>the} NP", "{to VBX=>VBG} often"])
def test_a_line_that_cannot_be_read_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="“"):
        parsed(line)
