"""A mail server that takes letters, and does at each command what a test tells it to.

Our own rather than a library's, because the faults are the point: it hangs, drops, answers late or wrongly at exactly
one place, and keeps count of what it has taken.
"""

import base64
import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message

from tests.mail_servers.certificate import Certificate

HANG = "hang"
DROP = "drop"
DROP_AFTER_TAKING = "drop after taking"
PASSWORD = "right password"


@dataclass
class Faulty:
    """A running server. `faults` maps a command (greeting, EHLO, AUTH, MAIL, RCPT, DATA, body, dot) to what it does:
    HANG, DROP, DROP_AFTER_TAKING, a number of seconds to wait, or the line it answers with. `takes` is told each letter
    that is taken, before the answer; `lines` are those that are open."""

    port: int
    faults: dict[str, str | float] = field(default_factory=dict)
    taken: list[bytes] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    size: int = 20_000_000
    offers_starttls: bool = False
    takes: Callable[[bytes], None] = lambda content: None
    lines: list[socket.socket] = field(default_factory=list)
    # Set when a line was closed from here or a fault was said: whoever looks at his end of the line then finds it.
    struck: threading.Event = field(default_factory=threading.Event)

    @property
    def messages(self) -> list[Message]:
        return [message_from_bytes(one) for one in self.taken]

    def rest(self) -> None:
        """Return when every line is closed: what was sent to it is taken by then, or never will be."""
        until = time.monotonic() + 30
        while self.lines and time.monotonic() < until:
            time.sleep(0.002)

    def hang_up(self) -> None:
        """Break every line that is open at this moment."""
        for line in tuple(self.lines):
            with contextlib.suppress(OSError):
                socket.socket.shutdown(line, socket.SHUT_RDWR)


@contextlib.contextmanager
def faulty(certificate: Certificate, *, tls: bool = True) -> Iterator[Faulty]:
    """The server on a free port of loopback, until the block ends."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.certificate, certificate.key)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Faulty(listener.getsockname()[1])
        ended = threading.Event()
        thread = threading.Thread(target=_listen, args=(listener, server, context, tls, ended))
        thread.start()
        try:
            yield server
        finally:
            ended.set()
            # One more caller, so that the thread which waits for callers sees it.
            socket.create_connection(("127.0.0.1", server.port)).close()
            thread.join()


def _listen(
    listener: socket.socket, server: Faulty, context: ssl.SSLContext, tls: bool, ended: threading.Event
) -> None:
    talks: list[threading.Thread] = []
    while True:
        caller, _ = listener.accept()
        if ended.is_set():
            caller.close()
            break
        talk = threading.Thread(target=_talk, args=(caller, server, context, tls, ended))
        talk.start()
        talks.append(talk)
    for talk in talks:
        talk.join()


def _talk(caller: socket.socket, server: Faulty, context: ssl.SSLContext, tls: bool, ended: threading.Event) -> None:
    with contextlib.suppress(OSError, _Dropped):
        caller.settimeout(30)
        line = context.wrap_socket(caller, server_side=True) if tls else caller
        talk = _Talk(line, server, context, ended)
        try:
            talk.run()
        finally:
            talk.read.close()
            talk.line.close()
            server.lines.remove(talk.line)
            server.struck.set()


class _Dropped(Exception):
    pass


class _Talk:
    def __init__(self, line: socket.socket, server: Faulty, context: ssl.SSLContext, ended: threading.Event) -> None:
        self.line, self.server, self.context, self.ended = line, server, context, ended
        self.read = line.makefile("rb")
        server.lines.append(line)

    def run(self) -> None:
        self.answer("greeting", "220 faulty ready")
        while command := self.read.readline():
            verb = command.split()[0].decode().upper()
            self.server.commands.append(verb)
            if verb == "QUIT":
                self.say("221 bye")
                return
            self.obey(verb, command)

    def obey(self, verb: str, command: bytes) -> None:
        if verb == "EHLO":
            tls = "250-STARTTLS\r\n" if self.server.offers_starttls else ""
            self.answer(verb, f"250-faulty\r\n{tls}250-SIZE {self.server.size}\r\n250 AUTH PLAIN LOGIN")
        elif verb == "STARTTLS":
            if self.answer(verb, "220 go"):
                self.line = self.context.wrap_socket(self.line, server_side=True)
                self.server.lines.append(self.line)
                self.read = self.line.makefile("rb")
        elif verb == "AUTH":
            right = base64.b64decode(command.split()[2]).endswith(b"\0" + PASSWORD.encode())
            self.answer(verb, "235 welcome" if right else "535 5.7.8 Bad credentials")
        elif verb == "DATA":
            if self.answer(verb, "354 go on"):
                self.take()
        else:
            self.answer(verb, "250 fine")

    def take(self) -> None:
        lines: list[bytes] = []
        while (line := self.read.readline()) != b".\r\n":
            if not line:
                raise _Dropped
            lines.append(line[1:] if line.startswith(b".") else line)
            if len(lines) == 3:
                self.do("body")
        fault = self.server.faults.get("dot")
        if fault == DROP_AFTER_TAKING or fault is None or isinstance(fault, float):
            self.server.taken.append(b"".join(lines))
            self.server.takes(self.server.taken[-1])
        if fault == DROP_AFTER_TAKING:
            raise _Dropped
        self.answer("dot", "250 queued as 1")

    def answer(self, at: str, usual: str) -> bool:
        """Whether it was the usual answer."""
        fault = self.server.faults.get(at)
        if isinstance(fault, str) and fault not in (HANG, DROP, DROP_AFTER_TAKING):
            self.say(fault)
            return False
        self.do(at)
        self.say(usual)
        return True

    def do(self, at: str) -> None:
        fault = self.server.faults.get(at)
        if fault == HANG:
            self.ended.wait()
        if fault in (DROP, HANG):
            raise _Dropped
        if isinstance(fault, float):
            time.sleep(fault)
        elif at == "body" and isinstance(fault, str):
            self.say(fault)
            self.server.struck.set()

    def say(self, line: str) -> None:
        self.line.sendall(line.encode() + b"\r\n")
