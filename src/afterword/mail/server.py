"""Where mail is sent and read, and who signs in there."""

import ssl
from dataclasses import dataclass, field
from enum import StrEnum


class Security(StrEnum):
    """How a connection is kept secret. There is no third way: a password never goes over the wire in the clear."""

    TLS = "tls"
    STARTTLS = "starttls"


@dataclass(frozen=True)
class Server:
    """A server by its name, port, and how its connection is kept secret."""

    host: str
    port: int
    security: Security


@dataclass(frozen=True)
class Credentials:
    """User and password; the password is in no `repr`, so that it reaches no log."""

    user: str
    password: str = field(repr=False)


def checked() -> ssl.SSLContext:
    """Return the context of every connection: certificate and host name are checked, always.

    An authority of one's own is trusted through SSL_CERT_FILE, which OpenSSL reads.
    """
    return ssl.create_default_context()
