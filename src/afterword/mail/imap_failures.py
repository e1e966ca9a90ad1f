"""What goes wrong when a mailbox is read, in words."""

import contextlib
import ssl
from collections.abc import Iterator

from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError

from afterword.errors import AfterwordError, CertificateError, MailError, SignInError, UnreachableError
from afterword.mail.server import Server


@contextlib.contextmanager
def in_words(server: Server) -> Iterator[None]:
    """Translate every error of the library and of the network."""
    try:
        yield
    except AfterwordError:
        raise
    except ssl.SSLCertVerificationError as error:
        raise CertificateError(
            f"{server.host} does not prove that it is {server.host} ({error.verify_message}). "
            "The password was not sent. Check the server's name under Settings › Mail."
        ) from error
    except OSError as error:
        raise UnreachableError(
            f"The mailbox at {server.host}, port {server.port}, cannot be reached. It is tried again."
        ) from error
    except IMAPClientAbortError as error:
        raise UnreachableError(
            f"The connection to the mailbox at {server.host} broke off. It is tried again.", _said(error)
        ) from error
    except IMAPClientError as error:
        raise MailError(f"The mailbox at {server.host} does not do what was asked of it.", _said(error)) from error


@contextlib.contextmanager
def signing_in() -> Iterator[None]:
    """Translate a refused password."""
    try:
        yield
    except (LoginError, UnicodeError) as error:
        raise SignInError(
            "The mailbox did not take the password for reading (IMAP). Type it once more under Settings › Mail; "
            "some providers want IMAP switched on first.",
            _said(error),
        ) from error


def _said(error: Exception) -> str:
    first = error.args[0] if error.args else ""
    words = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(error)
    # The library keeps a server's bytes as their own spelling in Python.
    words = words[2:-1] if words[:2] in ("b'", 'b"') else words
    return " ".join(words.split())[:500]
