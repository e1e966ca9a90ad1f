"""What belongs to somebody has its apostrophe.

Finds “the persons first name”, “customers boots”, “a months notice” and “ten years experience”: a plural before a noun,
where the plural is one of people, or of time. Suggests the possessive. Silent on nouns that stand in the plural before
another (“sales team”, “sports club”), and where the second may be a verb (“the nurses plan”).
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.noun_phrases import part
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.tagging import parts
from afterword.proofreading.word_classes import singular, tags

_PEOPLE = """person customer client patient student teacher child parent boss manager colleague man woman nurse doctor
driver candidate employee owner resident visitor guest family user boy girl son daughter mother father brother sister
friend mentor supervisor reader member worker pupil tenant learner donor volunteer neighbor neighbour company employer
chef captain director editor author artist farmer grower trainee apprentice builder engineer husband wife dog horse cat
passenger buyer seller supplier carer infant toddler baby lawyer judge mayor king queen soldier player coach team school
hospital grandmother grandfather uncle aunt landlord contractor foreman today yesterday tomorrow"""
PEOPLE = frozenset(_PEOPLE.split())
IRREGULAR = {"mans": "man", "womans": "woman", "childs": "child", "persons": "person", "mens": "men", "womens": "women",
             "childrens": "children", "peoples": "people", "everyones": "everyone", "someones": "someone",
             "nobodys": "nobody", "elses": "else", "wifes": "wife"}  # fmt: skip
_TIMES = """year month week day hour minute"""
TIMES = frozenset(_TIMES.split())
OF_TIME = frozenset(("experience", "notice", "work", "time", "holiday", "leave", "pay", "training", "practice", "service",
                     "rest", "drive", "walk", "wages", "salary", "worth"))  # fmt: skip
ONE = frozenset(("a", "one", "this", "last", "each", "every", "next", "that", "another"))
ALWAYS_ADJECTIVES = frozenset(
    ("first", "last", "second", "own", "whole", "best", "new", "old", "full", "real", "daily")
)


@each_sentence
def find_possessives(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    for place in range(len(sentence.words) - 1):
        if right := _possessive(sentence, place):
            word = sentence.words[place]
            shown = right[0].upper() + right[1:] if word.text[0].isupper() else right
            message = f"An apostrophe is missing: “{shown}”."
            yield Finding(word.start, word.end, "punctuation", message, (shown,))


def _possessive(sentence: Sentence, place: int) -> str | None:
    word = sentence.words[place]
    if word.is_name or word.text.isupper() or sentence.words[place + 1].gap != " ":
        return None
    plain = word.plain
    base = IRREGULAR.get(plain) or (singular(plain) if plain.endswith("s") else None)
    if base in TIMES:
        return _of_time(sentence, place, base)
    if (base not in PEOPLE and plain not in IRREGULAR) or not _is_what_they_have(sentence, place + 1):
        return None
    is_one = plain in IRREGULAR or _is_one(sentence, place)
    return f"{base}'s" if is_one else f"{plain}'"


def _is_one(sentence: Sentence, place: int) -> bool:
    """“A customers boots”, “my managers advice”: only one is meant, or there is only one."""
    before = place - 1
    while part(sentence, before) in ("JJ", "NN"):
        before -= 1
    return sentence.plain(before) in ONE | {"my", "your", "his", "her"} and sentence.plain(place) not in (
        "patients", "customers", "clients", "students", "colleagues", "parents", "children", "friends", "employees",
        "residents", "guests", "teams", "drivers", "nurses",
    )  # fmt: skip


def _is_what_they_have(sentence: Sentence, place: int) -> bool:
    """A noun that can be no verb here; with what stands before it, if these are adjectives."""
    end = place
    while end < len(sentence.words) - 1 and part(sentence, end) == "JJ" and sentence.words[end + 1].gap == " ":
        end += 1
    own = tags(sentence.plain(end))
    if end > place and part(sentence, end) in ("NN", "NNS"):
        first = sentence.plain(place)
        return first in ALWAYS_ADJECTIVES or not tags(first) & {"VBP", "VBD", "VBN", "RB", "VB", "IN"}
    if part(sentence, end) not in ("NN", "NNS") or own & {"VBD", "VBN", "VBG", "IN", "RB", "CD"}:
        return False
    if own & {"VBP", "VBZ", "VB"}:  # a noun only where a verb follows
        return part(sentence, end + 1) in ("VBZ", "VBP", "VBD", "MD") and "+" not in parts(sentence)[end + 1]
    return True


def _of_time(sentence: Sentence, place: int, base: str) -> str | None:
    """“A months notice”, “ten years experience”."""
    before, behind = sentence.plain(place - 1), sentence.plain(place + 1)
    if behind not in OF_TIME or (sentence.plain(place + 2) in ("in", "with") and behind in ("work",)):
        return None
    if before in ONE:
        return f"{base}'s"
    return f"{base}s'" if part(sentence, place - 1) in ("CD", "JJ") else None
