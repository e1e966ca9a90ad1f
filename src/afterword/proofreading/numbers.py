"""A noun has the number that the word before it asks for.

Finds “three year”, “both customer”, “one of my strength”, “most of the question”, “every students”, “this questions”,
“these question” and “many experience”. Suggests the other number, or the other word. Silent where another noun
follows (“three year contract”) and on words that are both.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.phrasing import Sentence, sentences
from afterword.proofreading.word_classes import plural, singular, tags
from afterword.proofreading.wording import pointed, reworded

_ASKS_FOR_PLURAL = """two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
both several many few these those various"""
ASKS_FOR_PLURAL = frozenset(_ASKS_FOR_PLURAL.split())
ASKS_FOR_SINGULAR = frozenset(("every", "each", "another", "this"))
OTHER_NUMBER = {"this": "these", "these": "this", "those": "that", "many": "much"}
OF = frozenset(("one", "some", "most", "many", "several", "two", "three", "all", "few", "each"))
POSSESSIVES = frozenset(("the", "my", "your", "our", "their", "his", "her", "its"))
SINGULAR_TAGS = frozenset(("NN", "NN:U", "NN:UN"))
MAY_BE_A_VERB = frozenset(("VBP", "JJ", "RB", "IN", "VBD", "VBN"))
LIKELIER = 0.0  # natural logarithms
LIKELIER_THAN_A_VERB = 1.5
LIKELIER_OF_MANY = -4.0
LIKELIER_THAN_THE_NOUN = 1.0  # by so much the determiner, not the noun, is the one that is wrong


def find_numbers(text: str, context: Context) -> Iterator[Finding]:
    for sentence in sentences(text):
        for place in range(1, len(sentence.words)):
            yield from _judged(text, sentence, place)


def _judged(text: str, sentence: Sentence, place: int) -> Iterator[Finding]:
    word, noun, before = sentence.words[place], sentence.plain(place), sentence.plain(place - 1)
    own = tags(noun)
    if word.gap != " " or word.is_name or not own or _is_followed_by_noun(sentence, place):
        return
    is_singular, is_plural = bool(own & SINGULAR_TAGS) and "NNS" not in own, "NNS" in own and not own & SINGULAR_TAGS
    of_many = _is_of_many(sentence, place)
    if (before in ASKS_FOR_PLURAL or of_many) and is_singular:
        least = LIKELIER_OF_MANY if of_many else LIKELIER if not own & MAY_BE_A_VERB else LIKELIER_THAN_A_VERB
        is_counted = "NN" in own or before == "many"
        if is_counted and (other := plural(noun)):
            yield from _either(text, sentence, place, other, least, f"Behind “{before}” stands more than one.")
    elif before in ASKS_FOR_SINGULAR and is_plural and "VBZ" not in own and (other := singular(noun)):
        yield from _either(text, sentence, place, other, LIKELIER, f"Behind “{before}” stands only one.")


def _is_of_many(sentence: Sentence, place: int) -> bool:
    return (
        sentence.plain(place - 1) in POSSESSIVES
        and sentence.plain(place - 2) == "of"
        and sentence.plain(place - 3) in OF
        and sentence.plain(place - 3) not in ("all", "most", "some")
    )


def _is_followed_by_noun(sentence: Sentence, place: int) -> bool:
    if place + 1 >= len(sentence.words) or sentence.words[place + 1].gap != " ":
        return bool(place + 1 < len(sentence.words) and sentence.words[place + 1].gap.strip() in ("-", "–", "/"))
    following = sentence.words[place + 1]
    return following.is_name or (
        any(tag.startswith(("NN", "JJ", "VBG", "CD")) for tag in tags(following.plain))
        and (following.plain not in ("in", "at", "on", "as", "a", "i", "is", "was", "are", "were", "have", "has"))
    )


def _either(text: str, sentence: Sentence, place: int, noun: str, least: float, message: str) -> Iterator[Finding]:
    """The noun in the other number, or the word before it in the other one, whichever is likelier."""
    better = reworded(sentence, place, place + 1, (noun,))
    determiner = OTHER_NUMBER.get(sentence.plain(place - 1))
    other = reworded(sentence, place - 1, place, (determiner,)) if determiner else None
    if other and other.gain > better.gain + LIKELIER_THAN_THE_NOUN:
        better = other
    if better.gain >= least:
        yield pointed(text, sentence, better, "agreement", message)
