"""One form for all forms of a word, and whether two words say the same."""

import re
from functools import lru_cache

from afterword.letters.grammar.irregular import BASE_OF
from afterword.letters.grammar.shorthand_words import WORDS
from afterword.letters.sources.alike_words import GROUPS
from afterword.letters.sources.free_words import FREE
from afterword.words.dates.spell import MONTH_NAMES, WEEKDAY_NAMES
from afterword.words.folding import fold


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Return the form shared by "migrate", "migrated", "migrating" and "migration"; spelling of either side of the
    Atlantic, no case, no accents.

    Words for doers ("manager") stay apart from what they do ("manage"): the one is a title, the other is not.
    """
    bare = fold(word).removesuffix("'s").rstrip("'")
    bare = expanded(bare)
    bare = _PLURALS.get(bare, BASE_OF.get(bare, bare))
    return _without_endings(_american(bare))


def is_past(word: str) -> bool:
    """Return whether a folded word is the past of a verb, or its participle."""
    verb = word.partition(" ")[0]
    return (verb.endswith("ed") and len(verb) > 4) or verb in BASE_OF


def expanded(word: str) -> str:
    """Return "friday" for "fri" and "certificate" for "cert"; any other word as it is."""
    return _SHORT_DAYS.get(word) or WORDS.get(word, word)


@lru_cache(maxsize=32768)
def same(one: str, other: str) -> bool:
    """Return whether two stems are equal or stand in one group of words that say the same."""
    return one == other or not _GROUPS_OF.get(one, _NONE).isdisjoint(_GROUPS_OF.get(other, _NONE))


def is_free(word: str) -> bool:
    """Return whether a word says nothing that could be invented: grammar, courtesy, reporting."""
    return fold(word) in FREE or stem(word) in _FREE_STEMS


# "Sat" and "sun" are words of their own.
_SHORT_DAYS = {fold(name)[:3]: fold(name) for name in WEEKDAY_NAMES[:5]} | {
    fold(name)[:3]: fold(name) for name in MONTH_NAMES if name not in ("March", "May")
}
_SHORT_DAYS |= {"tues": "tuesday", "thur": "thursday", "thurs": "thursday", "weds": "wednesday", "sept": "september"}
_LONGER_THAN = 5
_SHORT = 4
# No forms of "even" and "morn".
_WHOLE = frozenset(("evening", "morning"))
_PLURALS = {
    "does": "do",
    "goes": "go",
    "has": "have",
    "children": "child",
    "men": "man",
    "women": "woman",
    "people": "person",
    "lives": "life",
    "halves": "halve",
    "halved": "halve",
    "shelves": "shelf",
    "analyses": "analysis",
    "criteria": "criterion",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "better": "better",
    "lower": "lower",
    "growth": "grow",
    "used": "use",
    "using": "use",
    "sale": "sell",
    "sales": "sales",
    "loss": "lose",
    "choice": "choose",
    "thought": "think",
    "left": "leave",
}


def _american(word: str) -> str:
    for british, american in (("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize")):
        if word.endswith(british) and len(word) > len(british) + 3:
            return word.removesuffix(british) + american
    if word.endswith("yse"):
        return word.removesuffix("yse") + "yze"
    if len(word) > 5 and "our" in word and not word.endswith(("hour", "tour", "pour", "source")):
        return word.replace("our", "or", 1) if word.find("our") > 1 else word
    return word.removesuffix("ogue") + "og" if word.endswith("ogue") and len(word) > 6 else word


def _without_endings(word: str) -> str:
    if len(word) <= 3:
        return word
    word = _singular(word)
    for ending in ("ing", "ed"):
        root = word.removesuffix(ending)
        if root != word and word not in _WHOLE and len(root) >= 3 and any(vowel in root for vowel in "aeiouy"):
            word = _base(root)
            break
    for ending in ("ization", "ation", "ment", "ness", "ance", "ence", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word.removesuffix(ending) + ("iz" if ending == "ization" else "")
            break
    else:
        if word.endswith(("tion", "sion")) and len(word) > 6:
            word = word.removesuffix("ion")
    # "Migrat" of "migrate" and "migr" of "migration" are one.
    if word.removesuffix("e").endswith("at") and len(word.removesuffix("e")) > _LONGER_THAN:
        word = word.removesuffix("e").removesuffix("at")
    word = word.removesuffix("e") if len(word) > _SHORT else word
    if word.endswith("ll"):
        word = word[:-1]
    return word[:-1] + "i" if word.endswith("y") and len(word) > 3 else word


def _base(root: str) -> str:
    """ "Fit" of "fitt(ed)", "care" of "car(ed)"."""
    if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz":
        return root[:-1]
    is_short = re.search(r"(?:^|[^aeiou])[aeiou][^aeiouwxy]$", root) is not None
    return root + "e" if is_short and len(root) <= _SHORT else root


def _singular(word: str) -> str:
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


_NONE: frozenset[int] = frozenset()
_FREE_STEMS = frozenset(map(stem, FREE))
_GROUPS_OF: dict[str, frozenset[int]] = {}
for _index, _group in enumerate(GROUPS):
    for _word in _group:
        _GROUPS_OF[stem(_word)] = _GROUPS_OF.get(stem(_word), _NONE) | {_index}
