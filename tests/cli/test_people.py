"""`afterword people`: who there is, found, and joined."""

import json
from pathlib import Path

import pytest

from tests.servers import afterword
from tests.steps.test_bring_applications import LIST
from tests.steps.test_bring_calendar import CALENDAR
from tests.steps.test_bring_letters import MBOX


def test_people_are_listed_found_and_joined(letter_folder: Path) -> None:
    (priya,) = json.loads(afterword(letter_folder, "people", "--json").stdout)
    assert (priya["name"], priya["employer"], priya["group"]) == ("Priya Raman", "Northwind", "fine")
    assert "Priya Raman" in afterword(letter_folder, "people").stdout
    assert [one["id"] for one in json.loads(afterword(letter_folder, "people", "find", "ra", "--json").stdout)] == [1]
    assert afterword(letter_folder, "people", "find", "zz").stdout == "Nobody is found by that.\n"
    assert json.loads(afterword(letter_folder, "people", "doubles", "--json").stdout) == {"joined": 0, "asked": []}


def test_openings_are_saved_and_show_whom_one_knows_there(letter_folder: Path) -> None:
    job = {"@type": "JobPosting", "title": "Data Engineer", "hiringOrganization": "Northwind"}
    saved = json.loads(afterword(letter_folder, "openings", "save", "-", "--json", stdin=json.dumps(job)).stdout)
    assert (saved["role"], saved["state"], [one["name"] for one in saved["known"]]) == (
        "Data Engineer",
        "saved",
        ["Priya Raman"],
    )
    assert "Interviewed you there" in afterword(letter_folder, "openings", "known", str(saved["id"])).stdout
    assert len(json.loads(afterword(letter_folder, "openings", "--json").stdout)) == 2


def test_an_address_book_is_looked_at_and_brought_in(letter_folder: Path, tmp_path: Path) -> None:
    book = tmp_path / "contacts.csv"
    book.write_text("Name,Email\nAda Sample,ada@okapi.example\n,x@okapi.example\n", encoding="utf-8")
    looked = json.loads(afterword(letter_folder, "import", str(book), "--look", "--json").stdout)
    assert looked["counts"] == {"new": 1, "joined": 0, "known": 0, "refused": 1}
    assert len(json.loads(afterword(letter_folder, "people", "--json").stdout)) == 1
    said = afterword(letter_folder, "import", str(book)).stdout
    assert said == ("People new: 1, known better: 0, known already: 0.\nrow 3    It has no name, only an address.\n")
    assert len(json.loads(afterword(letter_folder, "people", "--json").stdout)) == 2


def test_a_calendar_is_looked_at_and_brought_in(letter_folder: Path, tmp_path: Path) -> None:
    calendar = tmp_path / "mine.ics"
    calendar.write_bytes(CALENDAR)
    looked = json.loads(afterword(letter_folder, "import", str(calendar), "--look", "--json").stdout)
    assert (looked["kind"], looked["brought_in"]) == ("calendar", False)
    assert looked["counts"] == {"new": 1, "joined": 0, "known": 0, "refused": 4}
    assert looked["refused"][0]["why"].startswith("It does not say the role.")
    before = json.loads(afterword(letter_folder, "openings", "--json").stdout)
    said = afterword(letter_folder, "import", str(calendar)).stdout
    assert said.startswith("Interviews new: 1, known already: 0.\nrow 2")
    assert len(json.loads(afterword(letter_folder, "openings", "--json").stdout)) == len(before) + 1


@pytest.mark.parametrize(("name", "kind", "new"), [("jobs.csv", "openings", 3), ("Sent.mbox", "letters", 2)])
def test_a_list_and_past_letters_are_looked_at_alike(
    letter_folder: Path, tmp_path: Path, name: str, kind: str, new: int
) -> None:
    file = tmp_path / name
    file.write_bytes(LIST.encode() if kind == "openings" else MBOX)
    looked = json.loads(afterword(letter_folder, "import", str(file), "--look", "--json").stdout)
    assert (looked["kind"], looked["brought_in"], looked["counts"]["new"]) == (kind, False, new)
    assert all(row["why"] for row in looked["refused"])


def test_a_secret_address_is_read_from_stdin_and_never_repeated(letter_folder: Path) -> None:
    refused = afterword(letter_folder, "import", "-", stdin="https://127.0.0.1/private-8f3a.ics\n", check=False)
    assert refused.returncode == 9
    assert "leads into a private network" in refused.stderr
    assert "private-8f3a" not in refused.stderr
