"""How a mail is built, as its server says (BODYSTRUCTURE), without reading it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from imapclient import IMAPClient

DEEPEST = 10


@dataclass(frozen=True)
class Part:
    """A part that holds no others: its number (RFC 3501 6.4.5), its type and the rest in lower case, and its bytes."""

    number: str
    kind: str
    name: str
    encoding: str
    size: int


def parts_of(client: IMAPClient, uid: int) -> list[Part]:
    """Return the parts of a message that hold no others, in their order; none where the server does not say."""
    structure = client.fetch([uid], ["BODYSTRUCTURE"]).get(uid, {}).get(b"BODYSTRUCTURE")
    return list(_parts(structure, "", 0))


def _parts(structure: Any, number: str, depth: int) -> Iterator[Part]:
    if not structure or depth > DEEPEST:
        return
    if isinstance(structure[0], list):
        for at, part in enumerate(structure[0], start=1):
            yield from _parts(part, f"{number}.{at}" if number else str(at), depth + 1)
    elif len(structure) > 1:
        kind = f"{_word(structure[0])}/{_word(structure[1])}"
        encoding, size = (structure[5], structure[6]) if len(structure) > 6 else ("", 0)
        yield Part(number or "1", kind, _name(structure), _word(encoding), size if isinstance(size, int) else 0)


def _name(structure: Any) -> str:
    given = structure[2] if len(structure) > 2 and isinstance(structure[2], tuple) else ()
    return dict(zip(map(_word, given[::2]), map(_word, given[1::2]), strict=False)).get("name", "")


def _word(value: object) -> str:
    return value.lower().decode("utf-8", "replace") if isinstance(value, bytes) else ""
