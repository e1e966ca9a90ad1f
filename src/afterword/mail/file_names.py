"""File names as they can stand in a letter: on every system, in every mail app, and as they look."""

import re

from afterword.errors import InputError
from afterword.words.folding import clean

# Below the 255 bytes of most file systems, and on the wire, three signs a byte, still in one header line (RFC 2231).
MOST_BYTES = 200

# What Windows takes in no name; "?" is also how mail begins an encoded word.
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_ENDING = re.compile(r"\.(?=\w*[A-Za-z])[A-Za-z0-9_]{1,10}$")
_AROUND = ". \u200c\u200d"


def tidy(name: str) -> str:
    """Return the name without folders, control characters, direction marks and signs that Windows forbids.

    A longer one than MOST_BYTES keeps its ending. Raises InputError where nothing is left of it.
    """
    bare = clean(re.split(r"[/\\]", name)[-1])
    tidied = _shortened(clean(_FORBIDDEN.sub("-", bare).strip(_AROUND)))
    if not tidied:
        raise InputError("This file has no name. Give it one, then add it.")
    return tidied


def ending(name: str) -> str:
    """Return ".pdf" for "CV.PDF", in small letters; "" where the name has none."""
    found = _ENDING.search(name)
    return found.group().lower() if found else ""


def _shortened(name: str) -> str:
    last = name[len(name) - len(ending(name)) :]
    stem = name.removesuffix(last).encode()[: MOST_BYTES - len(last)].decode(errors="ignore")
    return (stem.rstrip(_AROUND) + last).strip(_AROUND)
