"""Who takes part in an event of a calendar, and where."""

from collections.abc import Iterator
from typing import Any

_MOST_PEOPLE = 20
_NO_PERSON = ("ROOM", "RESOURCE", "GROUP")
_LONGEST = 200


def people_of(event: Any) -> tuple[tuple[str, str], ...]:
    """Return (name, address in lower case) of each person once, the one who invites first; "" for an unknown name."""
    found: dict[str, str] = {}
    for name, address in _named(event):
        if address and (address not in found or not found[address]):
            found[address] = name
    return tuple((name, address) for address, name in found.items())[:_MOST_PEOPLE]


def one_line(value: object) -> str:
    """Return the text on one line, short enough to be kept."""
    text = str(value).encode("utf-8", "replace").decode("utf-8")
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:500]


def _named(event: Any) -> Iterator[tuple[str, str]]:
    for key in ("ORGANIZER", "ATTENDEE"):
        values = event.get(key)
        for one in values if isinstance(values, list) else [values] if values else []:
            said = getattr(one, "params", {})
            if str(said.get("CUTYPE", "")).upper() in _NO_PERSON:
                continue
            scheme, _, address = str(one).strip().lower().rpartition(":")
            name = one_line(said.get("CN", "")).strip("\"' ")[:_LONGEST]
            if scheme in ("", "mailto") and "@" in address and len(address) <= 254:
                yield ("" if "@" in name else name), address
