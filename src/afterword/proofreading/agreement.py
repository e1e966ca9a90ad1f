"""A verb agrees with its subject, however far away that stands.

Finds “the records of each patient is”, “the way your drivers plans”, “you and Tom has”, “the role combine two things”,
“the cases that worries me”, “everyone were”. Suggests the form that agrees. Silent where the subject cannot be told, on
“a number of”, “a lot of” and the like, on words that are both singular and plural, on sums and times (“ten years is
long”), behind “if” and “make”, and on “the team are” in a letter that is not American.
"""

from collections.abc import Iterator

from afterword.proofreading.clauses import subject_of
from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.noun_phrases import Subject, part
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.tagging import parts
from afterword.proofreading.word_classes import tags, verb_form
from afterword.proofreading.wording import Rewording, pointed, reworded

SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does", "don't": "doesn't", "aren't": "isn't"}
SINGULAR |= {"weren't": "wasn't", "haven't": "hasn't"}
PLURAL = {singular: plural for plural, singular in SINGULAR.items()}
_COLLECTIVE = """team staff company group family crew panel board committee council ward department management
government hospital school public audience class faculty firm charity club bank office pair couple crowd community
union press police agency network industry kitchen shift desk unit side practice clinic organisation organization"""
COLLECTIVE = frozenset(_COLLECTIVE.split())
_EITHER = """number lot range variety majority minority rest handful half percentage series kind sort type any none
all some most part more data media means headquarters host array bit both few several many third quarter politics
mathematics logistics economics statistics ethics works plus enough what which who per percent cent dozen hundred
thousand million one's there here crossroads species staff aircraft fish jellyfish sheep"""
EITHER = frozenset(_EITHER.split())
_ONE = """everyone everybody someone somebody anyone anybody nobody everything something anything nothing each neither
either this that it he she"""
ONE = frozenset(_ONE.split())
SEVERAL = frozenset(("these", "those", "both", "we", "they", "you", "two", "three", "four", "five", "six", "several"))
_MEASURES = """years months weeks days hours minutes seconds miles kilometres kilometers metres meters dollars pounds
euros percent degrees feet inches times"""
MEASURES = frozenset(_MEASURES.split())
_CAUSING = """make makes made let lets help helps helped have had see saw seen hear heard watch watched whether suggest
suggested recommend recommended ask asked require requires required insist insisted did does do would
could can will should may might must felt feel like than between to"""
PARTS = frozenset(("most", "some", "many", "percent", "half", "all"))
CAUSING = frozenset(_CAUSING.split())
LEAST_GAIN = -6.0  # natural logarithm; a form of “be” or “have” that the model thinks much worse is left alone
LEAST_GAIN_OF_OTHERS = -4.5
LEAST_GAIN_OF_BASES = -2.0
LEAST_GAIN_OF_TAKEN_FOR_NOUNS = -1.5
LEAST_GAIN_OF_NOUNS = -1.0  # where the word may be a noun as well
NOUN_TAGS = frozenset(("NN", "NN:U", "NN:UN", "NNS"))


@each_sentence
def find_agreement(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    for place in range(1, len(sentence.words)):
        number = _number_of_verb(sentence, place)
        subject = subject_of(sentence, place) if number else None
        if number and subject and _number_of(sentence, subject, place, context) == 3 - number:
            better = _agreeing(sentence, place, number)
            if better and better.gain >= _least(sentence, place):
                shown = text[sentence.words[subject.start].start : sentence.words[subject.head].end]
                message = f"“{sentence.words[place].text}” does not agree with “{shown}”."
                yield pointed(text, sentence, better, "agreement", message)


def _least(sentence: Sentence, place: int) -> float:
    verb = sentence.plain(place)
    if verb in SINGULAR or verb in PLURAL:
        return LEAST_GAIN
    if part(sentence, place) in ("VB", "VBN") and tags(verb) & (NOUN_TAGS | {"VBN"}) and _is_short(sentence, place):
        return LEAST_GAIN_OF_BASES
    if part(sentence, place) == "NN":
        return LEAST_GAIN_OF_TAKEN_FOR_NOUNS
    return LEAST_GAIN_OF_NOUNS if tags(verb) & NOUN_TAGS and _is_short(sentence, place) else LEAST_GAIN_OF_OTHERS


def _is_short(sentence: Sentence, place: int) -> bool:
    """Whether nothing stands behind it that only a verb has behind it."""
    return part(sentence, place + 1) not in ("DT", "PRP$", "PRP", "TO", "CD", "RB", "RP")


def _agreeing(sentence: Sentence, place: int, number: int) -> Rewording | None:
    verb = sentence.plain(place)
    right = (PLURAL | SINGULAR).get(verb) or verb_form(verb, "VBP" if number == 1 else "VBZ")
    if not right and number == 1:
        right = verb_form(verb, "VB")
    return reworded(sentence, place, place + 1, (right,)) if right and right != verb else None


def _number_of_verb(sentence: Sentence, place: int) -> int | None:
    verb, own = sentence.plain(place), parts(sentence)[place]
    if verb in SINGULAR:
        return 2
    if verb in PLURAL:
        return 1
    if own == "VBZ":
        return 1
    known = tags(verb)
    has_object = part(sentence, place - 1) == "NN" and part(sentence, place + 1) in ("DT", "PRP$", "CD")
    is_plain = own in ("VBP", "VB") or ("VBP" in known and (own == "VBN" or (own == "NN" and has_object)))
    return (
        2 if is_plain and "VBD" not in known and not known & {"RB", "IN", "MD"} and verb not in ("am", "be") else None
    )


def _number_of(sentence: Sentence, subject: Subject, verb: int, context: Context) -> int | None:
    """One or two (several) for the subject; None where it may be both, or where the verb need not agree."""
    before, head = sentence.plain(subject.start - 1), sentence.plain(subject.head)
    if before in CAUSING or (before in ("if", "wish", "though", "as") and sentence.plain(verb) == "were"):
        return None
    is_told_of = sentence.plain(verb - 1) in ("who", "which", "that")  # “the one who signs and the one who repairs”
    if before == "and" and not is_told_of and any(sentence.plain(one) == "who" for one in range(verb)):
        return None
    if subject.joined and not is_told_of:
        first = sentence.plain(subject.start)
        return None if first in ("each", "every", "no", "neither", "this", "that") else 2
    if head in ONE or sentence.plain(subject.start) in ("each", "every", "neither", "either", "another"):
        return 1
    if sentence.plain(subject.head + 1) == "of" and (head in ("one", "much", "little") or head in PARTS):
        return 1 if head not in PARTS else _number_of_the_whole(sentence, subject.head + 2, verb)
    if part(sentence, subject.head) == "CD" and head != "one":
        return 2
    if head in SEVERAL:
        return 2 if head not in ("you", "we", "they") or part(sentence, subject.head) == "PRP" else None
    if part(sentence, subject.head) == "PRP":
        return None
    return _number_of_noun(sentence, subject, verb, context)


def _number_of_the_whole(sentence: Sentence, start: int, verb: int) -> int | None:
    """“Most of the questions” are several, “most of the work” is one."""
    heads = (place for place in range(start, verb) if part(sentence, place) in ("NN", "NNS", "NNP", "PRP"))
    head = next((place for place in heads if part(sentence, place + 1) not in ("NN", "NNS", "NNP")), None)
    if head is None or sentence.plain(head) in EITHER | COLLECTIVE:
        return None
    return 2 if part(sentence, head) == "NNS" or sentence.plain(head) in ("them", "us", "you") else None


def _number_of_noun(sentence: Sentence, subject: Subject, verb: int, context: Context) -> int | None:
    head, determiner = sentence.plain(subject.head), sentence.plain(subject.start)
    own = tags(head)
    if "NNS" in own and sentence.plain(subject.head + 1) == "of" and head not in EITHER | MEASURES:
        return 2  # “the sales of cushions”
    if head == "people":
        return 2
    if "VBZ" in own and subject.head - subject.start > 1 and part(sentence, subject.head - 1) == "NN":
        return None  # “when their order matters is …”
    if head in EITHER or determiner in ("some", "most", "any", "half") or not own:
        return None
    if head in MEASURES and sentence.plain(verb) in PLURAL and part(sentence, subject.start) != "DT":
        return None
    if head in COLLECTIVE and context.dialect not in ("en-US", "en-CA"):
        return None
    if sentence.words[subject.head].is_name and subject.head:
        return _number_of_name(sentence.words[subject.head].text, context)
    if "NNS" in own and not own & {"NN", "NN:U", "NN:UN"}:
        return 2
    if not own & {"NN", "NN:U", "NN:UN"} or "NNS" in own:
        return None
    return 1


def _number_of_name(name: str, context: Context) -> int | None:
    """A person is one, and so is a firm to an American; to others a firm may be several."""
    is_person = any(name in person.name.split() for person in context.people())
    return 1 if (is_person or context.dialect == "en-US") and not name.endswith("s") else None
