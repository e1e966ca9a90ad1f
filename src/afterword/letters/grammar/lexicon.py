"""What is known of single English words: how a word is inflected tells verbs from the rest."""

from collections.abc import Callable
from functools import lru_cache

from afterword.letters.grammar.dictionary import flags_of, stems
from afterword.letters.grammar.irregular import BASES, PARTICIPLES, PASTS
from afterword.letters.grammar.nouns_too import NOUNS_TOO
from afterword.letters.grammar.only_verbs import ONLY_VERBS
from afterword.words.word_list import listed


@lru_cache(maxsize=4096)
def is_base_verb(word: str) -> bool:
    """True for "manage", "run", "onboard"; also for words that are nouns as well ("team", "plan")."""
    if word in BASES:
        return True
    has_other_gerund = "D" in flags_of(word) and f"{word.removesuffix('e')}ing" in stems()
    return (
        word in ONLY_VERBS
        or "G" in flags_of(word)
        or has_other_gerund
        or _doubles(word)
        or _is_prefixed(word, is_base_verb)
    )


@lru_cache(maxsize=4096)
def is_past(word: str) -> bool:
    """True for "managed", "ran", "rebuilt"; not for participles alone ("written")."""
    if word in PASTS or _is_prefixed(word, PASTS.__contains__):
        return True
    if not word.endswith("ed"):
        return False
    bases = _without(word, "ed")
    return any(map(is_base_verb, bases)) or (word in stems() and any(base in stems() for base in bases))


def is_participle_only(word: str) -> bool:
    """True for "written" and "done", which cannot follow "I" without "have"."""
    return word in PARTICIPLES and not is_past(word)


@lru_cache(maxsize=4096)
def base_of_gerund(word: str) -> str | None:
    """Return "send" for "sending", or None where the word is no -ing form of a known verb."""
    if not word.endswith("ing") or len(word) < 5:
        return None
    return next((base for base in _without(word, "ing") if is_base_verb(base)), None)


@lru_cache(maxsize=4096)
def third_person_base(word: str) -> str | None:
    """Return "keep" for "keeps", or None."""
    if not word.endswith("s") or word.endswith("ss"):
        return None
    bases = [word[:-1]]
    if word.endswith("es"):
        bases.append(word[:-2])
    if word.endswith("ies"):
        bases.append(word[:-3] + "y")
    return next((base for base in bases if is_base_verb(base)), None)


def is_noun(word: str) -> bool:
    """True where the dictionary lets the word own something ("ward's")."""
    return "M" in flags_of(word) or word in NOUNS_TOO


def is_describing(word: str) -> bool:
    """True for a word that only describes: it has an -ly form or a superlative, and owns nothing."""
    flags = flags_of(word)
    return bool({"Y", "T"} & set(flags)) and "M" not in flags


def may_describe(word: str) -> bool:
    """True for a word that describes, and may be a thing or a verb as well: "calm", "small", "clean"."""
    return bool({"Y", "T"} & set(flags_of(word)))


@lru_cache(maxsize=4096)
def is_plural(word: str) -> bool:
    """True for "wards" and "people"."""
    if word in _IRREGULAR_PLURALS:
        return True
    if not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return False
    stems = [word[:-1], word[:-2] if word.endswith("es") else "", word[:-3] + "y" if word.endswith("ies") else ""]
    return any(is_noun(stem) or ("S" in flags_of(stem) and not is_base_verb(stem)) for stem in stems)


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """True for a word that is written small inside a sentence."""
    if word in stems() or flags_of(word) or word in BASES or word in PASTS:
        return True
    return (
        is_plural(word)
        or is_past(word)
        or base_of_gerund(word) is not None
        or third_person_base(word) is not None
        or any(word.endswith(end) and word[: -len(end)] in stems() for end in ("ly", "er", "ers", "ness", "able"))
        or _is_prefixed(word, stems().__contains__)
    )


def proper_spelling(word: str) -> str | None:
    """Return "Kafka" for "kafka" where the dictionary knows only the capital form, else None."""
    if len(word) < 4 or not word.islower() or is_common(word):
        return None
    capital = word[0].upper() + word[1:]
    return capital if capital in stems() else None


_IRREGULAR_PLURALS = frozenset(listed("people children men women staff feet teeth police customers"))
_PREFIXES = (
    *("re", "over", "under", "out", "pre", "co", "up", "cross", "un", "de", "non", "micro", "multi"),
    *(
        "hand-",
        "double-",
        "second-",
        "spot-",
        "fact-",
        "stress-",
        "road-",
        "pair-",
        "hot-",
        "job-",
        "post-",
        "cold-",
        "fine-",
    ),
    *("proof", "cross-", "field-", "home-", "copy-", "peer-", "deep-", "bulk-", "beta-", "user-", "pressure-", "test-"),
    *("bottle-", "spoon-", "ghost-", "crowd-", "flat-", "dry-"),
)


def _is_prefixed(word: str, known: Callable[[str], bool]) -> bool:
    return any(
        word.startswith(prefix) and len(word) - len(prefix) >= 3 and known(word[len(prefix) :].lstrip("-"))
        for prefix in _PREFIXES
    )


def _doubles(word: str) -> bool:
    return len(word) > 2 and word[-1] in "bdglmnprt" and f"{word}{word[-1]}ing" in stems()


def _without(word: str, ending: str) -> tuple[str, ...]:
    root = word[: -len(ending)]
    bases = [root + "e", root]
    if root.endswith("i") and ending == "ed":
        bases.append(root[:-1] + "y")
    if len(root) > 2 and root[-1] == root[-2]:
        bases.append(root[:-1])
    return tuple(bases)
