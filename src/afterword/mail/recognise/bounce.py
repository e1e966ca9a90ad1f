"""Whether a mail is a server saying that ours did not arrive, and for whom."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from afterword.mail.recognise.automatic import is_from_nobody
from afterword.mail.recognise.bounce_formats import odd_format
from afterword.mail.recognise.bounce_text import addresses_in
from afterword.mail.recognise.bounce_words import FAILURE_SUBJECT, FAILURE_TEXT, GAVE_UP_LATER, STILL_TRYING
from afterword.mail.recognise.delivery_report import Recipient, recipients_of
from afterword.mail.recognise.opened import Opened

_DAEMON = re.compile(
    r"^(?:mailer-?daemon|postmaster|mail(?:er)?-?delivery|mail\.delivery|mmdf|uucp|.*daemon|smtp|bounces?|.*-bounces?|mailadmin|mail-?admin)\b",
    re.IGNORECASE,
)
_DAEMON_NAME = re.compile(
    r"mailer[ -]?daemon|postmaster|mail delivery|delivery subsystem|mail system|mail administrator", re.I
)
_NO_FAILURE = ("feedback-report", "disposition-notification")


@dataclass(frozen=True)
class Bounce:
    """The addresses that were not reached, in lower case; the people we wrote to, where they are among them."""

    failed_addresses: tuple[str, ...]
    temporary: bool


def read_bounce(mail: Opened, written_to: Iterable[str], mine: Iterable[str]) -> Bounce | None:
    """Return what did not arrive, None where the mail says nothing of the kind.

    A report of abuse, a receipt, and a report that says the mail was delivered are no bounces.
    """
    if mail.report_type in _NO_FAILURE and not _is_rejected(mail):
        return None
    everybody = [one for report in mail.reports for one in recipients_of(report)]
    failed = [one for one in everybody if one.failed]
    if everybody and not failed and any(one.action for one in everybody):
        return None
    known, own = set(written_to), set(mine)
    if failed:
        return Bounce(_named(failed, mail, known, own), _is_temporary(failed, mail))
    body = mail.body
    listed = mail.headers.addresses("x-failed-recipients")
    if not listed and not _says_it_failed(mail, body):
        return None
    found = [address for _, address in listed] or addresses_in(body, mail, own)
    return Bounce(_ours_first(found or _otherwise(mail, known), known, own), _sounds_temporary(mail, body))


def _says_it_failed(mail: Opened, body: str) -> bool:
    sender, subject = mail.headers.sender(), mail.headers.first("subject")
    from_daemon = bool(_DAEMON.match(sender) or _DAEMON_NAME.search(mail.headers.first("from")))
    nobody = mail.headers.first("return-path").strip() == "<>" or not sender
    if mail.report_type == "delivery-status" or _is_rejected(mail):
        return True
    if FAILURE_SUBJECT.search(subject):
        said = bool(FAILURE_TEXT.search(body)) or from_daemon
        return said and (from_daemon or nobody or _is_no_conversation(mail) or bool(odd_format(mail.message)))
    if from_daemon:
        return bool(FAILURE_TEXT.search(body) or odd_format(mail.message))
    if not FAILURE_TEXT.search(body[:1000]):
        return False
    return (nobody or is_from_nobody(mail)) and bool(mail.returned or odd_format(mail.message))


def _is_rejected(mail: Opened) -> bool:
    """Sieve's reject: sent like a receipt, and it says that nobody read the mail."""
    return "(rejected)" in mail.headers.first("auto-submitted").lower()


def _is_no_conversation(mail: Opened) -> bool:
    """A person who answers or forwards a bounce, and a list that talks of one, are no servers."""
    headers = mail.headers
    answering = re.match(r"\s*(?:re|aw|fwd?|wg)\s*:", headers.first("subject"), re.IGNORECASE)
    return not (answering or headers.has("list-id", "list-unsubscribe", "x-mailing-list", "list-post"))


def _named(failed: Iterable[Recipient], mail: Opened, known: set[str], own: set[str]) -> tuple[str, ...]:
    found: list[str] = []
    for one in failed:
        found += [address for address in one.addresses if address in known][:1] or list(one.addresses[:1])
    return _ours_first(found or addresses_in(mail.body, mail, own) or _otherwise(mail, known), known, own)


def _ours_first(found: Iterable[str], known: set[str], own: set[str]) -> tuple[str, ...]:
    once = tuple(dict.fromkeys(address.lower() for address in found))
    ours = tuple(address for address in once if address in known)
    return ours or tuple(address for address in once if address not in own) or once


def _otherwise(mail: Opened, known: set[str]) -> list[str]:
    """Where no other address is named: whoever it went to, or oneself."""
    written = _went_to(mail)
    if known.intersection(address.lower() for address in written):
        return written
    return addresses_in(mail.body, mail, (), own_too=True) or written


def _went_to(mail: Opened) -> list[str]:
    """To whom the returned mail was addressed, where nothing else names them."""
    match = re.search(r"^to:\s*(.+(?:\n[ \t].+)*)", mail.returned or mail.body, re.IGNORECASE | re.MULTILINE)
    return re.findall(r"[\w.+%=-]+@[\w.-]+\w", match[1])[:10] if match else []


def _is_temporary(failed: Iterable[Recipient], mail: Opened) -> bool:
    return all(one.temporary for one in failed) or (
        all(not one.status or one.action == "" for one in failed) and _sounds_temporary(mail, mail.body)
    )


def _sounds_temporary(mail: Opened, body: str) -> bool:
    said = f"{mail.headers.first('subject')}\n{body[:4000]}"
    if STILL_TRYING.search(said):
        return True
    return bool(GAVE_UP_LATER.search(said)) and not re.search(r"\b5\.\d\.\d|\b55\d\b", said)
