"""A noun has the number that the words before it ask for.

Finds “three year”, “forty acre”, “both new customer”, “one of my strength”, “one of the reason I came”, “every
students”, “this questions”, “these question” and “many experience”. Suggests the other number, or the other word.
Silent where another noun follows (“three year contract”), on what is not counted, and on words that are both.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.noun_phrases import NOUNS, part, phrase_ending
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.tagging import parts
from afterword.proofreading.word_classes import plural, singular, tags
from afterword.proofreading.wording import Rewording, pointed, reworded

_ASKS_FOR_PLURAL = """both several many few these those various different numerous"""
ASKS_FOR_PLURAL = frozenset(_ASKS_FOR_PLURAL.split())
ASKS_FOR_SINGULAR = frozenset(("every", "each", "another", "this"))
OTHER_NUMBER = {"this": "these", "these": "this", "those": "that", "many": "much"}
OF = frozenset(("one", "many", "several", "two", "three", "few", "each", "both", "some"))
POSSESSIVES = frozenset(("the", "my", "your", "our", "their", "his", "her", "its", "these", "those"))
SINGULAR_TAGS = frozenset(("NN", "NN:U", "NN:UN"))
_STAYS = """hundred thousand million billion dozen percent per cent o'clock noon midnight people staff way half quarter
third pm am ground lot bit kind sort type more other one thing series species"""
STAYS = frozenset(_STAYS.split())
MAY_BE_OTHERWISE = frozenset(("NN:UN", "JJ", "VBP", "VBD", "RB", "IN"))
GOES_ON = NOUNS | {"JJ", "VBG", "CD", "VBN", "POS"}
LIKELIER = -1.0  # natural logarithms
LIKELIER_OF_MANY = -4.0
LIKELIER_THAN_A_VERB = 1.5
LIKELIER_ONE = 0.0
LIKELIER_THAN_THE_NOUN = 1.0  # by so much the determiner, not the noun, is the one that is wrong


@each_sentence
def find_numbers(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    for place in range(1, len(sentence.words)):
        word = sentence.words[place]
        if (
            not word.is_name
            and word.gap == " "
            and word.text.isalpha()
            and tags(word.plain)
            and not _goes_on(sentence, place)
        ):
            yield from _judged(text, sentence, place)


def _judged(text: str, sentence: Sentence, place: int) -> Iterator[Finding]:
    noun, own = sentence.plain(place), tags(sentence.plain(place))
    asking = _asking(sentence, place)
    if asking is None:
        return
    before = sentence.plain(asking)
    if own & SINGULAR_TAGS and "NNS" not in own and noun not in STAYS:
        of_many = sentence.plain(asking + 1) == "of"
        if own & {"NN", "NN:UN"} and (of_many or before not in ASKS_FOR_SINGULAR) and (other := plural(noun)):
            least = (
                LIKELIER_THAN_A_VERB
                if own & {"VBP"} and part(sentence, place - 1) == "CD"
                else LIKELIER_OF_MANY
                if of_many or not own & MAY_BE_OTHERWISE
                else LIKELIER
            )
            yield from _either(
                text, sentence, (asking, place), other, least, f"Behind “{before}” stands more than one."
            )
    elif before in ASKS_FOR_SINGULAR and "NNS" in own and not own & (SINGULAR_TAGS | {"VBZ"}):
        other = singular(noun)
        if other:
            yield from _either(
                text, sentence, (asking, place), other, LIKELIER_ONE, f"Behind “{before}” stands only one."
            )


def _asking(sentence: Sentence, place: int) -> int | None:
    """Where the word stands that asks for the noun's number: “three”, “these”, the “one” of “one of my”."""
    phrase = phrase_ending(sentence, place)
    if phrase is None or phrase.head == phrase.start:
        return None
    if any(parts(sentence)[one].endswith("+POS") for one in range(phrase.start, place)):
        return None
    first = sentence.plain(phrase.start)
    counted = sentence.plain(phrase.start - 2)
    is_of_many = first in POSSESSIVES and sentence.plain(phrase.start - 1) == "of" and counted in OF
    if is_of_many and (counted == "one" or part(sentence, phrase.start - 3) != "IN"):
        return phrase.start - 2
    if first in ASKS_FOR_PLURAL | ASKS_FOR_SINGULAR:
        return phrase.start
    counting = phrase.start + (first in POSSESSIVES)
    return counting if counting < place and _counts_several(sentence, counting) else None


def _counts_several(sentence: Sentence, place: int) -> bool:
    """A number above one before a noun; not a year, an hour, or the last part of a fraction or a name."""
    shown, before = sentence.plain(place), sentence.words[place - 1] if place else None
    if part(sentence, place) != "CD" or shown in ("one", "1") or sentence.words[place].gap not in (" ", ""):
        return shown in ASKS_FOR_PLURAL
    if shown.isdigit():
        return 1 < int(shown) < 1900 and not (before and (before.is_name or part(sentence, place - 1) in NOUNS))
    return (
        shown.isalpha()
        and shown not in STAYS
        and not (before and part(sentence, place - 1) in NOUNS and before.is_name)
    )


def _goes_on(sentence: Sentence, place: int) -> bool:
    """Whether the noun is only the first part of what is named: “three year contract”."""
    if part(sentence, place) not in NOUNS:
        return True
    if place + 1 >= len(sentence.words):
        return False
    gap = sentence.words[place + 1].gap
    return gap.strip() in ("-", "–", "/", "'", "’") or (gap == " " and part(sentence, place + 1) in GOES_ON - {"VBN"})


def _either(
    text: str, sentence: Sentence, places: tuple[int, int], noun: str, least: float, message: str
) -> Iterator[Finding]:
    """The noun in the other number, or the word before it in the other one, whichever is likelier."""
    asking, place = places
    better: Rewording = reworded(sentence, place, place + 1, (noun,))
    determiner = OTHER_NUMBER.get(sentence.plain(asking)) if sentence.plain(asking + 1) != "of" else None
    other = reworded(sentence, asking, asking + 1, (determiner,)) if determiner else None
    if other and other.gain > better.gain + LIKELIER_THAN_THE_NOUN:
        better = other
    if better.gain >= least:
        yield pointed(text, sentence, better, "agreement", message)
