"""What of a text may speak for a decision: its words, and words near each other, with everyday classes put in one."""

import itertools
import re
from collections.abc import Sequence

_TOKEN = re.compile(r"[A-Za-zÀ-ÿ]+(?:'[a-z]+)?|\d[\d.,:]*|[?!.]")
_LINK = re.compile(r"https?://\S+")
_DAY = re.compile(r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight)s?")
_MONTH = re.compile(r"january|february|march|april|june|july|august|september|october|november|december")
_ENDING = re.compile(r"(?:ing|ed|es|s|ly)$")
_CLASSES = {
    "JOB": "job role position post vacancy seat place opening requisition hire headcount lectureship fellowship placement",
    "HOUSE": "cto coo ceo cfo vp director founder founders partner partners owner head chef manager board panel committee "
    "team trustees governors headteacher boss client management directors council group colleagues colleague",
    "WHO": "someone somebody another other candidate candidates applicant applicants finalist person profile",
    "MEET": "meeting interview call chat conversation lunch visit presentation lesson lecture seminar test exercise "
    "assignment task assessment round session trial shift case",
    "0": "one two three four five six seven eight nine ten eleven twelve half quarter",
}
_CLASS_OF = {word: name for name, words in _CLASSES.items() for word in words.split()}
_I = ("i", "i'm", "i'd", "i'll", "i've")


def signs_in(text: str) -> frozenset[str]:
    """Return every word, pair and three in a row of the text, and pairs with one or two words between them."""
    words = _words(text)
    found = set(words)
    found.update(" ".join(pair) for pair in itertools.pairwise(words))
    found.update(" ".join(three) for three in zip(words, words[1:], words[2:], strict=False))
    found.update(f"{one} * {other}" for one, other in zip(words, words[2:], strict=False))
    found.update(f"{one} ** {other}" for one, other in zip(words, words[3:], strict=False))
    return frozenset(found)


def _words(text: str) -> Sequence[str]:
    words: list[str] = []
    for token in _TOKEN.findall(_LINK.sub(" URLX ", text.replace("’", "'"))):
        words += _as_signs(token, words[-1] if words else ".")
    return [word for at, word in enumerate(words) if word != "NAME" or not at or words[at - 1] != "NAME"]


def _as_signs(token: str, before: str) -> tuple[str, ...]:
    small = token.lower()
    if small in "?!.":
        return (small,)
    if small[0].isdigit():
        return ("0",)
    if _DAY.fullmatch(small):
        return ("DAY",)
    if _MONTH.fullmatch(small):
        return ("MONTH",)
    if named := _CLASS_OF.get(small):
        return (named,)
    if token[0].isupper() and before not in ("?", "!", ".") and small not in _I:
        return (small if token.isupper() else "NAME",)
    if small.endswith("n't"):
        return small[:-3], "not"
    if "'" in small:
        word, _, rest = small.partition("'")
        return word, f"'{rest}"
    return (_ENDING.sub("", small) if len(small) > 5 else small,)
