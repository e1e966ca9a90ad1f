"""What is over is told in the past.

Finds a verb in the present in a clause that names a moment gone by (“yesterday I enjoy our talk”, “at my last job we
call”, “in 2021 a client refuse”), beside “before I came”, and before “and closed”; a perfect beside such a moment (“I
have spoken with her yesterday”). Suggests the past. Silent on the present of “I hope” and the like, behind “if”, “what”
and “that”, and where a second clause begins. `durations.py` judges “since 2020” and “for five years”.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.clauses import FINITE, subject_of
from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.moments import moments, times_gone
from afterword.proofreading.noun_phrases import part
from afterword.proofreading.past_beside import OPENS, past_before, past_beside
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.word_classes import tags, verb_base, verb_form
from afterword.proofreading.wording import pointed, reworded

_PRESENT_STAYS = """hope think believe want wish know look thank am're have've need understand feel guess suppose mean
remember recall promise agree see like love plan do don't doesn't can will would could should may might must still
appreciate apologise apologize enclose attach write realise realize"""
PRESENT_STAYS = frozenset(_PRESENT_STAYS.split())
LEAST_GAIN = -5.5  # natural logarithm: the model knows little of tense, the words beside do
LEAST_GAIN_BESIDE_A_PAST = -3.0


@each_sentence
def find_tenses(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    shown = text[sentence.start : sentence.end].replace("’", "'")
    named, gone = moments(shown, context), times_gone(shown)
    for place in range(1, len(sentence.words)):
        yield from _judged(text, sentence, place, named, gone)


def _judged(
    text: str, sentence: Sentence, place: int, named: list[re.Match[str]], gone: list[re.Match[str]]
) -> Iterator[Finding]:
    word = sentence.words[place]
    if word.gap != " " or word.is_name:
        return
    mark = next((mark for mark in named if _same_clause(sentence, place, mark)), None)
    if word.plain in ("have", "has", "i've", "we've", "you've") and _participle(sentence, place):
        if mark or (mark := next((mark for mark in gone if _same_clause(sentence, place, mark)), None)):
            yield from _perfect(text, sentence, place, mark)
        return
    if not _is_present(sentence, place):
        if part(sentence, place) == "VBP" and (before := past_before(sentence, place)):
            said = f"It goes on from “{sentence.words[before].text}”"
            yield from _in_the_past(text, sentence, place, said, LEAST_GAIN_BESIDE_A_PAST)
        return
    if mark is None:
        mark = next((mark for mark in gone if _same_clause(sentence, place, mark)), None)
    if mark:
        yield from _in_the_past(text, sentence, place, f"“{mark.group()}” is over", LEAST_GAIN)
    elif _told_of_the_last(sentence, place):
        yield from _in_the_past(text, sentence, place, "That is over", LEAST_GAIN_BESIDE_A_PAST)
    elif beside := past_beside(sentence, place):
        said = f"It stands beside “{sentence.words[beside].text}”"
        yield from _in_the_past(text, sentence, place, said, LEAST_GAIN_BESIDE_A_PAST)


def _is_present(sentence: Sentence, place: int) -> bool:
    """A verb in the present with a subject, in a clause that tells what happened."""
    word, own = sentence.plain(place), tags(sentence.plain(place))
    if sentence.plain(place - 1).endswith(("'d", "'ll")):
        return False
    if word in PRESENT_STAYS or word == "am" or "VBD" in own or not own & {"VBP", "VBZ"}:
        return False
    subject = subject_of(sentence, place)
    is_verb = part(sentence, place) in ("VBP", "VBZ") or (subject and part(sentence, subject.head) == "PRP")
    if subject is None or not is_verb or part(sentence, place + 1) == "VBG":
        return False
    return sentence.plain(subject.start - 1) not in OPENS


def _told_of_the_last(sentence: Sentence, place: int) -> bool:
    """“My last three projects finish”; what “is” the last may be still to come (“my last day is Friday”)."""
    subject = subject_of(sentence, place)
    if subject is None or verb_base(sentence.plain(place)) == "be":
        return False
    words = {sentence.plain(one) for one in range(subject.start, subject.head)}
    return bool(words & {"my", "our"}) and bool(words & {"last", "previous", "former"})


def _same_clause(sentence: Sentence, verb: int, mark: re.Match[str]) -> bool:
    """Whether the moment is named in the clause of the verb, or opens the sentence."""
    start, end = mark.start() + sentence.start, mark.end() + sentence.start
    if end <= sentence.words[verb].start:
        between = [place for place in range(verb) if end <= sentence.words[place].start]
        if any(part(sentence, place) in FINITE for place in between):
            return False
        subject = subject_of(sentence, verb)
        first = subject.start if subject else verb
        opens = start == sentence.start and (not between or first - between[0] <= 2)
        closed = any(";" in sentence.words[place].gap or sentence.plain(place) in ("and", "but") for place in between)
        return opens or (len(between) <= 4 and not closed)
    behind = [word for word in sentence.words[verb + 1 :] if word.end <= start]
    return not any(
        {",", ";", ":"} & set(word.gap) or word.plain in OPENS | {"when", "and", "but", "or"} for word in behind
    )


def _in_the_past(text: str, sentence: Sentence, place: int, why: str, least: float) -> Iterator[Finding]:
    right = _past(sentence, place)
    if right and right != sentence.plain(place):
        better = reworded(sentence, place, place + 1, (right,))
        if better.gain >= least:
            yield pointed(text, sentence, better, "tense", f"{why}; here it is “{right}”.")


def _past(sentence: Sentence, place: int) -> str | None:
    verb, before = sentence.plain(place), sentence.plain(place - 1)
    if verb_base(verb) == "be":
        return "were" if verb == "are" or before in ("we", "you", "they") else "was"
    return verb_form(verb, "VBD")


def _participle(sentence: Sentence, have: int) -> int | None:
    end = have + 1
    while part(sentence, end) == "RB" and end < len(sentence.words) - 1:
        end += 1
    return end if part(sentence, end) in ("VBN", "VBD") else None


def _perfect(text: str, sentence: Sentence, place: int, mark: re.Match[str]) -> Iterator[Finding]:
    """“I have spoken with her yesterday” is “I spoke with her yesterday”."""
    end = _participle(sentence, place)
    if end is None or sentence.plain(end) == "been":
        return
    if sentence.plain(place - 1) in OPENS | {"may", "might", "could", "would", "should", "must", "to", "will"}:
        return
    right = verb_form(sentence.plain(end), "VBD")
    if right:
        pronoun = sentence.plain(place).partition("'")[0] if "'" in sentence.plain(place) else None
        between = tuple(sentence.plain(one) for one in range(place + 1, end))
        better = reworded(sentence, place, end + 1, ((pronoun,) if pronoun else ()) + (*between, right))
        yield pointed(text, sentence, better, "tense", f"“{mark.group()}” is over; here it is “{right}”.")
