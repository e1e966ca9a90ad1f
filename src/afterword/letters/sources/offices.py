"""What somebody is said to be stands in a note as what they are."""

import re
from collections.abc import Iterator, Sequence

from afterword.letters.sources.coverage import TITLES
from afterword.letters.sources.doers import DETERMINERS
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.said import Said, holds, said
from afterword.letters.sources.stems import same
from afterword.letters.sources.whose import is_own

_OFFICE = re.compile(
    r"(?P<lead>\b(?:as|was|am|were|be|being|became|become|been)\b|^)\W*(?:(?:an?|the|your|our)\s+)?$", re.I
)


def find_offices(text: str, parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "As site manager I …" where a note only says that there was a site manager."""
    for office in _held_offices(text, parts):
        if not any(note.kind is None or is_own(note) for note in facts.notes):
            continue
        held = [one for note in facts.notes for one in _held_offices(note.text, said(note.text))]
        stated = [one for words in facts.stated for one in said(words)]
        named = [one for note in facts.notes for one in said(note.text) if same(one.stem, office.stem)]
        is_about_them = re.match(r"\W*(?:as|for) (?:an?|the|your)\b", text[: office.end], re.I) and holds(
            stated, office
        )
        if named and not any(same(one.stem, office.stem) for one in held) and not is_about_them:
            yield Unsourced(office.start, office.end, Why.TITLE)


def _held_offices(text: str, parts: Sequence[Said]) -> list[Said]:
    found = []
    for at, one in enumerate(parts):
        is_deed = at == 0 and parts[1:2] and parts[1].plain in DETERMINERS
        if one.plain not in TITLES or is_deed:  # "lead a shift"
            continue
        first = at
        while (
            first > 0
            and at - first < 3
            and not parts[first - 1].is_free
            and parts[first - 1].end + 1 >= parts[first].start
        ):
            first -= 1
        if _OFFICE.search(text[: parts[first].start]):
            found.append(one)
    return found
