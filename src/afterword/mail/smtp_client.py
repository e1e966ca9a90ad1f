"""A connection to a mail server for sending: named, secret, timed, signed in."""

import base64
import contextlib
import smtplib
import socket
import threading
from collections.abc import Callable, Iterator

from afterword.errors import CertificateError, SignInError
from afterword.mail.point import Point
from afterword.mail.server import Credentials, Security, Server, checked
from afterword.mail.smtp_answers import NOT_TAKEN, Step, check, in_words, said_by
from afterword.mail.timeouts import Timeouts

# Our own name would be looked up, which takes time, and would tell the server what this machine is called.
NO_NAME = "[127.0.0.1]"


@contextlib.contextmanager
def client_for(server: Server, timeouts: Timeouts, reached: Callable[[Point], None]) -> Iterator[smtplib.SMTP]:
    """Yield a client that was greeted over a secret connection; it is closed, without QUIT, when the block ends."""
    client = _client(server, timeouts)
    watchdog = threading.Timer(timeouts.total.total_seconds(), _shut, [client])
    watchdog.daemon = True
    watchdog.start()
    try:
        with in_words(server):
            _greet(client, server, reached, timeouts)
        yield client
    finally:
        watchdog.cancel()
        client.close()


def sign_in(client: smtplib.SMTP, credentials: Credentials) -> None:
    """Sign in, with one try: servers lock out who tries on. Raises SignInError, or LaterError where it is busy."""
    offered = client.esmtp_features.get("auth", "").upper().split()
    if "PLAIN" in offered:
        code, answer = _plainly(client, credentials)
    elif "LOGIN" in offered:
        code, answer = _by_login(client, credentials)
    else:
        raise SignInError("This mail server offers no sign-in with a password here. Nothing was sent.")
    if code // 100 == 5:
        raise SignInError(NOT_TAKEN, said_by(code, answer))
    check(Step.SIGN_IN, code, answer)


def _client(server: Server, timeouts: Timeouts) -> smtplib.SMTP:
    seconds = timeouts.connect.total_seconds()
    if server.security == Security.TLS:
        return smtplib.SMTP_SSL(local_hostname=NO_NAME, timeout=seconds, context=checked())
    return smtplib.SMTP(local_hostname=NO_NAME, timeout=seconds)


def _greet(client: smtplib.SMTP, server: Server, reached: Callable[[Point], None], timeouts: Timeouts) -> None:
    # The certificate is checked for this name; `connect` alone does not keep it.
    client._host = server.host  # type: ignore[attr-defined]
    check(Step.GREETING, *client.connect(server.host, server.port))
    reached(Point.CONNECTED)
    if client.sock is not None:
        client.sock.settimeout(timeouts.command.total_seconds())
    check(Step.GREETING, *client.ehlo())
    reached(Point.GREETED)
    if server.security == Security.STARTTLS:
        if not client.has_extn("starttls"):
            raise CertificateError(
                f"{server.host} offers no secret connection on port {server.port}, so the password was not sent. "
                "Check the port, or choose TLS."
            )
        check(Step.GREETING, *client.starttls(context=checked()))
        check(Step.GREETING, *client.ehlo())
    reached(Point.SECURED)


def _plainly(client: smtplib.SMTP, credentials: Credentials) -> tuple[int, bytes]:
    # RFC 4616. The stdlib's own way takes ASCII only, and tries one mechanism after the other.
    return client.docmd("AUTH", "PLAIN " + _base64(f"\0{credentials.user}\0{credentials.password}"))


def _by_login(client: smtplib.SMTP, credentials: Credentials) -> tuple[int, bytes]:
    code, answer = client.docmd("AUTH", "LOGIN")
    for word in (credentials.user, credentials.password):
        if code == 334:
            code, answer = client.docmd(_base64(word))
    return code, answer


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")


def _shut(client: smtplib.SMTP) -> None:
    """End a connection that a dripping server would keep for ever: the thread that reads from it sees it closed."""
    if client.sock is not None:
        with contextlib.suppress(OSError):
            # Of the plain socket: the method of an SSL socket forgets its key, and what follows would be in the clear.
            socket.socket.shutdown(client.sock, socket.SHUT_RDWR)
