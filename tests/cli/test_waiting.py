"""`afterword waiting` and `afterword touchpoint`: for people and for scripts."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.servers import afterword


def waiting(folder: Path) -> Any:
    return json.loads(afterword(folder, "waiting", "--json").stdout)


def test_who_is_waited_for_is_one_line_of_json_each(letter_folder: Path) -> None:
    (one,) = waiting(letter_folder)
    assert (one["for"], one["employer"], one["standing"]) == ("Priya Raman", "Northwind", "thanks first")
    assert one["silent_days"] in (0, 1)
    assert one["their_date"] is None
    assert one["next"] is None
    assert one["says"].startswith("Your thanks come first.")


def test_a_person_reads_the_sentence_first(letter_folder: Path) -> None:
    said = afterword(letter_folder, "waiting").stdout
    assert said.startswith("One person has yet to answer. It needs nothing today.")
    assert "Priya Raman, Northwind: silent for" in said
    assert "they named no day" in said


def test_a_word_moves_what_is_waited_for_and_is_taken_back(letter_folder: Path) -> None:
    day = (datetime.now(UTC) + timedelta(days=9)).date()
    told = ("--answer", "deciding", "--decision", day.isoformat(), "--said", "Two more to see.")
    kept = json.loads(afterword(letter_folder, "touchpoint", "add", "1", "answered", *told, "--json").stdout)
    assert (kept["with"], kept["answer"], kept["decision_on"]) == ("Priya Raman", "deciding", day.isoformat())
    assert waiting(letter_folder)[0]["their_date"] == day.isoformat()
    assert afterword(letter_folder, "touchpoint", "remove", str(kept["id"])).stdout == "Taken back.\n"
    assert waiting(letter_folder)[0]["their_date"] is None


def test_after_a_no_nobody_is_waited_for_and_the_no_is_answered(letter_folder: Path) -> None:
    said = afterword(letter_folder, "touchpoint", "add", "1", "answered", "--answer", "no").stdout
    assert "They answered · It is a no, Priya Raman." in said
    assert afterword(letter_folder, "waiting").stdout == "You wait for nobody.\n"
    due = json.loads(afterword(letter_folder, "due", "--json").stdout)
    assert [card["kind"] for card in due] == ["debrief", "rejection-reply"]
    assert due[1]["next"] == "afterword letter draft 1 --kind rejection-reply --for 'Priya Raman'"


@pytest.mark.parametrize(
    ("told", "sentence", "code"),
    [
        (("1", "answered", "--decision", "soon"), "“soon” is not a day.", 2),
        (("1", "rang", "--outcome", "busy"), "Only a call of yours has an outcome", 2),
        (("1", "rang", "--at", "2019-06-09T14:00"), "before this interview", 4),
        (("1", "rang", "--with", "Mallory"), "“Mallory” is not among the interviewers", 2),
        (("7", "rang"), "There is no interview 7.", 3),
    ],
)
def test_what_cannot_be_ends_in_a_sentence(
    letter_folder: Path, told: tuple[str, ...], sentence: str, code: int
) -> None:
    ended = afterword(letter_folder, "touchpoint", "add", *told, check=False)
    assert sentence in ended.stderr
    assert ended.returncode == code


def test_only_what_there_is_is_taken_back(letter_folder: Path) -> None:
    ended = afterword(letter_folder, "touchpoint", "remove", "9", check=False)
    assert (ended.returncode, "There is no touchpoint 9." in ended.stderr) == (3, True)


def test_a_country_whose_holidays_are_not_known_is_kept_and_said(tmp_path: Path) -> None:
    start = datetime.now(UTC) - timedelta(days=3)
    when = ("--start", f"{start:%Y-%m-%dT12:00}", "--end", "13:00", "--time-zone", "UTC", "--with", "Priya Raman")
    what = ("--employer", "Northwind", "--role", "Engineer", "--country", "XX", "--no-calls")
    added = afterword(tmp_path, "interview", "add", *what, *when)
    assert "The holidays of XX are not known here; only weekends are left out." in added.stderr
    (one,) = waiting(tmp_path)
    assert (one["country"], one["holidays_known"]) == ("XX", False)
    assert one["says"].endswith("The holidays of XX are not known here; only weekends were left out.")
    ended = afterword(tmp_path, "interview", "add", *what[:4], *when, "--country", "Germany", check=False)
    assert (ended.returncode, "two letters" in ended.stderr) == (2, True)
