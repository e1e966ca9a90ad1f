"""A word that is in every dictionary and still not the one that was meant.

Finds “form” for “from”, “manger” for “manager”, “lead” for “led”, “your” for “you're” and some hundred pairs more
(`confusions.py`), where the other word of the pair makes the sentence far likelier. Suggests that word. Silent where
both fit, on names, and where the words around are too rare for the model to judge.
"""

from collections.abc import Iterator

from afterword.proofreading.confusions import SLIPPED_FOR, TAKEN_FOR
from afterword.proofreading.context import Context
from afterword.proofreading.dictionary import is_a_word
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.likelihood import END, gain, is_heard
from afterword.proofreading.near_words import near_words
from afterword.proofreading.noun_phrases import part
from afterword.proofreading.phrasing import NAME, NUMBER, Sentence
from afterword.proofreading.word_classes import tags
from afterword.proofreading.wording import Rewording, pointed, reworded

# Natural logarithms: 3 is twenty times likelier.
LIKELIER = 3.75  # for a pair that people take for each other, ...
LIKELIER_AT_THE_EDGE = 4.4  # ... beside a name, a number or the end of the sentence, where little speaks
AGAINST_AT_MOST = 0.8  # what the words of one side may say against it
LIKELIER_SLIPPED = 6.4  # for one that only a slip of the keys makes ...
LIKELIER_SAME = 9.0  # ... or as much where the word fits as well as the other: “now”, “not” ...
ON_EACH_SIDE = 1.2  # ... of which the words before and the words behind both speak for it
FAR_LIKELIER_SLIP = 9.5  # for a slip that is on no list, where both sides speak for it,
FAR_LIKELIER_SAME = 12.0  # and where the word fits as well as the other: a noun, which may be one of a trade
AT_THE_EDGE = 2.0
LEAST_ON_EACH_SIDE = 0.8
FAR_LIKELIER = 9.5  # or, if only one side does
DETERMINERS = frozenset(("the", "a", "an", "every", "each", "this", "my", "your", "our", "their"))
PARTS = frozenset(',;:–—()“”"')
COMPARATIVES = frozenset(("JJR", "RBR"))


@each_sentence
def find_real_words(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    for place, word in enumerate(sentence.words):
        if word.is_name or word.text == "May":
            continue
        if better := _better(sentence, place):
            meant = " ".join(better.instead)
            message = f"“{word.text}” is a word, but “{meant}” seems to be meant."
            yield pointed(text, sentence, better, "real-word", message)


def _better(sentence: Sentence, place: int) -> Rewording | None:
    """The likeliest word that is likely enough; of the pairs taken for each other before those of the keys."""
    plain = sentence.plain(place)
    for others, is_likely in ((TAKEN_FOR, _is_likelier), (SLIPPED_FOR, _is_likelier_on_both_sides)):
        ways = [reworded(sentence, place, place + 1, tuple(one.split())) for one in others.get(plain, ())]
        fitting = [way for way in ways if is_likely(sentence, way) and not _is_refuted(sentence, place, way)]
        if fitting:
            return max(fitting, key=lambda way: way.gain)
    return _slip(sentence, place)


def _slip(sentence: Sentence, place: int) -> Rewording | None:
    """Any everyday word a slip of the keys away, where both sides speak for it."""
    own = part(sentence, place)
    if own in ("CD", "NNP") or not is_heard(sentence.heard[place + 1]) or NAME in sentence.heard[place : place + 3]:
        return None
    ways = [reworded(sentence, place, place + 1, (one,)) for one in near_words(sentence.heard[place + 1])]
    best = max(ways, key=lambda way: way.gain, default=None)
    if best is None:
        return None
    fits_as_well = _is(sentence.plain(place), "NN") or own in tags(best.instead[0])
    at_the_edge = END in sentence.heard[place : place + 3]
    if best.gain < (FAR_LIKELIER_SAME if fits_as_well else FAR_LIKELIER_SLIP) + AT_THE_EDGE * at_the_edge:
        return None
    before = _gain_before(sentence, best)
    return best if LEAST_ON_EACH_SIDE <= before <= best.gain - LEAST_ON_EACH_SIDE else None


def _is_likelier(sentence: Sentence, way: Rewording) -> bool:
    around = (sentence.heard[way.start], sentence.heard[way.end + 1])
    at_the_edge = END in around or NAME in around or NUMBER in around
    before = _gain_before(sentence, way)
    one_side = min(before, way.gain - before)
    if any(gain < LIKELIER for gain in _unparted(sentence, way, before)):
        return False
    return way.gain >= (LIKELIER_AT_THE_EDGE if at_the_edge else LIKELIER) and one_side >= -AGAINST_AT_MOST


def _gain_before(sentence: Sentence, way: Rewording) -> float:
    """What the words before say for it; the rest of the gain is what those behind say."""
    return gain(sentence.heard[: way.end + 1], way.start + 1, way.end + 1, way.instead)


def _is_likelier_on_both_sides(sentence: Sentence, way: Rewording) -> bool:
    if way.gain < LIKELIER_SLIPPED or "" in sentence.heard[way.start : way.start + 3]:
        return False
    before = _gain_before(sentence, way)
    if any(gain < LIKELIER_SLIPPED for gain in _unparted(sentence, way, before)):
        return False
    kinds = {tag[:2] for tag in tags(way.instead[0])}
    if part(sentence, way.start)[:2] in kinds and way.gain < LIKELIER_SAME:
        return False
    return way.gain >= FAR_LIKELIER or ON_EACH_SIDE <= before <= way.gain - ON_EACH_SIDE


def _unparted(sentence: Sentence, way: Rewording, before: float) -> Iterator[float]:
    """What the words on one side say, where a comma or a colon stands on the other: the model hears none of them."""
    if not is_a_word(sentence.plain(way.start)):
        return  # “thats” can only be a slip
    if PARTS & set(sentence.words[way.start].gap):
        yield way.gain - before
    if way.end < len(sentence.words) and PARTS & set(sentence.words[way.end].gap):
        yield before


def _is_refuted(sentence: Sentence, place: int, way: Rewording) -> bool:
    """Where the words around fit the written one whatever the model thinks of it: “your launch”, “every knot”."""
    plain, meant = sentence.plain(place), way.instead[0]
    before, behind = sentence.plain(place - 1), sentence.plain(place + 1)
    next_is_noun = _is(behind, "NN")
    next_is_verb = _is(behind, "VB", "MD")
    if before in DETERMINERS and _is(plain, "NN") and not _is(meant, "NN", "JJ"):
        return True
    if part(sentence, place - 1) == "JJ" and part(sentence, place) == "NN" and not _is(meant, "NN", "JJ"):
        return True
    if plain == "your" and meant == "you're":
        return _is_before_a_described_thing(sentence, place + 1)
    if plain in ("your", "our", "their", "its") and meant != f"{plain}'re":
        return next_is_noun
    if plain in ("two", "four"):
        return next_is_noun or not behind
    if plain == "too" and meant == "to":
        return not behind or not (next_is_verb or behind in DETERMINERS)
    if plain == "off":
        return True  # “two weeks off suits me”: the table of turns knows when “of” is meant
    if plain in ("interested", "excited") and any(sentence.plain(one) in ("i", "i'm", "we") for one in range(place)):
        return meant in ("interesting", "exciting")
    if plain == "than":
        return any(COMPARATIVES & tags(sentence.plain(place)) for place in range(place)) or "rather" in sentence.heard
    return plain in ("you", "they", "there") and next_is_verb and not next_is_noun


def _is_before_a_described_thing(sentence: Sentence, place: int) -> bool:
    """ "Your very large dog"."""
    behind = place
    while part(sentence, behind) in ("RB", "JJ", "VBG", "VBN"):
        behind += 1
    return behind > place and part(sentence, behind) in ("NN", "NNS")


def _is(word: str, *parts: str) -> bool:
    return any(tag.startswith(parts) for tag in tags(word))
