"""One planted error in a clean letter is found, and the first replacement puts it right."""

import pytest

from afterword.proofreading.check import check
from afterword.proofreading.finding import Finding
from tests.proofreading.material import PlantedError, planted_errors

# What planted.txt calls grammar is pointed at by whichever rule knows it best.
GRAMMAR = {"grammar", "verb", "agreement", "article", "preposition", "tense"}
GRAMMAR |= {"real-word", "missing-word", "punctuation"}


def named(error: PlantedError) -> str:
    return f"{error.letter.name}-{error.kind}-{error.wrong[:24]}"


def pointed_at(error: PlantedError) -> Finding | None:
    """The finding of the planted kind that touches the planted passage."""
    end = error.start + len(error.wrong)
    found = check(error.text, error.letter.context)
    kinds = GRAMMAR if error.kind == "grammar" else {error.kind}
    return next((one for one in found if one.kind in kinds and one.start <= end and one.end >= error.start), None)


@pytest.mark.parametrize("error", [one for one in planted_errors() if one.outcome != "missed"], ids=named)
def test_a_planted_error_is_found_and_put_right(error: PlantedError) -> None:
    finding = pointed_at(error)
    assert finding
    if error.outcome and error.outcome != "found":
        assert finding.replacements[0] == error.outcome
    elif not error.outcome:
        text = error.text
        assert text[: finding.start] + finding.replacements[0] + text[finding.end :] == error.letter.text


@pytest.mark.parametrize("error", [one for one in planted_errors() if one.outcome == "missed"], ids=named)
def test_what_the_table_calls_missed_is_missed(error: PlantedError) -> None:
    assert pointed_at(error) is None, "found at last: strike “missed” from planted.txt"


def test_only_grammar_is_ever_missed() -> None:
    assert {error.kind for error in planted_errors() if error.outcome == "missed"} <= {"grammar"}
    assert len(planted_errors()) >= 60


@pytest.mark.parametrize("error", [one for one in planted_errors() if one.outcome != "missed"], ids=named)
def test_a_planted_error_raises_no_other_alarm(error: PlantedError) -> None:
    end = error.start + len(error.wrong)
    elsewhere = [one for one in check(error.text, error.letter.context) if one.end < error.start or one.start > end]
    assert [one for one in elsewhere if one.kind != error.kind and one.kind != "length"] == []
