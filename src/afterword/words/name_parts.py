"""The parts of a person's name, where they are certain."""

import re
from dataclasses import dataclass

from afterword.words import name_words as known
from afterword.words.folding import clean


@dataclass(frozen=True)
class Name:
    """A name and the parts of it that are certain; a part nobody could be sure of is None."""

    full: str
    honorific: str | None = None
    given: str | None = None
    family: str | None = None
    suffix: str | None = None


def parse(full: str) -> Name:
    """Return the parts of a name; a mononym has a given name only, a Chinese name only its full form.

    The order is the written one ("Alice Example") unless a comma or capitals ("EXAMPLE Alice") say otherwise.
    Middle names belong to neither part, and with a written-out one the family name is left open:
    "Gabriel García Márquez" and "Martin Luther King" look the same.
    """
    name = clean(full)
    if _cannot_be_cut(name):
        return Name(name)
    segments = [part.strip() for part in _REMARK.sub(" ", name).split(",") if part.strip()]
    suffix = _take_comma_suffixes(segments)
    words = [segment.split() for segment in segments]
    honorific = _take_honorific(words)
    if len(words) == 1 and suffix is None:
        suffix = _take_last_suffix(words[0])
    given, family = _given_and_family(words, honorific)
    return Name(name, honorific, given, family, suffix)


def key(word: str) -> str:
    """Return the word as the lists of known words have it."""
    return word.replace(".", "").casefold()


def is_initials(word: str) -> bool:
    """Return True for "J.", "J.P." and a letter on its own."""
    return _INITIALS.fullmatch(word) is not None


# "(she/her)" behind a name, or a remark in square brackets.
_REMARK = re.compile(r"\s*(?:\([^()]*\)\s*$|\([^()]*/[^()]*\)|\[[^\[\]]*\])")
_CALLED = re.compile(r"""^(?:\((\w[\w'’-]*)\)|"(\w[\w'’-]*)"|“(\w[\w'’-]*)”)$""")
# Han, kana, Hangul, full-width forms: the family name comes first and no space shows where it ends.
_EAST_ASIAN = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?)|(?:[^\W\d_]\.[-\s]?)+")


def _cannot_be_cut(name: str) -> bool:
    """Two people, an address, a number or a script without spaces."""
    several = re.search(r"[@&/+\d]|\s(?:and|und|et)\s", _REMARK.sub(" ", name))
    return not name or several is not None or _EAST_ASIAN.search(name) is not None


def _take_comma_suffixes(segments: list[str]) -> str | None:
    found: list[str] = []
    while len(segments) > 1 and all(key(word) in known.COMMA_SUFFIXES for word in segments[-1].split()):
        found.insert(0, segments.pop())
    # "Example, Jr., Alice"
    if len(segments) == 3 and key(segments[1]) in known.SUFFIXES:
        found.insert(0, segments.pop(1))
    return ", ".join(found) or None


def _take_honorific(segments: list[list[str]]) -> str | None:
    taken: list[str] = []
    for words in segments:
        while len(words) > 1 and key(words[0]) in known.HONORIFICS:
            word = words.pop(0)
            taken.append(word.capitalize() if word.isupper() else word)
    return " ".join(taken) or None


def _take_last_suffix(words: list[str]) -> str | None:
    if len(words) < 3:
        return None
    last = words[-1]
    is_suffix = key(last) in known.SUFFIXES or last.replace(".", "") in known.CAPITAL_SUFFIXES
    return words.pop() if is_suffix else None


def _given_and_family(segments: list[list[str]], honorific: str | None) -> tuple[str | None, str | None]:
    if len(segments) == 2 and _is_one_family(segments[0]):
        return segments[1][0], " ".join(segments[0])
    if len(segments) != 1:
        return None, None
    words = segments[0]
    if len(words) == 1:
        return (None, words[0]) if honorific else (words[0], None)
    if capitals := _capital_family(words):
        return capitals
    return _in_written_order(words)


def _is_one_family(words: list[str]) -> bool:
    """One family name before a comma; with two words it could be "Alice Example, Recruiter"."""
    return sum(key(word) not in known.PARTICLES for word in words) == 1


def _capital_family(words: list[str]) -> tuple[str, str] | None:
    """ "EXAMPLE Alice" and "Alice EXAMPLE": the custom of writing only the family name in capitals."""
    capitals = [len(word) > 2 and word.isupper() and "." not in word for word in words]
    if sum(capitals) != 1 or not (capitals[0] or capitals[-1]):
        return None
    return (words[1], words[0]) if capitals[0] else (words[0], words[-1]) if len(words) == 2 else None


def _in_written_order(words: list[str]) -> tuple[str | None, str | None]:
    first, rest = words[0], words[1:]
    if first.islower() and key(first) in known.PARTICLES:
        return None, " ".join(words)
    called = next((match for word in rest[:-1] if (match := _CALLED.match(word))), None)
    rest = [word for word in rest if not _CALLED.match(word)]
    given = next(filter(None, called.groups())) if called else first
    if key(first) in known.UNCUTTABLE_STARTS and not called:
        return None, None
    return given, _family(rest)


def _family(after_given: list[str]) -> str | None:
    for index, word in enumerate(after_given):
        if key(word) in known.PARTICLES:
            return " ".join(after_given[index:])
        if index and key(word) in known.JOINING_PARTICLES:
            return " ".join(after_given[index - 1 :])
    written_out = [word for word in after_given if not is_initials(word)]
    return written_out[0] if len(written_out) == 1 and written_out[0] == after_given[-1] else None
