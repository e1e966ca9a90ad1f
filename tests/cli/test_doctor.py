"""`afterword doctor` looks at everything, says in a sentence what is so, and fails only where nothing can work."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.servers import afterword, serving
from tests.terminal import AFTERWORD, at_terminal


def verdicts(folder: Path, *, code: int = 0) -> dict[str, tuple[str, str]]:
    """State and sentence of each thing it looked at."""
    done = afterword(folder, "doctor", "--json", check=False)
    assert done.returncode == code, done.stderr
    return {one["thing"]: (one["state"], one["sentence"]) for one in json.loads(done.stdout)}


def change(folder: Path, query: str, *values: object) -> None:
    with closing(sqlite3.connect(folder / "afterword.db")) as database, database:
        database.execute(query, values)


def test_on_a_new_folder_everything_is_fine(tmp_path: Path) -> None:
    found = verdicts(tmp_path / "folder")
    assert {state for state, _ in found.values()} == {"ok"}
    assert [*found] == [
        *("Python", "Folder", "Disk", "Database", "Writing", "Time zone", "Time"),
        *("Key", "Mailbox", "Outbox", "Clock"),
    ]


def test_people_read_a_line_a_thing(tmp_path: Path) -> None:
    lines = afterword(tmp_path, "doctor").stdout.splitlines()
    assert "ok    Mailbox    None is connected. Letters leave by Copy or by your mail app." in lines


def test_files_that_others_can_read_are_named(letter_folder: Path) -> None:
    key = letter_folder / "mail_key"
    key.chmod(0o644)
    state, sentence = verdicts(letter_folder)["Folder"]
    assert state == "look"
    assert sentence.endswith(f"chmod 600 {key}")


def test_a_mailbox_that_was_never_tested_wants_a_look(letter_folder: Path) -> None:
    state, sentence = verdicts(letter_folder)["Mailbox"]
    assert state == "look"
    assert "`afterword mail test`" in sentence


def test_a_password_whose_key_is_gone_stops_it(letter_folder: Path) -> None:
    (letter_folder / "mail_key").unlink()
    state, _ = verdicts(letter_folder, code=5)["Key"]
    assert state == "stop"


def test_a_letter_that_waits_while_nothing_runs_wants_a_look(letter_folder: Path) -> None:
    at_terminal(letter_folder, *AFTERWORD, "letter", "send", "1", "--first", answers=["Priya Raman"])
    found = verdicts(letter_folder)
    assert found["Outbox"][1].startswith("One letter waits. The next moment: ")
    assert found["Clock"] == ("look", "Not running: the letter that waits goes out only while `afterword serve` runs.")


def test_while_it_is_served_the_clock_runs(letter_folder: Path) -> None:
    with serving(letter_folder):
        assert verdicts(letter_folder)["Clock"] == ("ok", "Running: letters go out by themselves.")


def test_what_is_held_wants_an_answer(letter_folder: Path) -> None:
    at_terminal(letter_folder, *AFTERWORD, "letter", "send", "1", "--first", answers=["Priya Raman"])
    afterword(letter_folder, "letter", "hold", "1")
    state, sentence = verdicts(letter_folder)["Outbox"]
    assert (state, sentence) == ("look", "No letter waits. One wants your answer. `afterword outbox` says why.")


def test_a_clock_that_was_set_back_is_noticed(letter_folder: Path) -> None:
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    beat = "INSERT INTO records_heartbeat (name, beat_at, failure) VALUES ('laptop', ?, '')"
    change(letter_folder, beat, tomorrow.replace(tzinfo=None).isoformat(sep=" "))
    state, sentence = verdicts(letter_folder)["Time"]
    assert state == "look"
    assert "the last run was" in sentence


def test_a_damaged_database_stops_it_and_the_rest_is_looked_at_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "afterword.db").write_bytes(b"not a database at all, " * 200)
    found = verdicts(tmp_path, code=5)
    assert found["Database"][0] == "stop"
    assert found["Folder"][0] == "ok"


def test_a_database_of_a_newer_version_stops_it(letter_folder: Path) -> None:
    newer = "INSERT INTO django_migrations (app, name, applied) VALUES ('records', '9999_newer', '2030-01-01')"
    change(letter_folder, newer)
    state, sentence = verdicts(letter_folder, code=5)["Database"]
    assert state == "stop"
    assert "newer version" in sentence
