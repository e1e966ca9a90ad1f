"""A clause has its subject and its verb.

Finds “I forgot to say that am fluent”, “Is something I do every day”, “I very motivated”, “I have working there”, “I
could the same”, “want to in care” and “it is rare see one”. Suggests the word that is missing. Silent on questions, on
“as is”, and where the model of three words finds the sentence likelier as it stands.
"""

from collections.abc import Iterator

from afterword.proofreading.clauses import FINITE
from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.noun_phrases import NOUNS, part
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.tagging import parts
from afterword.proofreading.word_classes import tags
from afterword.proofreading.wording import Rewording, pointed, reworded

BE_OF = {"i": "am", "we": "are", "they": "are", "he": "is", "she": "is"}
AFTER_A_WORD_OF_JOINING = frozenset(("that", "because", "and", "but", "so", "since", "although"))
_RARE = """rare good nice great lovely hard easy important difficult useful interesting possible better best happy glad
pleased wonderful kind able ready eager free willing keen sure delighted honored honoured helpful necessary"""
EVALUATING = frozenset(_RARE.split())
VERBS = frozenset(("VBZ", "VBD", "VBP", "VB"))
MODALS = frozenset(("can", "could", "will", "would", "should", "must", "may", "might"))
LIKELIER_BE, LIKELIER_TO, LIKELIER_BEEN, LIKELIER_DO = 0.0, 1.0, -1.0, 0.0  # natural logarithms


@each_sentence
def find_missing_verbs(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    asks = text[sentence.end - 1 : sentence.end] == "?"
    for place in range(len(sentence.words) - 1):
        better = None if asks else _missing(sentence, place)
        if better:
            word = " ".join(better.instead)
            yield pointed(text, sentence, better, "missing-word", f"“{word}” seems to be missing here.")
    if not asks:
        yield from _missing_subject(sentence)


def _missing(sentence: Sentence, place: int) -> Rewording | None:
    if sentence.words[place + 1].gap != " ":
        return None
    word, following = sentence.plain(place), part(sentence, place + 1)
    if word == "am" and _has_no_subject(sentence, place):
        return reworded(sentence, place, place, ("I",))
    if word in BE_OF and parts(sentence)[place] == "PRP" and sentence.plain(place - 1) not in ("and", "than", "as"):
        return _without_be(sentence, place)
    if word in ("have", "has", "had") and following == "VBG" and _goes_on(sentence, place + 1):
        return _likely(reworded(sentence, place + 1, place + 1, ("been",)), LIKELIER_BEEN)
    if word in EVALUATING and part(sentence, place - 1) in VERBS | {"RB"} and _is_infinitive(sentence, place + 1):
        return _likely(reworded(sentence, place + 1, place + 1, ("to",)), LIKELIER_TO)
    if word in MODALS and sentence.plain(place + 1) in ("the", "this", "that") and parts(sentence)[place - 1] == "PRP":
        rest = range(place + 2, min(place + 5, len(sentence.words)))
        if not any(part(sentence, one) in FINITE | {"VB"} for one in rest):
            return _likely(reworded(sentence, place + 1, place + 1, ("do",)), LIKELIER_DO)
    return None


def _has_no_subject(sentence: Sentence, place: int) -> bool:
    """“… to say that am fluent”; “I learn fast and am glad to” has it before “and”."""
    joint = sentence.plain(place - 1)
    is_shared = joint in ("and", "but") and any(sentence.plain(one).partition("'")[0] == "i" for one in range(place))
    return joint in AFTER_A_WORD_OF_JOINING and sentence.words[place].gap == " " and not is_shared


def _goes_on(sentence: Sentence, place: int) -> bool:
    """“Working with children”, and not “running costs”."""
    is_only_a_verb = not tags(sentence.plain(place)) & {"NN", "JJ", "NNS"}
    return is_only_a_verb or part(sentence, place + 1) in ("IN", "DT", "RB", "PRP$", "PRP")


def _is_infinitive(sentence: Sentence, place: int) -> bool:
    if part(sentence, place) not in ("VB", "VBP"):
        return False
    may_be_a_noun = tags(sentence.plain(place)) & {"NN", "JJ", "NN:U"}
    return not may_be_a_noun or part(sentence, place + 1) in ("DT", "PRP", "PRP$", "CD")


def _without_be(sentence: Sentence, place: int) -> Rewording | None:
    """“I very motivated”, “we still looking”: no verb before the clause ends."""
    described = place + 1
    while part(sentence, described) == "RB" and described < len(sentence.words) - 1:
        described += 1
    kind, own = part(sentence, described), tags(sentence.plain(described))
    fits = (
        kind == "VBG"
        or (kind == "JJ" and not own & {"VBP", "VBD", "VBZ", "NN"})
        or (kind == "VBN" and described > place + 1)
    )
    if not fits or (own & {"VBD"} and described == place + 1) or part(sentence, described + 1) in FINITE | NOUNS:
        return None
    return _likely(reworded(sentence, place + 1, place + 1, (BE_OF[sentence.plain(place)],)), LIKELIER_BE)


def _likely(better: Rewording, least: float) -> Rewording | None:
    return better if better.gain >= least else None


def _missing_subject(sentence: Sentence) -> Iterator[Finding]:
    """“Is something I do every day”: a statement that begins with its verb."""
    first, second = sentence.words[0], part(sentence, 1)
    if first.text not in ("Is", "Was", "Has") or len(sentence.words) < 3 or sentence.words[1].gap != " ":
        return
    if second in ("PRP", "NNP", "EX", "WP") or sentence.plain(1) in ("this", "that", "there"):
        return
    message = "The sentence has no subject; “it” is missing."
    yield Finding(first.start, first.end, "missing-word", message, (f"It {first.plain}",))
