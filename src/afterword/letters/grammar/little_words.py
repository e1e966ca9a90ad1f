"""Whether an "a", "the" or "my" was left out, as one does in a hurry."""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.articles import a_or_an
from afterword.letters.grammar.bare import before_a_label, describes, is_bare
from afterword.letters.grammar.finite_verbs import is_finite
from afterword.letters.grammar.lexicon import (
    base_of_gerund,
    is_base_verb,
    is_noun,
    is_past,
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
        if is_single and _is_head(words, index) and is_bare(words, index):
            thing = _as_typed(word, typed)
            return Unclear(f"Is it “the {thing}” or “{a_or_an(thing)} {thing}”? Please add the little word.")
    return None


def bare_thing(leading: tuple[str, ...], words: list[str], index: int) -> bool:
    """Return True where the word at this place is a thing that lacks its little word; `leading` stands before all."""
    row, place = [*leading, *words], index + len(leading)
    return is_one_of_many(row, place) and _is_head(row, place) and is_bare(row, place)


def starts_at(words: list[str], head: int, *, is_verb_first: bool) -> int:
    """Return the place of the first word that describes the thing at `head`; the first of all may be the verb."""
    at = head
    while (
        at > 0
        and not (at == 1 and is_verb_first and words[0] in ERRANDS)
        and not _is_its_verb(words, at - 1)
        and (describes(words[at - 1]) or _is_part_of_a_name(words, at - 1, is_verb_first=is_verb_first))
    ):
        at -= 1
    before = before_a_label(words, at - 1)
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
        and is_bare(words, head)
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


def _as_typed(word: str, typed: str) -> str:
    at = typed.lower().find(word)
    return typed[at : at + len(word)] if at >= 0 else word


# No base form follows them: "was charge nurse".
_BE_OR_HAVE = frozenset(listed("is are was were am has have had"))
_SPEAKS_TO = frozenset(listed("talk speak spoke talked write wrote report reported present presented listen go come"))
_BEHIND_A_LABEL = frozenset(listed("in and at on of for to or is as if with was from by ,"))
