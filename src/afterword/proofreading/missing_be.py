"""A sentence that only describes has its “is”.

Finds “Your team small and friendly”, “My last job in a hotel.” and “What I like most the work”: a sentence that begins
with what it speaks of and has no verb at all. Suggests “is” or “are”, then “was” or “were”. Silent on questions, on
headings and lines of a list, and on what is no sentence on purpose (“A pleasure to meet you”).
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.noun_phrases import NOUNS, part
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.word_classes import tags
from afterword.proofreading.wording import Rewording, pointed

SUBJECTS = frozenset(("my", "your", "our", "the", "this", "that", "it", "he", "she", "they", "we"))
DESCRIBING = frozenset(("JJ", "IN", "RB", "DT", "CD", "TO"))
VERBS = frozenset(("VB", "VBD", "VBP", "VBZ", "MD", "VBN", "VBG"))
# Said without a verb: “My good wishes to you and to Northwind.”
_COURTESIES = """wishes thanks regards apologies congratulations compliments greetings condolences sympathies love
pleasure best gratitude"""
COURTESIES = frozenset(_COURTESIES.split())
LONGEST_SUBJECT = 4  # words
SHORTEST = 4  # words of a sentence


@each_sentence
def find_missing_be(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    place = _bare(sentence) if text[sentence.end - 1 : sentence.end] == "." else None
    if place is not None:
        several = part(sentence, place - 1) == "NNS" or sentence.plain(0) in ("they", "we")
        now, then = ("are", "were") if several else ("is", "was")
        better = Rewording(place, place, (now,), 0.0)
        message = "The sentence has no verb; a form of “be” is missing."
        yield pointed(text, sentence, better, "missing-word", message, f"{then} ")


def _bare(sentence: Sentence) -> int | None:
    """Where the description begins in a sentence of which no word is a verb, nor may be one; None in any other."""
    words = sentence.words
    if len(words) < SHORTEST or sentence.plain(0) not in SUBJECTS or any(word.gap.strip() for word in words):
        return None
    if any(part(sentence, one) in VERBS or "'" in sentence.plain(one) for one in range(len(words))):
        return None
    if any(_may_be_its_verb(sentence, one) for one in range(1, len(words))):
        return None
    if any(sentence.plain(one) in COURTESIES for one in range(LONGEST_SUBJECT)):
        return None
    for place in range(1, min(LONGEST_SUBJECT + 1, len(words))):
        if part(sentence, place - 1) in NOUNS | {"PRP"} and part(sentence, place) in DESCRIBING:
            return place
    return None


def _may_be_its_verb(sentence: Sentence, place: int) -> bool:
    """A noun behind a noun, or behind “that”, that is a verb elsewhere: “the nurses plan”, “that work for me”."""
    is_behind_a_subject = part(sentence, place - 1) in NOUNS | {"PRP"} or sentence.plain(place - 1) in ("this", "that")
    behind_a_noun = part(sentence, place) in NOUNS and is_behind_a_subject
    return behind_a_noun and bool({"VBP", "VBZ", "VBD"} & tags(sentence.plain(place)))
