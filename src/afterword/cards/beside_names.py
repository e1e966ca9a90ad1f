"""Degrees and forms of address cut from a line: "Dipl.-Ing. (FH) Jane Doe, Ph.D." is Jane Doe."""

import re

from afterword.cards.degrees import CREDENTIALS, DROPPED_BEFORE, FIELDS_OF_DOCTORS, KEPT_BEFORE, WITHOUT_DOT
from afterword.words.folding import fold


def without_what_is_before(words: list[str]) -> tuple[list[str], list[str], bool]:
    """What a letter keeps of it ("Dr."), the words behind it, and whether there was any."""
    kept: list[str] = []
    rest = list(words)
    cut = False
    while len(rest) > 1:
        key = _key(rest[0])
        dotted = rest[0].endswith(".") or key in WITHOUT_DOT
        if key in KEPT_BEFORE and dotted:
            kept.append(rest.pop(0))
        elif compound := _COMPOUND.fullmatch(fold(rest[0])):
            rest.pop(0)
            said = [_SAID[part] for part in compound.group("first", "last") if part in _SAID]
            kept += [word for word in said if word not in kept]
        elif _is_dropped(rest[0], key, dotted=dotted) or (cut and _goes_on(rest[0], key)):
            rest.pop(0)
        else:
            break
        cut = True
    return kept, rest, cut


def without_what_is_behind(words: list[str]) -> tuple[list[str], bool]:
    """The words before degrees and honours, and whether there were any."""
    joined = " ".join(words)
    comma = joined.find(",")
    cut = False
    if comma > 0:
        behind = [word for word in re.split(r"[\s,/|]+", joined[comma + 1 :]) if word]
        if behind and all(map(_is_credential, behind)):
            words, cut = joined[:comma].split(), True
    while len(words) > 2 and _is_credential(words[-1]) and _stands_out(words[-1]):
        words, cut = words[:-1], True
    return [word.rstrip(",") if index == len(words) - 1 else word for index, word in enumerate(words)], cut


def is_before_a_name(text: str) -> bool:
    """Whether a text is nothing but what stands before names: "Prof. Dr."."""
    _, rest, cut = without_what_is_before([*text.split(), "Doe"])
    return cut and rest == ["Doe"]


_COMPOUND = re.compile(
    r"(?P<first>dipl|mgr|dr|prof|ing|dott|univ|hon|apl|em|o)\.?-?"
    r"(?:ing|inz|inf|kfm|kffr|wirt|phys|chem|ssa|hab|des|oec|betriebsw|(?P<last>prof|dr))\.?"
)
_SAID = {"dr": "Dr.", "prof": "Prof."}


def _is_dropped(word: str, key: str, *, dotted: bool) -> bool:
    return (key in DROPPED_BEFORE and dotted and len(key) > 1) or word == "Ph.D."


def _goes_on(word: str, key: str) -> bool:
    """ "med." and "(FH)", which only stand behind another degree."""
    return (key in FIELDS_OF_DOCTORS and "." in word) or bool(re.fullmatch(r"\([A-Z]{2,4}\)", word))


def _is_credential(word: str) -> bool:
    key = _key(word)
    return key in CREDENTIALS or (
        bool(
            re.fullmatch(
                r"(?:[A-Z]\.){2,4}|[A-Z]{2,5}(?:-[A-Z]{1,3})?®?|Ph\.?\s?D\.?|[BM]\.?(?:Sc|Tech|Eng|Ed|Arch|Com)\.?",
                word,
            )
        )
        and word not in ("II", "III", "IV", "JR", "SR")
    )


def _stands_out(word: str) -> bool:
    """Capitals of more than one letter, or with dots; "MA" is a family name too, and so is "Arm"."""
    key, capitals = _key(word), sum(sign.isupper() for sign in word)
    looks_it = capitals > 1 or "." in word or key in ("phd", "mba", "msc", "bsc", "esq")
    return (
        key in CREDENTIALS and looks_it and (key not in ("ma", "do", "ba", "be", "ap", "ra", "pe") or "." in word[:-1])
    )


def _key(word: str) -> str:
    return fold(word).replace(".", "").strip(",()")
