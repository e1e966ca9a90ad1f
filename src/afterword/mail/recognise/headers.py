"""Headers as text: decoded whatever they hold, and bounded in number and length."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from email.header import decode_header
from email.utils import getaddresses, parsedate_to_datetime

from afterword.mail.recognise.charsets import decoded

MOST_HEADERS = 300
_LONGEST = 16_000
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,250}\w")
_MESSAGE_ID = re.compile(r"<([^<>\s]{3,400})>")


@dataclass(frozen=True)
class Headers:
    """Values by lower-case name, in order of appearance."""

    values: Mapping[str, tuple[str, ...]]

    def first(self, name: str) -> str:
        """Return the first value, "" where there is none."""
        found = self.values.get(name, ())
        return found[0] if found else ""

    def has(self, *names: str) -> bool:
        return any(name in self.values for name in names)

    def addresses(self, *names: str) -> tuple[tuple[str, str], ...]:
        """Return (name, address in lower case) of every mailbox in these headers."""
        found = [value for name in names for value in self.values.get(name, ())]
        try:
            pairs = [(name.strip(), address.strip().lower()) for name, address in getaddresses(found)]
        except (ValueError, IndexError, TypeError, RecursionError):
            pairs = []
        read = tuple((name, address) for name, address in pairs if "@" in address)
        return read or tuple(("", one.lower()) for value in found for one in _ADDRESS.findall(value)[:100])

    def sender(self) -> str:
        """Return the address of the sender in lower case, "" where there is none."""
        return next((address for _, address in self.addresses("from", "sender")), "")

    def message_ids(self, *names: str) -> tuple[str, ...]:
        """Return the Message-IDs in these headers, without brackets."""
        return tuple(one for name in names for value in self.values.get(name, ()) for one in _MESSAGE_ID.findall(value))

    def dated_on(self) -> date | None:
        """Return the day that the Date header names where it was written, None where it names none."""
        moment = self.dated_at()
        return moment.date() if moment else None

    def dated_at(self) -> datetime | None:
        try:
            return parsedate_to_datetime(self.first("date")[:100])
        except (ValueError, TypeError, IndexError, OverflowError):
            return None


def headers_of(items: Iterable[tuple[str, object]]) -> Headers:
    """Return the first `MOST_HEADERS` of a mail's headers, decoded and unfolded."""
    found: dict[str, list[str]] = {}
    for number, (name, value) in enumerate(items):
        if number >= MOST_HEADERS:
            break
        found.setdefault(name.strip().lower(), []).append(header_text(str(value)[:_LONGEST]))
    return Headers({name: tuple(values) for name, values in found.items()})


def header_text(raw: str) -> str:
    """Return a header's value on one line, with its encoded words decoded."""
    unfolded = " ".join(raw.split()) if "\n" in raw or "\r" in raw else raw.strip()
    if "=?" in unfolded:
        try:
            unfolded = "".join(
                piece if isinstance(piece, str) else decoded(piece, charset)
                for piece, charset in decode_header(unfolded)
            )
        except Exception:  # an encoded word that is none: what is raised differs between versions
            return header_text(raw.replace("=?", "= ?"))
    plain = unfolded.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return " ".join(plain.split())
