"""A verb agrees with the pronoun before it.

Finds “we was”, “I is”, “she have”, “he don't”, “nobody get”, “everyone in your office answer”, “a child who never
practice”. Suggests the form that agrees. Silent behind “if”, “as though” and “wish” (“if I were you”), behind “let” and
“make”, and in questions.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.word_classes import tags, verb_form
from afterword.proofreading.wording import pointed, reworded

PLURAL = {"was": "were", "is": "are", "has": "have", "doesn't": "don't", "does": "do", "wasn't": "weren't"}
SINGULAR = {
    "were": "was",
    "are": "is",
    "have": "has",
    "don't": "doesn't",
    "do": "does",
    "weren't": "wasn't",
    "am": "is",
}
AFTER = dict.fromkeys(("we", "you", "they"), PLURAL)
AFTER |= dict.fromkeys(("he", "she", "it"), SINGULAR)
AFTER["i"] = {"is": "am", "are": "am", "were": "was", "has": "have", "doesn't": "don't"}
_INDEFINITE = """everyone everybody nobody someone somebody anyone anybody everything nothing something anything"""
INDEFINITE = frozenset(_INDEFINITE.split())
_CAUSING = """let make makes made help helps helped see saw hear heard watch watched have had if as though wish than
and or does did do would could should will can may might must that's is was are were between like with of for to
in at on from about behind around inside suggest suggested recommend recommended ask asked"""
CAUSING = frozenset(_CAUSING.split())
ADVERBS = frozenset(["never", "always", "often", "also", "still", "really", "rarely", "usually", "only"])
PREPOSITIONS = frozenset(("in", "at", "on", "from", "of", "with", "around"))
LEAST_GAIN, LEAST_GAIN_OF_OTHERS = -3.0, -2.5  # natural logarithms
LONGEST_BETWEEN = 4  # words of “in your office”


@each_sentence
def find_pronouns(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    for place in range(1, len(sentence.words)):
        right = _right(sentence, place)
        if right and sentence.words[place].gap == " ":
            better = reworded(sentence, place, place + 1, (right,))
            is_listed = sentence.plain(place) in PLURAL | SINGULAR
            if better.gain >= (LEAST_GAIN if is_listed else LEAST_GAIN_OF_OTHERS):
                message = f"“{sentence.words[place].text}” does not agree with its subject."
                yield pointed(text, sentence, better, "agreement", message)


def _right(sentence: Sentence, place: int) -> str | None:
    verb, before, earlier = sentence.plain(place), sentence.plain(place - 1), sentence.plain(place - 2)
    if before in AFTER and verb in AFTER[before]:
        return (
            None if earlier in CAUSING or (sentence.words[place - 1].gap == "" and place > 1) else AFTER[before][verb]
        )
    subject = _indefinite(sentence, place)
    if subject is None or sentence.plain(subject - 1) in CAUSING:
        return None
    if verb in SINGULAR:
        return SINGULAR[verb]
    own = tags(verb)
    is_plain = "VBP" in own and not own & {"VBD", "VBN", "JJ", "RB", "IN"}
    return verb_form(verb, "VBZ") if is_plain and _goes_on(sentence, place) else None


def _indefinite(sentence: Sentence, place: int) -> int | None:
    """Where “everyone” stands, right before the verb or with “in your office” between."""
    start = place - 1
    while start > 0 and sentence.plain(start) in ADVERBS:
        start -= 1
    if sentence.plain(start) in INDEFINITE:
        return start
    if sentence.plain(start) == "who" and _is_one(sentence, start - 1):
        return start - 1
    for subject in range(max(0, place - LONGEST_BETWEEN - 1), place - 2):
        if sentence.plain(subject) in INDEFINITE and sentence.plain(subject + 1) in PREPOSITIONS:
            between = sentence.words[subject + 1 : place]
            nouns = [word for word in between if tags(word.plain) & {"NN", "NNS", "NN:U", "NN:UN"}]
            return subject if nouns and nouns[-1] is between[-1] and all(w.gap == " " for w in between) else None
    return None


def _is_one(sentence: Sentence, place: int) -> bool:
    """“a child who …”: one of them, and not “one of the children who …”."""
    own = tags(sentence.plain(place))
    determiner = sentence.plain(place - 1)
    return bool(own & {"NN", "NN:UN"}) and "NNS" not in own and determiner in ("a", "an", "every", "each", "another")


def _goes_on(sentence: Sentence, place: int) -> bool:
    """Whether something follows that a verb has behind it, and a noun has not; or nothing at all."""
    following = tags(sentence.plain(place + 1))
    return not following & {"VBP", "VBZ", "VBD", "MD"} or sentence.plain(place + 1) == ""
