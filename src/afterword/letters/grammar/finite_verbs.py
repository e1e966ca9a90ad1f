"""Finding the verbs that carry a sentence, by their form and by what stands around them."""

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.lexicon import (
    base_of_gerund,
    is_base_verb,
    is_common,
    is_noun,
    is_participle_only,
    is_past,
    is_plural,
    third_person_base,
)
from afterword.letters.grammar.only_verbs import ONLY_VERBS
from afterword.words.word_list import listed


def count_verbs(words: list[str]) -> int:
    """Return how many finite verbs stand here; "has been running" is one."""
    count, inside_a_group = 0, False
    for index, word in enumerate(words):
        if inside_a_group and (word in known.ADVERBS or word.endswith("ly") or _continues(word)):
            continue
        inside_a_group = is_finite(words, index)
        count += inside_a_group
    return count


def is_finite(words: list[str], index: int) -> bool:
    """Return True where the word at this place is a verb with a subject before it."""
    word = words[index]
    if _is_contraction(word):
        return True
    if index == 0 or word in _NEVER_VERBS:
        return False
    before = _subject_before(words, index)
    after = words[index + 1] if index + 1 < len(words) else ""
    if word in known.AUXILIARIES:
        return before not in ("to", "who's")
    if (
        before in known.DETERMINERS - known.OTHER_SUBJECTS - known.QUESTION_WORDS
        or before in known.PREPOSITIONS | known.NUMBER_WORDS - known.OTHER_SUBJECTS
    ):
        return False
    if is_past(word) and (not is_base_verb(word) or (word in _PAST_AND_BASE and not is_plural(before))):
        return (
            after != "by"
            and not _follows_an_infinitive(words, index)
            and (before in PRONOUNS or not _is_adjective(before))
        )
    if third_person_base(word):
        return _is_third_person_verb(word, before, after)
    has_subject = _is_plural_subject(before) or _has_plural_behind_a_relative(words, index)
    return is_base_verb(word) and has_subject and word not in known.ADVERBS and _ends_a_subject(word, before, after)


def _follows_an_infinitive(words: list[str], index: int) -> bool:
    """ "to keep two sites supplied": supplied is how they are kept."""
    return any(
        word == "to"
        and is_base_verb(words[place + 1])
        and not any(later in known.AUXILIARIES for later in words[place:index])
        for place, word in enumerate(words[: index - 1])
    )


def _has_plural_behind_a_relative(words: list[str], index: int) -> bool:
    """ "the people who do the work also plan it": the plural stands before "who"."""
    relative = next((place for place in range(1, index) if words[place] in ("who", "that", "which")), None)
    return (
        relative is not None
        and is_plural(words[relative - 1])
        and words[index - 1] not in ("to", *known.CONJUNCTIONS)
        and (words[index - 1] in known.ADVERBS or words[index] in ONLY_VERBS)
        and any(is_base_verb(word) or word in known.AUXILIARIES for word in words[relative + 1 : index - 1])
    )


def _is_third_person_verb(word: str, before: str, after: str) -> bool:
    if before in PRONOUNS or before in ("who", "which", "that", "it"):
        return before not in ("i", "we", "they", "you")
    if (is_plural(before) and before not in _SINGULAR_IN_S) or _is_adjective(before):
        return False
    if word in known.PLAIN_THIRD_PERSONS:
        return after not in known.AUXILIARIES and after != "of"
    return third_person_base(word) in ONLY_VERBS or after in known.DETERMINERS or after == "to"


def _ends_a_subject(word: str, before: str, after: str) -> bool:
    if before in PRONOUNS or word in known.PLAIN_VERBS or word in ONLY_VERBS:
        return after not in known.AUXILIARIES
    return (
        after == ""
        or after in known.DETERMINERS
        or after in known.PREPOSITIONS
        or after in known.SUBORDINATORS
        or after in known.ADVERBS
        or after in known.OBJECT_PRONOUNS
        or after in known.NUMBER_WORDS
        or is_plural(after)
    )


def _is_plural_subject(word: str) -> bool:
    return word in ("i", "we", "they", "you", "who", "that", "which", "both", "all", "most", "many") or (
        is_plural(word) and word not in _SINGULAR_IN_S
    )


def _subject_before(words: list[str], index: int) -> str:
    before = index - 1
    while before > 0 and (words[before] in known.ADVERBS or words[before].endswith("ly")) and words[before] != "so":
        before -= 1
    return words[before]


def _is_adjective(word: str) -> bool:
    is_other = is_noun(word) or is_plural(word) or base_of_gerund(word) is not None or word in known.QUESTION_WORDS
    return is_common(word) and not is_other and word not in known.OTHER_SUBJECTS


def _is_contraction(word: str) -> bool:
    return "'" in word and (
        word.endswith(("'re", "'ve", "'ll", "'d", "'m"))
        or word in ("it's", "that's", "there's", "everyone's", "nobody's", "he's", "she's", "what's", "who's", "here's")
    )


def _continues(word: str) -> bool:
    """Whether a word carries on a verb group: "has *been running*", "will *take*"."""
    return (
        word in ("be", "been", "being", "have", "to")
        or is_participle_only(word)
        or is_past(word)
        or (word.endswith("ing") or word in ONLY_VERBS or word in known.PLAIN_VERBS)
    )


_NEVER_VERBS = (
    known.DETERMINERS
    | known.PREPOSITIONS
    | known.CONJUNCTIONS
    | known.ADVERBS
    | known.NUMBER_WORDS
    | known.SUBJECT_PRONOUNS
) - {"like"}
_PAST_AND_BASE = frozenset(listed("found felt saw left fell cut put set let shut hit cost read split spread lay wound"))
PRONOUNS = known.SUBJECT_PRONOUNS | known.OTHER_SUBJECTS
_SINGULAR_IN_S = frozenset(
    listed("business process news series campus physics maths mathematics economics logistics sales")
)
