"""A letter of ours that a server on the way gave another Message-ID."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from afterword.mail.recognise.opened import open_mail

# Where those servers keep the name that a mail had.
WAS_CALLED = ("x-microsoft-original-message-id", "x-google-original-message-id", "x-original-message-id")
LONGEST_NAME = 300
_SHORTEST_TEXT = 40
_CLOCKS_DIFFER = timedelta(minutes=2)
# As Afterword names each of its letters (`mail/message.py`): such a name is of another letter, and no server's.
_OURS = re.compile(r"<\d{12,}\.\d+\.\d+(?P<domain>@[^>]+)>")
_NAME = re.compile(r"<[\x21-\x3b\x3d\x3f-\x7e]{1,200}@[\x21-\x3b\x3d\x3f-\x7e]{1,200}>")


@dataclass(frozen=True)
class Looks:
    """What a message is known by; names have their angle brackets, and the text stands on one line."""

    message_id: str
    was_called: frozenset[str]
    readers: frozenset[str]
    subject: str
    dated_at: datetime | None
    text: str


def looks_of(content: bytes) -> Looks:
    """What this message is known by. Never raises, whatever it holds."""
    mail = open_mail(content)
    headers = mail.headers
    return Looks(
        message_id=next(iter(_names(headers.first("message-id"))), ""),
        was_called=frozenset(f"<{one}>" for one in headers.message_ids(*WAS_CALLED)),
        readers=frozenset(address for _, address in headers.addresses("to")),
        subject=headers.first("subject"),
        dated_at=headers.dated_at(),
        text=" ".join(mail.body.split()),
    )


def may_be(found: Looks, ours: Looks) -> bool:
    """Whether its head speaks for it: it says what it was called, or goes to the same reader under one subject."""
    return ours.message_id in found.was_called or (bool(found.readers & ours.readers) and found.subject == ours.subject)


def is_renamed(found: Looks, ours: Looks, since: datetime) -> bool:
    """Whether it is our message, not older than `since` (aware), under whatever name.

    It says what it was called, or begins with our whole text; what a server writes below that does not matter.
    """
    if ours.message_id in found.was_called:
        return True
    if _is_of_another(found.message_id, ours.message_id):
        return False
    begins = len(ours.text) >= _SHORTEST_TEXT and found.text.startswith(ours.text)
    return may_be(found, ours) and begins and _not_before(found.dated_at, since)


def names_in(said: str, never: Collection[str]) -> tuple[str, ...]:
    """The Message-IDs in what a server said when it took a letter; `never` are addresses, which look like one."""
    known = {address.casefold() for address in never}
    return tuple(dict.fromkeys(name for name in _names(said) if name[1:-1].casefold() not in known))


def _is_of_another(name: str, ours: str) -> bool:
    one, other = _OURS.fullmatch(name), _OURS.fullmatch(ours)
    return name != ours and one is not None and other is not None and one["domain"] == other["domain"]


def _names(text: str) -> list[str]:
    return [name for name in _NAME.findall(text[:2000]) if len(name) <= LONGEST_NAME]


def _not_before(dated_at: datetime | None, since: datetime) -> bool:
    if dated_at is None:
        return True
    return (dated_at if dated_at.tzinfo else dated_at.replace(tzinfo=UTC)) >= since - _CLOCKS_DIFFER
