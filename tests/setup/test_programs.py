"""A test that needs a program: runs, is skipped with a sentence, or fails with it."""

from pathlib import Path

import pytest

from tests.programs import program

SENTENCE = "Chromium is not on this machine: on Debian, apt-get install chromium."


@pytest.fixture
def folder_with_chrome(tmp_path: Path) -> Path:
    (tmp_path / "google-chrome").touch(mode=0o755)
    return tmp_path


def test_the_first_name_that_is_there_is_taken(folder_with_chrome: Path) -> None:
    found = program(("chromium", "google-chrome"), SENTENCE, {"PATH": str(folder_with_chrome)})
    assert found == str(folder_with_chrome / "google-chrome")


def test_without_the_program_the_test_is_skipped_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(pytest.skip.Exception, match="apt-get install chromium"):
        program(("chromium",), SENTENCE, {"PATH": str(tmp_path)})


def test_where_every_test_must_run_a_missing_program_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match="apt-get install chromium"):
        program(("chromium",), SENTENCE, {"PATH": str(tmp_path), "AFTERWORD_NO_SKIP": "1"})
