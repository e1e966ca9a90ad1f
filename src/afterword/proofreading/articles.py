"""“A”, “an” and “the” where they belong.

Finds “a” before a vowel that is heard and “an” before one that is not, two articles in a row, an article before
“advice” and other things that are not counted, and an article that makes the sentence far less likely than another or
none. Suggests the right one. Silent before names, figures and abbreviations. A missing article is found by
`missing_words.py`.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.calendar import MONTHS
from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.likelihood import is_heard
from afterword.proofreading.noun_phrases import part
from afterword.proofreading.phrasing import Sentence, sentences
from afterword.proofreading.wording import Rewording, pointed, reworded

ARTICLES = ("a", "an", "the")
BEGINS_WITH_A_VOWEL = re.compile(r"[aeiou]|hour|honou?r|honest|heir", re.I)
SOUNDS_LIKE_A_CONSONANT = re.compile(
    r"uni(?!n|m)|use|usu|util|ut[ei]|ur[aeiou]|ub[ei]|eu|ewe|one\b|once\b|one-|ouija|u[ck]", re.I
)
_MONTH = f"(?:{'|'.join(MONTHS)})"
BEFORE_A_DATE = re.compile(
    rf"\b(?:from|on|by|until|before|after|since) (?P<said>the )(?=\d{{1,2}} {_MONTH}\b)"
    rf"|\b(?:in|of|since|until|by) (?P<said_too>the )(?={_MONTH}(?:[.,;!?]|$))"
)
_UNCOUNTED = """advice information feedback equipment furniture homework luggage progress research software staff
knowledge traffic weather work news evidence"""
UNCOUNTED = frozenset(_UNCOUNTED.split())
FITS_BOTH = frozenset(("wrong", "right", "same", "first", "next", "best", "most", "handwritten"))
# Natural logarithms. “A winter” and “an index map” are rare and right: of 230 letters, nothing less was an error.
LIKELIER = 5.6
LIKELIER_KNOWN = 9.0  # “a” is nearly always possible where “the” is
LIKELIER_WITHOUT = 8.0
LIKELIER_OF_MANY = 6.8  # before what cannot be one: “a two weeks”


def find_articles(text: str, context: Context) -> Iterator[Finding]:
    yield from _before_a_date(text)
    for sentence in sentences(text):
        for place, word in enumerate(sentence.words[:-1]):
            if word.plain not in ARTICLES or (word.text == "A" and place):
                continue
            following = sentence.words[place + 1]
            if following.gap != " ":
                continue
            if following.plain in ARTICLES and following.text.islower():
                better = max((_without(sentence, place), _without(sentence, place + 1)), key=lambda way: way.gain)
                yield pointed(text, sentence, better, "article", "Two articles stand in a row.")
            elif right := _by_sound(word.plain, following.text):
                better = reworded(sentence, place, place + 1, (right,))
                message = f"Before “{following.text}” it is “{right}”."
                yield pointed(text, sentence, better, "article", message)
            elif following.text.islower() and following.text.isalpha():
                yield from _unlikely(text, sentence, place)


def _before_a_date(text: str) -> Iterator[Finding]:
    """“The 1 March”, “the end of the January”."""
    for found in BEFORE_A_DATE.finditer(text):
        group = found.lastgroup or 0
        yield Finding(found.start(group), found.end(group), "article", "A date stands without “the”.", ("",))


def _by_sound(article: str, following: str) -> str | None:
    """The other of “a” and “an”, where the sound of what follows asks for it; abbreviations are left alone."""
    if article == "the" or len(following) < 2 or following.isupper() or not following[0].isalpha():
        return None
    vowel = bool(BEGINS_WITH_A_VOWEL.match(following)) and not SOUNDS_LIKE_A_CONSONANT.match(following)
    right = "an" if vowel else "a"
    return None if article == right or (following[0] in "hH" and article == "an") else right


def _unlikely(text: str, sentence: Sentence, place: int) -> Iterator[Finding]:
    article, following = sentence.plain(place), sentence.plain(place + 1)
    without = _without(sentence, place)
    if article != "the" and following in UNCOUNTED and sentence.plain(place + 2) not in UNCOUNTED and without.gain > 0:
        yield pointed(text, sentence, without, "article", f"“{following.capitalize()}” is not counted.")
        return
    if following in FITS_BOTH:
        return
    others = [reworded(sentence, place, place + 1, (one,)) for one in ARTICLES if one != article]
    best = max(others, key=lambda way: way.gain)
    if not is_heard(sentence.heard[place + 2]):
        return  # of a word that it does not have the model only knows that it is rarer still behind an article
    if article != "the" and part(sentence, place + 1) in ("JJ", "VBN") and part(sentence, place + 2) == "NN":
        return  # “an overbooked night” is rare, and right
    is_many = article != "the" and part(sentence, place + 1) in ("CD", "NNS")
    if without.gain >= (LIKELIER_OF_MANY if is_many else LIKELIER_WITHOUT) and without.gain > best.gain:
        yield pointed(text, sentence, without, "article", f"“{article}” seems to be too much here.")
    elif best.gain >= (LIKELIER_KNOWN if best.instead == ("the",) else LIKELIER):
        message = f"“{best.instead[0]}” seems to be meant, not “{article}”."
        yield pointed(text, sentence, best, "article", message)


def _without(sentence: Sentence, place: int) -> Rewording:
    return reworded(sentence, place, place + 1, ())
