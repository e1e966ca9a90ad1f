"""Whole cards as printed in many countries, in cards.txt: lines with their size, then what is to be read."""

from pathlib import Path

import pytest

from tests.cards.said import as_row, read

CARDS = [card.strip() for card in Path(__file__).with_name("cards.txt").read_text(encoding="utf-8").split("\n--\n")]


@pytest.mark.parametrize("card", CARDS, ids=[card.partition("\n")[0] for card in CARDS])
def test_a_card_is_read_as_a_person_would(card: str) -> None:
    lines, _, wanted = card.rpartition("\n= ")
    row = as_row(read(lines))
    expected = dict(pair.split("=", 1) for pair in wanted.split("; "))
    assert {key: str(row[key]) for key in expected} == expected
