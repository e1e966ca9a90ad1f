"""Spelling by two votes: a word is misspelt only if Harper and Hunspell both do not know it.

Finds words in small letters that neither knows and that resemble one they know, such a word at the start of a
sentence, words run together (“alot”), and British spelling in an American letter (which does not block). Suggests the
nearest known words. Silent on the names and terms of the record, other capitals in mid-sentence, abbreviations, words
with figures or inner capitals, addresses, and on trade words that resemble nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from afterword.proofreading.british import american_spelling
from afterword.proofreading.calendar import MONTHS, WEEKDAYS
from afterword.proofreading.dictionary import is_a_word
from afterword.proofreading.finding import Finding
from afterword.proofreading.harper_engine import suggestions
from afterword.proofreading.meant_words import UnknownWord, meant_words
from afterword.proofreading.record import knows
from afterword.proofreading.trade_words import TRADE_WORDS
from afterword.words.nearness import near

SHORTEST_CAPITALISED = 5  # letters; a shorter unknown word at the start of a sentence may be a name
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
PLAIN = re.compile(r"[A-Za-z]{2,40}(?:['’][A-Za-z]{1,4})?")
BEGINS = re.compile(r"(?:^|(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<!\bProf)[.!?]\s+|\n\s*)[“\"']?$")
# Words of another language go on in one quotation or behind one another: “Jesu nostri”, Ilex crenata.
AFTER_A_STRANGER = re.compile(r"(?P<word>[A-Z][a-z]{2,}) $")
PREFIXES = (
    "re",
    "pre",
    "non",
    "un",
    "over",
    "under",
    "co",
    "sub",
    "multi",
    "micro",
    "anti",
    "de",
    "out",
    "mis",
    "inter",
)
SHORTEST_BASE = 5  # letters; “refrences” begins with “re” and ends with no word


def find_spelling(text: str, known: frozenset[str], dialect: str = "en-US") -> Iterator[Finding]:
    for word in _unknown_words(text, known, dialect):
        if american := american_spelling(word.text):
            if dialect == "en-US":
                sentence = f"“{word.text}” is British; an American reader writes “{american}”."
                yield Finding(word.start, word.end, "dialect", sentence, (american,))
        elif nearest := meant_words(text, word):
            sentence = f"“{word.text}” is in no dictionary; is “{nearest[0]}” meant?"
            yield Finding(word.start, word.end, "spelling", sentence, nearest, blocks=word.text.islower())


def _unknown_words(text: str, known: frozenset[str], dialect: str) -> Iterator[UnknownWord]:
    """The words that neither dictionary has; Harper is asked last, as it takes milliseconds for each."""
    for found in WORD.finditer(text):
        word = UnknownWord(found.start(), found.end(), found.group(), ())
        if _may_be_misspelt(text, word, known):
            suggested = suggestions(word.text, dialect)
            if suggested is not None:
                yield replace(word, replacements=suggested)


def _may_be_misspelt(text: str, word: UnknownWord, known: frozenset[str]) -> bool:
    shown = word.text
    if not PLAIN.fullmatch(shown) or _is_part(text, word):
        return False
    if knows(shown, known) or shown.lower() in TRADE_WORDS or is_a_word(shown) or is_a_word(shown.lower()):
        return False
    if shown.islower():
        return not (_is_derived(shown) or _goes_on_in_another_language(text, word, known))
    if shown[1:].islower() and any(near(shown, day) for day in (*WEEKDAYS, *MONTHS)):
        return True
    return shown[1:].islower() and len(shown) >= SHORTEST_CAPITALISED and bool(BEGINS.search(text[: word.start]))


def _goes_on_in_another_language(text: str, word: UnknownWord, known: frozenset[str]) -> bool:
    """Behind a word with a capital in mid-sentence that no dictionary has, nor the record."""
    before = AFTER_A_STRANGER.search(text[: word.start][-40:])
    if before is None:
        return False
    stranger = before["word"]
    begins = BEGINS.search(text[: word.start - len(stranger) - 1])
    return not (begins or knows(stranger, known) or is_a_word(stranger) or is_a_word(stranger.lower()))


def _is_derived(shown: str) -> bool:
    """A known word with a prefix that makes new ones: “prewash”, “reproofed”."""
    return any(
        shown.startswith(prefix) and len(shown) - len(prefix) >= SHORTEST_BASE and is_a_word(shown[len(prefix) :])
        for prefix in PREFIXES
    )


def _is_part(text: str, word: UnknownWord) -> bool:
    """Part of a compound, a path or a handle: something else than a space stands directly before or after."""
    before, after = text[: word.start][-1:], text[word.end :][:1]
    return (before != "" and before in "-_/.@#&\\'’") or (after != "" and after in "-_/@\\")
