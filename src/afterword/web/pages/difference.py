"""Two wordings of a letter, compared word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True)
class Stretch:
    """A stretch of text: in both wordings ("same"), only in the later one ("new"), or only in the earlier ("old")."""

    kind: str
    text: str


def difference(earlier: str, later: str) -> tuple[Stretch, ...]:
    """Return the stretches in order, where words go before those that came in their place."""
    one, other = _WORDS.findall(earlier), _WORDS.findall(later)
    found: list[Stretch] = []
    for what, start, end, new_start, new_end in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if what == "equal":
            found.append(Stretch("same", "".join(one[start:end])))
            continue
        old, new = "".join(one[start:end]), "".join(other[new_start:new_end])
        found += [Stretch(kind, text) for kind, text in (("old", old), ("new", new)) if text]
    return tuple(found)


# A word with the white space behind it, so that words move with their spaces.
_WORDS = re.compile(r"\S+[^\S\n]*|\n+|[^\S\n]+")
