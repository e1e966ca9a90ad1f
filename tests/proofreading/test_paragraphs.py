"""A text is read by paragraphs, and what was found stands where it stood."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.proofreading.check import check
from afterword.proofreading.context import Context
from afterword.proofreading.near_words import near_words
from afterword.proofreading.paragraphs import paragraphs


@given(st.text(alphabet="ab. \t\n\r", max_size=60))
def test_paragraphs_stand_where_they_say_and_leave_out_only_blanks(text: str) -> None:
    found = list(paragraphs(text))
    assert all(text[start : start + len(shown)] == shown for start, shown in found)
    assert "".join("".join(shown.split()) for _, shown in found) == "".join(text.split())


def test_lines_without_a_blank_one_between_them_are_one_paragraph() -> None:
    assert list(paragraphs("One\ntwo\r\n\r\nthree\n")) == [(0, "One\ntwo"), (11, "three\n")]


def test_an_error_in_the_second_paragraph_is_found_at_its_place() -> None:
    text = "We met at the gate.\n\nI has a plan."
    assert [(one.start, one.end) for one in check(text, Context())] == [(23, 26)]


def test_everyday_words_are_near_by_one_slip_and_other_forms_are_not() -> None:
    assert "from" in near_words("form")
    assert "word" in near_words("work")
    assert "works" not in near_words("work")
    assert near_words("at") == ()
