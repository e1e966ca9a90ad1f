"""Hand one message to a mail server, with a stop before the point of no return.

The stdlib's client talks up to DATA. The body and the final dot are ours, so that the caller's durable commit stands
between them: until the dot the server has taken nothing (RFC 5321 4.1.1.4), and after it nobody knows but the server.
"""

import re
import smtplib
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from afterword.errors import DoubtError, LaterError, RefusedError, SteppedBackError, UnreachableError
from afterword.mail.point import Point
from afterword.mail.server import Credentials, Server
from afterword.mail.smtp_answers import Step, check, in_words, said_by
from afterword.mail.smtp_client import client_for, sign_in
from afterword.mail.timeouts import TIMEOUTS, Timeouts

__all__ = ["TIMEOUTS", "Accepted", "Point", "Timeouts", "stuffed", "transmit"]

GOODBYE_SECONDS = 3


@dataclass(frozen=True)
class Accepted:
    """The server has taken the message; `said` is its own sentence."""

    said: str


def transmit(
    server: Server,
    credentials: Credentials,
    sender: str,
    reader: str,
    content: bytes,
    commit: Callable[[], bool],
    *,
    reached: Callable[[Point], None] = lambda point: None,
    timeouts: Timeouts = TIMEOUTS,
) -> Accepted:
    """Send `content` from one address to another; `commit` is asked once, after the body and before the final dot.

    Where it says False or raises, and where the line broke meanwhile, the connection is closed without the dot. Raises
    SignInError, CertificateError, UnreachableError, LaterError, RefusedError and SteppedBackError where the server has
    taken nothing, and DoubtError where it may have.
    """
    reached(Point.CONNECTING)
    with client_for(server, timeouts, reached) as client:
        with in_words(server):
            _open(client, credentials, sender, reader, content, reached)
            _send_body(client, stuffed(content), reached, timeouts)
            _refuse_premature_answer(client)
        if not commit():
            raise SteppedBackError(
                "This letter was called back, or another process has it. Nothing was sent by this one."
            )
        reached(Point.COMMITTED)
        # A line that broke during the commit will not carry the dot: without it nothing is taken, so it is no doubt.
        with in_words(server):
            _refuse_premature_answer(client)
        return _finish(client, reached, timeouts)


def stuffed(content: bytes) -> bytes:
    """Return the message as it goes over the wire: lines end in CRLF, a dot that begins one is doubled (4.5.2)."""
    lines = re.sub(rb"\r\n|\r|\n", b"\r\n", content)
    if not lines.endswith(b"\r\n"):
        lines += b"\r\n"
    return re.sub(rb"^\.", b"..", lines, flags=re.MULTILINE)


def _open(
    client: smtplib.SMTP,
    credentials: Credentials,
    sender: str,
    reader: str,
    content: bytes,
    reached: Callable[[Point], None],
) -> None:
    sign_in(client, credentials)
    reached(Point.SIGNED_IN)
    check(Step.SENDER, *client.mail(sender, _size(client, content)))
    reached(Point.SENDER_TAKEN)
    check(Step.READER, *client.rcpt(reader))
    reached(Point.READER_TAKEN)
    check(Step.DATA, *client.docmd("DATA"), expected=3)
    reached(Point.DATA_ALLOWED)


def _size(client: smtplib.SMTP, content: bytes) -> list[str]:
    if not client.has_extn("size"):
        return []
    most = client.esmtp_features["size"]
    if most.isdecimal() and 0 < int(most) < len(content):
        raise RefusedError(
            f"The letter with its attachments is {len(content) / 1e6:.1f} MB, and your mail server takes at most "
            f"{int(most) / 1e6:.1f} MB. Nothing was sent. Remove an attachment, or send a link to it."
        )
    return [f"SIZE={len(content)}"]


def _send_body(client: smtplib.SMTP, body: bytes, reached: Callable[[Point], None], timeouts: Timeouts) -> None:
    socket = client.sock
    if socket is None:
        raise smtplib.SMTPServerDisconnected("closed")
    socket.settimeout(timeouts.body.total_seconds())
    half = len(body) // 2
    socket.sendall(body[:half])
    reached(Point.HALF_SENT)
    socket.sendall(body[half:])
    reached(Point.BODY_SENT)


def _refuse_premature_answer(client: smtplib.SMTP) -> None:
    """An answer before the dot is a refusal of the body, or a lost line; read as the answer to the dot it would lie."""
    if client.sock is None or client.file is None:
        raise smtplib.SMTPServerDisconnected("closed")
    before = client.sock.gettimeout()
    client.sock.settimeout(0)
    try:
        early = client.file.peek()
    except (ssl.SSLWantReadError, BlockingIOError):
        return
    finally:
        client.sock.settimeout(before)
    if not early:
        raise smtplib.SMTPServerDisconnected("closed in the body")
    check(Step.BODY, *client.getreply())
    raise UnreachableError("The mail server answered out of turn, so nothing was sent. It is tried again.")


def _finish(client: smtplib.SMTP, reached: Callable[[Point], None], timeouts: Timeouts) -> Accepted:
    try:
        if client.sock is None:
            raise smtplib.SMTPServerDisconnected("closed")
        client.sock.settimeout(timeouts.answer.total_seconds())
        client.sock.sendall(b".\r\n")
        reached(Point.DOT_SENT)
        code, answer = client.getreply()
    except (OSError, smtplib.SMTPException) as error:
        raise DoubtError(
            "The connection broke after the whole letter was handed over, before the mail server answered. "
            "It may have gone out; that is looked up now."
        ) from error
    if code // 100 == 2:
        reached(Point.ANSWERED)
        _say_goodbye(client)
        return Accepted(said_by(code, answer))
    if code // 100 not in (4, 5):
        raise DoubtError(
            "The mail server's answer makes no sense. The letter may have gone out.", said_by(code, answer)
        )
    reached(Point.ANSWERED)
    check(Step.BODY, code, answer)
    raise LaterError("The mail server did not take the letter.", said_by(code, answer))


def _say_goodbye(client: smtplib.SMTP) -> None:
    # The message is theirs by now; whatever happens to QUIT changes nothing.
    with suppress(OSError, smtplib.SMTPException):
        if client.sock is not None:
            client.sock.settimeout(GOODBYE_SECONDS)
        client.quit()
