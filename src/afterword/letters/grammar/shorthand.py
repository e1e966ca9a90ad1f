"""Shorthand written out where it can mean only one thing, asked back where it can mean several."""

import re

from afterword.letters.grammar.outcome import Unclear
from afterword.letters.grammar.shorthand_signs import SIGNS
from afterword.letters.grammar.shorthand_words import EVEN_IN_CAPITALS, UNCLEAR, WORDS


def expand(line: str) -> str | Unclear:
    """Return the line with shorthand written out, or the question about the first piece that is unclear."""
    for pattern, spelt in SIGNS:
        if pattern.search(line):  # cheaper than a sub that finds nothing
            line = pattern.sub(spelt, line)
    words = []
    for word in line.split(" "):
        expanded = _expand_word(word)
        if isinstance(expanded, Unclear):
            return expanded
        words.append(expanded)
    return " ".join(" ".join(words).split())


def _expand_word(word: str) -> str | Unclear:
    before, bare, after = _EDGES.fullmatch(word).groups()  # type: ignore[union-attr]  # matches any text
    key = bare.lower().replace("’", "'")
    if key in UNCLEAR and not bare.isupper() and bare != "St":
        return Unclear(f"What does “{bare}” stand for here? Please write it out.")
    if _SLASHED.fullmatch(bare):
        return Unclear(f"Is “{bare}” one or the other, or both? Please write “and” or “or”.")
    spelt = WORDS.get(key) if not (bare.isupper() and len(bare) > 1) or key in EVEN_IN_CAPITALS else None
    if spelt is None:
        return word
    return before + (spelt[0].upper() + spelt[1:] if bare[0].isupper() else spelt) + after.removeprefix(".")


_EDGES = re.compile(r"([\"“(]*)(.*?)([\"”),.]*)")
_SLASHED = re.compile(r"[a-z]{3,}/[a-z]{3,}")
