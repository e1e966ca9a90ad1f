"""What is over is told in the past.

Finds a verb in the present in a clause that names a moment gone by: “yesterday I enjoy our talk”, “last year I buy”,
“when we met, you say”, “in 2021 I manage”; and a present that should be a perfect beside “since” (“since 2020 I
work”, “I am working there since May”). Suggests the tense that fits. Silent on the present of “I hope”, “I think” and
the like, behind “if”, “what” and “that”, and where a second clause begins.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.phrasing import Sentence, sentences
from afterword.proofreading.word_classes import tags, verb_base, verb_form
from afterword.proofreading.wording import pointed, reworded

PAST = re.compile(
    r"\byesterday\b|\blast (?:week|month|year|night|spring|summer|autumn|fall|winter|term|season|\w+day)\b"
    r"|\b(?:days?|weeks?|months?|years?) ago\b|\b(?:in|until|back in|during) (?P<year>(?:19|20)[012]\d)\b"
    r"|\bwhen (?:we|i|you) (?:met|spoke|talked|visited|interviewed|came)\b|\bthis morning\b",
    re.I,
)
ON_A_DAY = re.compile(r"^on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (?:we|you|i|your)\b", re.I)
SUBJECTS = frozenset(("i", "we", "you", "they", "he", "she", "it"))
_PRESENT_STAYS = """hope think believe want wish know look thank am're have've need understand feel guess suppose mean
remember recall promise agree see like love plan do don't doesn't can will would could should may might must"""
PRESENT_STAYS = frozenset(_PRESENT_STAYS.split())
OPENS = frozenset(
    [
        "if",
        "what",
        "that",
        "which",
        "who",
        "because",
        "where",
        "how",
        "why",
        "as",
        "so",
        "since",
        "when",
        "whenever",
        "while",
        "and",
        "but",
        "or",
    ]
)
LEAST_GAIN = -4.5  # natural logarithm: the model knows little of tense, the words beside do
SINCE = re.compile(r"\bsince (?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october"
                   r"|november|december|last|the|my|i (?:was|left|started|joined|moved))\b|\bfor (?:\w+) years now\b", re.I)  # fmt: skip
CONTINUING = frozenset(
    ["work", "live", "teach", "run", "manage", "lead", "drive", "study", "volunteer", "do", "help", "train", "learn"]
)


def find_tenses(text: str, context: Context) -> Iterator[Finding]:
    for sentence in sentences(text):
        shown = text[sentence.start : sentence.end]
        marks = [mark for mark in PAST.finditer(shown) if _is_over(mark, context)] or list(ON_A_DAY.finditer(shown))
        if since := SINCE.search(shown):
            yield from _since(text, sentence, since)
        elif marks:
            yield from _told_in_the_present(text, sentence, marks)


def _is_over(mark: re.Match[str], context: Context) -> bool:
    """Whether a year that is named is one before the letter's; where that is not known, only “in” a year counts."""
    around = context.sent_on or context.interview_on
    if not mark["year"]:
        return True
    return int(mark["year"]) < around.year if around else not mark.group().lower().startswith("until")


def _told_in_the_present(text: str, sentence: Sentence, marks: list[re.Match[str]]) -> Iterator[Finding]:
    for place in range(1, len(sentence.words)):
        before, word = sentence.plain(place - 1), sentence.words[place]
        own = tags(word.plain)
        if before not in SUBJECTS or word.gap != " " or word.plain in PRESENT_STAYS or "VBD" in own:
            continue
        if not own & {"VBP", "VBZ"} or sentence.plain(place - 2) in OPENS - {"and", "when"}:
            continue
        if word.plain == "am" or "VBG" in tags(sentence.plain(place + 1)):
            continue
        if not any(_same_clause(sentence, place, mark) for mark in marks):
            continue
        if right := _past(word.plain, before):
            better = reworded(sentence, place, place + 1, (right,))
            if better.gain >= LEAST_GAIN:
                message = f"“{marks[0].group()}” is over; here it is “{right}”."
                yield pointed(text, sentence, better, "tense", message)


def _same_clause(sentence: Sentence, verb: int, mark: re.Match[str]) -> bool:
    """Whether the moment is named in the clause of the verb, or opens the sentence."""
    start, end = mark.start() + sentence.start, mark.end() + sentence.start
    if end <= sentence.words[verb].start:
        between = [word for word in sentence.words if end <= word.start <= sentence.words[verb].start]
        opens = start == sentence.start and len(between) <= 4
        return opens or (len(between) <= 3 and not any(";" in word.gap for word in between))
    between = [word for word in sentence.words[verb + 1 :] if word.end <= start]
    return not any("," in word.gap or word.plain in OPENS for word in between)


def _past(verb: str, subject: str) -> str | None:
    if verb_base(verb) == "be":
        return "were" if subject in ("we", "you", "they") else "was"
    return verb_form(verb, "VBD")


def _since(text: str, sentence: Sentence, since: re.Match[str]) -> Iterator[Finding]:
    """“Since 2020 I work” is “have worked”; “I am working there since May” is “have been working”."""
    for place in range(1, len(sentence.words)):
        before, word = sentence.plain(place - 1), sentence.words[place]
        if word.gap != " " or before not in ("i", "we") or sentence.plain(place - 2) in OPENS | {"since"}:
            continue
        if word.plain in ("am", "are"):
            following = sentence.plain(place + 1)
            continues = "VBG" in tags(following) or following in ("a", "an", "the", "in", "with", "at", "responsible")
            right, end = ("have", "been"), place + 1
            if not continues:
                continue
        elif verb_base(word.plain) in CONTINUING and "VBP" in tags(word.plain):
            right, end = ("have", verb_form(word.plain, "VBN") or word.plain), place + 1
        else:
            continue
        better = reworded(sentence, place, end, right)
        message = f"What began then and goes on is “{' '.join(right)}”."
        yield pointed(text, sentence, better, "tense", message)
        return
