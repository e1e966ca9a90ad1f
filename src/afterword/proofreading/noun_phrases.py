"""The part of speech of a word where it stands, and the noun with what stands before it: “the whole of *our ward*”."""

from dataclasses import dataclass
from functools import lru_cache

from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.tagging import parts

NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))
DETERMINING = frozenset(("DT", "PRP$", "PDT", "WP$"))
MODIFYING = frozenset(("JJ", "JJR", "JJS", "CD", "VBN", "VBG"))
STANDING_ALONE = frozenset(("this", "that", "these", "those", "each", "all", "both", "neither", "either"))


@dataclass(frozen=True)
class Subject:
    """The places of a subject's first word and of its head; `joined` where a second one stands beside it (“and”)."""

    start: int
    head: int
    joined: bool = False


def part(sentence: Sentence, place: int) -> str:
    """The part of speech of the word at a place, of “I'm” that of “I”; empty before the first and behind the last."""
    return _of_words(sentence)[place] if 0 <= place < len(sentence.words) else ""


def phrase_ending(sentence: Sentence, end: int) -> Subject | None:
    """The noun, with what stands before it, that ends at a place; a pronoun too."""
    own = part(sentence, end)
    counts = own in ("CD", "DT", "JJ", "RBS", "JJS") and sentence.plain(end + 1) == "of"
    if own == "PRP" or counts or (sentence.plain(end) in STANDING_ALONE and own == "DT"):
        return Subject(end, end)
    if own not in NOUNS:
        return None
    start = end
    while start > 0 and sentence.words[start].gap in (" ", "-") and _may_modify(sentence, start - 1, start):
        start -= 1
    if part(sentence, start) in ("VBG", "VBN", "RB") and not determines(sentence, start - 1):
        start += 1
    while start > 0 and sentence.words[start].gap == " " and determines(sentence, start - 1):
        start -= 1
    return Subject(start, end)


@lru_cache(maxsize=256)
def _of_words(sentence: Sentence) -> tuple[str, ...]:
    return tuple(one.partition("+")[0] for one in parts(sentence))


def _may_modify(sentence: Sentence, place: int, before: int) -> bool:
    if determines(sentence, place + 1) or determines(sentence, place):
        return False
    own = part(sentence, place)
    if own in ("VBN", "VBG"):
        return determines(sentence, place - 1) or part(sentence, place - 1) in ("JJ", "CD")
    if own == "RB":
        return part(sentence, before) in ("JJ", "VBN") and determines(sentence, place - 1)
    return own in NOUNS | MODIFYING


def determines(sentence: Sentence, place: int) -> bool:
    """Whether the word at a place, or its “’s”, opens a noun phrase: “the”, “our”, “Priya’s”."""
    return part(sentence, place) in DETERMINING or (place >= 0 and parts(sentence)[place].endswith("+POS"))
