"""One slip in one sentence is found and put right, and the sentence without it is left alone."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from afterword.proofreading.check import check
from afterword.proofreading.context import Context

HERE = Path(__file__).parent
MARK = re.compile(r"\{([^{}]*)=>([^{}]*)\}")


class Slip(NamedTuple):
    """A sentence as written and as meant, and where the slip is."""

    wrong: str
    right: str
    start: int
    end: int
    is_seen: bool


@cache
def slips() -> tuple[Slip, ...]:
    """Each line of slips.txt and its neighbours, as told at the top of slips.txt."""
    lists = sorted(HERE.glob("slips*.txt"))
    return tuple(_slip(line) for one in lists for line in _lines(one))


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def _slip(line: str) -> Slip:
    is_seen, line = not line.startswith("? "), line.removeprefix("? ")
    mark = MARK.search(line)
    assert mark, line
    before, after = line[: mark.start()], line[mark.end() :]
    return Slip(before + mark[1] + after, before + mark[2] + after, len(before), len(before + mark[1]), is_seen)


def is_put_right(slip: Slip) -> bool:
    near = [one for one in check(slip.wrong, BRITISH) if one.start <= slip.end + 1 and one.end >= slip.start - 1]
    mended = (slip.wrong[: one.start] + one.replacements[0] + slip.wrong[one.end :] for one in near if one.replacements)
    return slip.right in mended


BRITISH = Context(dialect="en-GB", attachments=("form.pdf",))


@pytest.mark.parametrize("slip", [one for one in slips() if one.is_seen], ids=lambda slip: slip.wrong)
def test_a_slip_is_found_and_put_right(slip: Slip) -> None:
    assert is_put_right(slip)


@pytest.mark.parametrize("slip", [one for one in slips() if not one.is_seen], ids=lambda slip: slip.wrong)
def test_what_the_list_calls_not_seen_is_not_seen(slip: Slip) -> None:
    assert not is_put_right(slip), "seen at last: strike the question mark in slips.txt"


@pytest.mark.parametrize("slip", slips(), ids=lambda slip: slip.right)
def test_the_sentence_as_meant_is_left_alone(slip: Slip) -> None:
    found = check(slip.right, BRITISH)
    assert [(one.kind, slip.right[one.start : one.end]) for one in found if one.kind != "unmentioned-file"] == []


def test_most_slips_are_seen() -> None:
    assert sum(slip.is_seen for slip in slips()) / len(slips()) > 0.7


@pytest.mark.parametrize("sentence", _lines(HERE / "left_alone.txt"))
def test_what_only_resembles_a_slip_is_left_alone(sentence: str) -> None:
    assert check(sentence, Context(dialect="en-GB")) == ()
