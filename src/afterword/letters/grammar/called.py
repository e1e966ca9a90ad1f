"""Which names in a note mean its reader, where two of a panel may share one."""

import re
from collections.abc import Iterable

from afterword.letters.grammar.outcome import Unclear


def speaks_of_the_reader(text: str, reader: str, readers: Iterable[str]) -> Unclear | None:
    """Return the question where the text names its reader, or may: a first name that two of the panel have."""
    others = [name for name in readers if name and name != reader]
    for name in sorted(others, key=len, reverse=True):
        # The whole name of somebody else is somebody else.
        if not _stands_in(name, reader):
            text = re.sub(_word(name), "", text)
    for name in (reader, *_parts(reader)):
        if name and _stands_in(name, text):
            if name != reader and _is_shared(name, others):
                return Unclear(f"Who is “{name}” here? Please write “you” for {reader}, or the other’s whole name.")
            return Unclear(f"This goes to {reader}. Please write “you” instead of “{name}”.")
    return None


def names_of_one(reader: str, readers: Iterable[str]) -> tuple[str, ...]:
    """Return the reader's whole and first name, the latter only where nobody else of the panel has it."""
    first = reader.split(" ")[0]
    others = [name for name in readers if name != reader]
    return (reader,) if _is_shared(first, others) else (reader, first)


def _parts(name: str) -> list[str]:
    return [part for part in name.split(" ") if len(part) > 2]


def _is_shared(part: str, others: Iterable[str]) -> bool:
    return any(_stands_in(part, other) for other in others)


def _stands_in(name: str, text: str) -> bool:
    return re.search(_word(name), text) is not None


def _word(name: str) -> str:
    return rf"(?<!\w){re.escape(name)}(?!\w)"
