"""Batches: no database, no Django, one answer a line at once, UTF-8 whatever the locale."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PREVIEW = {"kind": "talk", "text": "the menu of Zoë’s café", "reader": "Priya", "readers": ["Priya"], "employer": "Näh"}
LETTER = {
    "kind": "thank-you",
    "candidate": {"name": "Alice Example"},
    "employer": "Northwind",
    "role": "Backend Engineer",
    "interview": {"start": "2026-06-09T14:00", "end": "2026-06-09T15:00", "time_zone": "America/New_York"},
    "now": "2026-06-09T17:30",
    "interviewers": [{"name": "Priya Raman"}],
}
PROOFREAD = {"text": "Dear Prija,\n\nThank you.", "context": {"reader": "Priya Raman"}}
DEADLINE = {"text": "in 2 wks", "interview": {"start": "2026-06-09T14:00", "time_zone": "America/New_York"}}
BATCHES = [
    (("letter", "draft", "--batch"), LETTER),
    (("note", "preview", "--batch"), PREVIEW),
    (("deadline", "--batch"), DEADLINE),
    (("proofread", "--batch"), PROOFREAD),
]
each_batch = pytest.mark.parametrize(("command", "line"), BATCHES, ids=["letter", "note", "deadline", "proofread"])


def started(folder: Path, *command: str, **settings: str) -> subprocess.Popen[bytes]:
    # A database in a folder that cannot be made would show at once.
    (folder / "file").touch()
    environment = {**os.environ, "AFTERWORD_FOLDER": str(folder / "file" / "below"), **settings}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen([sys.executable, "-m", "afterword", *command], env=environment, **pipes)


def answers(folder: Path, *command: str, stdin: bytes, **settings: str) -> list[dict[str, object]]:
    with started(folder, *command, **settings) as program:
        out, err = program.communicate(stdin, timeout=180)
    assert (program.returncode, err) == (0, b"")
    return [json.loads(line) for line in out.decode("utf-8").splitlines()]


@each_batch
def test_it_can_be_talked_to_while_it_runs(tmp_path: Path, command: tuple[str, ...], line: dict[str, object]) -> None:
    with started(tmp_path, *command) as program:
        assert program.stdin
        assert program.stdout
        for number in (1, 2):
            program.stdin.write(json.dumps({"id": number, **line}).encode() + b"\n")
            program.stdin.flush()
            answer = json.loads(program.stdout.readline())
            assert answer["id"] == number
            assert "error" not in answer
        program.stdin.close()
        assert program.wait(timeout=180) == 0


@each_batch
def test_a_bad_line_is_answered_and_the_rest_goes_on(
    tmp_path: Path, command: tuple[str, ...], line: dict[str, object]
) -> None:
    good = json.dumps({"id": "good", **line}).encode()
    half_a_pair = good.replace(b'"good"', b'"\\ud800"')
    lines = [b"\xff\xfe", b"no JSON", b"[]", json.dumps({"id": "x", "gossip": 1}).encode(), half_a_pair, good]
    found = answers(tmp_path, *command, stdin=b"\n".join(lines))
    assert ["error" in answer for answer in found] == [True, True, True, True, "error" in found[4], False]
    assert found[3]["id"] == "x"
    assert found[-1]["id"] == "good"


def test_it_speaks_utf_8_in_any_locale(tmp_path: Path) -> None:
    line = json.dumps({"id": "1", **PREVIEW}, ensure_ascii=False).encode()
    found = answers(
        tmp_path, "note", "preview", "--batch", stdin=line, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii"
    )
    assert "Zoë’s café" in str(found[0]["sentence"])


@pytest.mark.parametrize("command", [["note", "preview", "--batch"], ["--help"]])
def test_a_closed_pipe_ends_quietly(tmp_path: Path, command: list[str]) -> None:
    with started(tmp_path, *command) as program:
        assert program.stdin
        assert program.stdout
        program.stdout.close()
        line = json.dumps({"id": "1", **PREVIEW}).encode() + b"\n"
        _, err = (
            program.communicate(line * 2000, timeout=180) if command != ["--help"] else (b"", program.stderr.read())
        )
    assert err == b""


@each_batch
def test_a_batch_loads_neither_django_nor_click(
    tmp_path: Path, command: tuple[str, ...], line: dict[str, object]
) -> None:
    program = (
        "import atexit, sys\n"
        "from afterword.cli.main import run\n"
        f"run({command!r})\n"
        "print([name for name in ('django', 'click', 'rich') if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], input=json.dumps({"id": 1, **line}), capture_output=True, text=True, check=True
    )
    assert done.stderr == "[]\n"
    assert '"error"' not in done.stdout


def test_one_text_is_proofread_with_what_is_known_of_it(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(
        "Dear Prija,\r\n\r\nThank you for the talk.\r\n\r\nAlice Example\r\n", encoding="utf-8-sig", newline=""
    )
    with started(tmp_path, "proofread", str(letter), "--reader", "Priya Raman", "--json") as program:
        out, err = program.communicate(timeout=180)
    assert program.returncode == 1
    assert err == b"Something holds this letter back.\n"
    assert any("Priya" in finding["replacements"] for finding in json.loads(out))


def test_a_text_may_come_through_the_pipe(tmp_path: Path) -> None:
    with started(tmp_path, "proofread", "-") as program:
        out, _ = program.communicate(b"Dear Priya,\n\nThank you for [TOPIC].\n", timeout=180)
    assert program.returncode == 1
    assert "3:15  “[TOPIC]”".encode() in out


def test_another_employer_in_the_text_is_found_and_a_file_said_to_be_attached_is_known(tmp_path: Path) -> None:
    given = ("--employer", "Okapi", "--other-employer", "Fabrikam", "--attachment", "licence.pdf")
    with started(tmp_path, "proofread", "-", *given, "--json") as program:
        out, _ = program.communicate(b"I would be glad to join Fabrikam. My licence is attached.\n", timeout=180)
    assert program.returncode == 1
    assert [finding["kind"] for finding in json.loads(out)] == ["employer"]


def test_words_in_another_encoding_are_refused(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "afterword", "interview", "list", b"caf\xe9"], capture_output=True)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)


def test_a_text_in_another_encoding_is_refused(tmp_path: Path) -> None:
    with started(tmp_path, "proofread", "-") as program:
        _, err = program.communicate("café".encode("latin-1"), timeout=180)
    assert (program.returncode, err) == (2, b"The text is not UTF-8. Save it as UTF-8 and try again.\n")
