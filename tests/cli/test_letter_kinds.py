"""Letters of every kind from the command line."""

import json
from pathlib import Path

import pytest

from tests.servers import afterword


def drafted(folder: Path, kind: str, *rest: str) -> dict[str, str]:
    done = afterword(folder, "letter", "draft", "1", "--kind", kind, "--for", "Priya", *rest, "--json")
    (letter,) = json.loads(done.stdout)
    return dict(letter)


def test_a_hello_is_begun_with_its_news(letter_folder: Path) -> None:
    letter = drafted(letter_folder, "hello", "--news", "I finished the course on stock planning")
    assert letter["to"] == "Priya Raman"
    assert "I finished the course on stock planning" in letter["body"]


def test_a_new_opening_is_named(letter_folder: Path) -> None:
    letter = drafted(letter_folder, "new-opening", "--new-role", "Staff Nurse", "--new-source", "your careers page")
    assert "Staff Nurse" in letter["body"]
    assert "your careers page" in letter["body"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--kind", "hello", "--for", "Priya"), "A hello has something to tell."),
        (("--kind", "sonnet", "--for", "Priya"), "“sonnet” is not begun by hand."),
        (("--kind", "check-in"), "is not among the interviewers"),
        (("--kind", "material", "--for", "Priya"), "Nothing was promised to anybody here"),
    ],
)
def test_what_is_missing_is_said_in_a_sentence(letter_folder: Path, arguments: tuple[str, ...], sentence: str) -> None:
    done = afterword(letter_folder, "letter", "draft", "1", *arguments, check=False)
    assert done.returncode != 0
    assert sentence in done.stderr


def test_an_opening_is_made_formal_and_plain_again(letter_folder: Path) -> None:
    afterword(letter_folder, "interview", "speak", "1", "formal")
    assert drafted(letter_folder, "closing")["body"].startswith("Dear Priya Raman,")
    shown = afterword(letter_folder, "interview", "speak", "1", "as-set", "--json")
    assert json.loads(shown.stdout)["register"] is None
    assert drafted(letter_folder, "closing")["body"].startswith("Dear Priya,")
