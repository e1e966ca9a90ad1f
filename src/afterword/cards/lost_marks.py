"""When a name probably lost a mark on its way through the reader: "Tiganus" on a Romanian card."""

import re

from afterword.cards.found import Found
from afterword.cards.given_names import is_given_name
from afterword.cards.marked_names import is_as_written, lacks_a_rare_mark, lacks_its_mark
from afterword.cards.seen import Seen
from afterword.words.folding import fold

CLEAR_LETTER = 0.97  # where a language has many marks, and no list knows the word
_MANY_MARKS = frozenset(
    ("PL", "CZ", "SK", "HU", "RO", "TR", "SE", "DK", "NO", "FI", "IS", "HR", "SI", "RS", "LT", "LV")
)


def may_lack_marks(name: Found, how: Seen, region: str) -> bool:
    """Marks that the reader often loses, where a name of that country probably has one."""
    value, printed = name.value, " ".join(line.text for line in name.lines)
    words = re.split(r"[\s-]+", value)
    if any(lacks_its_mark(word, region) or lacks_a_rare_mark(word, region, beside=value) for word in words):
        return True
    known = all(is_given_name(word) or is_as_written(word, region) for word in words)
    if region in _MANY_MARKS and how.worst < CLEAR_LETTER and not known:
        return True
    if region == "RO":
        return value.isascii() and any(_may_have_commas_below(word) for word in value.split())
    if region == "HU":
        return how.worst < 0.95 and bool(re.search("[öüőű]", value))
    if region in ("DK", "NO", "IS"):
        return bool(re.search("ae|oe", value, re.IGNORECASE))
    if region in ("DE", "AT", "CH"):
        return "SS" in printed and printed.upper() == printed  # "WEISS" is Weiss or Weiß
    return False


def _may_have_commas_below(word: str) -> bool:
    """ "Tiganus" may be Țigănuș; "Victor" and "Georgescu" are known to be plain."""
    plain = re.sub("escu$", "", fold(word))
    return bool(re.search("[ts]", plain)) and not is_given_name(word)
