"""Every name in the letter is spelt as confirmed.

Finds, outside greeting and signature, a name of the record with other accents, other capitals or a slip of the
keys, one interviewer's first name with another's last name or with one two slips away (“Mr. O'Neal” for O'Neill), another
first name before an interviewer's last name, and a sentence that speaks to the wrong interviewer
(“Thank you again, Sam” in a letter to Priya). Suggests the spelling of the record. Silent on every form of a known
name, on words of the employer, the role and the facts, and on English words that merely resemble a name: “Data” is
not “Dana”.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.proofreading.context import Context, Person
from afterword.proofreading.dictionary import is_a_word
from afterword.proofreading.finding import Finding
from afterword.proofreading.forenames import MEN, WOMEN
from afterword.proofreading.layout import layout
from afterword.proofreading.record import (
    HONORIFICS,
    composed,
    folded,
    knows,
    name_words,
    people_words,
    possessive_ending,
    terms,
    without_possessive,
    words_of,
)
from afterword.words.names import greeting, parse
from afterword.words.nearness import near, slips
from afterword.words.sentences import Span, tokens

MOST_SLIPS = 2  # letters, where a first name or a title says who is meant
SHORTEST = 4  # letters; shorter names resemble too much
SPOKEN_TO = re.compile(
    r"(?:\bthank(?:s| you)(?: \w+){0,2}, (?P<after>[^\W\d_][\w'’-]*)(?=[.,!])(?!, \w+,? and)"
    r"|(?:^|(?<=[.!?]\s))(?P<before>[^\W\d_][\w'’-]*), (?=thank|it was|I |you ))",
    re.I | re.M,
)


def find_names(text: str, context: Context) -> Iterator[Finding]:
    yield from _speaks_to_another(text, context)
    people, known = context.people(), terms(context)
    names = people_words(context) | (name_words(Person(context.signer)) if context.signer else frozenset())
    families = {word: person for person in people for word in words_of(parse(person.name).family or "")}
    body = layout(text).body
    before: Span | None = None
    for word in tokens(text):
        if word.start < body.start or word.end > body.end:
            continue
        beside = before.text if before and _stands_before(text[before.end : word.start], before.text) else ""
        bare = without_possessive(composed(word.text))
        if bare in families:
            meant = _own_family(composed(beside), bare, people)
            if not meant and before and _is_another_given(composed(beside), people):
                right = parse(families[bare].name).given or ""
                sentence = f"The record says “{right} {bare}”; here it is “{beside} {bare}”."
                yield Finding(before.start, before.end, "name", sentence, (right,))
        elif bare in names or knows(word.text, known):
            meant = None
        else:
            meant = _name_meant(bare, names, beside_a_name=knows(beside, names))
            meant = meant or _family_meant(composed(beside), bare, people)
        if meant:
            sentence = f"The record says “{meant}”; here it is “{without_possessive(word.text)}”."
            right = meant + possessive_ending(word.text)
            yield Finding(word.start, word.end, "name", sentence, (right,), blocks=True)
        before = word


def _stands_before(gap: str, word: str) -> bool:
    return gap == " " or (gap == ". " and word.lower() in HONORIFICS)


def _own_family(given: str, family: str, people: tuple[Person, ...]) -> str | None:
    """The last name that goes with a first name, where another interviewer's stands behind it."""
    holders = [person for person in people if given and given in words_of(parse(person.name).given or "")]
    if not holders or any(family in name_words(person) for person in holders):
        return None
    return parse(holders[0].name).family


def _is_another_given(given: str, people: tuple[Person, ...]) -> bool:
    """A forename that nobody who was there has."""
    forename = folded(given)
    return forename in WOMEN | MEN and not any(given in name_words(person) for person in people)


def _family_meant(beside: str, bare: str, people: tuple[Person, ...]) -> str | None:
    """The last name meant by one that begins like it and is two slips away, behind its first name or a title."""
    if not bare[:1].isupper() or len(bare) < SHORTEST or is_a_word(bare.lower()):
        return None
    for person in people:
        name = parse(person.name)
        family = next(reversed(words_of(name.family or "")), "")
        is_theirs = beside.lower().rstrip(".") in HONORIFICS or beside in words_of(name.given or "")
        if is_theirs and family[:1] == bare[:1] and slips(folded(bare), folded(family)) <= MOST_SLIPS:
            return family
    return None


@lru_cache(maxsize=16384)
def _name_meant(bare: str, names: frozenset[str], *, beside_a_name: bool) -> str | None:
    """The name an unknown word was meant to be, or None where it is an English word or resembles none."""
    if len(bare) < 2:
        return None
    english = is_a_word(bare.lower())
    same = sorted(name for name in names if folded(name) == folded(bare) and len(name) > 1)
    if same and not english and (bare[:1].isupper() or len(bare) >= SHORTEST):
        return same[0]
    if not bare[:1].isupper() or (english and not beside_a_name):
        return None
    return next(iter(sorted(name for name in names if _resembles(bare, name))), None)


def _resembles(bare: str, name: str) -> bool:
    if len(bare) == len(name) == SHORTEST - 1:
        return not is_a_word(bare) and sorted(folded(bare)) == sorted(folded(name))
    if len(bare) == len(name) == SHORTEST and is_a_word(bare):  # a name of its own: Mary is not Mark
        return False
    return len(name) >= SHORTEST <= len(bare) and name[:1].isupper() and near(bare, name)


def _speaks_to_another(text: str, context: Context) -> Iterator[Finding]:
    reader = context.reading()
    if reader is None:
        return
    others = [one for one in context.people()[1:] if one.name != reader.name]
    for found in SPOKEN_TO.finditer(text):
        place = "after" if found["after"] else "before"
        word = composed(found[place])
        if word not in name_words(reader) and any(word in name_words(one) for one in others):
            sentence = f"This letter goes to {reader.name}; here it speaks to “{found[place]}”."
            right = greeting(reader.name, reader.address_as)
            yield Finding(found.start(place), found.end(place), "name", sentence, (right,), blocks=True)
