"""One run after the other on servers of one's own: a letter leaves, its worker is killed, and what came of it is seen.

A worker is a real process, forked from one that has loaded everything and runs no thread; SIGKILL ends it.
"""

import contextlib
import multiprocessing
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from imapclient import IMAPClient
from kill_cases import Case
from plain_script import send_all
from tests.flow.folders import DataFolder, Kept, copy_of
from tests.mail_servers.certificate import Certificate, certificate_in
from tests.mail_servers.faulty import PASSWORD, Faulty, faulty
from tests.mail_servers.pymap import ALICE, pymap, signed_in
from tests.servers import environment

from afterword.mail.message import new_message_id
from afterword.mail.server import Server

NOW = datetime(2026, 6, 12, 14, 0, tzinfo=UTC)
AGAIN_AFTER = timedelta(minutes=1)
PATIENT = 20.0
AFTERWORD, SEND_FIRST, MARK_FIRST = "Afterword", "send, then mark", "mark, then send"


@dataclass(frozen=True)
class Run:
    """What came of one letter. `asked` in doubt; `told` that it did not leave, and why; `in_sent` is how often it lies
    in the sender's Sent folder; `needless` where it asked though the record was not open when it was struck."""

    copies: int
    in_sent: int = 0
    asked: bool = False
    told: bool = False
    found: bool = False
    needless: bool = False

    @property
    def lost(self) -> bool:
        return self.copies == 0 and not self.asked and not self.told


# By the name of the case, and of who sent.
Results = dict[tuple[str, str], list[Run]]


class Lane:
    """Servers, a folder, and workers as they are needed; `in_lane` makes one."""

    def __init__(self, folder: Path, imap: Server, mail_app: IMAPClient) -> None:
        self._folder, self._imap, self._mail_app = folder, imap, mail_app
        self._certificate, self._foreign = _certificates(folder)
        self._reading = threading.Lock()
        self._life: dict[str, float] = {}

    def warm(self) -> None:
        """See how long a life is that nobody ends."""
        for name in (AFTERWORD, SEND_FIRST, MARK_FIRST):
            for _ in range(3):
                began = time.monotonic()
                self.run(name, Case("nothing"), files_sent=False)
                self._life[name] = time.monotonic() - began

    def run(self, name: str, case: Case, *, files_sent: bool) -> Run:
        """One letter; `files_sent` where the provider puts what is sent into Sent itself."""
        with self._post(case) as post:
            post.takes = lambda content: self._file(content) if files_sent else None
            if name == AFTERWORD:
                return self._afterword(case, post, files_sent=files_sent)
            return self._script(case, post, name)

    def _afterword(self, case: Case, post: Faulty, *, files_sent: bool) -> Run:
        data = self._fresh(post, files_sent=files_sent)
        now, was_open = NOW, case.may_ask
        for kill in case.kills or ("",):
            self._life_of(AFTERWORD, kill, live, now, case.patience, 1000 if case.kills else 1)
            now += AGAIN_AFTER
            _rest(post, case)
            was_open |= bool(case.kills) and data.kept().state in ("committing", "doubt")
        with self._healed(post, case) as healed:
            _point_at(data, healed.port)
            self._life_of(AFTERWORD, "", live, now, PATIENT, 1000)
            healed.rest()
            return self._seen(data.kept(), _taken(post, healed), was_open)

    def _script(self, case: Case, post: Faulty, order: str) -> Run:
        database = self._folder / "script.db"
        _write_letter(database)
        marks_first = order == MARK_FIRST
        for kill in case.kills or ("",):
            self._life_of(order, kill, run_script, database, post.port, marks_first, case.patience)
            _rest(post, case)
        with self._healed(post, case) as healed:
            self._life_of(order, "", run_script, database, healed.port, marks_first, PATIENT)
            healed.rest()
            with closing(sqlite3.connect(database)) as kept:
                (is_sent,) = kept.execute("SELECT is_sent FROM letters").fetchone()
            return Run(_taken(post, healed), told=not is_sent)

    def _life_of(self, name: str, kill: str | float, target: Callable[..., None], *arguments: object) -> None:
        point = kill if isinstance(kill, str) else ""
        worker = multiprocessing.get_context("forkserver").Process(target=target, args=(point, *arguments))
        worker.start()
        if isinstance(kill, float):
            worker.join(kill * self._life[name])
            worker.kill()
        worker.join(120)
        expected = (-signal.SIGKILL,) if point else (0, -signal.SIGKILL) if kill else (0,)
        if worker.exitcode not in expected:
            raise RuntimeError(f"A worker of {name} that was to be killed at “{kill}” ended with {worker.exitcode}.")
        worker.close()

    @contextlib.contextmanager
    def _post(self, case: Case) -> Iterator[Faulty]:
        with faulty(self._foreign if case.stranger else self._certificate) as post:
            post.faults.update(case.faults)
            post.size = case.size
            yield post

    @contextlib.contextmanager
    def _healed(self, post: Faulty, case: Case) -> Iterator[Faulty]:
        """The server without its fault; where nothing but a kill was at fault, as it is."""
        if case.kills:
            yield post
            return
        with self._post(Case("healed")) as healed:
            healed.takes = post.takes
            yield healed

    def _fresh(self, post: Faulty, *, files_sent: bool) -> DataFolder:
        data = self._folder / "data"
        shutil.rmtree(data, ignore_errors=True)
        name, imap = new_message_id(ALICE.user), self._imap
        template = self._folder / "template"
        return copy_of(template, data, name, post.port, imap.port, files_sent=files_sent, imap_security=imap.security)

    def _file(self, content: bytes) -> None:
        with self._reading:
            self._mail_app.append("Sent", content)

    def _seen(self, kept: Kept, copies: int, was_open: bool) -> Run:
        with self._reading:
            self._mail_app.select_folder("Sent")
            uids = self._mail_app.search()
            if uids:
                self._mail_app.delete_messages(uids)
                self._mail_app.expunge()
        asked = kept.asks and kept.state == "doubt"
        told = kept.state in ("refused", "held", "retry") and bool(kept.sentence)
        found = "it was found in" in kept.sentence
        return Run(copies, len(uids), asked, told, found, needless=asked and not was_open)


@contextlib.contextmanager
def in_lane(folder: Path) -> Iterator[Lane]:
    """A lane until the block ends."""
    certificate, _ = _certificates(folder)
    root = str(Path(__file__).resolve().parent.parent)
    os.environ.update(environment(folder / "data"))
    os.environ["SSL_CERT_FILE"] = str(certificate.certificate)
    paths = (root, str(Path(__file__).resolve().parent), os.environ.get("PYTHONPATH", ""))
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
    command = [sys.executable, "-m", "tests.flow.candidate", str(folder / "template"), NOW.isoformat()]
    subprocess.run(command, check=True, cwd=root)
    # The last is loaded when first used, and each worker would load it anew.
    multiprocessing.set_forkserver_preload(["kill_lane", "tests.flow.worker", "email_validator"])
    with pymap(certificate) as imap, signed_in(imap) as mail_app:
        mail_app.create_folder("Sent")
        lane = Lane(folder, imap, mail_app)
        lane.warm()
        yield lane


def live(point: str, now: datetime, seconds: float, rounds: int) -> None:
    """One life of Afterword's worker, in its own process."""
    from tests.flow import worker

    worker.live(now, point, seconds=seconds, rounds=rounds)


def run_script(point: str, database: Path, port: int, marks_first: bool, seconds: float) -> None:
    """One life of the plain script, in its own process."""

    def reached(here: str) -> None:
        if here == point:
            os.kill(os.getpid(), signal.SIGKILL)

    send_all(database, port, PASSWORD, marks_first=marks_first, reached=reached, seconds=seconds)


def _point_at(data: DataFolder, port: int) -> None:
    with closing(sqlite3.connect(data.path / "afterword.db")) as database, database:
        database.execute("UPDATE records_mailbox SET smtp_port = ?", (port,))


def _rest(post: Faulty, case: Case) -> None:
    if not case.hangs:  # where it hangs it takes nothing more, and no line is closed
        post.rest()


def _taken(post: Faulty, healed: Faulty) -> int:
    return len(post.taken) + (0 if healed is post else len(healed.taken))


def _write_letter(database: Path) -> None:
    database.unlink(missing_ok=True)
    letter = b"Subject: Thank you\r\n\r\nDear Priya,\r\n" + b"thank you for your time.\r\n" * 40
    with closing(sqlite3.connect(database)) as kept, kept:
        kept.execute("CREATE TABLE letters (id INTEGER PRIMARY KEY, letter BLOB, is_sent INTEGER DEFAULT 0)")
        kept.execute("INSERT INTO letters (letter) VALUES (?)", [letter])


def _certificates(folder: Path) -> tuple[Certificate, Certificate]:
    made = folder / "own", folder / "foreign"
    for one, host in zip(made, ("127.0.0.1", "mail.elsewhere.example"), strict=True):
        if not one.exists():
            one.mkdir(parents=True)
            certificate_in(one, host=host)
    own, foreign = (Certificate(one / "certificate.pem", one / "key.pem") for one in made)
    return own, foreign
