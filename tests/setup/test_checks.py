"""`python3 run.py check` says how each check went, and fails if one did."""

import sys

import pytest

from tests.checks import run_all

FINE = [sys.executable, "-c", "print('quiet when fine')"]
BAD = [sys.executable, "-c", "print('line 7 is wrong'); raise SystemExit(2)"]


def test_all_fine(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_all({"lint": FINE}) == 0
    told = capsys.readouterr().out
    assert "lint         ok" in told
    assert "quiet when fine" not in told


def test_one_failure_is_shown_and_the_others_still_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_all({"lint": BAD, "types": FINE}) == 1
    told = capsys.readouterr().out
    assert "lint         failed" in told
    assert "line 7 is wrong" in told
    assert "types        ok" in told
    assert told.endswith("Failed: lint.\n")
