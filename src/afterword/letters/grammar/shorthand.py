"""Shorthand written out where it can mean only one thing, asked back where it can mean several."""

import re

from afterword.letters.grammar.outcome import Unclear
from afterword.letters.grammar.shorthand_words import EVEN_IN_CAPITALS, UNCLEAR, WORDS


def expand(line: str) -> str | Unclear:
    """Return the line with shorthand written out, or the question about the first piece that is unclear."""
    for pattern, spelt in _SIGNS:
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
    if key in UNCLEAR and not bare.isupper():
        return Unclear(f"What does “{bare}” stand for here? Please write it out.")
    if _SLASHED.fullmatch(bare):
        return Unclear(f"Is “{bare}” one or the other, or both? Please write “and” or “or”.")
    spelt = WORDS.get(key) if not (bare.isupper() and len(bare) > 1) or key in EVEN_IN_CAPITALS else None
    if spelt is None:
        return word
    return before + (spelt[0].upper() + spelt[1:] if bare[0].isupper() else spelt) + after.removeprefix(".")


_EDGES = re.compile(r"([\"“(]*)(.*?)([\"”),.]*)")
_SLASHED = re.compile(r"[a-z]{3,}/[a-z]{3,}")
_DAYS = (
    ("mon", "Monday"),
    ("tues?", "Tuesday"),
    ("wed", "Wednesday"),
    ("thu(?:rs?)?", "Thursday"),
    ("fri", "Friday"),
    ("sat", "Saturday"),
    ("sun", "Sunday"),
)
_SIGNS = (
    (re.compile(r"\bw/o(?=\s|$)", re.I), "without"),
    (re.compile(r"\bw/\s*(?=\w)", re.I), "with "),
    (re.compile(r"\bb/c\b", re.I), "because"),
    (re.compile(r"(?<=\s)[&+](?=\s(?![A-Z]))|(?<=[a-z]\s)\+(?=\s)"), "and"),
    (re.compile(r"(?<=\s)@\s*(?=[A-Z])"), "at "),
    (re.compile(r"~\s*(?=\d)"), "about "),
    (re.compile(r"(?<=\d )(\w+)/(day|night|week|month|year|hour|shift)\b"), r"\1 a \2"),
    (re.compile(r"\b[Tt]heres\b"), "there's"),
    (re.compile(r"\bits(?= (?:a|an|the|not|all|too|so|very|just|really|been|only|never)\b)", re.I), "it's"),
    *(
        (re.compile(rf"\b(by|on|until|before|next|this|or|and|call) {short}\b\.?", re.I), rf"\1 {day}")
        for short, day in _DAYS
    ),
    (re.compile(r"\b(\d+)\s?(?:yrs|yr)\b\.?", re.I), r"\1 years"),
    (re.compile(r"\b(\d+)\s?(?:hrs|hr)\b\.?", re.I), r"\1 hours"),
    (re.compile(r"\b(\d+)\s?(?:mins)\b\.?", re.I), r"\1 minutes"),
    (re.compile(r"\b(\d+)\s?(?:wks)\b\.?", re.I), r"\1 weeks"),
    (re.compile(r"\b(\d+)\s?(?:ppl)\b\.?", re.I), r"\1 people"),
)
