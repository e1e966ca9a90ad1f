"""`afterword outbox`: what waits, what is going out and what wants an answer, for people and for scripts."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.servers import afterword
from tests.terminal import AFTERWORD, at_terminal

REFUSED = "The mail server refused the reader's address. Nothing was lost. Check the card?"


@pytest.fixture
def on_its_way(letter_folder: Path) -> Path:
    at_terminal(letter_folder, *AFTERWORD, "letter", "send", "1", "--first", answers=["Priya Raman"])
    return letter_folder


def entries(folder: Path, *more: str) -> Any:
    return json.loads(afterword(folder, "outbox", "--json", *more).stdout)


def became(folder: Path, **values: object) -> None:
    """As the clock would have left the entry."""
    columns = ", ".join(f"{name} = ?" for name in values)
    with closing(sqlite3.connect(folder / "afterword.db")) as database, database:
        database.execute(f"UPDATE records_outboxentry SET {columns}", tuple(values.values()))  # noqa: S608 - own names


def test_what_waits_names_its_reader_and_its_moment(on_its_way: Path) -> None:
    (entry,) = entries(on_its_way)
    assert (entry["letter"], entry["for"], entry["state"]) == (1, "Priya Raman", "approved")
    assert entry["send_at"] == entry["next_at"]
    assert entry["asks"] is False
    assert "Letter 1 to Priya Raman\n  Goes out " in afterword(on_its_way, "outbox").stdout


def test_a_refusal_stands_in_words_with_the_servers_own_sentence_below(on_its_way: Path) -> None:
    became(on_its_way, state="refused", due_at=None, sentence=REFUSED, said="550 no such user")
    shown = afterword(on_its_way, "outbox").stdout
    assert f"  Not sent. {REFUSED}\n  The server said: 550 no such user\n" in shown
    assert afterword(on_its_way, "letter", "show", "1").stderr.count("550 no such user") == 1


def test_a_server_cannot_steer_the_terminal_with_what_it_says(on_its_way: Path) -> None:
    became(on_its_way, state="refused", due_at=None, sentence=REFUSED, said="550 \x1b[2Jgone")
    assert "The server said: 550 [2Jgone" in afterword(on_its_way, "outbox").stdout


def test_a_letter_in_doubt_shows_its_evidence_and_where_to_answer(on_its_way: Path) -> None:
    moment = "2026-06-12 14:40:00"
    became(on_its_way, state="doubt", due_at=None, committed_at=moment, dated_at=moment, content=b"x")
    assert entries(on_its_way)[0]["asks"] is True
    shown = afterword(on_its_way, "outbox").stdout
    assert "was handed to your mail server at 10:40, and its answer never arrived." in shown
    assert "On its page (`afterword serve`) you say whether it went out, or send it again." in shown


def test_what_was_sent_is_shown_when_it_is_asked_for(on_its_way: Path) -> None:
    moment = "2026-06-12 14:40:00"
    became(on_its_way, state="filed", due_at=None, accepted_at=moment, filed_at=moment)
    assert entries(on_its_way) == []
    assert [entry["filed_at"] for entry in entries(on_its_way, "--sent")] == ["2026-06-12T14:40:00Z"]
    assert "It lies in your Sent folder." in afterword(on_its_way, "outbox", "--sent").stdout
