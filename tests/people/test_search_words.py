"""A search finds a word by its beginning, however it is spelt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.people.search_words import search_words, sought


@pytest.mark.parametrize("typed", ["mu", "Mül", "muell", "JÜRGEN m", "okap", "jm@ok"])
def test_two_letters_of_any_spelling_are_enough(typed: str) -> None:
    words = search_words("Jürgen Müller", "Okapi Health", "jm@okapi.example")
    assert all(word in words for word in sought(typed))


def test_the_middle_of_a_word_is_not_its_beginning() -> None:
    assert not all(word in search_words("Jürgen Müller") for word in sought("ller"))


@given(st.text(max_size=40))
def test_everything_is_found_by_itself(text: str) -> None:
    assert all(word in search_words(text) for word in sought(text))
