"""The inbox, kept open: what is new in it, and waiting for what comes. Nothing is changed in it, not even as read."""

import contextlib
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from imapclient import IMAPClient

from afterword.errors import UnreachableError
from afterword.mail.beyond import body_of, calendars_beyond
from afterword.mail.imap import signed_in
from afterword.mail.imap_failures import in_words
from afterword.mail.pictures import pictures_of
from afterword.mail.server import Credentials, Server

# Of each mail: its headers, and what it begins with.
MOST_BYTES = 64 * 1024
MOST_AT_ONCE = 5000


@dataclass(frozen=True)
class Counted:
    """How the server counts (RFC 3501): `uid_next` will be the next message's at the earliest."""

    uid_validity: int
    uid_next: int


class Inbox:
    """Open for the length of a `with` block. Every method raises MailError where the mailbox cannot be read."""

    def __init__(self, server: Server, credentials: Credentials) -> None:
        self._server, self._credentials = server, credentials
        self._stack = contextlib.ExitStack()
        self._client: IMAPClient | None = None
        self._is_closed = False

    def __enter__(self) -> "Inbox":
        with contextlib.ExitStack() as stack:
            self._client = stack.enter_context(signed_in(self._server, self._credentials))
            self._stack = stack.pop_all()
        if self._is_closed:
            self.close()
        return self

    def __exit__(self, *failure: object) -> None:
        with contextlib.suppress(Exception):
            self._stack.close()

    def close(self) -> None:
        """From another thread: whatever waits for the server stops waiting at once."""
        self._is_closed = True
        if self._client is not None:
            with contextlib.suppress(OSError, AttributeError):
                # Past the TLS of it, which the other thread is using.
                socket.socket.shutdown(self._client.socket(), socket.SHUT_RDWR)

    @property
    def tells(self) -> bool:
        """Whether the server can tell by itself that something came (RFC 2177)."""
        with in_words(self._server):
            return bool(self._opened().has_capability("IDLE"))

    def counted(self) -> Counted:
        """How the server counts at this moment."""
        with in_words(self._server):
            client = self._opened()
            said = client.select_folder("INBOX", readonly=True)
            # Some old servers do not say it.
            next_one = said[b"UIDNEXT"] if b"UIDNEXT" in said else max(client.search(), default=0) + 1
        return Counted(int(said.get(b"UIDVALIDITY", 0)), int(next_one))

    def since_uid(self, uid: int) -> list[int]:
        """The messages from this UID on, in their order."""
        with in_words(self._server):
            # "n:*" finds the last message also where that is before n.
            found = self._opened().search(["UID", f"{max(uid, 1)}:*"])
        return sorted(one for one in found if one >= uid)[-MOST_AT_ONCE:]

    def since_day(self, day: date) -> list[int]:
        """The messages that came on this day or later, in their order."""
        with in_words(self._server):
            return sorted(self._opened().search(["SINCE", day]))[-MOST_AT_ONCE:]

    def read(self, uid: int) -> bytes | None:
        """The first `MOST_BYTES` of a message, with a calendar that lies beyond them; None where it is gone."""
        with in_words(self._server):
            client = self._opened()
            begun = body_of(client.fetch([uid], [f"BODY.PEEK[]<0.{MOST_BYTES}>"]).get(uid, {}))
            return begun if begun is None or len(begun) < MOST_BYTES else begun + calendars_beyond(client, uid, begun)

    def pictures(self, uid: int) -> tuple[bytes, ...]:
        """The pictures enclosed in a message, at most four."""
        with in_words(self._server):
            return pictures_of(self._opened(), uid)

    def wait(self, seconds: float) -> bool:
        """Whether the server told of something within that time."""
        with in_words(self._server):
            client = self._opened()
            client.idle()
            began = time.monotonic()
            try:
                told: Sequence[object] = client.idle_check(timeout=seconds)
                is_over = not told and time.monotonic() - began < seconds / 2
            finally:
                with contextlib.suppress(Exception):
                    client.idle_done()
        if is_over or self._is_closed:
            raise UnreachableError(
                f"The connection to the mailbox at {self._server.host} broke off. It is tried again."
            )
        return bool(told)

    def _opened(self) -> IMAPClient:
        if self._client is None or self._is_closed:
            raise UnreachableError("The mailbox is not open.")
        return self._client
