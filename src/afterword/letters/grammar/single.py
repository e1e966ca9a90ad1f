"""Whether a word is one thing of many where it stands, and so needs an "a", a "the" or a "my"."""

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.acronyms import ACRONYMS
from afterword.letters.grammar.dictionary import flags_of
from afterword.letters.grammar.everyday import uncountable
from afterword.letters.grammar.lexicon import is_base_verb, is_noun, is_plural, may_describe
from afterword.letters.grammar.one_of_many import ONE_OF_MANY
from afterword.letters.grammar.stuff import STUFF
from afterword.letters.grammar.subjects import looks_plural
from afterword.words.word_list import listed

SHOWS_ONE = frozenset(listed("new old second main"))


def is_one_of_many(words: list[str], index: int) -> bool:
    """Whether this is a single thing: a known one, or any noun behind "new" that has no plural and is no stuff."""
    word, before = words[index], words[index - 1] if index else ""
    if (
        index > 1
        and is_base_verb(word)
        and words[index - 2] in _LETS
        and (is_plural(before) or before in known.OBJECT_PRONOUNS)
    ):
        return False  # "you let kids cook"
    if words[index + 1 : index + 3] == ["of", "the"] and words[index + 3 : index + 4] in (
        ["year"],
        ["month"],
        ["week"],
    ):
        return False  # "won rep of the year"
    if word == "year" and before == "new" and index > 1 and words[index - 2] in known.PREPOSITIONS:
        return False  # "at New Year"
    if before == "people" or (before in _DOES and is_base_verb(word)):
        return False
    if word in _OF_A_PERSON and may_describe(before):
        return True
    is_subject = before.split("'")[0] in known.SUBJECT_PRONOUNS
    if (is_subject or before in {"to", "also"} | known.MODALS) and is_base_verb(word):
        return False
    if before in SHOWS_ONE and word not in _STUFF and (word == "building" or not word.endswith(_STUFF_ENDINGS)):
        return is_noun(word) and not is_plural(word)
    if (
        word in _ONE_BEHIND_A_NOUN
        and index
        and words[index + 1 : index + 2] != ["of"]
        and (before in ACRONYMS or names_a_thing(before))
    ):
        return not (index + 1 < len(words) and words[index + 1][:1].isdigit())
    if word == "end" and index > 1 and before in ("month", "year", "quarter") and words[index - 2].endswith("er"):
        return True
    if words[index + 1 : index + 2] and words[index + 1].isdigit():
        return False  # "yard 2": its name
    return word in ONE_OF_MANY or (word in _ONE_BEFORE_OF and words[index + 1 : index + 2] == ["of"])


def may_be_one_of_many(words: list[str], index: int) -> bool:
    """A noun with a plural and no other use, which is no stuff as far as is known: asked about, never decided."""
    word = words[index]
    is_only_noun = {"S", "M"} <= set(flags_of(word)) and not is_base_verb(word) and not is_plural(word)
    is_stuff = (
        word in STUFF
        or word in uncountable()
        or word.endswith(_MAY_BE_STUFF)
        or not word.isalpha()
        or word in known.TIME_WORDS
    )
    is_label = words[index + 1 : index + 2] and words[index + 1].isdigit()
    is_closed = (
        word in known.OTHER_SUBJECTS | known.NUMBER_WORDS | known.DETERMINERS | known.QUESTION_WORDS | known.ADVERBS
    )
    before = words[index - 1] if index else ""
    is_other = (
        before in known.MODALS | known.SUBJECT_PRONOUNS | {"too", "very", "so", "to", "really", "quite"} | _OF_A_FIELD
    )
    return is_only_noun and not (is_stuff or is_label or is_closed or is_other)


def is_no_stuff(word: str) -> bool:
    """Return True for a noun with a plural that is neither stuff nor a time, as far as is known."""
    is_stuff = word in STUFF or word in uncountable() or word.endswith(_MAY_BE_STUFF) or word in known.TIME_WORDS
    return is_noun(word) and "S" in flags_of(word) and not is_plural(word) and not is_stuff


def is_span_of_one(words: list[str], index: int) -> bool:
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


def names_a_thing(word: str) -> bool:
    """Return True where the word can be a thing, or several."""
    return is_noun(word) or is_plural(word) or looks_plural(word)


# "calm head", "sharp eye": one of a person.
_OF_A_PERSON = frozenset(listed("head eye ear hand voice manner temper memory mind smile touch feel approach"))
_LETS = frozenset(listed("let lets help helps helped make makes made watch watched see saw have had"))
_DOES = frozenset(listed("do does did don't doesn't didn't"))
_NUMBERS = known.NUMBER_WORDS - {"one", "more", "most", "less"}
_ONE_BEFORE_OF = frozenset(listed("tour bit budget number range group pair set variety couple lot series"))
_ONE_BEHIND_A_NOUN = frozenset(
    listed(
        "budget level ratio date room desk list sheet board unit check challenge drive scheme award contest survey"
        " rate score race ride switch upgrade report study card claim badge pass group"
    )
)
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
