"""Misspelt words put right where only one word can be meant; a word that nothing knows is found, to be asked about.

A slip is put right if it stands in the list, or if an unknown word of five letters or more becomes one everyday word,
and no other that begins alike, by two letters changing places, a letter missing, a letter doubled or a vowel taken for
another; of six letters, by one too many; of seven, one known word of any kind. Where it could be several, it is asked.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.letters.grammar.acronyms import ACRONYMS, FIRMS, SPELT
from afterword.letters.grammar.dictionary import flags_of, stems
from afterword.letters.grammar.everyday import british, everyday_words, names_of_makers
from afterword.letters.grammar.known_slips import KNOWN_SLIPS
from afterword.letters.grammar.lexicon import base_of_gerund, is_common, is_past, is_plural, proper_spelling
from afterword.letters.grammar.one_of_many import names_one
from afterword.letters.grammar.places import PLACES
from afterword.letters.grammar.stuff import STUFF
from afterword.letters.grammar.trades import is_of_a_trade


def spelt_right(line: str) -> str:
    """Return the line with the slips put right; words with a capital, a figure or a hyphen are left alone."""
    return _WORD.sub(
        lambda found: _right(found[0], may_be_a_name=_NAME_BEFORE.search(line[: found.start()]) is not None), line
    )


def unknown_word(line: str) -> str | None:
    """Return the first word that nothing knows: a slip for several, a name in small letters, a word cut short."""
    words = (found[0] for found in _WORD.finditer(line))
    unknown = (word for word in words if _may_be_a_name(word) and not is_known(word))
    return next(unknown, None)


@lru_cache(maxsize=2048)
def is_known(word: str) -> bool:
    """Return True for a word that some list or the dictionary has, or that is made of such words."""
    return _is_listed(word) or _is_made_of_two(word) or any(map(_is_a_base, _bases(word)))


@lru_cache(maxsize=2048)
def _right(word: str, *, may_be_a_name: bool) -> str:
    if word in KNOWN_SLIPS:
        return KNOWN_SLIPS[word]
    if _is_listed(word):
        return word
    if name := names_of_makers().get(word):
        return name
    meant = frozenset() if may_be_a_name else _meant(word)
    if not meant and len(word) >= _LONG and not may_be_a_name and not is_known(word):
        sure = frozenset(other for other in _near(word) if _is_sure(other))
        meant = frozenset(other for other in sure if everyday_words().intersection(_bases(other))) or sure
    return next(iter(meant)) if len(meant) == 1 else word


@lru_cache(maxsize=2048)
def _is_listed(word: str) -> bool:
    return (
        word in everyday_words()
        or is_common(word)
        or names_one(word)
        or names_one(word.removesuffix("s"))
        or word in STUFF
        or word in ACRONYMS | FIRMS | PLACES | SPELT.keys()
        or proper_spelling(word) is not None
        or bool(flags_of(word) or flags_of(word.removesuffix("s")))
        or is_of_a_trade(word)
        or word in british()
    )


@lru_cache(maxsize=2048)
def _meant(word: str) -> frozenset[str]:
    """The everyday words that are nearest: letters swapped, doubled or missing before a letter too many."""
    if len(word) < _SHORT:
        return frozenset()
    first = word[0]
    near = frozenset(other for other in _near(word) if other in everyday_words() and other[0] == first)
    return near or frozenset(other for other in _with_one_too_many(word) if other in everyday_words())


def _may_be_a_name(word: str) -> bool:
    """A long word is jargon far more often: a slip in it would have been near some other word."""
    return len(word) >= _SHORT - 1 and (len(word) <= _LONG or word[-1] in "aiou")


def _is_sure(word: str) -> bool:
    return _is_a_base(word) or is_past(word) or is_plural(word) or base_of_gerund(word) is not None


def _is_a_base(word: str) -> bool:
    return word in everyday_words() or word in stems() or word in british()


def _bases(word: str) -> Iterator[str]:
    """What "steadier", "reminders" and "signalling" are made of; "runing" is made of nothing."""
    for ending, instead in _ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) > 2:
            if instead or ending in ("s", "ly") or not _DOUBLES.fullmatch(base):
                yield base + instead
            if ending not in ("s", "ly") and base[-1] == base[-2]:
                yield base[:-1]


def _with_one_too_many(word: str) -> set[str]:
    """Without the last, which may be a plural's: "tuesdays"."""
    return {word[:at] + word[at + 1 :] for at in range(1, len(word) - 1)} if len(word) >= _LONG - 1 else set()


def _is_made_of_two(word: str) -> bool:
    """ "timelines": no dictionary has every compound."""
    return any(
        word[:at] in stems() and (word[at:] in everyday_words() or word[at:].removesuffix("s") in everyday_words())
        for at in range(3, len(word) - 2)
    )


def _near(word: str) -> set[str]:
    halves = [(word[:at], word[at:]) for at in range(1, len(word) + 1)]
    swapped = {a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1}
    missing = {a + letter + b for a, b in halves for letter in "abcdefghijklmnopqrstuvwxyz"}
    doubled = {a + b[1:] for a, b in halves if b and a[-1] == b[0]}
    vowels = {a + vowel + b[1:] for a, b in halves if b and b[0] in "aeiou" for vowel in "aeiou"}
    return (swapped | missing | doubled | vowels) - {word}


_ENDINGS = (
    *(("s", ""), ("ly", ""), ("ed", ""), ("d", ""), ("ing", ""), ("ing", "e"), ("er", ""), ("r", ""), ("est", "")),
    *(("ers", ""), ("rs", ""), ("es", ""), ("st", ""), ("ier", "y"), ("iest", "y"), ("ies", "y"), ("ied", "y")),
    *(("ship", ""), ("less", ""), ("ness", ""), ("ful", ""), ("able", ""), ("able", "e"), ("ups", "up")),
)
# They double their last letter before an ending.
_DOUBLES = re.compile(r"[^aeiou]*[aeiou][bdgmnprt]")
_SHORT, _LONG = 5, 7
_NAME_BEFORE = re.compile(r"\b(?:at|in|from|near|for|with|to|by) $")
_WORD = re.compile(r"(?<![\w'’&./@-])[a-z]{3,}(?![\w'’&/@-])")
