"""Alice's letter waits, Afterword is killed in the middle of sending and started again: Priya has the letter once."""

import contextlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.mail.message import new_message_id
from afterword.mail.server import Server
from tests.flow.folders import DataFolder, copy_of
from tests.mail_servers.mailbox import copies
from tests.mail_servers.post_office import ALICE, PRIYA, PostOffice, key_of
from tests.mail_servers.slow_line import slow_line
from tests.servers import environment, serving

pytestmark = pytest.mark.live
PATIENCE = 60
# A transmission has about eight answers: time enough to be killed between any two.
ANSWERS_LATE = 2.0


def until(true: Callable[[], bool], what: str) -> None:
    """Return as soon as it is so."""
    patience = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < patience, f"Not within {PATIENCE} seconds: {what}"
        time.sleep(0.01)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with Alice's approved letter, which is due now."""
    folder = tmp_path_factory.mktemp("killed") / "template"
    command = [sys.executable, "-m", "tests.flow.candidate", str(folder), datetime.now(UTC).isoformat()]
    subprocess.run(command, env=environment(folder), check=True)
    return folder


@pytest.fixture
def letter_by(office: PostOffice, template: Path, tmp_path: Path) -> Iterator[Callable[..., DataFolder]]:
    """Makes a copy of the folder whose letter, under a name of its own, leaves by this server over a slow line."""
    with contextlib.ExitStack() as lines:

        def copy(smtp: Server, *, files_sent: bool) -> DataFolder:
            port = lines.enter_context(slow_line(smtp.port, ANSWERS_LATE))
            name = new_message_id(ALICE)
            return copy_of(template, tmp_path / "data", name, port, office.imap().port, files_sent=files_sent)

        yield copy


def killed_when(folder: DataFolder, state: str) -> None:
    """Start Afterword, and cut its power as soon as the letter is so far."""
    with serving(folder.path) as server:
        until(lambda: folder.kept().state == state, f"the letter is {state}")
        # Whatever follows a stored state at once is on the line by then; the next answer is not back yet.
        time.sleep(ANSWERS_LATE / 2)
        server.process.kill()
        server.process.wait()
    assert folder.kept().state == state


def lies_with_priya(office: PostOffice, folder: DataFolder) -> int:
    return len(copies(office.imap(), key_of(PRIYA), folder.message_id))


def lies_in_sent(office: PostOffice, folder: DataFolder) -> int:
    return len(copies(office.imap(), key_of(ALICE), folder.message_id, "Sent"))


def test_a_letter_killed_before_the_commit_goes_out_once(
    office: PostOffice, letter_by: Callable[..., DataFolder]
) -> None:
    folder = letter_by(office.smtp(), files_sent=False)
    killed_when(folder, "transmitting")
    assert lies_with_priya(office, folder) == 0
    with serving(folder.path):
        until(lambda: folder.kept().state == "filed", "the letter is filed")
    assert lies_with_priya(office, folder) == 1
    assert lies_in_sent(office, folder) == 1


def test_a_letter_killed_after_the_commit_is_found_in_sent_and_not_sent_again(
    office: PostOffice, letter_by: Callable[..., DataFolder]
) -> None:
    folder = letter_by(office.filing_smtp(), files_sent=True)
    killed_when(folder, "committing")
    until(lambda: lies_with_priya(office, folder) == 1, "Priya has the letter")
    killed_when(folder, "doubt")
    with serving(folder.path):
        until(lambda: folder.kept().state == "filed", "the letter is filed")
    assert lies_with_priya(office, folder) == 1
    assert lies_in_sent(office, folder) == 1
