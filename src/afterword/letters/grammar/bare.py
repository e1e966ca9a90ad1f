"""What stands before a thing: a word that says which one, or nothing of the kind."""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.lexicon import is_past, is_plural, may_describe
from afterword.words.word_list import listed


def is_bare(words: list[str], index: int) -> bool:
    """Return True where no "a", "the", "my" or number stands before the thing, adjectives and nouns left out."""
    at = index - 1
    while at >= 0 and describes(words[at]):
        at -= 1
    if at >= 0 and words[at].endswith("ing") and not _is_bare_behind(words, at):
        return False
    at = before_a_label(words, at)
    before = words[at] if at >= 0 else ""
    if at > 0 and (is_past(before) or before in known.PLAIN_VERBS) and words[at - 1] in known.DETERMINERS:
        return False
    if before in known.DETERMINERS or before in known.NUMBER_WORDS or before.endswith(("'s", "s'")):
        return False
    if before == "and" and at == index - 2 and may_describe(words[at + 1]):
        return True  # "audits and clean licence"
    is_of_two = before in ("of", "between") and at == index - 1 and words[index + 1 : index + 2] == ["and"]
    if is_of_two or _COUNT.fullmatch(before) or before in ("and", "or", ",", "as", "by", "per"):
        return False
    is_fixed = (before in _FIXED_WITH and words[index] in _FIXED) or _goes_from_one_to_another(words, index)
    return not (at == index - 1 and is_fixed)


def _goes_from_one_to_another(words: list[str], index: int) -> bool:
    """ "from assistant to manager": a pair that takes no little words."""
    is_first = words[index - 1] == "from" and words[index + 1 : index + 2] == ["to"]
    return is_first or (words[index - 1] == "to" and index > 2 and words[index - 3] == "from")


def _is_bare_behind(words: list[str], index: int) -> bool:
    """ "a second reading specialist": the little word stands further in front, before what describes."""
    at = index - 1
    while at >= 0 and describes(words[at]) and not is_plural(words[at]):
        at -= 1
    at = before_a_label(words, at)
    return at < 0 or not (words[at] in known.DETERMINERS or words[at].endswith("'s"))


def before_a_label(words: list[str], at: int) -> int:
    """Return the place before a label, whose number counts nothing: "part 2 scaffold card"."""
    while at > 0 and _COUNT.fullmatch(words[at]) and words[at - 1] in _LABELS:
        at -= 2
        while at >= 0 and describes(words[at]):
            at -= 1
    return at


def describes(word: str) -> bool:
    """Return True for a word that may stand between an article and its thing."""
    closed = (
        word.split("'")[0] in known.SUBJECT_PRONOUNS
        or word in known.DETERMINERS
        or word in known.PREPOSITIONS
        or word in known.AUXILIARIES
        or word in known.CONJUNCTIONS
        or word in known.NUMBER_WORDS
        or word in known.SUBORDINATORS
        or word in known.SUBJECT_PRONOUNS
        or word in known.OBJECT_PRONOUNS
    )
    is_verb_form = is_past(word) or word.endswith("ing") or word in known.PLAIN_VERBS - {"own"}
    return (
        not closed
        and not is_verb_form
        and word != ","
        and not _COUNT.fullmatch(word)
        and not word.endswith(("'s", "s'"))
    )


_FIXED_WITH = frozenset(listed("in at on to from of off during after before between within by through for into since"))
_FIXED = frozenset(
    listed(
        "school class site shift court hospital house line job case office work lead store stock press course boat"
        " person height altitude sea scale source"
    )
)
# "3", "2.5k", "3-4"; a "30-60-90 plan" is a kind of plan.
_COUNT = re.compile(r"[£$€]?\d[\d.,]*[a-z%+]*(?:-\d+)?")
_LABELS = frozenset(listed("part level grade class phase step tier band stage year cat category"))
