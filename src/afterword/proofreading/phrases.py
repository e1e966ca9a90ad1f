"""Where the subject of a verb begins and which of its words is the head: “the *records* of each patient”.

Each word becomes one sign that holds every class it may belong to, and a pattern over these signs finds the subject: a
noun with what stands before it, then “of …”, “that …” and “to …” up to the verb.
"""

import re
from enum import IntFlag
from functools import lru_cache

from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.word_classes import tags


class Class(IntFlag):
    """What a word may be in a phrase."""

    DETERMINER = 1
    MODIFIER = 2
    NOUN = 4
    PREPOSITION = 8
    PRONOUN = 16
    FINITE = 32
    ADVERB = 64
    RELATIVE = 128
    TO = 256
    BASE = 512


_DETERMINERS = """the a an this that these those my your our their his her its every each another any some no both all
many most several few two three four five six seven eight nine ten neither either"""
DETERMINERS = frozenset(_DETERMINERS.split())
PREPOSITIONS = frozenset(
    [
        "of",
        "in",
        "at",
        "for",
        "from",
        "with",
        "about",
        "on",
        "between",
        "behind",
        "under",
        "over",
        "across",
        "around",
        "during",
        "through",
        "into",
        "without",
        "by",
        "near",
        "among",
        "beside",
        "inside",
        "within",
    ]
)
PRONOUNS = frozenset(("i", "you", "we", "they", "he", "she", "it"))
RELATIVES = frozenset(("that", "which", "who", "where", "whose"))
FIRST_SIGN = 0x4E00  # any range of 1024 signs that mean nothing to a pattern


def _any(one: Class) -> str:
    return f"[{''.join(chr(FIRST_SIGN + bits) for bits in range(1024) if bits & one)}]"


_NOUN_PHRASE = f"{_any(Class.DETERMINER)}?{_any(Class.ADVERB)}?{_any(Class.MODIFIER)}*{_any(Class.NOUN)}"
_WITH_NOUN = f"{_any(Class.PREPOSITION)}{_NOUN_PHRASE}"
_RELATIVE = (
    f"{_any(Class.RELATIVE)}?(?:{_any(Class.PRONOUN)}|{_any(Class.DETERMINER)}{_any(Class.MODIFIER)}*{_any(Class.NOUN)})"
    f"{_any(Class.ADVERB)}?{_any(Class.FINITE)}(?:{_any(Class.ADVERB)}|{_NOUN_PHRASE})?"
)
_INFINITIVE = f"{_any(Class.TO)}{_any(Class.BASE)}(?:{_NOUN_PHRASE})?"
SUBJECT = re.compile(
    f"(?P<head>{_any(Class.DETERMINER)}{{1,2}}{_any(Class.ADVERB)}?{_any(Class.MODIFIER)}*{_any(Class.NOUN)})"
    f"(?P<more>(?:{_WITH_NOUN}|{_RELATIVE}|{_INFINITIVE})*){_any(Class.ADVERB)}?"
)
OPENS_A_CLAUSE = frozenset(
    [
        "that",
        "because",
        "if",
        "when",
        "while",
        "how",
        "whether",
        "why",
        "as",
        "since",
        "what",
        "but",
        "so",
        "where",
        "although",
        "though",
        "which",
    ]
)


def head_of_subject(sentence: Sentence, verb: int) -> tuple[int, int] | None:
    """The places where the subject of the verb begins and where its head stands; None if that cannot be told."""
    for start in range(verb):
        if not _may_begin(sentence, start):
            continue
        between = sentence.words[start + 1 : verb]
        if any(word.gap != " " or word.plain in ("and", "or") or word.is_name for word in between):
            continue
        signs = "".join(_sign(word.plain) for word in sentence.words[start:verb])
        if found := SUBJECT.fullmatch(signs):
            return start, start + found.end("head") - 1
    return None


def _may_begin(sentence: Sentence, place: int) -> bool:
    if sentence.plain(place) not in DETERMINERS or (place and sentence.plain(place) == "that"):
        return False
    before = sentence.plain(place - 1)
    return place == 0 or before in OPENS_A_CLAUSE or (before not in ("and", "or") and "," in sentence.words[place].gap)


@lru_cache(maxsize=8192)
def _sign(plain: str) -> str:
    return chr(FIRST_SIGN + int(_classes(plain)))


def _classes(plain: str) -> Class:
    if plain in DETERMINERS:
        return Class.DETERMINER | (Class.RELATIVE if plain == "that" else Class(0))
    if plain == "to":
        return Class.TO
    known = {
        Class.PREPOSITION: plain in PREPOSITIONS,
        Class.PRONOUN: plain in PRONOUNS,
        Class.RELATIVE: plain in RELATIVES,
    }
    classes = Class(sum(one for one, is_one in known.items() if is_one))
    if classes:
        return classes
    for tag in tags(plain):
        if tag.startswith("NN"):
            classes |= Class.NOUN | Class.MODIFIER
        elif tag.startswith(("JJ", "CD", "VBN", "VBG")):
            classes |= Class.MODIFIER
        elif tag.startswith("RB"):
            classes |= Class.ADVERB
        if tag in ("VBD", "VBP", "VBZ", "MD"):
            classes |= Class.FINITE
        if tag == "VB":
            classes |= Class.BASE
    return classes
