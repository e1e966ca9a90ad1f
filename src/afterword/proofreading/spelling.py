"""Spelling by two votes: a word is misspelt only if Harper and Hunspell both do not know it.

Finds words in small letters that neither knows and that resemble one they know, such a word at the start of a
sentence, words run together (“alot”), and British spelling in an American letter (which does not block). Suggests the
nearest known words. Silent on the names and terms of the record, other capitals in mid-sentence, abbreviations, words
with figures or inner capitals, addresses, and on trade words that resemble nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from afterword.proofreading.british import american_spelling
from afterword.proofreading.calendar import MONTHS, WEEKDAYS
from afterword.proofreading.dictionary import is_a_word
from afterword.proofreading.finding import Finding
from afterword.proofreading.harper_engine import suggestions
from afterword.proofreading.likelihood import frequency, gain
from afterword.proofreading.phrasing import american, sentences
from afterword.proofreading.record import knows
from afterword.proofreading.trade_words import TRADE_WORDS
from afterword.words.nearness import near

SHORTEST = 4  # letters; a shorter word is a slip only if its letters are swapped
LONG = 6  # letters from which on two slips still leave a word recognisable
SHORTEST_CAPITALISED = 5  # letters; a shorter unknown word at the start of a sentence may be a name
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
PLAIN = re.compile(r"[A-Za-z]{2,40}(?:['’][A-Za-z]{1,4})?")
BEGINS = re.compile(r"(?:^|[.!?]\s+|\n\s*)[“\"']?$")
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
MUCH_BETTER = 4.0  # natural logarithm: so much likelier moves a suggestion to the front
REPLACED = 3  # a kind of slip: one letter stands for another
EVERYDAY = -12.6  # natural logarithm: how often a word comes that an unknown one is taken for two slips away
RUN_TOGETHER = {
    "alot": "a lot",
    "aswell": "as well",
    "atleast": "at least",
    "eachother": "each other",
    "incase": "in case",
    "infact": "in fact",
    "infront": "in front",
    "inspite": "in spite",
    "noone": "no one",
    "ofcourse": "of course",
    "thankyou": "thank you",
}


@dataclass(frozen=True)
class UnknownWord:
    """A word no dictionary has, with what it may have been meant to be."""

    start: int
    end: int
    text: str
    replacements: tuple[str, ...]


def find_spelling(text: str, known: frozenset[str], dialect: str = "en-US") -> Iterator[Finding]:
    for word in _unknown_words(text, known, dialect):
        if american := american_spelling(word.text):
            if dialect == "en-US":
                sentence = f"“{word.text}” is British; an American reader writes “{american}”."
                yield Finding(word.start, word.end, "dialect", sentence, (american,))
        elif nearest := _likeliest(text, word, _nearest(word.text, word.replacements)):
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
        return not _is_derived(shown)
    if shown[1:].islower() and any(near(shown, day) for day in (*WEEKDAYS, *MONTHS)):
        return True
    return shown[1:].islower() and len(shown) >= SHORTEST_CAPITALISED and bool(BEGINS.search(text[: word.start]))


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


def _nearest(shown: str, suggested: tuple[str, ...]) -> tuple[str, ...]:
    """The suggestions that resemble the word, likeliest first, with its capital; none if it resembles nothing."""
    from rapidfuzz.distance import OSA  # here, and below: 50 ms to import, wanted for unknown words only

    word = shown.lower()
    if word in RUN_TOGETHER:
        return (_capitalised_like(shown, RUN_TOGETHER[word]),)
    fitting = [one for one in suggested if _is_within_a_slip(word, one.lower())]
    fitting = [one for one in fitting if one.islower() or one.startswith("I'") or not shown.islower()]
    if _is_compound(word) and not any(OSA.distance(word, one.lower()) == 1 for one in fitting):
        return ()
    ranked = sorted(fitting, key=lambda one: (OSA.distance(word, one.lower()), _kind_of_slip(word, one.lower())))
    return tuple(dict.fromkeys(_capitalised_like(shown, one) for one in ranked))


def _likeliest(text: str, word: UnknownWord, nearest: tuple[str, ...]) -> tuple[str, ...]:
    """The suggestions with the one first that fits the words around; none if only rare words resemble the word."""
    from rapidfuzz.distance import OSA

    shown = word.text.lower()
    if shown in RUN_TOGETHER:
        return nearest
    kept = [
        one
        for one in nearest
        if " " in one or OSA.distance(shown, one.lower()) == 1 or frequency(american(one.lower())) > EVERYDAY
    ]
    if not kept or (_kind_of_slip(shown, kept[0].lower()) == REPLACED and not _is_everyday_slip(shown, kept)):
        return ()
    place = next(
        ((one, at) for one in sentences(text) for at, w in enumerate(one.words) if w.start == word.start), None
    )
    if place is None:
        return tuple(kept)
    sentence, at = place
    fits = {one: gain(sentence.heard, at + 1, at + 2, (american(one.lower()),)) for one in kept}
    best = fits[kept[0]]
    return tuple(sorted(kept, key=lambda one: (-(fits[one] - best > MUCH_BETTER) * fits[one], kept.index(one))))


def _is_everyday_slip(shown: str, kept: list[str]) -> bool:
    """One letter for another is a slip where the word meant is an everyday one."""
    return any(frequency(american(one.lower())) > EVERYDAY for one in kept)


def _is_within_a_slip(word: str, meant: str) -> bool:
    """One slip of the keys, two in a longer word; two letters replaced make another word: capnography, cartography."""
    from rapidfuzz.distance import OSA, Indel

    slips = OSA.distance(word, meant)
    if len(word) < SHORTEST:
        return sorted(word) == sorted(meant)
    return slips == 1 or (slips == 2 and len(word) >= LONG and Indel.distance(word, meant) <= 3)


def _is_compound(word: str) -> bool:
    """Two words written as one, as trades do: lakehouse, switchroom."""
    return any(is_a_word(word[:cut]) and is_a_word(word[cut:]) for cut in range(3, len(word) - 2))


def _capitalised_like(shown: str, one: str) -> str:
    return one[:1].upper() + one[1:] if shown[:1].isupper() else one


def _kind_of_slip(word: str, meant: str) -> int:
    """How common the slip is, the commonest first: letters swapped, one left out, one too many, another one."""
    if sorted(word) == sorted(meant):
        return 0
    if _runs_through(word, meant):
        return 1
    return 2 if _runs_through(meant, word) else 3


def _runs_through(short: str, long: str) -> bool:
    letters = iter(long)
    return all(letter in letters for letter in short)
