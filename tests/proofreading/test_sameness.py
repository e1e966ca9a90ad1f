from dataclasses import replace

from afterword.proofreading.sameness import find_sameness
from tests.proofreading.cast import RECORD, found

FIRST = "Thank you for talking with me yesterday about the Product Manager role."
SHARED = (
    "You asked how I would choose between two good ideas, and I said that I would ask the people at the desk first."
)
OWN = "What stuck with me is the whiteboard in the corridor, where everybody writes what went wrong this week."
OTHER = "I liked hearing how the payments team moved to weekly releases without a single night of work."


def letter(reader: str, *sentences: str) -> str:
    return f"Dear {reader},\n\n{' '.join(sentences)}\n\nKind regards,\nAlice Example"


TO_SAM = replace(RECORD, panel=(letter("Sam", FIRST, SHARED, OTHER),))


def test_a_passage_that_another_of_the_panel_got_is_named() -> None:
    text = letter("Priya", FIRST, SHARED, OWN)
    finding = next(iter(find_sameness(text, TO_SAM)))
    assert "You asked how I would choose between two good ideas" in finding.message
    assert text[: finding.start].endswith("at the desk first")
    assert (finding.kind, finding.blocks, finding.replacements) == ("sameness", False, ())


def test_letters_of_their_own_may_begin_alike_and_name_the_same_role() -> None:
    also = "I would be glad to work with all of you as Product Manager (Payments)."
    text = letter("Priya", FIRST, OWN, also)
    assert found(find_sameness, text, replace(RECORD, panel=(letter("Sam", FIRST, OTHER, also),))) == []


def test_a_letter_to_one_alone_is_like_no_other() -> None:
    assert found(find_sameness, letter("Priya", FIRST, SHARED, OWN)) == []
    assert found(find_sameness, "", TO_SAM) == []
    assert found(find_sameness, letter("Priya", FIRST, SHARED, OWN), replace(RECORD, panel=("", "Hi"))) == []
