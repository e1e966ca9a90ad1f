"""From probabilities to text."""

import numpy as np

from afterword.cards.decoding import Decoder

SIGNS = ["", *"Tuț", " "]
DECODER = Decoder(SIGNS)


def columns(*rows: dict[str, float]) -> np.ndarray:
    table = np.zeros((len(rows), len(SIGNS)), np.float32)
    for place, row in enumerate(rows):
        for sign, share in row.items():
            table[place, SIGNS.index(sign)] = share
    return table


NOTHING = {"": 1.0}


def test_a_letter_that_is_almost_nothing_in_a_wide_gap_is_kept_and_doubted() -> None:
    text, sure, letters = DECODER.line(
        columns(NOTHING, NOTHING, {"T": 1.0}, {"u": 1.0}, NOTHING, {"": 0.96, "ț": 0.04}, NOTHING, {"u": 1.0})
    )
    assert text == "Tuțu"
    assert sure < 0.9
    assert letters == (1.0, 1.0, 0.1, 1.0)


def test_a_grain_of_doubt_between_close_letters_is_nothing() -> None:
    assert DECODER.line(columns({"T": 1.0}, {"": 0.95, "ț": 0.05}, {"u": 1.0}))[:2] == ("Tu", 1.0)


def test_a_space_that_two_columns_half_see_is_one() -> None:
    assert DECODER.line(columns({"u": 1.0}, {"": 0.7, " ": 0.3}, {"": 0.8, " ": 0.2}, {"T": 1.0}))[0] == "u T"


def test_repeated_columns_are_one_letter() -> None:
    assert DECODER.line(columns({"u": 0.9}, {"u": 1.0}, NOTHING, {"u": 1.0}))[0] == "uu"


def test_the_least_doubt_between_two_eastern_words_is_a_space() -> None:
    signs = ["", *"山本浩", " "]
    table = np.zeros((5, len(signs)), np.float32)
    for place, row in enumerate(({"山": 1.0}, {"": 1.0}, {"本": 1.0}, {"": 0.94, " ": 0.06}, {"浩": 1.0})):
        for sign, share in row.items():
            table[place, signs.index(sign)] = share
    assert Decoder(signs).line(table)[0] == "山本 浩"
