"""What stands before a verb: whether it can be its subject."""

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.acronyms import ACRONYMS
from afterword.letters.grammar.lexicon import is_base_verb, is_common, is_past, is_plural
from afterword.letters.grammar.one_of_many import names_one
from afterword.letters.grammar.only_verbs import ONLY_VERBS
from afterword.words.word_list import listed


def subject_before(words: list[str], index: int) -> str:
    """Return the word before the place, adverbs left out."""
    before = index - 1
    while before > 0 and (words[before] in known.ADVERBS or words[before].endswith("ly")) and words[before] != "so":
        before -= 1
    return words[before]


def is_plural_subject(word: str) -> bool:
    """Return True for what takes "run" and not "runs"."""
    return word in ("i", "we", "they", "you", "who", "that", "which", "both", "all", "most", "many") or (
        (is_plural(word) or looks_plural(word)) and word not in SINGULAR_IN_S
    )


def has_plural_behind_a_relative(words: list[str], index: int) -> bool:
    """ "the people who do the work also plan it": True where the plural stands before "who"."""
    relative = next((place for place in range(1, index) if words[place] in ("who", "that", "which")), None)
    return (
        relative is not None
        and is_plural(words[relative - 1])
        and words[index - 1] not in ("to", *known.CONJUNCTIONS)
        and (words[index - 1] in known.ADVERBS or words[index] in ONLY_VERBS)
        and any(is_base_verb(word) or word in known.AUXILIARIES for word in words[relative + 1 : index - 1])
    )


def has_one_subject(words: list[str], index: int) -> bool:
    """ "every order leaves": True behind "a" or "every", where no plural can stand, so it is a verb."""
    at = index - 1
    while at > 0 and words[at] not in NEVER_VERBS and not is_past(words[at]):
        at -= 1
    return (
        words[at] in ("a", "an", "every", "each", "another")
        and at < index - 1
        and words[at + 1] not in known.TIME_WORDS
    )


def is_compound(words: list[str], index: int) -> bool:
    """ "help with disclosure reviews": True behind a bare noun and before a preposition or nothing: a plural."""
    is_plural_too = words[index] in _PLURALS_AS_WELL or names_one(words[index][:-1])
    if not is_plural_too or (words[index + 1 : index + 2] or ["of"])[0] not in _GOES_ON_BEHIND:
        return False
    start = index - 1
    while start > 0 and is_common(words[start - 1]) and words[start - 1] not in NEVER_VERBS:
        start -= 1
    is_determined = start > 0 and words[start - 1] in known.DETERMINERS
    before = words[index - 1]
    stands_alone = before in NEVER_VERBS | PRONOUNS | {"who", "which", "that"} or before.endswith("ly")
    return not is_determined and not stands_alone


def looks_plural(word: str) -> bool:
    """ "baristas", "kpis": True for an unknown word in s."""
    if word in ACRONYMS:
        return False
    return word.endswith("s") and not word.endswith(("ss", "'s")) and len(word) > 3 and not is_common(word)


_PLURALS_AS_WELL = frozenset(
    listed("plans tests checks reviews shares leads moves runs costs drives plays stops signs hires cooks answers")
    + listed("turns reads uses changes orders starts")
)
_GOES_ON_BEHIND = known.PREPOSITIONS | known.CONJUNCTIONS | {","}
NEVER_VERBS = (
    known.DETERMINERS
    | known.PREPOSITIONS
    | known.CONJUNCTIONS
    | known.ADVERBS
    | known.NUMBER_WORDS
    | known.SUBJECT_PRONOUNS
) - {"like"}
SINGULAR_IN_S = frozenset(
    listed("business process news series campus physics maths mathematics economics logistics sales")
)
PERSONS = frozenset(listed("someone somebody anyone anybody people person staff"))
PRONOUNS = known.SUBJECT_PRONOUNS | known.OTHER_SUBJECTS
