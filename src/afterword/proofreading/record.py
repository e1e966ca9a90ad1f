"""The words of the record: who may be named, and which names and terms are never spelling errors."""

import unicodedata
from functools import lru_cache

from afterword.proofreading.context import Context, Person
from afterword.words.names import fold, greeting, parse
from afterword.words.nearness import near
from afterword.words.sentences import tokens

_HONORIFICS = """mr mrs ms miss mx dr prof professor judge sir dame doctor rev reverend captain señor señora herr frau
madame monsieur"""
HONORIFICS = frozenset(_HONORIFICS.split())
_STYLES = """father fr sister sr brother br lady lord baroness baron chief captain capt major colonel general sergeant
officer inspector councillor cllr senator pastor rabbi imam canon dean chef coach master president director principal
minister ambassador justice bishop deacon elder mother abbot provost chancellor mayor"""
STYLES = frozenset(_STYLES.split())  # by which some are greeted whatever the record calls them


@lru_cache(maxsize=16384)
def composed(word: str) -> str:
    """The word with combined accents and straight apostrophes, so that two ways of typing it are equal."""
    return unicodedata.normalize("NFC", word).replace("’", "'").replace("‐", "-").replace("‑", "-")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a name or term, composed."""
    return tuple(composed(token.text) for token in tokens(text))


@lru_cache(maxsize=1024)
def name_words(person: Person) -> frozenset[str]:
    """Every word by which a person may be called, titles left out: full name, its parts, and what they are called."""
    name = parse(person.name)
    texts = (person.name, name.given, name.family, person.address_as, greeting(person.name))
    words = {word for text in texts if text for word in words_of(text)}
    return frozenset(word for word in _with_parts(words) if word.lower() not in HONORIFICS)


def people_words(context: Context) -> frozenset[str]:
    """Every word by which anybody but the candidate may be called."""
    return frozenset(word for person in context.people() for word in name_words(person))


@lru_cache(maxsize=256)
def terms(context: Context) -> frozenset[str]:
    """Every word the record knows: names, employers, role, file names, and the names and terms of the facts.

    Words in small letters are left out of the facts: notes are jotted in a hurry, slips included.
    """
    texts: list[str | None] = [context.employer, context.role, context.signer, context.reader]
    texts += [*context.other_employers, *context.attachments]
    texts += [text for person in context.interviewers for text in (person.name, person.address_as)]
    words = {word for text in texts if text for word in words_of(text)}
    words |= {word for fact in context.facts or () for word in words_of(fact) if not word.islower()}
    return frozenset(_with_parts(words))


@lru_cache(maxsize=16384)
def folded(word: str) -> str:
    """The word for comparison only, without case and accents."""
    return fold(word)


def knows(word: str, known: frozenset[str]) -> bool:
    """Whether a word, or it without its possessive ending, is among the known ones."""
    bare = composed(word)
    return bare in known or without_possessive(bare) in known


def spelling_meant(word: str, names: frozenset[str]) -> str | None:
    """The name a word was meant to be: one equal but for accents and capitals, else a near one; None if neither."""
    bare = composed(word)
    same = sorted(name for name in names if fold(name) == fold(bare))
    return next(iter(same or sorted(name for name in names if near(bare, name))), None)


def without_possessive(word: str) -> str:
    """“Priya's” → “Priya”, “James'” → “James”."""
    ending = possessive_ending(word)
    return word[: -len(ending)] if ending else word


def possessive_ending(word: str) -> str:
    """“Priya's” → “'s”; empty where there is none."""
    return next((ending for ending in ("'s", "’s", "'", "’") if word.endswith(ending)), "")


def _with_parts(words: set[str]) -> set[str]:
    """The words, and the halves of those with a hyphen."""
    return words | {part for word in words for part in word.split("-") if part}
