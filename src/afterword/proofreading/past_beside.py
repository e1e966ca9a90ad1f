"""The past that a verb in the present stands beside, and must share: “before I came”, “came to … and object”."""

from afterword.proofreading.clauses import FINITE, subject_of
from afterword.proofreading.noun_phrases import part
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.word_classes import verb_base

_LASTING = """live work have hold own speak lead run teach belong come hail consist stand be cost seem tend"""
LASTING = frozenset(_LASTING.split())
_OPENS = "if what that which who because where how why as so since whenever while"
OPENS = frozenset(_OPENS.split())
STILL = frozenset(("still", "now", "today", "always", "also", "often", "never"))


def past_beside(sentence: Sentence, place: int) -> int | None:
    """Where a past stands that this verb must share: “before I came”, “and then closed”; None where there is none."""
    if verb_base(sentence.plain(place)) in LASTING or sentence.plain(place) == "is":
        return None
    for later in range(place + 1, len(sentence.words)):
        word = sentence.words[later]
        if ";" in word.gap or word.plain in OPENS:
            return None
        if part(sentence, later) in FINITE:
            if part(sentence, later) != "VBD":
                return None
            subject = subject_of(sentence, later)
            if subject and sentence.plain(subject.start - 1) in ("before", "until"):
                return later
            return later if _shares_the_subject(sentence, later) else None
    return None


def past_before(sentence: Sentence, place: int) -> int | None:
    """Where the past stands that this verb goes on from: “came to every meeting and object”."""
    if verb_base(sentence.plain(place)) in LASTING or not _shares_the_subject(sentence, place):
        return None
    if any(sentence.plain(one) in STILL for one in (place - 1, place + 1)):
        return None
    for earlier in range(place - 2, -1, -1):
        if part(sentence, earlier) in FINITE:
            return earlier if part(sentence, earlier) == "VBD" else None
        if sentence.plain(earlier) in OPENS or sentence.words[earlier + 1].gap.strip():
            return None
    return None


def _shares_the_subject(sentence: Sentence, verb: int) -> bool:
    """“… and closed”, “… and then closed”."""
    before = verb - 1
    while part(sentence, before) == "RB":
        before -= 1
    return sentence.plain(before) == "and" and "," not in sentence.words[before].gap
