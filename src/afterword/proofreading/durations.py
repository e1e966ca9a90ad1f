"""What began in the past and goes on is told in the perfect.

Finds a present beside “since” (“since 2020 I work there”, “I am working in audit since May”) and beside “for the past
three years”. Suggests “have” with its participle. Silent on “since” that gives a reason, on plans (“I am free for two
weeks”), and behind “if”, “that” and “which”.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.noun_phrases import part
from afterword.proofreading.phrasing import Sentence, sentences
from afterword.proofreading.word_classes import tags, verb_base, verb_form
from afterword.proofreading.wording import pointed, reworded

_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|some|a few)"
SINCE = re.compile(
    r"\bsince (?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december"
    rf"|last|{_COUNT} (?:years|months|weeks)|my (?!\w+ is\b)|i (?:was|left|started|joined|moved|came|finished))"
    rf"|\bfor {_COUNT} (?:years|months) now\b|\b(?:for|over|in) the (?:past|last) (?:{_COUNT} )?(?:years?|months?|weeks?|decade)\b",
    re.I,
)
LASTED = re.compile(rf"\bfor (?:about |almost |nearly |over |more than )?{_COUNT} (?:years|months)\b", re.I)
OPENS = frozenset(("if", "what", "that", "which", "who", "because", "how", "why", "as", "so", "when", "while"))
_NOT_DONE = """hope think believe want wish know look thank need understand feel guess suppose mean remember promise
agree see plan do don't can will would could should may might must rent lease sign pay stay keep give offer get
is has have love like"""
NOT_DONE = frozenset(_NOT_DONE.split())
PRONOUNS = frozenset(("i", "we"))


def find_durations(text: str, context: Context) -> Iterator[Finding]:
    for sentence in sentences(text):
        shown = text[sentence.start : sentence.end]
        if since := SINCE.search(shown) or LASTED.search(shown):
            is_open = since.re is LASTED
            places = range(1, len(sentence.words))
            yield from (found for place in places for found in _judged(text, sentence, place, since, is_open))


def _judged(text: str, sentence: Sentence, place: int, since: re.Match[str], is_open: bool) -> Iterator[Finding]:
    word, before = sentence.words[place], sentence.plain(place - 1)
    if word.gap != " " or before not in PRONOUNS or sentence.plain(place - 2) in OPENS | {"since"}:
        return
    if not _same_clause(sentence, place, since):
        return
    if word.plain in ("am", "are") and not is_open:
        if part(sentence, place + 1) == "VBG" or sentence.plain(place + 1) in ("a", "an", "the", "in", "with", "at"):
            yield from _pointed(text, sentence, place, ("have", "been"))
    elif word.plain not in NOT_DONE and tags(word.plain) & {"VBP"} and "VBD" not in tags(word.plain):
        participle, past = verb_form(word.plain, "VBN"), verb_form(word.plain, "VBD")
        if participle and past and verb_base(word.plain) != "be":
            first = (past,) if is_open else ("have", participle)
            other = ("have", participle) if is_open else (past,)
            yield from _pointed(text, sentence, place, first, " ".join(other))


def _same_clause(sentence: Sentence, verb: int, since: re.Match[str]) -> bool:
    start, end = since.start() + sentence.start, since.end() + sentence.start
    between = [
        word
        for word in sentence.words
        if min(start, sentence.words[verb].end) <= word.start < max(start, sentence.words[verb].start)
    ]
    if end <= sentence.words[verb].start:
        return start == sentence.start and len(between) <= 4
    ends = OPENS | {"and", "but", "before", "after", "until"}
    return not any(";" in word.gap or "," in word.gap or word.plain in ends for word in between)


def _pointed(text: str, sentence: Sentence, place: int, right: tuple[str, ...], *others: str) -> Iterator[Finding]:
    better = reworded(sentence, place, place + 1, right)
    message = (
        f"What began then and goes on is “{' '.join(right)}”."
        if right[0] == "have"
        else f"What lasted so long is “{right[0]}”."
    )
    yield pointed(text, sentence, better, "tense", message, *others)
