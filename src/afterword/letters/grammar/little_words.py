"""Whether an "a", "the" or "my" was left out, as one does in a hurry."""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.articles import a_or_an
from afterword.letters.grammar.dictionary import flags_of
from afterword.letters.grammar.finite_verbs import is_finite
from afterword.letters.grammar.lexicon import (
    base_of_gerund,
    is_base_verb,
    is_noun,
    is_past,
    is_plural,
    third_person_base,
)
from afterword.letters.grammar.one_of_many import ONE_OF_MANY, names_one
from afterword.letters.grammar.only_verbs import ERRANDS
from afterword.letters.grammar.outcome import Unclear
from afterword.letters.grammar.stuff import STUFF
from afterword.letters.grammar.subjects import looks_plural
from afterword.words.word_list import listed


def missing_article(words: list[str], typed: str) -> Unclear | None:
    """Return the question about the first thing that comes one at a time and stands without its little word."""
    for index, word in enumerate(words):
        if _is_span_of_one(words, index):
            return Unclear(
                f"Is it “the {words[index - 1]}-{word} {words[index + 1]}” or “a …”? Please add the little word."
            )
        if is_finite(words, index):
            continue
        is_small = _as_typed(word, typed)[:1].islower()
        is_single = _is_one_of_many(words, index) or (is_small and _may_be_one_of_many(words, index))
        if is_single and _is_head(words, index) and _is_bare(words, index):
            thing = _as_typed(word, typed)
            return Unclear(f"Is it “the {thing}” or “{a_or_an(thing)} {thing}”? Please add the little word.")
    return None


def bare_thing(leading: tuple[str, ...], words: list[str], index: int) -> bool:
    """Return True where the word at this place is a thing that lacks its little word; `leading` stands before all."""
    row, place = [*leading, *words], index + len(leading)
    return _is_one_of_many(row, place) and _is_head(row, place) and _is_bare(row, place)


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
    return at


def _is_its_verb(words: list[str], index: int) -> bool:
    """ "doesn't mind noise": a verb by what stands before it."""
    before = words[index - 1] if index else ""
    is_main_verb = before == "do" and (index == 1 or words[index - 2] == "to")
    comes_after = before in known.AUXILIARIES - ({"do"} if is_main_verb else set()) | known.SUBJECT_PRONOUNS | {
        "to",
        "who",
        "that",
    }
    return comes_after and is_base_verb(words[index]) and words[index] not in _SHOWS_ONE


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


def _is_one_of_many(words: list[str], index: int) -> bool:
    """Whether this is a single thing: a known one, or any noun behind "new" that has no plural and is no stuff."""
    word, before = words[index], words[index - 1] if index else ""
    if (
        index > 1
        and is_base_verb(word)
        and words[index - 2] in _LETS
        and (is_plural(before) or before in known.OBJECT_PRONOUNS)
    ):
        return False  # "you let kids cook"
    if before == "people" or (before in _DOES and is_base_verb(word)):
        return False
    is_subject = before.split("'")[0] in known.SUBJECT_PRONOUNS
    if (is_subject or before in {"to", "also"} | known.MODALS) and is_base_verb(word):
        return False
    if before in _SHOWS_ONE and word not in _STUFF and (word == "building" or not word.endswith(_STUFF_ENDINGS)):
        return is_noun(word) and not is_plural(word)
    if word in _ONE_BEHIND_A_NOUN and index and words[index + 1 : index + 2] != ["of"] and _names(before):
        return not (index + 1 < len(words) and words[index + 1][:1].isdigit())
    if word == "end" and index > 1 and before in ("month", "year", "quarter") and words[index - 2].endswith("er"):
        return True
    if words[index + 1 : index + 2] and words[index + 1].isdigit():
        return False  # "yard 2": its name
    return word in ONE_OF_MANY or (word in _ONE_BEFORE_OF and words[index + 1 : index + 2] == ["of"])


def _may_be_one_of_many(words: list[str], index: int) -> bool:
    """A noun with a plural and no other use, which is no stuff as far as is known: asked about, never decided."""
    word = words[index]
    is_only_noun = {"S", "M"} <= set(flags_of(word)) and not is_base_verb(word) and not is_plural(word)
    is_stuff = word in STUFF or word.endswith(_MAY_BE_STUFF) or not word.isalpha() or word in known.TIME_WORDS
    is_label = words[index + 1 : index + 2] and words[index + 1].isdigit()
    is_closed = (
        word in known.OTHER_SUBJECTS | known.NUMBER_WORDS | known.DETERMINERS | known.QUESTION_WORDS | known.ADVERBS
    )
    before = words[index - 1] if index else ""
    is_other = (
        before in known.MODALS | known.SUBJECT_PRONOUNS | {"too", "very", "so", "to", "really", "quite"} | _OF_A_FIELD
    )
    return is_only_noun and not (is_stuff or is_label or is_closed or is_other)


def _is_span_of_one(words: list[str], index: int) -> bool:
    """ "4 day week": a singular unit behind a number describes one thing, which needs its little word."""
    if not 0 < index < len(words) - 1 or not is_noun(words[index]) or is_plural(words[index]):
        return False
    if words[index] == "that":  # "small enough that everyone": a conjunction, whatever a dictionary holds
        return False
    number, after = words[index - 1], words[index + 1]
    if index > 1 and is_noun(words[index - 2]):
        return False
    is_number = (number.isdigit() and number != "1") or number in _NUMBERS
    has_article = index > 1 and (words[index - 2] in known.DETERMINERS or words[index - 2].endswith("'s"))
    return is_number and is_noun(after) and not is_plural(after) and not has_article


def _is_head(words: list[str], index: int) -> bool:
    """ "team" in "team meetings" only describes."""
    after = words[index + 1] if index + 1 < len(words) else ""
    if re.fullmatch(r"[a-h]", after) and (words[index + 2 : index + 3] or ["in"])[0] in _BEHIND_A_LABEL:
        return False  # "module A in October": a label is its name
    is_plural_too = third_person_base(after) is not None and (words[index + 2 : index + 3] or [","])[0] in (",", "and")
    describes = (_names(after) or is_plural_too) and after not in known.PREPOSITIONS and not is_past(after)
    if base_of_gerund(after) and (words[index + 2 : index + 3] or ["for"])[0] in ("for", "of", "with", "and", ","):
        return False  # "curriculum planning for mixed ages"
    pair = words[index + 2 : index + 4]
    is_first_of_two = after in ("and", "or") and len(pair) == 2 and all(map(_names, pair))
    return (not describes and not is_first_of_two) or after in known.AUXILIARIES


def _names(word: str) -> bool:
    return is_noun(word) or is_plural(word) or looks_plural(word)


def _is_bare(words: list[str], index: int) -> bool:
    """Walk back over adjectives and nouns to what stands before the thing."""
    at = index - 1
    while at >= 0 and _describes(words[at]):
        at -= 1
    if at >= 0 and words[at].endswith("ing") and not _is_bare_behind(words, at):
        return False
    before = words[at] if at >= 0 else ""
    if at > 0 and (is_past(before) or before in known.PLAIN_VERBS) and words[at - 1] in known.DETERMINERS:
        return False
    if before in known.DETERMINERS or before in known.NUMBER_WORDS or before.endswith(("'s", "s'")):
        return False
    is_of_two = before in ("of", "between") and at == index - 1 and words[index + 1 : index + 2] == ["and"]
    if is_of_two or before[:1].isdigit() or before in ("and", "or", ",", "as", "by", "per"):
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
    while at >= 0 and _describes(words[at]) and not is_plural(words[at]):
        at -= 1
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
        not closed and not is_verb_form and word != "," and not word[:1].isdigit() and not word.endswith(("'s", "s'"))
    )


def _as_typed(word: str, typed: str) -> str:
    at = typed.lower().find(word)
    return typed[at : at + len(word)] if at >= 0 else word


_LETS = frozenset(listed("let lets help helps helped make makes made watch watched see saw have had"))
_DOES = frozenset(listed("do does did don't doesn't didn't"))
_NUMBERS = known.NUMBER_WORDS - {"one", "more", "most", "less"}
_ONE_BEFORE_OF = frozenset(listed("tour bit budget number range group pair set variety couple lot series"))
_ONE_BEHIND_A_NOUN = frozenset(listed("budget level ratio date room desk list sheet board unit"))
_SHOWS_ONE = frozenset(listed("new old second main"))
_STUFF = frozenset(
    listed(
        "staff equipment software hardware work management legislation technology business ownership blood"
        " life stock furniture machinery technology music food production leadership media ground talent"
        " people growth information advice law"
    )
)
# "play handball", "taught phonics"
_OF_A_FIELD = frozenset(
    listed("play plays played playing study studied teach taught learn learned learnt learning speak")
)
_MAY_BE_STUFF = (
    *("ing", "ment", "tion", "sion", "ness", "ity", "ism", "ship", "ance", "ence", "age", "ware", "ics", "ology"),
    *("ure", "dom", "hood", "cy", "graphy", "work", "care", "ball"),
)
_STUFF_ENDINGS = ("ing", "ness", "ity", "ware", "ship", "ism", "ics", "tion")
_FIXED_WITH = frozenset(listed("in at on to from of off during after before between within by through for into since"))
_FIXED = frozenset(
    listed(
        "school class site shift court hospital house line job case office work lead store stock press course boat"
        " person"
    )
)
_BEHIND_A_LABEL = frozenset(listed("in and at on of for to or is as if with was from by ,"))
