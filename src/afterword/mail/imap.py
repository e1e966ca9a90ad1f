"""Find our own messages in the candidate's mailbox, and put a sent one into its Sent folder."""

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.parser import BytesHeaderParser

from imapclient import IMAPClient

from afterword.errors import MailError
from afterword.mail.find_renamed import MOST_LOOKED_AT, find_renamed
from afterword.mail.folders import ALL, JUNK, SENT, called
from afterword.mail.imap_failures import in_words, signing_in
from afterword.mail.renamed import looks_of
from afterword.mail.server import Credentials, Security, Server, checked

SECONDS = 60
LOOK_EVERY = timedelta(seconds=2)
# Among so many of the newest lies what has just come in: they are looked at again and again.
JUST_CAME = 20


@dataclass(frozen=True)
class Found:
    """Where a message lies, and under which Message-ID where a server gave it another one ("" else)."""

    folder: str
    uid: int
    renamed: str = ""


@dataclass(frozen=True)
class Sought:
    """A message of ours. Its bytes, which left at `since` at the earliest, tell it where it has another name now."""

    message_id: str
    content: bytes = b""
    since: datetime | None = None


def find(server: Server, credentials: Credentials, sought: Sought) -> Found | None:
    """Return where a message that was sent lies: in Sent, else in All Mail; None where it is in neither.

    Raises MailError where the mailbox cannot be read.
    """
    with signed_in(server, credentials) as client:
        return _among_sent(client, sought)


def file_in_sent(
    server: Server, credentials: Credentials, message_id: str, content: bytes, dated_at: datetime
) -> Found:
    """Return where the message lies in Sent; it is put there, marked as read, only where it does not lie there yet.

    Raises MailError where the mailbox cannot be read or written, or has no folder for sent mail and takes none.
    """
    with signed_in(server, credentials) as client:
        already = _among_sent(client, Sought(message_id, content, dated_at))
        if already is not None:
            return already
        folder = called(client.list_folders(), SENT) or _make_sent(client)
        client.append(folder, content, flags=[b"\\Seen"], msg_time=dated_at)
        filed = _in_folder(client, folder, message_id)
    if filed is None:
        raise MailError(f"The letter was put into {folder}, and it cannot be found there.")
    return filed


def wait_for(server: Server, credentials: Credentials, sought: Sought, patience: timedelta) -> Found | None:
    """Return where a message came in, in the inbox or in Junk; None where it has not within `patience`.

    Raises MailError where the mailbox cannot be read.
    """
    until = time.monotonic() + patience.total_seconds()
    with signed_in(server, credentials) as client:
        junk = called(client.list_folders(), JUNK)
        folders = ["INBOX", *([junk] if junk else [])]
        while True:
            for folder in folders:
                found = _in_folder(client, folder, sought.message_id) or _renamed(client, folder, sought, JUST_CAME)
                if found is not None:
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


def _among_sent(client: IMAPClient, sought: Sought) -> Found | None:
    listing = client.list_folders()
    folders = dict.fromkeys(called(listing, use) for use in (SENT, ALL))
    for folder in folders:
        if folder is not None and (found := _in_folder(client, folder, sought.message_id)) is not None:
            return found
    sent = called(listing, SENT)
    return _renamed(client, sent, sought) if sent is not None else None


def _in_folder(client: IMAPClient, folder: str, message_id: str) -> Found | None:
    client.select_folder(folder, readonly=True)
    # Servers match a part of the header, and some match loosely: what they find is read and compared.
    for uid in client.search(["HEADER", "Message-ID", message_id.strip("<>")]):
        fetched = client.fetch([uid], ["BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"]).get(uid, {})
        header = next((value for key, value in fetched.items() if key.startswith(b"BODY[")), b"")
        if str(BytesHeaderParser().parsebytes(header).get("Message-ID", "")).strip() == message_id:
            return Found(folder, uid)
    return None


def _renamed(client: IMAPClient, folder: str, sought: Sought, newest: int = MOST_LOOKED_AT) -> Found | None:
    if not sought.content or sought.since is None:
        return None
    found = find_renamed(client, folder, looks_of(sought.content), sought.since, newest)
    return Found(folder, *found) if found else None


def _make_sent(client: IMAPClient) -> str:
    client.create_folder("Sent")
    return "Sent"
