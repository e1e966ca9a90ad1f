"""A real worker is killed with SIGKILL at a named point and started again: the letter is with Priya once, or it asks.

Every machine can run these; with Postfix and Dovecot they are in tests/live, and by the thousand in
bench/exactly_once.py.
"""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.mail.message import new_message_id
from afterword.mail.point import Point
from afterword.mail.server import Server
from tests.flow.folders import DataFolder, copy_of
from tests.flow.stages import Stage
from tests.mail_servers.certificate import Certificate, certificate_in
from tests.mail_servers.faulty import Faulty, faulty
from tests.mail_servers.pymap import ALICE, pymap, signed_in
from tests.servers import environment

NOW = datetime(2026, 6, 12, 14, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=1)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate_in(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def mailbox(authority: Certificate) -> Iterator[Server]:
    """Alice's mailbox, with a folder for sent mail."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(authority.certificate))
        with pymap(authority) as server:
            with signed_in(server) as mail_app:
                mail_app.create_folder("Sent")
            yield server


@pytest.fixture
def post(authority: Certificate) -> Iterator[Faulty]:
    with faulty(authority) as server:
        yield server


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with Alice's approved letter, which is due at NOW."""
    folder = tmp_path_factory.mktemp("killed") / "template"
    command = [sys.executable, "-m", "tests.flow.candidate", str(folder), NOW.isoformat()]
    subprocess.run(command, env=environment(folder), check=True)
    return folder


@pytest.fixture
def folder_of(template: Path, tmp_path: Path, post: Faulty, mailbox: Server) -> Callable[..., DataFolder]:
    """Makes a copy of the folder; `files_sent` for a provider that puts what is sent into Sent by itself."""

    def copy(*, files_sent: bool) -> DataFolder:
        name, path = new_message_id(ALICE.user), tmp_path / "data"
        if files_sent:
            post.takes = lambda content: _file(mailbox, content)
        ports = post.port, mailbox.port
        return copy_of(template, path, name, *ports, files_sent=files_sent, imap_security=mailbox.security)

    return copy


def _file(mailbox: Server, content: bytes) -> None:
    with signed_in(mailbox) as mail_app:
        mail_app.append("Sent", content)


def one_life(folder: DataFolder, authority: Certificate, now: datetime, killed_at: str = "") -> None:
    """A worker in a process of its own, until nothing is due or until it is killed."""
    surroundings = environment(folder.path) | {"SSL_CERT_FILE": str(authority.certificate)}
    command = [sys.executable, "-m", "tests.flow.worker", now.isoformat(), killed_at]
    ended = subprocess.run(command, env=surroundings, check=False, timeout=180)
    assert ended.returncode == (-signal.SIGKILL if killed_at else 0)


def lies_in_sent(mailbox: Server, folder: DataFolder) -> int:
    with signed_in(mailbox) as mail_app:
        mail_app.select_folder("Sent", readonly=True)
        return len(mail_app.search(["HEADER", "Message-ID", folder.message_id.strip("<>")]))


@pytest.mark.parametrize("point", [Stage.FROZEN, Point.BODY_SENT, Stage.ANSWER_KEPT, Stage.PUT_IN_SENT])
def test_killed_before_the_commit_or_after_the_answer_it_goes_out_once_and_does_not_ask(
    folder_of: Callable[..., DataFolder], post: Faulty, mailbox: Server, authority: Certificate, point: str
) -> None:
    folder = folder_of(files_sent=False)
    one_life(folder, authority, NOW, point)
    one_life(folder, authority, LATER)
    assert (len(post.taken), lies_in_sent(mailbox, folder), folder.kept().state) == (1, 1, "filed")


@pytest.mark.parametrize("point", [Point.DOT_SENT, Stage.ANSWER_WRITTEN])
def test_killed_after_the_dot_it_is_found_where_the_provider_keeps_it(
    folder_of: Callable[..., DataFolder], post: Faulty, mailbox: Server, authority: Certificate, point: str
) -> None:
    folder = folder_of(files_sent=True)
    one_life(folder, authority, NOW, point)
    assert folder.kept().state == "committing"
    post.rest()
    one_life(folder, authority, LATER)
    assert (len(post.taken), lies_in_sent(mailbox, folder), folder.kept().state) == (1, 1, "filed")


def test_killed_between_commit_and_dot_it_asks_and_nothing_went_out(
    folder_of: Callable[..., DataFolder], post: Faulty, authority: Certificate
) -> None:
    folder = folder_of(files_sent=False)
    one_life(folder, authority, NOW, Stage.COMMIT_KEPT)
    one_life(folder, authority, LATER)
    assert (post.taken, folder.kept().state, folder.kept().asks) == ([], "doubt", True)


def test_killed_while_it_is_looked_for_it_is_looked_for_again(
    folder_of: Callable[..., DataFolder], post: Faulty, mailbox: Server, authority: Certificate
) -> None:
    folder = folder_of(files_sent=True)
    one_life(folder, authority, NOW, Point.DOT_SENT)
    post.rest()
    one_life(folder, authority, LATER, Stage.FOUND)
    one_life(folder, authority, LATER + timedelta(minutes=1))
    assert (len(post.taken), lies_in_sent(mailbox, folder), folder.kept().state) == (1, 1, "filed")
