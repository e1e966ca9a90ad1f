"""`afterword card read`: one answer a file, whatever the file is."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from afterword.cards.warnings import SENTENCES
from afterword.cli.commands import afterword

PICTURES = Path("tests/cards/pictures")
KEYS = {
    *("id", "name", "native_name", "title", "employer", "emails", "phones", "fax", "website", "address"),
    *("links", "spellings", "confidence", "warnings"),
}


def answers(*arguments: str) -> list[dict[str, Any]]:
    done = CliRunner().invoke(afterword, ["card", "read", *arguments, "--json-lines"])
    assert done.exit_code == 0
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_each_file_is_answered_in_order_and_a_bad_one_spoils_none(tmp_path: Path) -> None:
    broken, signature, contact = tmp_path / "broken.jpg", tmp_path / "signature.txt", tmp_path / "priya.vcf"
    broken.write_bytes(b"\xff\xd8\xff\xe0 no picture")
    signature.write_text("Tom Okafor\nRecruiter\ntom.okafor@example.com\n", encoding="utf-8")
    contact.write_text("BEGIN:VCARD\nFN:Priya Raman\nTEL:+1 415 555 0100\nEND:VCARD\n", encoding="utf-8")
    files = [str(broken), str(tmp_path / "none.jpg"), str(signature), str(contact)]
    found = answers(*files)
    assert [answer["id"] for answer in found] == files
    assert [answer.get("error") for answer in found] == [
        "This is not a picture that can be read. Cards are read from JPEG, PNG and WebP files.",
        "This file cannot be opened: No such file or directory.",
        None,
        None,
    ]
    assert [answer.get("name") for answer in found[2:]] == ["Tom Okafor", "Priya Raman"]
    assert found[3]["phones"] == ["+14155550100"]


def test_the_answer_in_the_documentation_is_that_of_today() -> None:
    page = Path("docs/interfaces.md").read_text(encoding="utf-8")
    example = re.search(r"```sh\nafterword card read (\S+) --json-lines\n```\n\nprints\n\n```json\n(.+)\n```", page)
    assert example is not None
    [answer] = answers(example[1])
    said = json.loads(example[2])
    assert answer.keys() == said.keys() == KEYS
    assert {**answer, "confidence": None} == {**said, "confidence": None}
    assert answer["confidence"].keys() == said["confidence"].keys()


def test_every_warning_is_explained_on_the_page() -> None:
    page = Path("docs/interfaces.md").read_text(encoding="utf-8").split("## Cards")[1].split("\n## ")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", page, flags=re.MULTILINE)) == set(SENTENCES)


def test_for_people_it_says_what_to_check(tmp_path: Path) -> None:
    text = tmp_path / "signature.txt"
    text.write_text("Priya Raman\nStaff Engineer\npriya@example.cqm\n", encoding="utf-8")
    said = CliRunner().invoke(afterword, ["card", "read", str(text)]).stdout
    assert "name      Priya Raman\n" in said
    assert "e-mail    priya@example.cqm  (please check)" in said
    assert "The mail address may be misread." in said


def test_what_is_wrong_with_one_file_is_said_once(tmp_path: Path) -> None:
    empty = tmp_path / "card.jpg"
    empty.write_bytes(b"")
    result = CliRunner().invoke(afterword, ["card", "read", str(empty)])
    assert result.exit_code != 0
    assert result.output.count("This file is empty.") == 1


def test_a_text_that_calls_itself_a_picture_is_none(tmp_path: Path) -> None:
    text = tmp_path / "card.jpg"
    text.write_text("Priya Raman\n", encoding="utf-8")
    assert answers(str(text))[0]["error"].startswith("This is not a picture")


def test_where_code_and_print_differ_both_are_said() -> None:
    said = CliRunner().invoke(afterword, ["card", "read", str(PICTURES / "sinead-upside-down-with-code.jpg")]).stdout
    assert "name      Sinéad Byrne\n            the card says Sinéad Byrne\n" in said
    assert "            the QR code says Sinead Byrne\n" in said


def test_one_file_that_cannot_be_read_ends_with_the_code_for_bad_input(tmp_path: Path) -> None:
    empty = tmp_path / "empty.png"
    empty.write_bytes(b"")
    done = CliRunner().invoke(afterword, ["card", "read", str(empty)])
    assert done.exit_code == 2
    assert "This file is empty." in done.output


@pytest.mark.parametrize("region", ["GB", "gb"])
def test_the_own_country_reads_numbers_without_a_code(region: str, tmp_path: Path) -> None:
    text = tmp_path / "signature.txt"
    text.write_text("Priya Raman\nTel 020 7946 0958\npriya@example.com\n", encoding="utf-8")
    assert answers(str(text), "--region", region)[0]["phones"] == ["+442079460958"]
