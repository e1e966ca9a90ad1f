"""The server: on this machine only, found by a second start, and clear about what stops it."""

import contextlib
import signal
import socket
import sqlite3
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import CONNECT
from tests.mail_servers.certificate import Certificate
from tests.mail_servers.pymap import pymap
from tests.servers import Server, afterword, environment, free_port, serving, starting
from tests.terminal import AFTERWORD, at_terminal
from tests.work.test_clock import until


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path) as running:
        yield running


def status(url: str, host: str | None = None) -> int:
    request = urllib.request.Request(url, headers={"Host": host} if host else {})
    try:
        with urllib.request.build_opener(_NoRedirect).open(request, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: object, **kwargs: object) -> None:
        return None


def test_what_answers_pages_loads_no_engine_before_it_is_needed(tmp_path: Path) -> None:
    heavy = {"harper", "hunspell", "lt_py", "pocketsphinx", "rapidfuzz", "keyring", "holidays", "playwright", "pytest"}
    program = (
        "import sys; from afterword.cli.database import open_database; open_database(); import afterword.web.wsgi; "
        f"import afterword.urls, afterword.work.clock; print({heavy} & set(sys.modules))"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True, check=True, timeout=180)
    assert done.stdout.strip() == "set()"


def test_the_link_signs_in_once_and_nothing_opens_without_it(server: Server) -> None:
    assert status(f"{server.address}/") == 401
    assert status(server.link) == 302
    assert status(server.link) == 401


def test_only_the_host_names_it_printed_are_answered(server: Server) -> None:
    assert status(f"{server.address}/alive", host=f"127.0.0.1:{server.port}") == 200
    assert status(f"{server.address}/alive", host=f"localhost:{server.port}") == 400
    assert status(f"{server.address}/alive", host="afterword.attacker.example") == 400


def test_it_listens_on_loopback_only(server: Server) -> None:
    with socket.socket() as other:
        # The port is still free on another loopback address, so the server did not bind every interface.
        other.bind(("127.0.0.2", server.port))


def test_a_second_start_finds_the_first_and_gives_a_fresh_link(server: Server) -> None:
    again = afterword(server.folder, "serve", "--no-browser", "--port", str(free_port()))
    assert "running already" in again.stdout
    link = server.fresh_link()
    assert link != server.link
    assert status(link) == 302


def test_a_start_after_a_kill_does_not_believe_the_old_note(tmp_path: Path) -> None:
    with serving(tmp_path) as first:
        first.process.kill()
        first.process.wait()
    with serving(tmp_path) as second:
        assert status(f"{second.address}/alive") == 200


def test_a_second_process_on_a_folder_steps_back(server: Server) -> None:
    # Without its note the first cannot be found, and still nothing goes out twice.
    (server.folder / "server.json").unlink()
    done = afterword(server.folder, "serve", "--no-browser", "--port", str(free_port()), check=False)
    assert done.returncode == 5
    assert done.stderr.startswith("Another Afterword is starting or running on ")


@pytest.mark.parametrize("ended_by", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_however_it_is_ended_it_names_what_waits(letter_folder: Path, ended_by: signal.Signals) -> None:
    at_terminal(letter_folder, *AFTERWORD, "letter", "send", "1", "--first", answers=["Priya Raman"])
    with serving(letter_folder) as running:
        running.process.send_signal(ended_by)
        assert running.process.stdout
        said = running.process.stdout.read()
        assert running.process.wait(timeout=60) == 0
    assert "Waiting: the letter to Priya Raman, " in said
    assert "It goes out only while Afterword runs: start it again before then." in said
    assert said.endswith("Stopped.\n")
    assert not (letter_folder / "server.json").exists()


@pytest.mark.parametrize("ended_by", [signal.SIGINT, signal.SIGTERM])
def test_ended_while_it_still_starts_it_stops_cleanly(tmp_path: Path, ended_by: signal.Signals) -> None:
    with starting(tmp_path) as process:
        assert process.stdout
        assert process.stdout.readline().startswith("Afterword is at ")
        process.send_signal(ended_by)
        assert process.stdout.read().endswith("Stopped.\n")
        assert process.wait(timeout=60) == 0


def test_a_mailbox_that_is_listened_to_does_not_hold_up_the_end(letter_folder: Path, certificate: Certificate) -> None:
    with pymap(certificate) as imap:
        nowhere = ("--smtp-host", "127.0.0.1", "--smtp-port", str(free_port()))
        reads = ("--imap-host", imap.host, "--imap-port", str(imap.port), "--imap-security", "starttls")
        afterword(letter_folder, *CONNECT, *nowhere, *reads, stdin="right password\n")
        with serving(letter_folder) as running:
            until(lambda: _was_read(letter_folder), "the mailbox is read")
            running.process.send_signal(signal.SIGINT)
            assert running.process.stdout
            assert running.process.stdout.read().endswith("Stopped.\n")
            assert running.process.wait(timeout=60) == 0


def _was_read(folder: Path) -> bool:
    with contextlib.closing(sqlite3.connect(folder / "afterword.db")) as database:
        return bool(database.execute("SELECT 1 FROM records_watch WHERE read_at IS NOT NULL").fetchone())


def test_told_to_ignore_a_closed_window_it_goes_on(tmp_path: Path) -> None:
    command = ["nohup", sys.executable, "-m", "afterword", "serve", "--no-browser", "--port", str(free_port())]
    with subprocess.Popen(
        command, env=environment(tmp_path), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout
        assert any(line.startswith("Leave this window open") for line in process.stdout)
        process.send_signal(signal.SIGHUP)
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=2)
        process.terminate()


def test_a_taken_port_is_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = afterword(tmp_path, "serve", "--no-browser", "--port", port, check=False)
    assert done.returncode == 5
    assert done.stderr.startswith(f"Port {port} is taken by another program.")
    assert len(done.stderr.splitlines()) == 1


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = afterword(tmp_path / "file" / "folder", "due", check=False)
    assert done.returncode == 5
    assert "cannot be written" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    afterword(tmp_path, "due")
    with sqlite3.connect(tmp_path / "afterword.db") as database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('records', '9999_later', '2030-01-01')"
        )
    database.close()
    done = afterword(tmp_path, "due", check=False)
    assert done.returncode == 6
    assert "newer version" in done.stderr


def test_a_file_that_is_no_database_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "afterword.db").write_bytes(b"this is not a database" * 100)
    done = afterword(tmp_path, "due", check=False)
    assert done.returncode == 5
    assert "cannot be read" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_secrets_are_readable_by_their_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    afterword(folder, "serve", "--help")
    afterword(folder, "due")
    assert folder.stat().st_mode & 0o077 == 0


def test_the_database_is_its_owners_alone_in_a_folder_that_is_open_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o755)
    with serving(folder):
        modes = {path.name: path.stat().st_mode & 0o077 for path in folder.glob("afterword.db*")}
    assert modes == {"afterword.db": 0, "afterword.db-shm": 0, "afterword.db-wal": 0}


def test_the_database_writes_durably(tmp_path: Path) -> None:
    afterword(tmp_path, "due")
    with sqlite3.connect(tmp_path / "afterword.db") as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    database.close()
