"""Delivery reports as RFC 3464 has them: what became of the mail for each recipient."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_ADDRESS = re.compile(r"[^\s<>\"';:,()\[\]]+@[^\s<>\"';:,()\[\]]+")


@dataclass(frozen=True)
class Recipient:
    """`addresses`: as it was written first, then what became of it on the way, in lower case."""

    addresses: tuple[str, ...]
    action: str
    status: str

    @property
    def failed(self) -> bool:
        """Whether the mail did not reach this recipient, for good or not yet."""
        if self.action:
            return self.action not in ("delivered", "relayed", "expanded")
        return self.status[:1] in ("4", "5")

    @property
    def temporary(self) -> bool:
        return self.action == "delayed" or self.status.startswith("4")


def recipients_of(report: str) -> tuple[Recipient, ...]:
    """Return the recipients of one report, at most a hundred."""
    return tuple(one for block in list(_blocks(report))[:101] if (one := _recipient(block)) is not None)


def _blocks(report: str) -> Iterator[dict[str, str]]:
    block: dict[str, str] = {}
    last = ""
    for line in report.replace("\r\n", "\n").split("\n"):
        if not line.strip():
            if block:
                yield block
            block, last = {}, ""
        elif line[0] in " \t" and last:
            block[last] += f" {line.strip()}"
        elif ":" in line:
            name, _, value = line.partition(":")
            last = name.strip().lower()
            if last == "final-recipient" and last in block:  # some put no empty line between two recipients
                yield block
                block = {}
            block.setdefault(last, value.strip())
    if block:
        yield block


def _recipient(block: dict[str, str]) -> Recipient | None:
    if not block.keys() & {"final-recipient", "original-recipient", "action"}:
        return None
    action = re.sub(r"\W.*", "", block.get("action", "").lower().strip())
    written = [block.get(name, "") for name in ("original-recipient", "final-recipient", "x-actual-recipient")]
    found = [address for value in written if (address := _address(value))]
    return Recipient(tuple(dict.fromkeys(found)), action, _status(block))


def _address(value: str) -> str:
    plain = value.replace("+40", "@") if "@" not in value else value
    match = _ADDRESS.search(plain.partition(";")[2] or plain)
    return match[0].strip(".").lower() if match else ""


def _status(block: dict[str, str]) -> str:
    match = re.search(r"\b([245]\.\d{1,3}\.\d{1,3})\b", block.get("status", ""))
    return match[1] if match else ""
