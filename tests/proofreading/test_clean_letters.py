"""A clean letter is left alone, whatever the trade, the hand and the names."""

import pytest

from afterword.proofreading.check import check
from tests.proofreading.material import CleanLetter, clean_letters


@pytest.mark.parametrize("letter", clean_letters(), ids=lambda letter: letter.name)
def test_a_clean_letter_has_no_finding(letter: CleanLetter) -> None:
    assert [(one.kind, letter.text[one.start : one.end]) for one in check(letter.text, letter.context)] == []


@pytest.mark.parametrize("letter", clean_letters(), ids=lambda letter: letter.name)
def test_a_clean_letter_is_clean_with_typographic_apostrophes_and_windows_line_ends(letter: CleanLetter) -> None:
    text = letter.text.replace("'", "’").replace("\n", "\r\n")
    assert [(one.kind, text[one.start : one.end]) for one in check(text, letter.context)] == []


def test_there_are_letters_of_many_trades_in_two_dialects() -> None:
    assert len(clean_letters()) >= 25
    assert {letter.context.dialect for letter in clean_letters()} >= {"en-US", "en-GB"}
