"""Insults and self-blame stay out of every kind of letter, whatever note they stand in."""

import pytest

from afterword.letters.compose import compose
from afterword.letters.kinds import KINDS
from afterword.letters.notes import NoteKind
from afterword.letters.request import Reader
from afterword.letters.unkind import is_unkind
from tests.letters.cast import notes, request
from tests.letters.completions_tidy import TIDY

INSULTS = [
    (NoteKind.STUCK, "the boss is an idiot"),
    (NoteKind.TALK, "how stupid the manager is"),
    (NoteKind.GLAD, "you are all morons anyway"),
    (NoteKind.MINE, "am useless at SQL"),
    (NoteKind.SHOULD, "know I talked too much"),
    (NoteKind.COMMON, "hated that arrogant jerk"),
]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_an_insult_is_asked_about_and_not_printed(kind: str) -> None:
    [draft] = compose(request(Reader("Priya Example", notes=notes("i", INSULTS)), kind=kind))
    assert not any(word in draft.body for word in ("idiot", "stupid", "moron", "useless", "too much", "jerk"))
    assert {f"i{number}" for number in range(len(INSULTS))} <= {ask.note for ask in draft.asks}


@pytest.mark.parametrize(
    "plain",
    [
        "lazy loading in the catalogue",
        "an idiot-proof till",
        "the boring machine",
        "creep tests on steel",
        "how you use git",
    ],
)
def test_a_word_of_the_trade_is_no_insult(plain: str) -> None:
    assert not is_unkind(plain)


def test_nothing_a_tidy_candidate_writes_is_taken_for_one() -> None:
    assert [text for rows in TIDY.values() for text, sentence in rows if sentence and is_unkind(text)] == []
