"""A letter is let out only by a person at a terminal who typed the reader's name; anybody may hold it back."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from afterword.cli import letter_way
from tests.servers import afterword, environment
from tests.terminal import AFTERWORD, at_terminal

NAME = "Priya Raman"
REFUSAL = "Only a person at a terminal can approve a letter."
ASKS = "Type the reader's name"
LETTING_OUT = [("letter", "approve", "1"), ("letter", "send", "1", "--now")]


@dataclass(frozen=True)
class Entry:
    """One row of the outbox that was not called back."""

    state: str
    send_at: datetime


def is_approved(folder: Path) -> bool:
    return bool(_rows(folder, "SELECT 1 FROM records_approval WHERE taken_back_at IS NULL"))


def outbox(folder: Path) -> list[Entry]:
    rows = _rows(folder, "SELECT state, send_at FROM records_outboxentry WHERE state != 'withdrawn'")
    return [Entry(state, datetime.fromisoformat(send_at)) for state, send_at in rows]


def _rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / "afterword.db")) as database:
        return database.execute(query).fetchall()


def sent_by_alice(folder: Path, *moment: str, answers: tuple[str, ...] = (NAME,)) -> str:
    shown = at_terminal(folder, *AFTERWORD, "letter", "send", "1", *moment, answers=answers)
    assert shown.code == 0, shown.screen
    return shown.screen


def untouched(folder: Path) -> bool:
    return not is_approved(folder) and outbox(folder) == []


def test_a_letter_is_approved_by_typing_the_readers_name_under_the_whole_of_it(letter_folder: Path) -> None:
    shown = at_terminal(letter_folder, *AFTERWORD, "letter", "approve", "1", answers=[NAME])
    assert shown.code == 0
    whole = afterword(letter_folder, "letter", "show", "1").stdout.strip()
    assert f"From: Alice Example <alice@home.example>\n{whole}" in shown.screen
    assert shown.screen.index(whole) < shown.screen.index(ASKS)
    assert is_approved(letter_folder)
    assert outbox(letter_folder) == []


@pytest.mark.parametrize("typed", ["", "yes", "priya raman", "Priya"])
def test_another_answer_approves_nothing(letter_folder: Path, typed: str) -> None:
    shown = at_terminal(letter_folder, *AFTERWORD, "letter", "approve", "1", answers=[typed])
    assert shown.code == 4
    assert "not the reader's name as it is spelt here" in shown.screen
    assert untouched(letter_folder)


def test_a_name_typed_before_the_question_is_no_answer(letter_folder: Path) -> None:
    ahead = f"{NAME}\n" * 3
    shown = at_terminal(letter_folder, *AFTERWORD, *LETTING_OUT[0], answers=["no"], typed_ahead=ahead)
    assert shown.code == 4
    assert untouched(letter_folder)


@pytest.mark.parametrize("command", LETTING_OUT, ids=["approve", "send"])
def test_a_pipe_cannot_let_a_letter_out(letter_folder: Path, command: tuple[str, ...]) -> None:
    done = afterword(letter_folder, *command, stdin=f"{NAME}\n", check=False)
    assert (done.returncode, done.stdout, done.stderr) == (4, "", f"{REFUSAL}\n")
    assert untouched(letter_folder)


@pytest.mark.parametrize("piped", ["echo 'Priya Raman' | {}", "{} | cat", "{} < /dev/null"])
def test_a_pipe_at_either_end_cannot_let_a_letter_out_at_a_terminal_too(letter_folder: Path, piped: str) -> None:
    command = piped.format(f"{' '.join(AFTERWORD)} letter approve 1")
    assert REFUSAL in at_terminal(letter_folder, "sh", "-c", command).screen
    assert untouched(letter_folder)


def test_a_terminal_that_a_program_made_for_itself_is_not_the_persons(letter_folder: Path) -> None:
    person, program = os.openpty()
    try:
        done = subprocess.run(
            [*AFTERWORD, "letter", "approve", "1"],
            env=environment(letter_folder),
            stdin=program,
            stdout=program,
            stderr=subprocess.PIPE,
            text=True,
            timeout=180,
        )
    finally:
        os.close(person)
        os.close(program)
    assert (done.returncode, done.stderr) == (4, f"{REFUSAL}\n")
    assert untouched(letter_folder)


def test_a_program_that_calls_the_command_inside_python_cannot_let_a_letter_out(letter_folder: Path) -> None:
    program = (
        "from click.testing import CliRunner\n"
        "from afterword.cli.commands import afterword\n"
        f"done = CliRunner().invoke(afterword, ['letter', 'approve', '1'], input='{NAME}\\n')\n"
        "print(done.exit_code, done.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment(letter_folder),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
        timeout=180,
    )
    assert done.stdout == f"4 {REFUSAL}\n\n"
    assert untouched(letter_folder)


def test_no_option_and_no_variable_goes_around_the_question() -> None:
    options = {name for command in (letter_way.approve, letter_way.send) for one in command.params for name in one.opts}
    assert options == {"pk", "--at", "--now", "--first"}
    assert [one.envvar for command in (letter_way.approve, letter_way.send) for one in command.params] == [None] * 5


def test_a_letter_that_changes_while_its_reader_is_asked_for_is_not_approved(letter_folder: Path) -> None:
    def change() -> str:
        afterword(letter_folder, "letter", "sign", "1", "Alice Other")
        return NAME

    shown = at_terminal(letter_folder, *AFTERWORD, "letter", "send", "1", "--now", answers=[change])
    assert shown.code == 4
    assert "has changed since it was shown" in shown.screen
    assert untouched(letter_folder)


def test_a_letter_goes_out_at_the_moment_chosen_of_three(letter_folder: Path) -> None:
    screen = sent_by_alice(letter_folder, answers=("2", NAME))
    moments = [line.split(maxsplit=1)[1] for line in screen.splitlines() if line.strip()[:3] in ("1  ", "2  ", "3  ")]
    assert len(moments) == 3
    assert f"Goes out {moments[1]}. Leave Afterword running" in screen
    assert [entry.state for entry in outbox(letter_folder)] == ["approved"]
    assert is_approved(letter_folder)


def test_a_moment_that_was_not_proposed_sends_nothing(letter_folder: Path) -> None:
    shown = at_terminal(letter_folder, *AFTERWORD, "letter", "send", "1", answers=["4"])
    assert shown.code == 4
    assert ASKS not in shown.screen
    assert untouched(letter_folder)


def test_the_first_good_moment_lies_in_the_readers_day(letter_folder: Path) -> None:
    sent_by_alice(letter_folder, "--first")
    (entry,) = outbox(letter_folder)
    assert time(8) <= entry.send_at.time() <= time(20)


def test_a_moment_is_typed_on_ones_own_clock(letter_folder: Path) -> None:
    wanted = (datetime.now(ZoneInfo(environment(letter_folder)["TZ"])) + timedelta(days=1)).replace(microsecond=0)
    sent_by_alice(letter_folder, "--at", f"{wanted.replace(tzinfo=None).isoformat()}")
    assert [entry.send_at for entry in outbox(letter_folder)] == [wanted.astimezone(UTC).replace(tzinfo=None)]


@pytest.mark.parametrize(
    ("moment", "code", "says"),
    [
        (("--at", "2026-06-12T10:00"), 4, "That moment has passed."),
        (("--at", "soon"), 2, "“soon” is not understood."),
        (("--at", ""), 2, "is not understood."),
        (("--now", "--first"), 2, "say one of them"),
    ],
)
def test_what_cannot_be_is_said_before_the_name_is_asked_for(
    letter_folder: Path, moment: tuple[str, ...], code: int, says: str
) -> None:
    shown = at_terminal(letter_folder, *AFTERWORD, "letter", "send", "1", *moment)
    assert shown.code == code
    assert says in shown.screen
    assert ASKS not in shown.screen
    assert untouched(letter_folder)


def test_without_a_mailbox_nothing_is_asked(letter_folder: Path) -> None:
    afterword(letter_folder, "mail", "disconnect")
    shown = at_terminal(letter_folder, *AFTERWORD, "letter", "send", "1", "--now")
    assert shown.code == 4
    assert shown.screen.startswith("Your mailbox is not connected.")


def test_a_letter_is_held_and_called_back_without_a_terminal(letter_folder: Path) -> None:
    assert "`afterword letter undo 1` calls it back." in sent_by_alice(letter_folder, "--now")
    afterword(letter_folder, "letter", "hold", "1")
    assert [entry.state for entry in outbox(letter_folder)] == ["held"]
    afterword(letter_folder, "letter", "undo", "1")
    assert outbox(letter_folder) == []
    done = afterword(letter_folder, "letter", "undo", "1", check=False)
    assert (done.returncode, done.stderr) == (4, "Nothing of this letter waits to go out.\n")


def test_what_waits_is_said_wherever_one_looks(letter_folder: Path) -> None:
    assert afterword(letter_folder, "outbox").stdout == "Nothing is on its way.\n"
    sent_by_alice(letter_folder, "--first")
    for command in (("outbox",), ("due",), ("letter", "show", "1")):
        done = afterword(letter_folder, *command)
        assert "Goes out " in done.stdout + done.stderr
