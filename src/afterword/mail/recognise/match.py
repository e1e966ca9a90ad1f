"""Which of our letters a mail is about, and how sure that is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from afterword.mail.recognise.opened import Opened
from afterword.mail.recognise.sent import Sent
from afterword.mail.recognise.subjects import bare

_ID, _THREAD, _ADDRESS, _SUBJECT, _DOMAIN, _NAME, _EMPLOYER, _ROLE, _MOST_QUOTED = (
    1000,
    300,
    300,
    150,
    60,
    40,
    50,
    30,
    400,
)
ENOUGH = 150
SURE = 300
_SHORTEST_QUOTED = 30
_OPEN_TO_ALL = re.compile(
    r"^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton(?:mail)?|pm|fastmail|zoho|mail|yandex|qq|163|126|t-online|orange|free|libero)\.[a-z.]{2,6}$"
)


@dataclass(frozen=True)
class Match:
    """`by_id`: the mail names our letter itself, or quotes it; `score` is comparable within one mail only."""

    letter: Sent
    score: int
    by_id: bool
    by_quote: bool
    by_address: bool
    by_thread: bool
    by_domain: bool
    by_subject: bool

    @property
    def sure(self) -> bool:
        return self.by_id or self.by_address or self.by_thread

    @property
    def in_conversation(self) -> bool:
        return self.by_id or self.by_quote or self.by_thread


def is_open_to_all(domain: str) -> bool:
    """Return whether anybody may have an address there."""
    return _OPEN_TO_ALL.match(domain) is not None


def best_match(mail: Opened, sent: Sequence[Sent]) -> Match | None:
    """Return the letter that most speaks for, the newer of two alike; None where nothing is enough."""
    signs = _Signs(mail)
    found = [match for letter in sent if (match := _weighed(letter, signs)) and match.score >= ENOUGH]
    if not found:
        return None
    return max(found, key=lambda match: (match.score, _when(match.letter, signs.written_at)))


def owner_of(address: str) -> str:
    """Return the domain that the owner of an address, or of a domain, has; "" where it is open to everybody.

    "jobs@mail.northwind.example" is of "northwind.example".
    """
    parts = address.rpartition("@")[2].lower().strip(".").split(".")
    short = len(parts) >= 3 and len(parts[-2]) <= 3 and len(parts[-1]) == 2
    owned = ".".join(parts[-3:] if short else parts[-2:])
    return "" if is_open_to_all(owned) else owned


def _weighed(letter: Sent, signs: "_Signs") -> Match | None:
    by_id = max((signs.ids.get(_plain(one), 0) for one in (letter.message_id, *letter.aliases) if one), default=0)
    quoted = signs.quoted(letter)
    by_thread = bool(letter.in_reply_to) and _plain(letter.in_reply_to) in signs.ids
    by_address = bool(letter.to) and letter.to.lower() in signs.senders
    by_domain = not by_address and _domain_of(letter) in signs.domains
    by_subject = bool(letter.subject) and bare(letter.subject) == signs.subject
    if not (by_id or quoted or by_thread or by_address or by_domain or (by_subject and signs.names(letter.employer))):
        return None
    score = (_ID + by_id if by_id else 0) + quoted + _THREAD * by_thread + _ADDRESS * by_address + _DOMAIN * by_domain
    score += _SUBJECT * by_subject + _NAME * signs.addresses_by_name(letter) + _ROLE * signs.names(letter.role)
    score += _EMPLOYER * signs.names(letter.employer)
    return Match(letter, score, bool(by_id), quoted >= ENOUGH, by_address, by_thread, by_domain, by_subject)


class _Signs:
    """What a mail has that may speak for a letter, looked up once."""

    def __init__(self, mail: Opened) -> None:
        headers = mail.headers
        named = [*headers.message_ids("references"), *headers.message_ids("in-reply-to")]
        returned = re.findall(r"<([^<>\s]{3,300}@[^<>\s]{1,200})>", mail.returned)
        self.ids = {_plain(one): number + 1 for number, one in enumerate([*returned[:100], *named])}
        self.senders = {address for _, address in headers.addresses("from", "reply-to")}
        self.domains = {owner_of(one) for one in self.senders} - {""}
        self.subject = bare(headers.first("subject"))
        self.written_at = headers.dated_at()
        self.sender_name = headers.first("from").casefold()
        self.text = _squeezed(f"{mail.body}\n{mail.returned}")
        self.all = f"{headers.first('subject').casefold()} {self.sender_name} {self.text}"
        if not named and (mail.reports or mail.returned or not self.senders):
            for one in re.findall(r"message-id:\s*<([^<>\s]{3,300})>", mail.body, re.IGNORECASE)[:20]:
                self.ids.setdefault(_plain(one), 1)

    def quoted(self, letter: Sent) -> int:
        """How much of our letter stands in it, 0 where too little to tell."""
        pieces = _pieces(letter.body)
        found = [piece for piece in pieces if len(piece) >= _SHORTEST_QUOTED and piece in self.text]
        greeting = next((piece for piece in pieces if piece), "")
        own = _SHORTEST_QUOTED * 2 if found and greeting.endswith(",") and greeting in self.text else 0
        return min(_MOST_QUOTED, sum(len(piece) for piece in found) + own)

    def names(self, words: str) -> bool:
        return len(words) >= 3 and words.casefold() in self.all

    def addresses_by_name(self, letter: Sent) -> bool:
        return len(letter.to_name) >= 4 and letter.to_name.casefold() in self.all


def _plain(message_id: str) -> str:
    return message_id.strip().strip("<>").strip()


@lru_cache(maxsize=2000)
def _pieces(letter: str) -> tuple[str, ...]:
    return tuple(_squeezed(piece) for piece in re.split(r"\n+|(?<=[.?!])\s", letter))


def _squeezed(text: str) -> str:
    return " ".join(re.sub(r"^[>\s|]+", "", text, flags=re.MULTILINE).split()).casefold()


def _domain_of(letter: Sent) -> str:
    return owner_of(letter.domain or letter.to)


def _when(letter: Sent, written_at: datetime | None) -> float:
    """Newer letters first; those written after the mail last."""
    if letter.sent_at is None:
        return 0.0
    sent = _moment(letter.sent_at)
    return -sent if written_at and sent > _moment(written_at) else sent


def _moment(at: datetime) -> float:
    try:
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp()
    except (OverflowError, ValueError, OSError):
        return 0.0
