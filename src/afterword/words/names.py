"""A person's name: its parts, how it is compared, and what follows "Dear"."""

import re

from afterword.words import name_words as known
from afterword.words.family_first import is_family_first
from afterword.words.folding import clean, fold
from afterword.words.name_parts import Name, is_initials, key, parse

__all__ = ["Name", "clean", "fold", "formal", "greeting", "is_titled", "parse"]


def greeting(full: str, address_as: str | None = None) -> str:
    """Return what follows "Dear ": the form asked for, "Dr. Example", the given name, or the full name if unsure.

    A name that shows its family name first ("Wang Xiaoming") is not cut.

    A name typed all in capitals is set in small letters ("PRIYA EXAMPLE"), unless that is a guess ("MACDONALD").
    """
    if address_as and (asked := clean(address_as)):
        return asked
    name = parse(full)
    titles = {key(word) for word in (name.honorific or "").split()}
    if name.given and name.family and is_family_first([name.given, *name.family.split()]):
        return name.full if titles & known.KEPT_WITH_FAMILY else f"{name.given} {name.family}"
    if titles & known.KEPT_WITH_FAMILY:
        return f"{name.honorific} {_as_written(name.family, name)}" if name.family and name.given else name.full
    if name.given is None or is_initials(name.given):
        return name.full
    given = _as_written(name.given, name)
    return f"{name.honorific} {given}" if titles & known.KEPT_WITH_GIVEN else given


def formal(full: str, address_as: str | None = None) -> str:
    """Return what follows "Dear " in a formal letter: the form asked for, "Dr. Example", "Ms. Example" where the name
    says so, else the full name: nobody's title or gender is guessed.
    """
    called = greeting(full, address_as)
    if is_titled(called) or (address_as and clean(address_as)):
        return called
    name = parse(full)
    if name.honorific and name.family:
        return f"{name.honorific} {_as_written(name.family, name)}"
    return " ".join(_as_written(part, name) for part in name.full.split(" "))


def is_titled(called: str) -> bool:
    """Return whether what follows "Dear " begins with a title: "Dr. Example", "Ms. Example", "Judge Example"."""
    first, _, rest = called.partition(" ")
    return bool(rest) and key(first) in known.HONORIFICS


def _as_written(part: str, name: Name) -> str:
    """The part in small letters where the whole name is in capitals and only one way of doing it is right."""
    shouted = name.full.isupper() and sum(len(word) > 2 for word in name.full.split()) > 1
    if not shouted or " " in part or part.startswith(("MAC", "MC")):
        return part
    # İ has no small form of one letter outside Turkish casing; "i" is right in Turkish too.
    return "".join(piece[:1] + piece[1:].replace("İ", "i").lower() for piece in re.split(r"([-'’])", part))
