import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.words.nearness import near


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jose", "José"),
        ("Müller", "Muller"),
        ("priya", "Priya"),
        ("Pryia", "Priya"),
        ("Prya", "Priya"),
        ("Schmid", "Schmidt"),
        ("Northwnid", "Northwind"),
        ("Siobhan O'Brien", "Siobhán O’Brian"),
    ],
)
def test_two_spellings_meant_for_one_name_are_near(one: str, other: str) -> None:
    assert near(one, other)
    assert near(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Priya", "Priya"), ("Dan", "Don"), ("Priya", "Charlie"), ("", "Priya"), ("", ""), ("Alice", "Alice Example")],
)
def test_equal_short_or_really_different_words_are_not_near(one: str, other: str) -> None:
    assert not near(one, other)


def test_two_ways_to_encode_one_letter_are_equal_and_so_not_near() -> None:
    assert not near("Rene\u0301e", "Renée")


@given(st.text(max_size=12), st.text(max_size=12))
def test_nearness_is_mutual(one: str, other: str) -> None:
    assert near(one, other) == near(other, one)


@given(st.text(alphabet="abcdefgh", min_size=5, max_size=12), st.data())
def test_two_neighbours_swapped_are_near(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 2))
    swapped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    assert near(word, swapped) == (word != swapped)
