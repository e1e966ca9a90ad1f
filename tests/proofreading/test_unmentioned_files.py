"""Files that go out with a letter and are not spoken of in it."""

from dataclasses import replace

import pytest

from afterword.proofreading.check import check
from afterword.proofreading.unmentioned_files import find_unmentioned_files
from tests.proofreading.cast import RECORD, blocks


def letter(text: str) -> str:
    return f"Dear Priya,\n\n{text}\n\nKind regards,\nAlice Example\n"


def mended(text: str, *files: str) -> str | None:
    """The text with the sentence that is suggested, or None where nothing is found."""
    written, record = letter(text), replace(RECORD, attachments=files)
    assert not blocks(find_unmentioned_files, written, record)
    for found in find_unmentioned_files(written, record):
        right = written[: found.start] + found.replacements[0] + written[found.end :]
        assert list(find_unmentioned_files(right, record)) == []
        return right
    return None


def test_a_file_that_is_not_mentioned_gets_a_sentence() -> None:
    assert mended("We spoke.", "cv.pdf") == letter("We spoke. I have attached cv.pdf.")
    assert mended("We spoke.", "cv.pdf", "plan.pdf") == letter("We spoke. I have attached cv.pdf and plan.pdf.")


def test_beside_a_file_that_is_mentioned_the_other_is_found() -> None:
    text = "I have attached the floor plan."
    assert mended(text, "FloorPlan.pdf", "cv.pdf") == letter(f"{text} I have also attached cv.pdf.")


def test_names_and_common_words_are_no_mention() -> None:
    assert mended("We spoke.", "Alice Example.pdf") is not None
    assert mended("I remember that you need the new plan.", "the-final-file-for-you.pdf") is not None
    assert mended("Alice wrote, Priya, on Monday.", "alice-priya.pdf") is not None


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("We spoke.", ()),
        ("It is attached.", ("cv.pdf",)),
        ("I enclose both.", ("cv.pdf", "plan.pdf")),
        ("Here is my CV.", ("Alice_Example-CV.pdf",)),
        ("Here is the RÉSUMÉ.", ("resume2026.docx",)),
        ("Here is the floor plan, with my CV.", ("FloorPlan.pdf", "cv (2).pdf")),
    ],
)
def test_a_file_that_is_mentioned_is_left_alone(text: str, files: tuple[str, ...]) -> None:
    assert mended(text, *files) is None


def test_the_suggested_sentence_raises_no_other_alarm() -> None:
    text = mended("Thank you. " + "We spoke about the plan for payments on Tuesday. " * 5, "kafka-runbook_v2.pdf")
    assert text
    kinds = {one.kind for one in check(text, replace(RECORD, attachments=("kafka-runbook_v2.pdf",), facts=()))}
    assert not kinds & {"spelling", "fact", "attachment", "unmentioned-file", "grammar"}
