"""Whether words make a whole thought: a subject and a verb of its own."""

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.finite_verbs import count_verbs, is_finite
from afterword.letters.grammar.lexicon import (
    base_of_gerund,
    is_base_verb,
    is_noun,
    is_past,
    is_plural,
    third_person_base,
)
from afterword.letters.grammar.subjects import PERSONS


def is_clause(words: list[str]) -> bool:
    """Return True where more verbs stand than the subordinate clauses use up, and a subject comes first."""
    return _has_subject(words) and count_verbs(words) > _subordinate_clauses(words)


def is_only_doing(words: list[str]) -> bool:
    """Return True for "helping kids read": what is done is one thing, so "read" cannot be its verb."""
    return base_of_gerund(words[0]) is not None and not any(
        is_finite(words, place)
        and (word in known.AUXILIARIES or third_person_base(word) or (is_past(word) and not is_base_verb(word)))
        for place, word in enumerate(words)
    )


def is_subordinate(words: list[str]) -> bool:
    """Return True for what may follow "how" or "whether": at least one verb, or "to" and a verb."""
    return (
        count_verbs(words) > 0
        or any(word == "to" and is_base_verb(words[index + 1]) for index, word in enumerate(words[:-1]))
        or _ends_in_its_verb(words)
    )


def _ends_in_its_verb(words: list[str]) -> bool:
    """ "whether my license transfers": a thought that is promised and has its verb last."""
    is_owned = len(words) > 3 and words[1] in known.POSSESSIVES | {"the"}
    return (
        is_owned
        and words[0] in ("whether", "how", "why", "if", "what", "where")
        and third_person_base(words[-1]) is not None
    )


def _has_subject(words: list[str]) -> bool:
    first = words[0] if words else ""
    return (
        first not in known.AUXILIARIES
        and first not in known.CONJUNCTIONS
        and first not in known.QUESTION_WORDS - {"what", "when", "where", "if", "whoever"}
    )


def _subordinate_clauses(words: list[str]) -> int:
    count = 0
    for index, word in enumerate(words):
        after = words[index + 1] if index + 1 < len(words) else ""
        if word in known.SUBORDINATORS:
            if _brings_a_verb(word, words[index + 1 :]) and not (word == "that" and index == 0):
                count += 1
        elif index > 0 and _starts_a_contact_clause(words, index, after):
            count += 1
    return count


def _brings_a_verb(word: str, rest: list[str]) -> bool:
    if not rest or (word == "how" and rest[0] == "to") or rest[0] == "to":
        return False
    if word in known.PREPOSITIONS or word in ("since", "before", "after", "until", "as", "than", "once"):
        return rest[0] in known.SUBJECT_PRONOUNS or _begins_with_a_clause(rest) if len(rest) > 1 else False
    if word == "that":
        return rest[0] not in known.PREPOSITIONS and rest[0] not in known.ADVERBS
    return True


def _begins_with_a_clause(words: list[str]) -> bool:
    """ "a placement breaks down": a verb before any other preposition."""
    end = next((place for place, word in enumerate(words[:4]) if word in known.PREPOSITIONS), 4)
    return any(is_finite(["x", *words], place) for place in range(2, min(len(words), end) + 1))


def _starts_a_contact_clause(words: list[str], index: int, after: str) -> bool:
    """ "the way you train people": a subject right behind a noun begins a clause about it."""
    word, before = words[index], words[index - 1]
    is_somebody = is_plural(before) or before in PERSONS
    if index == 1 and is_plural(before) and word in ("nobody", "everyone", "everybody"):
        return True  # "dashboards nobody opens"
    if index == 1 and (word not in known.SUBJECT_PRONOUNS or not is_somebody or before.endswith("days")):
        return False
    starts = word.split("'")[0] in known.SUBJECT_PRONOUNS or (
        word in known.ARTICLES or word in known.POSSESSIVES - {"her"} or word in ("nobody", "everyone", "everybody")
    )
    return (
        starts
        and after != ""
        and (is_noun(before) or is_plural(before) or words[max(0, index - 2)] in known.ARTICLES)
        and before not in known.TIME_WORDS
        and not is_finite(words, index - 1)
        and count_verbs(words[:index]) == 0
    )
