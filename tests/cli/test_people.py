"""`afterword people`: who there is, found, and joined."""

import json
from pathlib import Path

from tests.servers import afterword


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
