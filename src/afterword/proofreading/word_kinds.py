"""Kinds of words by name, as the tables of turns call them: DAY, NUM, OBJ, VBG."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from afterword.proofreading.calendar import MONTHS, WEEKDAYS
from afterword.proofreading.noun_phrases import part
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.word_classes import tags

Kind = Callable[[Sentence, int], bool]


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_DAYS = frozenset(day.lower() for day in WEEKDAYS) | {f"{day.lower()}s" for day in WEEKDAYS}
_MONTHS = frozenset(month.lower() for month in MONTHS)
_NUMBERS = _words("""two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
eighteen twenty thirty forty fifty several many few""")
_PERIODS = _words("""year years month months week weeks day days hour hours decade decades minute minutes""")
_GROUPS = _words("""team staff company group family crew panel board committee council department management government
public audience class faculty firm couple crowd community police number lot range variety majority minority rest half""")
# What may follow any preposition, whatever the word before it asks for.
_TIMES = _words("""time times moment first last least once present all general particular part full fact
turn case short addition order advance return person principle theory practice detail depth end beginning start
morning afternoon evening night noon midnight lunch lunchtime home school hand top behalf average purpose paper site
today tomorrow yesterday next weekend weekends spring summer autumn winter now then length random short view light
terms large spite front between hindsight reality writing response reply""")


def _in(words: frozenset[str]) -> Kind:
    return lambda sentence, place: sentence.plain(place) in words


def _tagged(*kinds: str) -> Kind:
    return lambda sentence, place: part(sentence, place) in kinds


def _is_gerund(sentence: Sentence, place: int) -> bool:
    return sentence.plain(place).endswith("ing") and "VBG" in tags(sentence.plain(place))


def _is_base(sentence: Sentence, place: int) -> bool:
    return part(sentence, place) in ("VB", "VBP") and "VB" in tags(sentence.plain(place))


def _may_be_base(sentence: Sentence, place: int) -> bool:
    return (
        "VB" in tags(sentence.plain(place)) and not sentence.words[place].is_name
        if place < len(sentence.words)
        else False
    )


def _is_base_only(sentence: Sentence, place: int) -> bool:
    """A base form that is no noun and no adjective: “explain”, not “work”."""
    own = tags(sentence.plain(place))
    return "VB" in own and not own & {"NN", "NN:U", "NN:UN", "JJ", "RB", "IN", "NNS"}


def _is_participle(sentence: Sentence, place: int) -> bool:
    return "VBN" in tags(sentence.plain(place)) and part(sentence, place) in ("VBN", "VBD", "JJ")


def _is_past(sentence: Sentence, place: int) -> bool:
    return "VBD" in tags(sentence.plain(place)) and part(sentence, place) in ("VBD", "VBN")


def _is_one_thing(sentence: Sentence, place: int) -> bool:
    """A single thing that can be counted and is no group: “plan”, not “team” or “water”."""
    word = sentence.plain(place)
    own = tags(word)
    return part(sentence, place) == "NN" and "NN" in own and not own & {"NN:U", "NN:UN", "NNS"} and word not in _GROUPS


def _is_time(sentence: Sentence, place: int) -> bool:
    """A time, or a set phrase, right behind a preposition: “on Monday”, “at the moment”, “in 2020”, “in part”."""
    word = sentence.plain(place)
    if word in _TIMES or word in _DAYS or word in _MONTHS or word[:1].isdigit():
        return True
    following = sentence.plain(place + 1)
    if word in ("the", "a", "this", "that", "my", "our", "your"):
        return following in _TIMES or following in _DAYS or following in _PERIODS or following == "same"
    return word in _NUMBERS and following in _PERIODS


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "DAY": _in(_DAYS),
        "MONTH": _in(_MONTHS),
        "NUM": lambda sentence, place: sentence.plain(place) in _NUMBERS or sentence.plain(place).isdigit(),
        "YEAR": lambda sentence, place: sentence.plain(place).isdigit() and sentence.plain(place)[:2] in ("19", "20"),
        "PERIOD": _in(_PERIODS),
        "TIME": _is_time,
        "OBJ": _in(_words("me you him her us them")),
        "SUBJ": _in(_words("i you he she we they it")),
        "MY": _in(_words("my your our their his her its")),
        "DT": _in(_words("the a an this that these those my your our their his her its")),
        "BE": _in(_words("am is are was were be been being i'm you're we're they're he's she's it's")),
        "N": _tagged("NN", "NNS", "NNP", "NNPS"),
        "NN": _tagged("NN"),
        "NNS": _tagged("NNS"),
        "NAME": _tagged("NNP", "NNPS"),
        "THING": _is_one_thing,
        "JJ": _tagged("JJ"),
        "JJR": _tagged("JJR"),
        "RBR": _tagged("RBR"),
        "CC": _tagged("CC"),
        "MD": _tagged("MD"),
        "RP": _tagged("RP"),
        "RB": _tagged("RB"),
        "IN": _tagged("IN", "TO"),
        "VB": _is_base,
        "ACT": _may_be_base,
        "VERB": _is_base_only,
        "VBG": _is_gerund,
        "VBN": _is_participle,
        "VBD": _is_past,
        "VBP": _tagged("VBP"),
        "VBZ": _tagged("VBZ"),
        "END": lambda sentence, place: place >= len(sentence.words) or sentence.words[place].gap.strip() != "",
    }
)
