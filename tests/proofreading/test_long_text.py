"""A text longer than a letter: said so, once, and nothing is read for minutes."""

from resource import RUSAGE_SELF, getrusage

import pytest

from afterword.proofreading.check import check
from afterword.proofreading.context import Context
from afterword.proofreading.long_text import LONGEST_TEXT, find_long_text

SENTENCE = "We moved the depot in eleven weeks and kept every customer. "


def test_a_text_longer_than_a_letter_says_that_it_is_checked_in_part() -> None:
    (said,) = [one for one in check(SENTENCE * 400, Context()) if one.kind == "length"]
    assert (said.start, said.end, said.blocks) == (0, 0, False)
    assert said.message == (
        "This text is longer than 20,000 characters, so its grammar is checked only in part: check it in pieces."
    )


def test_a_letter_as_long_as_the_page_takes_is_read_whole() -> None:
    assert list(find_long_text("x" * LONGEST_TEXT, Context())) == []


@pytest.mark.parametrize("letters", [10_000, 20_000, 200_000])
def test_one_endless_word_is_read_at_once_and_in_little_memory(letters: int) -> None:
    check("Dear Priya, thank you.", Context())  # the engines are loaded
    before = getrusage(RUSAGE_SELF).ru_maxrss
    text = f"Dear Priya,\n\nI have recieved {'x' * letters} from you."
    assert "recieved" in {text[one.start : one.end] for one in check(text, Context())}
    assert getrusage(RUSAGE_SELF).ru_maxrss - before < 100_000  # kB
