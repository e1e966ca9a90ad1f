"""Find our own messages in the candidate's mailbox, and put a sent one into its Sent folder."""

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.parser import BytesHeaderParser

from imapclient import IMAPClient

from afterword.errors import MailError
from afterword.mail.folders import ALL, JUNK, SENT, called
from afterword.mail.imap_failures import in_words, signing_in
from afterword.mail.server import Credentials, Security, Server, checked

SECONDS = 60
LOOK_EVERY = timedelta(seconds=2)


@dataclass(frozen=True)
class Found:
    """Where a message lies."""

    folder: str
    uid: int


def find(server: Server, credentials: Credentials, message_id: str) -> Found | None:
    """Return where a message that was sent lies: in Sent, else in All Mail; None where it is in neither.

    Raises MailError where the mailbox cannot be read.
    """
    with signed_in(server, credentials) as client:
        return _in_folders(client, (SENT, ALL), message_id)


def file_in_sent(
    server: Server, credentials: Credentials, message_id: str, content: bytes, dated_at: datetime
) -> Found:
    """Return where the message lies in Sent; it is put there, marked as read, only where it does not lie there yet.

    Raises MailError where the mailbox cannot be read or written, or has no folder for sent mail and takes none.
    """
    with signed_in(server, credentials) as client:
        already = _in_folders(client, (SENT, ALL), message_id)
        if already is not None:
            return already
        folder = called(client.list_folders(), SENT) or _make_sent(client)
        client.append(folder, content, flags=[b"\\Seen"], msg_time=dated_at)
        filed = _in_folder(client, folder, message_id)
    if filed is None:
        raise MailError(f"The letter was put into {folder}, and it cannot be found there.")
    return filed


def wait_for(server: Server, credentials: Credentials, message_id: str, patience: timedelta) -> Found | None:
    """Return where a message came in, in the inbox or in Junk; None where it has not within `patience`.

    Raises MailError where the mailbox cannot be read.
    """
    until = time.monotonic() + patience.total_seconds()
    with signed_in(server, credentials) as client:
        junk = called(client.list_folders(), JUNK)
        folders = ["INBOX", *([junk] if junk else [])]
        while True:
            for folder in folders:
                if (found := _in_folder(client, folder, message_id)) is not None:
                    return found
            if time.monotonic() >= until:
                return None
            time.sleep(LOOK_EVERY.total_seconds())


def sign_in_only(server: Server, credentials: Credentials) -> None:
    """Sign in and out. Raises MailError where that is not possible."""
    with signed_in(server, credentials):
        return


@contextlib.contextmanager
def signed_in(server: Server, credentials: Credentials) -> Iterator[IMAPClient]:
    """A client that has signed in, until the block ends. Raises MailError for whatever goes wrong in it."""
    with in_words(server):
        secret = server.security == Security.TLS
        client = IMAPClient(server.host, server.port, ssl=secret, ssl_context=checked(), timeout=SECONDS)
        try:
            if not secret:
                client.starttls(checked())
            with signing_in():
                client.login(credentials.user, credentials.password)
            yield client
        finally:
            # What was done is done; whatever happens to LOGOUT changes nothing.
            with contextlib.suppress(Exception):
                client.logout()
            # Where LOGOUT did not go through, the socket is still open.
            for end in (client.shutdown, client.socket().close):
                with contextlib.suppress(Exception):
                    end()


def _in_folders(client: IMAPClient, uses: tuple[bytes, ...], message_id: str) -> Found | None:
    listing = client.list_folders()
    for folder in dict.fromkeys(called(listing, use) for use in uses):
        if folder is not None and (found := _in_folder(client, folder, message_id)) is not None:
            return found
    return None


def _in_folder(client: IMAPClient, folder: str, message_id: str) -> Found | None:
    client.select_folder(folder, readonly=True)
    # Servers match a part of the header, and some match loosely: what they find is read and compared.
    for uid in client.search(["HEADER", "Message-ID", message_id.strip("<>")]):
        fetched = client.fetch([uid], ["BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"]).get(uid, {})
        header = next((value for key, value in fetched.items() if key.startswith(b"BODY[")), b"")
        if str(BytesHeaderParser().parsebytes(header).get("Message-ID", "")).strip() == message_id:
            return Found(folder, uid)
    return None


def _make_sent(client: IMAPClient) -> str:
    client.create_folder("Sent")
    return "Sent"
