"""Whether an "a", "the" or "my" was left out, as one does in a hurry."""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.articles import a_or_an
from afterword.letters.grammar.finite_verbs import is_finite
from afterword.letters.grammar.lexicon import (
    base_of_gerund,
    is_base_verb,
    is_noun,
    is_past,
    is_plural,
    may_describe,
    third_person_base,
)
from afterword.letters.grammar.one_of_many import names_one
from afterword.letters.grammar.only_verbs import ERRANDS
from afterword.letters.grammar.outcome import Unclear
from afterword.letters.grammar.single import (
    SHOWS_ONE,
    is_one_of_many,
    is_span_of_one,
    may_be_one_of_many,
    names_a_thing,
)
from afterword.words.word_list import listed


def missing_article(words: list[str], typed: str) -> Unclear | None:
    """Return the question about the first thing that comes one at a time and stands without its little word."""
    for index, word in enumerate(words):
        if is_span_of_one(words, index):
            return Unclear(
                f"Is it “the {words[index - 1]}-{word} {words[index + 1]}” or “a …”? Please add the little word."
            )
        if is_finite(words, index):
            continue
        is_small = _as_typed(word, typed)[:1].islower()
        is_single = is_one_of_many(words, index) or (is_small and may_be_one_of_many(words, index))
        if is_single and _is_head(words, index) and _is_bare(words, index):
            thing = _as_typed(word, typed)
            return Unclear(f"Is it “the {thing}” or “{a_or_an(thing)} {thing}”? Please add the little word.")
    return None


def bare_thing(leading: tuple[str, ...], words: list[str], index: int) -> bool:
    """Return True where the word at this place is a thing that lacks its little word; `leading` stands before all."""
    row, place = [*leading, *words], index + len(leading)
    return is_one_of_many(row, place) and _is_head(row, place) and _is_bare(row, place)


def starts_at(words: list[str], head: int, *, is_verb_first: bool) -> int:
    """Return the place of the first word that describes the thing at `head`; the first of all may be the verb."""
    at = head
    while (
        at > 0
        and not (at == 1 and is_verb_first and words[0] in ERRANDS)
        and not _is_its_verb(words, at - 1)
        and (_describes(words[at - 1]) or _is_part_of_a_name(words, at - 1, is_verb_first=is_verb_first))
    ):
        at -= 1
    before = _before_a_label(words, at - 1)
    return before + 1 if before != at - 1 else at


def _is_its_verb(words: list[str], index: int) -> bool:
    """ "doesn't mind noise": a verb by what stands before it."""
    before = words[index - 1] if index else ""
    is_main_verb = before == "do" and (index == 1 or words[index - 2] == "to")
    if before == "to" and index > 1 and words[index - 2] in _SPEAKS_TO and is_noun(words[index]):
        return False  # "talk to audit committee"
    comes_after = before in known.AUXILIARIES - _BE_OR_HAVE - (
        {"do"} if is_main_verb else set()
    ) | known.SUBJECT_PRONOUNS | {
        "to",
        "who",
        "that",
    }
    return comes_after and is_base_verb(words[index]) and words[index] not in SHOWS_ONE


def _is_part_of_a_name(words: list[str], index: int, *, is_verb_first: bool) -> bool:
    """ "about start date": a verb elsewhere; behind a preposition or as the first word of a thing it only describes."""
    word = words[index]
    if word.endswith("ing") and len(word) > 5:
        return base_of_gerund(word) is None or word in ("upcoming", "existing", "ongoing", "outstanding")
    before = words[index - 1] if index else ""
    is_behind = before in known.PREPOSITIONS | known.CONJUNCTIONS or (
        index > 0 and (is_past(before) or before in known.PLAIN_VERBS or (index > 1 and words[index - 2] == "to"))
    )
    return word in known.PLAIN_VERBS and is_noun(word) and (is_behind or (index == 0 and not is_verb_first))


def is_without_article(words: list[str]) -> bool:
    """Return True where the words begin with a thing that comes one at a time, and without its little word."""
    head = next((i for i, word in enumerate(words) if names_one(word) and _is_head(words, i)), None)
    return (
        head is not None
        and _is_bare(words, head)
        and not any(word in known.PREPOSITIONS or word in known.SUBORDINATORS or word == "," for word in words[:head])
    )


def _is_head(words: list[str], index: int) -> bool:
    """ "team" in "team meetings" only describes."""
    after = words[index + 1] if index + 1 < len(words) else ""
    if re.fullmatch(r"[a-h]", after) and (words[index + 2 : index + 3] or ["in"])[0] in _BEHIND_A_LABEL:
        return False  # "module A in October": a label is its name
    is_plural_too = third_person_base(after) is not None and (words[index + 2 : index + 3] or [","])[0] in (",", "and")
    describes = (names_a_thing(after) or is_plural_too) and after not in known.PREPOSITIONS and not is_past(after)
    if base_of_gerund(after) and (words[index + 2 : index + 3] or ["for"])[0] in (
        *("for", "of", "with", "and", ",", "versus", "or", "in", "on", "at"),
    ):
        return False  # "curriculum planning for mixed ages"
    pair = words[index + 2 : index + 4]
    is_first_of_two = after in ("and", "or") and len(pair) == 2 and all(map(names_a_thing, pair))
    return (not describes and not is_first_of_two) or after in known.AUXILIARIES


def _is_bare(words: list[str], index: int) -> bool:
    """Walk back over adjectives and nouns to what stands before the thing."""
    at = index - 1
    while at >= 0 and _describes(words[at]):
        at -= 1
    if at >= 0 and words[at].endswith("ing") and not _is_bare_behind(words, at):
        return False
    at = _before_a_label(words, at)
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


def _before_a_label(words: list[str], at: int) -> int:
    """ "part 2 scaffold card": the place before the label, whose number counts nothing."""
    while at > 0 and _COUNT.fullmatch(words[at]) and words[at - 1] in _LABELS:
        at -= 2
        while at >= 0 and _describes(words[at]):
            at -= 1
    return at


def _is_bare_behind(words: list[str], index: int) -> bool:
    """ "a second reading specialist": the little word stands further in front, before what describes."""
    at = index - 1
    while at >= 0 and _describes(words[at]) and not is_plural(words[at]):
        at -= 1
    at = _before_a_label(words, at)
    return at < 0 or not (words[at] in known.DETERMINERS or words[at].endswith("'s"))


def _describes(word: str) -> bool:
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


def _as_typed(word: str, typed: str) -> str:
    at = typed.lower().find(word)
    return typed[at : at + len(word)] if at >= 0 else word


# No base form follows them: "was charge nurse".
_BE_OR_HAVE = frozenset(listed("is are was were am has have had"))
_SPEAKS_TO = frozenset(listed("talk speak spoke talked write wrote report reported present presented listen go come"))
# "3", "2.5k", "3-4"; a "30-60-90 plan" is a kind of plan.
_COUNT = re.compile(r"[£$€]?\d[\d.,]*[a-z%+]*(?:-\d+)?")
_LABELS = frozenset(listed("part level grade class phase step tier band stage year cat category"))
_FIXED_WITH = frozenset(listed("in at on to from of off during after before between within by through for into since"))
_FIXED = frozenset(
    listed(
        "school class site shift court hospital house line job case office work lead store stock press course boat"
        " person height altitude sea scale source"
    )
)
_BEHIND_A_LABEL = frozenset(listed("in and at on of for to or is as if with was from by ,"))
