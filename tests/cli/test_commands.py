"""The commands as a person types them: from the interview to the letter, out into an archive and back."""

import json
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
from click.testing import CliRunner

from afterword.cli.commands import afterword as command
from tests.servers import afterword, environment

START = datetime.now(UTC) - timedelta(hours=4)
ADD = [
    *("interview", "add", "--employer", "Northwind", "--role", "Backend Engineer"),
    *("--start", f"{START:%Y-%m-%dT%H:%M}", "--end", f"{START + timedelta(hours=1):%Y-%m-%dT%H:%M}"),
    *("--time-zone", "UTC", "--with", "Priya Raman <priya@northwind.example>; title: Staff Engineer"),
    *("--with", "Tom Okafor", "--mode", "video"),
]


@pytest.fixture(scope="module")
def captured(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A database with Alice's interview, made once."""
    folder = tmp_path_factory.mktemp("captured")
    afterword(folder, *ADD)
    afterword(folder, "backup", str(folder / "copy.db"))
    return (folder / "copy.db").read_bytes()


@pytest.fixture
def folder(tmp_path: Path, captured: bytes) -> Path:
    (tmp_path / "afterword.db").write_bytes(captured)
    return tmp_path


def printed(folder: Path, *arguments: str) -> Any:
    return json.loads(afterword(folder, *arguments, "--json").stdout)


def refused(folder: Path, *arguments: str, stdin: str = "") -> CompletedProcess[str]:
    done = afterword(folder, *arguments, check=False, stdin=stdin)
    assert done.returncode
    assert "Traceback" not in done.stderr
    return done


def test_an_interview_without_a_zone_is_on_the_clock_of_this_machine(tmp_path: Path) -> None:
    place = ADD.index("--time-zone")
    added = printed(tmp_path, *ADD[:place], *ADD[place + 2 :])
    assert added["time_zone"] == environment(tmp_path)["TZ"] != "UTC"


def test_from_the_interview_to_two_different_letters(folder: Path) -> None:
    assert [card["kind"] for card in printed(folder, "due")] == ["debrief", "thank-you", "thank-you"]
    afterword(folder, "debrief", "add", "1", "--kind", "need", "--for", "priya", "someone to move billing to Kafka")
    said = afterword(folder, "debrief", "add", "1", "--kind", "mine", "--for", "priya", "-", stdin="moved 40 shops\n")
    assert "I moved 40 shops." in said.stdout
    afterword(folder, "debrief", "finish", "1", "--felt", "good")
    to_priya, to_tom = printed(folder, "letter", "draft", "1")
    assert "I moved 40 shops" in to_priya["body"]
    assert "40 shops" not in to_tom["body"]
    assert to_priya["warnings"] == ["no_signature"]
    signed = afterword(folder, "letter", "sign", str(to_priya["id"]), "Alice Example")
    assert signed.stdout.endswith("\nAlice Example\n")
    assert "Letter 1" in signed.stderr
    assert [card["kind"] for card in printed(folder, "due")] == ["thank-you", "thank-you"]
    assert printed(folder, "interview", "show", "1")["follow_ups"][0]["state"] == "done"
    assert printed(folder, "letter", "draft", "1", "--for", "tom")[0]["body"].endswith("\nAlice Example")


def test_a_decision_is_confirmed_only_when_that_was_said(folder: Path) -> None:
    day = (START + timedelta(days=30)).date().isoformat()
    add = ["debrief", "add", "1", "--kind", "decide", day]
    afterword(folder, *add)
    assert printed(folder, "interview", "show", "1")["decision_on"] is None
    afterword(folder, *add, "--confirm")
    assert printed(folder, "interview", "show", "1")["decision_on"] == day


def test_a_note_that_was_removed_is_gone(folder: Path) -> None:
    note = printed(folder, "debrief", "add", "1", "--kind", "talk", "billing")
    assert "Removed: billing" in afterword(folder, "debrief", "remove", str(note["id"])).stdout
    assert printed(folder, "debrief", "show", "1") == []


def test_a_sentence_is_said_another_way_and_taken_back(folder: Path) -> None:
    own = "Billing is where I would begin, if you let me."
    add = ["debrief", "add", "1", "--kind", "need", "someone to move billing to Kafka"]
    note = printed(folder, *add)
    assert (note["mended"], note["set_aside"]) == (None, None)
    assert f"It becomes: {own}" in afterword(folder, "debrief", "mend", str(note["id"]), own).stdout
    shown = printed(folder, "debrief", "show", "1")[0]
    assert (shown["sentence"], shown["mended"], shown["set_aside"]) == (own, own, None)
    assert own in printed(folder, "letter", "draft", "1")[0]["body"]
    assert printed(folder, "debrief", "mend", str(note["id"]), "--back")["sentence"] == note["sentence"]
    assert refused(folder, "debrief", "mend", str(note["id"]), "--again").returncode == 2
    assert printed(folder, *add, "--mended", own)["mended"] == own


def test_moving_an_interview_moves_what_follows(folder: Path) -> None:
    later = START + timedelta(days=3)
    moved = printed(folder, "interview", "move", "1", "--start", f"{later:%Y-%m-%dT%H:%M}")
    assert moved["end"] == f"{later + timedelta(hours=1):%Y-%m-%dT%H:%M}:00Z"
    assert "Nothing is due." in afterword(folder, "due").stdout
    assert refused(folder, "letter", "draft", "1").returncode == 4


def test_what_was_exported_comes_back_in_an_empty_folder(folder: Path, tmp_path: Path) -> None:
    afterword(folder, "debrief", "add", "1", "--kind", "private", "seemed rushed")
    printed(folder, "letter", "draft", "1")
    wrote = afterword(folder, "export", str(folder / "all.zip"))
    assert "1 interview, 2 contacts, 1 note and 2 letters." in wrote.stdout
    assert stat.S_IMODE((folder / "all.zip").stat().st_mode) == 0o600
    other = tmp_path / "other"
    assert printed(other, "import", str(folder / "all.zip"))["counts"]["letters"] == 2
    assert printed(other, "letter", "show", "2")["body"] == printed(folder, "letter", "show", "2")["body"]
    assert refused(other, "import", str(folder / "all.zip")).returncode == 4
    assert refused(other, "export", str(folder / "all.zip")).returncode == 2
    afterword(other, "export", str(folder / "all.zip"), "--force", "--share")
    assert b"seemed rushed" not in (folder / "all.zip").read_bytes()


def test_an_archive_that_was_cut_off_brings_in_nothing(folder: Path, tmp_path: Path) -> None:
    afterword(folder, "export", str(folder / "all.zip"))
    (folder / "half.zip").write_bytes((folder / "all.zip").read_bytes()[:-100])
    done = refused(tmp_path / "other", "import", str(folder / "half.zip"))
    assert (done.returncode, done.stderr.count("\n")) == (7, 1)
    assert printed(tmp_path / "other", "interview", "list") == []


def test_a_backup_is_brought_back_as_it_says(folder: Path) -> None:
    wrote = printed(folder, "backup", str(folder / "copy.db"))
    afterword(folder, "debrief", "add", "1", "--kind", "talk", "said after the backup")
    for ending in ("-wal", "-shm"):
        Path(f"{wrote['database']}{ending}").unlink(missing_ok=True)
    Path(wrote["file"]).replace(wrote["database"])
    assert printed(folder, "debrief", "show", "1") == []
    with closing(sqlite3.connect(wrote["database"])) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ("interview show 9", 3, "There is no interview 9."),
        ("debrief add 1 --kind need --for Bob x", 2, "is not among the interviewers"),
        ("debrief add 1 --kind need _", 2, "empty"),
        ("interview move 1 --start 2026-06-09T14:00 --end 13:00", 2, "ends before it starts"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_its_exit_code(
    folder: Path, arguments: str, code: int, says: str
) -> None:
    done = refused(folder, *(word.replace("_", " ") for word in arguments.split()))
    assert (done.returncode, done.stdout) == (code, "")
    assert says in done.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("letter draft", "Say which interview, or --batch."),
        ("letter draft 1 --batch", "Say which interview, or --batch."),
        ("note preview", "add --batch"),
        ("proofread", "Say which file, or --batch."),
        ("import missing.zip", "missing.zip"),
        ("interview add --employer Northwind", "--role"),
        ("debrief add 1 --kind gossip x", "gossip"),
        ("debrief add 1 --kind need --confirm x", "--confirm goes with --kind decide"),
        ("gossip", "gossip"),
    ],
)
def test_a_command_that_is_not_complete_says_what_it_needs(arguments: str, says: str) -> None:
    done = CliRunner().invoke(command, arguments.split())
    assert (done.exit_code, done.stdout) == (2, "")
    assert says in done.stderr


def test_without_an_interview_it_says_how_to_begin(tmp_path: Path) -> None:
    assert "`afterword interview add`" in afterword(tmp_path, "interview", "list").stdout


def test_nobody_else_can_read_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "made"
    afterword(folder, "due")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_with_no_interview_at_all_it_says_how_to_begin(tmp_path: Path) -> None:
    said = afterword(tmp_path, "due").stdout
    assert "no interview yet" in said
    assert "afterword interview add" in said
    assert printed(tmp_path, "due") == []


def test_family_is_ticked_from_the_command_line_too(folder: Path) -> None:
    add = ("debrief", "add", "1", "--kind", "common", "--for", "priya", "have kids who play handball")
    asked = afterword(folder, *add).stdout
    assert "tick" in asked
    assert "handball" in printed(folder, *add, "--tick")["sentence"]
    assert "--kind common" in refused(folder, "debrief", "add", "1", "--kind", "need", "--tick", "help").stderr
