"""`afterword mail recognise`: one answer a file, whatever the file is."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from afterword.cli.commands import afterword

ANSWER, SENT = "tests/mail/recognise/answer.eml", "tests/mail/recognise/sent.json"
KEYS = {
    *("id", "kind", "about", "failed_addresses", "temporary", "visible_text", "decision", "return_on", "decision_on"),
    "invitation",
}


def answers(*files: str, sent: str = SENT) -> list[dict[str, Any]]:
    given = ["mail", "recognise", *files, "--sent", sent, "--me", "alice@home.example", "--json-lines"]
    done = CliRunner().invoke(afterword, given)
    assert done.exit_code == 0
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_each_mail_is_answered_in_order_and_a_bad_one_spoils_none(tmp_path: Path) -> None:
    files = [str(tmp_path / "none.eml"), ANSWER, str(tmp_path)]
    missing, found, folder = answers(*files)
    assert [missing["id"], found["id"], folder["id"]] == files
    assert missing["error"] == "This file cannot be opened: No such file or directory."
    assert folder["error"] == "This file cannot be opened: Is a directory."
    assert (found["kind"], found["about"], found["decision_on"]) == ("reply", "1", "2026-06-19")
    assert found.keys() == KEYS


def test_the_answer_in_the_documentation_is_that_of_today() -> None:
    page = Path("docs/interfaces.md").read_text(encoding="utf-8")
    example = re.search(r"```sh\nafterword mail recognise (\S+) .+\n```\n\nprints\n\n```json\n(.+)\n```", page)
    assert example is not None
    assert answers(example[1]) == [json.loads(example[2])]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "The file with the sent letters is not JSON in UTF-8."),
        ('[{"id": "1", "to": "p@x.example", "colour": "blue"}]', "The key “colour” in “sent” is not known."),
        ('[{"id": "1"}]', "The key “to” is missing in “sent”."),
        ('[{"id": "1", "to": "p@x.example", "date": "soon"}]', "“date” of a sent letter must be a moment"),
    ],
)
def test_sent_letters_that_cannot_be_read_are_said_to_be_so(content: str, sentence: str, tmp_path: Path) -> None:
    sent = tmp_path / "sent.json"
    sent.write_text(content, encoding="utf-8")
    done = CliRunner().invoke(afterword, ["mail", "recognise", ANSWER, "--sent", str(sent), "--me", "a@home.example"])
    assert done.exit_code == 2
    assert sentence in done.stderr


def test_for_people_it_says_what_the_mail_is() -> None:
    given = ["mail", "recognise", ANSWER, "--sent", SENT, "--me", "alice@home.example"]
    said = CliRunner().invoke(afterword, given).stdout
    assert said.startswith(f"{ANSWER}\n  reply\n  about       1\n  decides by  2026-06-19\n")


def test_it_starts_without_the_database() -> None:
    script = (
        "import sys; from afterword.cli.main import run\n"
        f"try: run(['mail', 'recognise', {ANSWER!r}, '--me', 'a@home.example', '--json-lines'])\n"
        "except SystemExit: pass\n"
        "assert not {'django', 'icalendar', 'numpy', 'imapclient'} & sys.modules.keys()"
    )
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, check=False).returncode == 0
