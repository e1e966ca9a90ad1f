"""A verb agrees with its subject, however far away that stands.

Finds “the records of each patient is”, “your questions about the budget was”, “the role combine two things”,
“everyone were”. Suggests the form that agrees. Silent where the head cannot be told, on “a number of”, “a lot of” and
the like, on words that are both singular and plural, and on “the team are” in a letter that is not American.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.phrases import head_of_subject
from afterword.proofreading.phrasing import Sentence, sentences
from afterword.proofreading.word_classes import tags, verb_form
from afterword.proofreading.wording import pointed, reworded

SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does", "don't": "doesn't", "aren't": "isn't"}
SINGULAR |= {"weren't": "wasn't", "haven't": "hasn't"}
PLURAL = {singular: plural for plural, singular in SINGULAR.items()}
_COLLECTIVE = """team staff company group family crew panel board committee council ward department management
government hospital school public audience class faculty firm charity club bank office pair couple"""
COLLECTIVE = frozenset(_COLLECTIVE.split())
_EITHER = """number lot range variety majority minority rest handful half percentage series kind sort type any none
all some most part more data media means headquarters host array bit both few several many third quarter politics
mathematics logistics economics statistics ethics works plus enough"""
EITHER = frozenset(_EITHER.split())
ALWAYS_SINGULAR = frozenset(
    [
        "everyone",
        "everybody",
        "someone",
        "somebody",
        "anyone",
        "nobody",
        "everything",
        "something",
        "nothing",
        "anything",
    ]
)
SINGULAR_BEFORE_OF = frozenset(("one", "each", "neither", "either"))
PLURAL_BEFORE_OF = frozenset(("two", "three", "four", "five", "six", "both", "many", "several"))
LONGEST_COUNTED = 6  # words of “one of the …”
_BEHIND = """the a an this that these those my your our their his her its me you him them us it two three four five to
what how why both every each all very well much better so too more with on in at for by from as"""
BEHIND = frozenset(_BEHIND.split())
LEAST_GAIN = -6.0  # natural logarithm; a form of “be” or “have” that the model thinks much worse is left alone
LEAST_GAIN_OF_OTHERS = -2.5
NOUN_TAGS = frozenset(("NN", "NN:U", "NN:UN", "NNS"))
BEHIND_A_VERB_ONLY = frozenset(
    ["the", "a", "an", "my", "your", "our", "their", "two", "three", "four", "five", "me", "us", "him", "them"]
)


def find_agreement(text: str, context: Context) -> Iterator[Finding]:
    for sentence in sentences(text):
        for place in range(1, len(sentence.words)):
            right = _right_form(sentence, place, context)
            if right:
                better = reworded(sentence, place, place + 1, (right,))
                if better.gain >= _least(sentence.plain(place)):
                    yield pointed(text, sentence, better, "agreement", _said(sentence, place, context))


def _least(verb: str) -> float:
    if verb in SINGULAR or verb in PLURAL:
        return LEAST_GAIN
    return LEAST_GAIN_OF_OTHERS


def _right_form(sentence: Sentence, place: int, context: Context) -> str | None:
    """The verb in the number of its subject; None where it has it, or where there is no telling."""
    verb = sentence.plain(place)
    number = _number_of_verb(sentence, place)
    if number is None or sentence.words[place].gap != " ":
        return None
    wanted = _number_of_subject(sentence, place, context)
    if wanted is None or wanted == number:
        return None
    if verb in SINGULAR or verb in PLURAL:
        return SINGULAR.get(verb) or PLURAL.get(verb)
    return verb_form(verb, "VBZ" if wanted == 1 else "VBP") or verb_form(verb, "VB")


def _number_of_verb(sentence: Sentence, place: int) -> int | None:
    verb = sentence.plain(place)
    if verb in SINGULAR:
        return 2
    if verb in PLURAL:
        return 1
    own, behind = tags(verb), sentence.plain(place + 1)
    if behind not in BEHIND or not own & {"VBZ", "VBP"} or "VBD" in own or "RB" in own or "IN" in own:
        return None
    if own & NOUN_TAGS and behind not in BEHIND_A_VERB_ONLY:
        return None
    return 1 if "VBZ" in own else 2


def _number_of_subject(sentence: Sentence, verb: int, context: Context) -> int | None:
    before = sentence.plain(verb - 1)
    if before in ALWAYS_SINGULAR and (verb == 1 or sentence.plain(verb - 2) in ("that", "because", "and", "if", "as")):
        return 1 if sentence.plain(verb) in SINGULAR else None
    if singular := _counted_of(sentence, verb):
        return singular
    found = head_of_subject(sentence, verb)
    if found is None or (sentence.plain(verb) == "were" and sentence.plain(found[0] - 1) in ("if", "as", "though")):
        return None
    start, head = found
    determiner, noun = sentence.plain(start), sentence.plain(head)
    own = tags(noun)
    if "VBZ" in own and head - start > 1 and tags(sentence.plain(head - 1)) & {"NN", "NN:UN", "NN:U"}:
        return None  # “when their order matters is …”
    if noun == "people":
        return 2
    if noun in EITHER or determiner in ("some", "most", "any", "no", "all") or not own:
        return None
    if noun in COLLECTIVE and context.dialect not in ("en-US", "en-CA"):
        return None
    if "NNS" in own and not own & {"NN", "NN:U", "NN:UN"}:
        return 2
    return 1 if own & {"NN", "NN:U", "NN:UN"} and "NNS" not in own else None


def _counted_of(sentence: Sentence, verb: int) -> int | None:
    """“One of the reasons are”, “two of my colleagues has”: the number says it, if the sentence begins so."""
    first, plain = sentence.plain(0), [word.plain for word in sentence.words[1:verb]]
    if plain[:1] != ["of"] or verb > LONGEST_COUNTED or sentence.plain(verb) not in SINGULAR | PLURAL:
        return None
    if {"and", "or", "that", "who", "which"}.intersection(plain) or "NNS" not in tags(sentence.plain(verb - 1)):
        return None
    return 1 if first in SINGULAR_BEFORE_OF else 2 if first in PLURAL_BEFORE_OF else None


def _said(sentence: Sentence, place: int, context: Context) -> str:
    found = head_of_subject(sentence, place)
    subject = sentence.words[found[1]].text if found else sentence.words[0].text
    return f"“{sentence.words[place].text}” does not agree with “{subject}”."
