"""A clause of time and the one it belongs to are told in one time; and what happened at the talk is told in the past.

Finds “Before I come here, I worked in a bar”, “When I arrived, everyone is busy”, and “We talk for two hours” behind a
sentence that speaks of yesterday. Suggests the past. Silent on what is so all the time (“when I left, I knew”, “I think”),
on habits (“always”, “every week”), and where the second clause is no statement.
"""

from collections.abc import Iterator

from afterword.proofreading.clauses import FINITE, subject_of
from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.moments import moments
from afterword.proofreading.noun_phrases import part
from afterword.proofreading.past_beside import LASTING
from afterword.proofreading.phrasing import Sentence, sentences
from afterword.proofreading.tenses import PRESENT_STAYS
from afterword.proofreading.word_classes import verb_base, verb_form
from afterword.proofreading.wording import pointed, reworded

EARLIER = frozenset(("before", "after", "until", "once"))
_HAPPENING = "talk speak discuss meet visit ask tell show explain mention describe spend walk share invite say"
HAPPENING = frozenset(_HAPPENING.split())
HABITS = frozenset(
    ("always", "often", "usually", "every", "each", "sometimes", "never", "weekly", "daily", "regularly")
)
LEAST_GAIN = -6.0  # natural logarithm: the model knows little of tense


def find_past_and_main(text: str, context: Context) -> Iterator[Finding]:
    was_over = False
    for sentence in sentences(text):
        yield from _of_two_clauses(text, sentence)
        if was_over:
            yield from _happened(text, sentence)
        was_over = bool(moments(text[sentence.start : sentence.end], context))


def _of_two_clauses(text: str, sentence: Sentence) -> Iterator[Finding]:
    """The verb of the clause that comes first, and that of the one behind the comma."""
    opening, words = sentence.plain(0), sentence.words
    comma = next((place for place in range(2, len(words)) if "," in words[place].gap), None)
    if opening not in EARLIER | {"when"} or comma is None:
        return
    first = next((place for place in range(1, comma) if part(sentence, place) in FINITE), None)
    second = next((place for place in range(comma, len(words)) if part(sentence, place) in FINITE), None)
    if first is None or second is None or not (subject := subject_of(sentence, second)) or subject.start != comma:
        return
    if opening in EARLIER and part(sentence, second) == "VBD" and sentence.plain(second) != "wanted":
        yield from _in_the_past(text, sentence, first, second)
    elif opening == "when" and part(sentence, first) == "VBD":
        yield from _in_the_past(text, sentence, second, first)


def _in_the_past(text: str, sentence: Sentence, place: int, beside: int) -> Iterator[Finding]:
    verb = sentence.plain(place)
    is_always = verb in PRESENT_STAYS or (verb_base(verb) in LASTING and verb_base(verb) != "be")
    if part(sentence, place) not in ("VBP", "VBZ") or is_always or "'" in verb or verb == "am":
        return
    yield from _told(text, sentence, place, f"It stands beside “{sentence.words[beside].text}”")


def _happened(text: str, sentence: Sentence) -> Iterator[Finding]:
    """“We talk”, “you ask” at the beginning, behind a sentence that speaks of what is over."""
    is_event = sentence.plain(0) in ("we", "you") and verb_base(sentence.plain(1)) in HAPPENING
    if is_event and part(sentence, 1) == "VBP" and not any(word.plain in HABITS for word in sentence.words):
        yield from _told(text, sentence, 1, "It is told of what is over")


def _told(text: str, sentence: Sentence, place: int, why: str) -> Iterator[Finding]:
    verb = sentence.plain(place)
    be = {"is": "was", "are": "were"}
    right = be.get(verb) or verb_form(verb, "VBD")
    if right and right != verb:
        better = reworded(sentence, place, place + 1, (right,))
        if better.gain >= LEAST_GAIN:
            yield pointed(text, sentence, better, "tense", f"{why}; here it is “{right}”.")
