"""Apostrophes left out where only one reading is possible."""

import re

from afterword.letters.grammar.finite_verbs import count_verbs
from afterword.letters.grammar.lexicon import is_describing
from afterword.letters.grammar.tokens import words_of
from afterword.words.word_list import listed


def with_its_apostrophe(line: str) -> str:
    """Return the line with "so its fair" as "so it's fair"; "its fair share" stays."""
    line = re.sub(r"^its (?=\d|[a-z]+ enough (?:that|to|for)\b)", "it's ", line)
    return _ITS.sub(_spelt, _HOW_ITS.sub(_with_its_verb, line))


def _with_its_verb(found: re.Match[str]) -> str:
    """ "how its split": a clause without any other verb."""
    rest = words_of(found["rest"])
    return found[0] if count_verbs(["x", *rest]) or not rest else f"{found['before']}it's {found['rest']}"


def _spelt(found: re.Match[str]) -> str:
    state = found["state"].lower()
    return f"{found['it']}'s {found['state']}" if is_describing(state) or state in _STATES else found[0]


_HOW_ITS = re.compile(r"(?P<before>\b(?:how|because|since|so) )its (?P<rest>[^,]+)")
_BEFORE = "|".join(rf"(?<=\b{word} )" for word in listed("so because that since but if when while how"))
_ITS = re.compile(
    rf"(?:^|{_BEFORE})(?P<it>it)s (?P<state>\w+)(?=$|,| (?:to|for|in|on|from|with|and|but|here|there|now|at)\b)", re.I
)
_STATES = frozenset(
    listed(
        "close open clean ready quiet busy calm clear dry warm near tidy free fun hard easy local"
        " outdoors indoors remote ok"
    )
)
