"""`afterword follow-up`: done, later, left out and taken back, for people and for scripts."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.servers import afterword


def said(folder: Path, *command: str) -> Any:
    return json.loads(afterword(folder, *command, "--json").stdout)


def thank_you(folder: Path) -> str:
    steps = said(folder, "interview", "show", "1")["follow_ups"]
    return str(next(step["id"] for step in steps if step["kind"] == "thank-you"))


@pytest.fixture
def check_in(letter_folder: Path) -> str:
    """The number of the check-in with Priya that is next, once Alice has thanked her by hand."""
    afterword(letter_folder, "follow-up", "done", thank_you(letter_folder))
    return str(said(letter_folder, "waiting")[0]["next"]["follow_up"])


def test_thanked_by_hand_the_check_in_is_next_and_undone_the_thanks_are(letter_folder: Path) -> None:
    pk = thank_you(letter_folder)
    assert said(letter_folder, "follow-up", "done", pk)["state"] == "done"
    assert said(letter_folder, "waiting")[0]["next"]["kind"] == "check-in"
    assert said(letter_folder, "follow-up", "undo", pk)["state"] == "open"
    assert said(letter_folder, "waiting")[0]["standing"] == "thanks first"


def test_put_off_to_a_day_it_comes_on_that_day_and_undone_as_planned(letter_folder: Path, check_in: str) -> None:
    # A Wednesday two to three weeks away: no weekend, so that it is the day itself.
    today = datetime.now(UTC).date()
    on = today + timedelta(days=14 + (2 - today.weekday()) % 7)
    planned = said(letter_folder, "waiting")[0]["next"]["from"]
    put_off = said(letter_folder, "follow-up", "later", check_in, "--on", on.isoformat())
    assert (put_off["kind"], put_off["for"], put_off["state"]) == ("check-in", "Priya Raman", "open")
    assert put_off["from"] == put_off["put_off_until"] == f"{on}T08:00:00Z"
    assert said(letter_folder, "waiting")[0]["next"]["from"] == put_off["from"]
    taken_back = afterword(letter_folder, "follow-up", "undo", check_in).stdout
    assert taken_back.startswith("Check in with Priya Raman: from ")
    assert said(letter_folder, "waiting")[0]["next"]["from"] == planned


def test_left_out_the_next_step_follows_and_undone_it_is_open_again(letter_folder: Path, check_in: str) -> None:
    left_out = afterword(letter_folder, "follow-up", "skip", check_in).stdout
    assert left_out == (
        f"Check in with Priya Raman: left out. `afterword follow-up undo {check_in}` takes that back.\n"
    )
    assert str(said(letter_folder, "waiting")[0]["next"]["follow_up"]) != check_in
    assert said(letter_folder, "follow-up", "undo", check_in)["state"] == "open"
    assert str(said(letter_folder, "waiting")[0]["next"]["follow_up"]) == check_in


def test_a_thank_you_is_put_off_by_hours_and_not_by_days(letter_folder: Path) -> None:
    pk = thank_you(letter_folder)
    assert afterword(letter_folder, "follow-up", "later", pk).stdout.startswith("Thank Priya Raman: from ")
    refused = afterword(letter_folder, "follow-up", "later", pk, "--on", "2030-01-01", check=False)
    assert (refused.returncode, refused.stdout) == (4, "")
    assert "not put off by days" in refused.stderr


def test_its_number_and_what_can_be_said_of_it_stand_under_it(letter_folder: Path, check_in: str) -> None:
    what = f"Or: afterword follow-up done {check_in}, later {check_in} --on DAY, skip {check_in}"
    assert what in afterword(letter_folder, "waiting").stdout
    assert "Or: afterword follow-up done" in afterword(letter_folder, "due").stdout


@pytest.mark.parametrize(
    ("command", "sentence", "code"),
    [
        (("later", "{}", "--on", "soon"), "“soon” is not a day.", 2),
        (("later", "{}", "--on", "2019-06-09"), "That day is over.", 2),
        (("undo", "{}"), "nothing to take back", 4),
        (("done", "99"), "There is no follow-up 99.", 3),
    ],
)
def test_what_cannot_be_ends_in_a_sentence(
    letter_folder: Path, check_in: str, command: tuple[str, ...], sentence: str, code: int
) -> None:
    ended = afterword(letter_folder, "follow-up", *(word.format(check_in) for word in command), check=False)
    assert (sentence in ended.stderr, ended.returncode, ended.stdout) == (True, code, "")


def test_what_is_done_is_not_done_twice(letter_folder: Path, check_in: str) -> None:
    afterword(letter_folder, "follow-up", "skip", check_in)
    for verb in ("done", "skip", "later"):
        ended = afterword(letter_folder, "follow-up", verb, check_in, check=False)
        assert (ended.returncode, "This step is left out already." in ended.stderr) == (4, True)
