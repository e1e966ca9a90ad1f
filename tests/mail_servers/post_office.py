"""Real servers for real letters: Postfix takes them, Dovecot keeps them; both from one folder, on ports of loopback."""

import contextlib
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from afterword.mail.server import Credentials, Security, Server
from tests.mail_servers.certificate import Certificate
from tests.mail_servers.dovecot import DOVECOT
from tests.mail_servers.port import wait_until_open
from tests.mail_servers.postfix import MAIN, MASTER, OTHER_NAMES
from tests.programs import dovecot, postfix
from tests.servers import free_port

ALICE = "alice@home.example"
PRIYA = "priya@northwind.example"
PASSWORD = "right password"
# Tom is away: his mailbox answers by itself, by the script that a test puts beside it.
TOM = "tom@northwind.example"
MAILBOXES = (ALICE, PRIYA, TOM)
# Postfix takes letters to this one, and Dovecot has no such mailbox: they come back.
GONE = "gone@northwind.example"
# What Postfix takes at most, in bytes, with the headers.
MOST = 2_000_000
# Dovecot needs no rights, and keeps no mail for a user that has them.
USER, GROUP = "nobody", "nogroup"
PORTS = ("smtps", "submission", "filing", "renaming", "inside", "imap", "imaps", "lmtp", "sasl")


@dataclass(frozen=True)
class PostOffice:
    """Running servers, and the folder they keep everything in."""

    folder: Path
    ports: dict[str, int]

    def smtp(self, security: Security = Security.TLS) -> Server:
        """Where letters are handed in."""
        return Server("127.0.0.1", self.ports["smtps" if security == Security.TLS else "submission"], security)

    def filing_smtp(self) -> Server:
        """The same for a provider that puts what is sent into the sender's Sent folder itself."""
        return Server("127.0.0.1", self.ports["filing"], Security.TLS)

    def renaming_smtp(self) -> Server:
        """The same for one that also gives it another Message-ID on the way."""
        return Server("127.0.0.1", self.ports["renaming"], Security.TLS)

    def imap(self, security: Security = Security.TLS) -> Server:
        """Where mailboxes are read."""
        return Server("127.0.0.1", self.ports["imaps" if security == Security.TLS else "imap"], security)

    def log(self) -> str:
        """What both servers wrote down."""
        files = (self.folder / "postfix.log", self.folder / "state" / "dovecot.log")
        return "\n".join(file.read_text(encoding="utf-8") for file in files if file.exists())


@contextlib.contextmanager
def post_office(certificate: Certificate) -> Iterator[PostOffice]:
    """Both servers until the block ends, with mailboxes for Alice and Priya; their log is printed if they do not start.

    The test is skipped, or fails where every test must run, without them or without the rights that Postfix needs.
    """
    programs = dovecot(), postfix()
    # Not pytest's own folder: the users that the servers run as may not enter it.
    with tempfile.TemporaryDirectory(prefix="post-office-", ignore_cleanup_errors=True) as name:
        office = PostOffice(Path(name), {port: free_port() for port in PORTS})
        _write_settings(office, certificate)
        try:
            with _dovecot(programs[0], office), _postfix(programs[1], office):
                for port in office.ports.values():
                    wait_until_open(port)
                yield office
        except BaseException:
            print(office.log())
            raise


def answers_by_itself(office: PostOffice, owner: str, script: str) -> None:
    """Let this mailbox do what the script (Sieve) says with each mail that comes in."""
    home = office.folder / "mail" / owner
    home.mkdir(parents=True, exist_ok=True)
    (home / ".dovecot.sieve").write_text(script, encoding="utf-8")
    for path in (home, home / ".dovecot.sieve"):
        shutil.chown(path, USER, GROUP)


def key_of(address: str, password: str = PASSWORD) -> Credentials:
    """What the owner of this mailbox signs in with."""
    return Credentials(address, password)


def _write_settings(office: PostOffice, certificate: Certificate) -> None:
    folder = office.folder
    values = {
        "folder": folder,
        "user": USER,
        "group": GROUP,
        "certificate": folder / "certificate.pem",
        "key": folder / "key.pem",
        "mailboxes": f"inline:{{{', '.join(f'{one}={one}' for one in (*MAILBOXES, GONE))}}}",
        "filed": f"inline:{{{ALICE}={ALICE.replace('@', '+Sent@')}}}",
        "most": MOST,
        **office.ports,
    }
    (folder / "certificate.pem").write_bytes(certificate.certificate.read_bytes())
    (folder / "key.pem").write_bytes(certificate.key.read_bytes())
    (folder / "users").write_text("".join(f"{one}:{PASSWORD}\n" for one in MAILBOXES), encoding="utf-8")
    (folder / "dovecot.conf").write_text(DOVECOT.format_map(values), encoding="utf-8")
    (folder / "postfix").mkdir()
    (folder / "postfix" / "main.cf").write_text(MAIN.format_map(values), encoding="utf-8")
    (folder / "postfix" / "master.cf").write_text(MASTER.format_map(values), encoding="utf-8")
    (folder / "postfix" / "other-names").write_text(OTHER_NAMES, encoding="utf-8")
    for own in ("mail", "run", "state"):
        (folder / own).mkdir()
        shutil.chown(folder / own, USER, GROUP)
    folder.chmod(0o755)


@contextlib.contextmanager
def _dovecot(program: str, office: PostOffice) -> Iterator[None]:
    command = [program, "-F", "-c", str(office.folder / "dovecot.conf")]
    with subprocess.Popen(command, cwd=office.folder, user=USER, group=GROUP, extra_groups=[]) as process:
        try:
            yield
        finally:
            process.terminate()


@contextlib.contextmanager
def _postfix(program: str, office: PostOffice) -> Iterator[None]:
    settings = str(office.folder / "postfix")
    (office.folder / "queue").mkdir()
    (office.folder / "postfix-state").mkdir()
    shutil.chown(office.folder / "postfix-state", "postfix")
    for command in ("check", "start"):
        subprocess.run([program, "-c", settings, command], check=True)
    try:
        yield
    finally:
        # It ends the master whose id stands in this folder.
        subprocess.run([program, "-c", settings, "stop"], check=True)
