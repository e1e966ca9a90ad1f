"""What a mail server's refusal means, in words, with its own sentence kept beside."""

import contextlib
import smtplib
import ssl
from collections.abc import Iterator
from enum import StrEnum

from afterword.errors import (
    AfterwordError,
    CertificateError,
    LaterError,
    RefusedError,
    SignInError,
    UnreachableError,
)
from afterword.mail.server import Server


class Step(StrEnum):
    """What the server was asked when it refused."""

    GREETING = "greeting"
    SIGN_IN = "sign-in"
    SENDER = "sender"
    READER = "reader"
    DATA = "data"
    BODY = "body"


REFUSALS = {
    Step.GREETING: "The mail server refused the connection. Nothing was sent. Check the server's name and port.",
    Step.SIGN_IN: "The mail server refused to let you sign in. Nothing was sent.",
    Step.SENDER: "Your mail server does not let you send from this address. Nothing was sent. Check the address "
    "and the user name under Settings › Mail.",
    Step.READER: "The mail server refused the reader's address. Nothing was lost. Check the card?",
    Step.DATA: "The mail server did not want the letter. Nothing was sent.",
    Step.BODY: "The mail server read the letter and refused it. Nothing was sent.",
}
TOO_LARGE = (
    "The letter with its attachments is too large for the mail server. Nothing was sent. "
    "Remove an attachment, or send a link to it."
)
LATER = "The mail server asks to come back later. Nothing was sent yet."
NOT_TAKEN = (
    "Your mail provider did not take the password. Nothing was sent. Type it once more under Settings › Mail; "
    "many providers want an app password there."
)


def check(step: Step, code: int, answer: bytes, *, expected: int = 2) -> None:
    """Raise LaterError (4xx), RefusedError (5xx), SignInError or UnreachableError unless the answer is as expected."""
    kind, said = code // 100, said_by(code, answer)
    if kind == expected:
        return
    if kind == 4:
        raise LaterError(LATER, said)
    if kind != 5:
        raise UnreachableError("The mail server's answer makes no sense, so nothing was sent. It is tried again.", said)
    if code == 552:
        raise RefusedError(TOO_LARGE, said)
    if code in (530, 534, 535):
        raise SignInError(NOT_TAKEN, said)
    # Postfix says no to the sender only once the reader is named (smtpd_delay_reject, its default).
    about_sender = step == Step.READER and "sender address rejected" in said.casefold()
    raise RefusedError(REFUSALS[Step.SENDER if about_sender else step], said)


def said_by(code: int, answer: bytes) -> str:
    """Return the server's own sentence on one line, shortened."""
    words = " ".join(answer.decode("utf-8", "replace").split())
    return f"{code} {words}"[:500]


@contextlib.contextmanager
def in_words(server: Server) -> Iterator[None]:
    """Translate what breaks before the final dot: in each case the server has taken nothing."""
    try:
        yield
    except AfterwordError:
        raise
    except ssl.SSLCertVerificationError as error:
        raise CertificateError(
            f"{server.host} does not prove that it is {server.host} ({error.verify_message}). "
            "Nothing was sent, the password neither. Check the server's name under Settings › Mail."
        ) from error
    except ssl.SSLError as error:
        raise UnreachableError(
            f"No safe connection to {server.host} on port {server.port} came about. Nothing was sent. "
            "Check the port, and whether it wants TLS or STARTTLS."
        ) from error
    except smtplib.SMTPResponseException as error:
        answer = error.smtp_error if isinstance(error.smtp_error, bytes) else str(error.smtp_error).encode()
        check(Step.GREETING, error.smtp_code, answer)
        raise UnreachableError("The mail server's answer makes no sense, so nothing was sent.") from error
    except TimeoutError as error:
        raise UnreachableError(f"{server.host} on port {server.port} does not answer. Nothing was sent.") from error
    except (OSError, smtplib.SMTPException) as error:
        raise UnreachableError(
            f"The connection to {server.host} on port {server.port} did not come about, or broke. Nothing was sent."
        ) from error
