"""Finding the verbs that carry a sentence, by their form and by what stands around them."""

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.lexicon import (
    base_of_gerund,
    is_base_verb,
    is_common,
    is_describing,
    is_noun,
    is_participle_only,
    is_past,
    is_plural,
    third_person_base,
)
from afterword.letters.grammar.one_of_many import ONE_OF_MANY
from afterword.letters.grammar.only_verbs import ONLY_VERBS
from afterword.letters.grammar.subjects import (
    NEVER_VERBS,
    PERSONS,
    PRONOUNS,
    SINGULAR_IN_S,
    has_one_subject,
    has_plural_behind_a_relative,
    is_compound,
    is_plural_subject,
    subject_before,
)
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
    if _is_contraction(word) or _is_short_for_is(words, index):
        return True
    if index == 0 or word in NEVER_VERBS:
        return False
    before = subject_before(words, index)
    after = words[index + 1] if index + 1 < len(words) else ""
    if word in known.AUXILIARIES:
        return before not in ("to", "who's")
    if (
        before in known.DETERMINERS - known.OTHER_SUBJECTS - known.QUESTION_WORDS
        or before in known.PREPOSITIONS | known.NUMBER_WORDS - known.OTHER_SUBJECTS
    ):
        return False
    if word in QUALITIES and after in known.PREPOSITIONS and (is_plural(before) or before in PERSONS):
        return False
    if is_past(word) and (not is_base_verb(word) or (word in _PAST_AND_BASE and not is_plural(before))):
        return (
            (after != "by" or before in known.SUBJECT_PRONOUNS)
            and not _follows_an_infinitive(words, index)
            and (before in PRONOUNS or not _is_adjective(before))
        )
    if index > 1 and third_person_base(word) and before in known.CONJUNCTIONS and _are_two(words[index - 2], word):
        return False  # "apprentices and mentors"
    if index == 1 and words[0] in _BEFORE_A_PLURAL and is_noun(third_person_base(word) or ""):
        return False  # "better counts"
    if third_person_base(word) and words[index - 1] in _BEFORE_A_VERB and index > 1 and not is_plural(before):
        return before not in NEVER_VERBS and after not in known.AUXILIARIES
    if index > 1 and words[0] in ("the", "a", "every", "each", "your") and _is_never_a_thing(word) and is_noun(before):
        return after not in known.AUXILIARIES and not is_plural(before)
    if third_person_base(word):
        if has_one_subject(words, index) and not is_plural(before):
            return after != "of"
        return _is_third_person_verb(word, before, after) and not is_compound(words, index)
    has_subject = is_plural_subject(before) or has_plural_behind_a_relative(words, index)
    is_verb = is_base_verb(word) and word not in known.ADVERBS and _ends_a_subject(word, before, after)
    # "stays calm": what stands right behind a verb is not another one.
    return is_verb and has_subject and not (third_person_base(words[index - 1]) and is_finite(words, index - 1))


def _is_never_a_thing(word: str) -> bool:
    """ "the library lends cake tins": what only verbs look like."""
    base = third_person_base(word)
    return base is not None and not is_noun(base) and base not in ONE_OF_MANY


def _are_two(one: str, other: str) -> bool:
    return is_plural(one) and is_plural(other)


def _is_short_for_is(words: list[str], index: int) -> bool:
    """ "parking's free": what follows describes, and nothing is owned."""
    after = words[index + 1 : index + 3]
    is_end = len(after) == 1 or (len(after) == 2 and after[1] in known.PREPOSITIONS | known.CONJUNCTIONS)
    return words[index].endswith("'s") and is_end and is_describing(after[0])


def _follows_an_infinitive(words: list[str], index: int) -> bool:
    """ "to keep two sites supplied": supplied is how they are kept."""
    return any(
        word == "to"
        and is_base_verb(words[place + 1])
        and not any(later in known.AUXILIARIES for later in words[place:index])
        for place, word in enumerate(words[: index - 1])
    )


def _is_third_person_verb(word: str, before: str, after: str) -> bool:
    if before in PRONOUNS or before in ("who", "which", "what", "that", "it"):
        return before not in ("i", "we", "they", "you")
    if (is_plural(before) and before not in SINGULAR_IN_S) or (_is_adjective(before) and not is_base_verb(before)):
        return False
    if word in known.PLAIN_THIRD_PERSONS:
        return after not in known.AUXILIARIES and after != "of"
    return third_person_base(word) in ONLY_VERBS or after in known.DETERMINERS or after == "to"


def _ends_a_subject(word: str, before: str, after: str) -> bool:
    if before not in PRONOUNS and word in ONE_OF_MANY and (not after or after in known.PREPOSITIONS):
        # "the claims team": the plural before it only describes.
        return False
    if before in PRONOUNS or word in known.PLAIN_VERBS or word in ONLY_VERBS:
        return after not in known.AUXILIARIES
    return (
        after == ""
        or after in known.DETERMINERS
        or after in known.PREPOSITIONS
        or after in known.SUBORDINATORS
        or after in known.ADVERBS | {"next", "close", "home"}
        or after in known.OBJECT_PRONOUNS
        or after in known.NUMBER_WORDS
        or is_plural(after)
    )


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


_BEFORE_A_PLURAL = frozenset(listed("better cleaner clean clear fewer more less new calm cool dry warm open free"))
# "the dentist still phones"
_BEFORE_A_VERB = frozenset(listed("still always never often also already even personally actually usually sometimes"))
_PAST_AND_BASE = frozenset(listed("found felt saw left fell cut put set let shut hit cost read split spread lay wound"))


# "someone trained in first aid", "people licensed for the crane": what they are, not what they did.
QUALITIES = frozenset(
    listed(
        "certified licensed licenced trained qualified registered experienced used skilled interested prepared cleared"
        " vetted insured accredited versed fluent practised practiced"
    )
)
