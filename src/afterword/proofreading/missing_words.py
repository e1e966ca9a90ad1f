"""No small word is left out.

Finds the place where “to”, “for”, “be”, “of”, “the” and the like make the sentence far likelier: “the time you took
meet me”, “I look forward hearing”. Suggests the word. Silent beside names and words the model does not know, and
where telegram style is usual (before a number, after a colon or a bracket).
"""

from collections.abc import Iterator

from afterword.proofreading.calendar import MONTHS, WEEKDAYS
from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.likelihood import best_insertion, is_heard
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.wording import Rewording, pointed

ARTICLES = ("the", "a", "an")
_SMALL = """to of in for be is are am was you that with at on have has been about it by not me we were who"""
SMALL = tuple(_SMALL.split())
LIKELIER = 4.2  # natural logarithm
LIKELIER_WITHOUT_CONFIDENCE = 5.5  # for words that are often left out on purpose: “the book (that) I read”
DAYS = frozenset((*WEEKDAYS, *MONTHS))
OFTEN_LEFT_OUT = frozenset(("that", "and", "you", "it", "who", "which", "where", "do", "not", "me", "we"))


@each_sentence
def find_missing_words(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    if sentence.start != sentence.words[0].start or len(sentence.words) < 3:
        return
    for place in range(1, len(sentence.words)):
        if better := _missing(sentence, place):
            word = better.instead[0]
            kind = "article" if word in ARTICLES else "missing-word"
            yield pointed(text, sentence, better, kind, f"“{word}” seems to be missing here.")


def _missing(sentence: Sentence, place: int) -> Rewording | None:
    word, before = sentence.words[place], sentence.words[place - 1]
    if (
        word.gap != " "
        or word.is_name
        or before.is_name
        or before.text in DAYS
        or not word.text[:1].isalpha()
        or not before.text.isalpha()
    ):
        return None
    if word.plain == "been":  # genre_grammar.py: “would been” may be “would be”
        return None
    if not (is_heard(sentence.heard[place]) and is_heard(sentence.heard[place + 1])):
        return None
    best = best_insertion(sentence.heard, place + 1, (*ARTICLES, *SMALL), LIKELIER)
    if best is None or (best[0] in OFTEN_LEFT_OUT and best[1] < LIKELIER_WITHOUT_CONFIDENCE):
        return None
    return Rewording(place, place, (best[0],), best[1])
