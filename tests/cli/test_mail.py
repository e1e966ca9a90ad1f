"""`afterword mail`: the mailbox is connected, looked at, tested and forgotten; its password is never seen again."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.mail_servers.faulty import Faulty
from tests.servers import afterword, free_port
from tests.terminal import AFTERWORD, at_terminal

PASSWORD = "abcd efgh ijkl mnop"
GMAIL = ("mail", "connect", "alice@gmail.com")
PIPED = (*GMAIL, "--password", "-")


def shown(folder: Path) -> Any:
    return json.loads(afterword(folder, "mail", "show", "--json").stdout)


def everything_kept(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())


def test_the_servers_of_a_large_provider_are_known_from_the_address(tmp_path: Path) -> None:
    done = afterword(tmp_path, *PIPED, "--json", stdin=f"{PASSWORD}\n")
    kept = json.loads(done.stdout)
    assert kept["smtp"] == {"host": "smtp.gmail.com", "port": 465, "security": "tls"}
    assert kept["imap"]["host"] == "imap.gmail.com"
    assert kept["files_sent"]
    assert kept["has_password"]
    assert kept == shown(tmp_path)
    assert "app password" in done.stderr


def test_the_password_is_printed_nowhere_and_lies_nowhere_in_the_clear(tmp_path: Path) -> None:
    done = afterword(tmp_path, *PIPED, stdin=f"{PASSWORD}\n")
    assert "abcd" not in done.stdout + done.stderr
    assert PASSWORD.encode() not in everything_kept(tmp_path)


def test_a_password_on_the_command_line_is_refused_without_being_repeated(tmp_path: Path) -> None:
    done = afterword(tmp_path, *GMAIL, "--password", PASSWORD, check=False)
    assert done.returncode == 2
    assert "can be read by others on this machine" in " ".join(done.stderr.split())
    assert PASSWORD not in done.stderr


def test_a_password_is_typed_unseen_at_a_terminal(tmp_path: Path) -> None:
    done = at_terminal(tmp_path, *AFTERWORD, *GMAIL, answers=[PASSWORD])
    assert done.code == 0
    assert PASSWORD not in done.screen
    assert shown(tmp_path)["has_password"]


def test_without_a_terminal_the_password_has_to_be_piped_in(tmp_path: Path) -> None:
    done = afterword(tmp_path, *GMAIL, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith("To pipe it in, add --password -.\n")


def test_a_provider_that_takes_no_password_is_said_so_and_nothing_is_kept(tmp_path: Path) -> None:
    done = afterword(tmp_path, "mail", "connect", "alice@outlook.com", "--password", "-", stdin="x\n", check=False)
    assert done.returncode == 2
    assert "Copy and Open in mail app send your letter just as well." in done.stderr
    assert afterword(tmp_path, "mail", "show", check=False).returncode == 3


def test_what_is_named_by_hand_wins_over_what_was_found(tmp_path: Path) -> None:
    servers = ("--smtp-host", "post.home.example", "--smtp-security", "starttls", "--imap-port", "1993")
    afterword(tmp_path, "mail", "connect", "alice@home.example", "--password", "-", *servers, stdin="x\n")
    kept = shown(tmp_path)
    assert kept["smtp"] == {"host": "post.home.example", "port": 587, "security": "starttls"}
    assert kept["imap"] == {"host": "imap.home.example", "port": 1993, "security": "tls"}


def test_connecting_again_without_a_password_keeps_the_one_that_is_kept(tmp_path: Path) -> None:
    afterword(tmp_path, *PIPED, stdin=f"{PASSWORD}\n")
    afterword(tmp_path, *PIPED, "--imap-port", "1993", stdin="")
    kept = shown(tmp_path)
    assert (kept["has_password"], kept["imap"]["port"]) == (True, 1993)


def test_a_password_that_is_not_taken_is_said_with_the_servers_own_sentence(tmp_path: Path, post: Faulty) -> None:
    host = ("--smtp-host", "127.0.0.1", "--smtp-port", str(post.port))
    reading = ("--imap-host", "127.0.0.1", "--imap-port", str(free_port()))
    connect = ("mail", "connect", "alice@home.example", "--password", "-")
    afterword(tmp_path, *connect, *host, *reading, stdin="wrong\n")
    done = afterword(tmp_path, "mail", "test", check=False)
    assert (done.returncode, done.stdout) == (8, "")
    assert "Your mail provider did not take the password." in done.stderr
    assert done.stderr.endswith("The server said: 535 5.7.8 Bad credentials\n")
    kept = shown(tmp_path)
    assert (kept["tested_at"], kept["said"]) == (None, "535 5.7.8 Bad credentials")


def test_disconnecting_forgets_the_password_and_holds_what_waits(letter_folder: Path) -> None:
    at_terminal(letter_folder, *AFTERWORD, "letter", "send", "1", "--first", answers=["Priya Raman"])
    done = afterword(letter_folder, "mail", "disconnect")
    assert "The letter that waited is held." in done.stdout
    with closing(sqlite3.connect(letter_folder / "afterword.db")) as database:
        assert database.execute("SELECT count(*) FROM records_mailbox").fetchone() == (0,)
        assert database.execute("SELECT state FROM records_outboxentry").fetchone() == ("held",)


@pytest.mark.parametrize("command", ["show", "test", "disconnect"])
def test_without_a_mailbox_it_says_how_one_is_connected(tmp_path: Path, command: str) -> None:
    done = afterword(tmp_path, "mail", command, check=False)
    assert (done.returncode, done.stdout) == (3, "")
    assert "`afterword mail connect ADDRESS` connects yours." in done.stderr
