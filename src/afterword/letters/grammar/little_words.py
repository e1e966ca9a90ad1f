"""Whether an "a", "the" or "my" was left out, as one does in a hurry."""

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.lexicon import is_base_verb, is_describing, is_noun, is_past, is_plural
from afterword.letters.grammar.outcome import Unclear
from afterword.words.word_list import listed


def missing_article(words: list[str], typed: str) -> Unclear | None:
    """Return the question about the first thing that comes one at a time and stands without its little word."""
    for index, word in enumerate(words):
        if _is_span_of_one(words, index):
            return Unclear(
                f"Is it “the {words[index - 1]}-{word} {words[index + 1]}” or “a …”? Please add the little word."
            )
        if _is_one_of_many(words, index) and _is_head(words, index) and _is_bare(words, index):
            thing = _as_typed(word, typed)
            return Unclear(f"Is it “the {thing}” or “{a_or_an(thing)} {thing}”? Please add the little word.")
    return None


def a_or_an(text: str) -> str:
    """Return the article that sounds right before the text: "an hour", "a union", "an MRI"."""
    first = text.split(" ")[0]
    if len(first) > 1 and first.isupper():
        return "an" if first[0] in "AEFHILMNORSX" and first not in _SAID_AS_WORDS else "a"
    if first.lower().startswith(("hour", "honest", "heir", "honour", "honor")):
        return "an"
    sounds_like_you = first.lower().startswith(("uni", "use", "usu", "eu", "one", "once", "uk", "ura", "uter"))
    return (
        "an" if first[:1].lower() in "aeiou" and not (sounds_like_you and not first.lower().startswith("unin")) else "a"
    )


def is_without_article(words: list[str]) -> bool:
    """Return True where the words begin with a thing that comes one at a time, and without its little word."""
    head = next(
        (i for i, word in enumerate(words) if (word in ONE_OF_MANY or _is_doer(word)) and _is_head(words, i)), None
    )
    return (
        head is not None
        and _is_bare(words, head)
        and not any(word in known.PREPOSITIONS or word in known.SUBORDINATORS or word == "," for word in words[:head])
    )


def _is_doer(word: str) -> bool:
    """ "learner", "all-rounder": a person named after what they do."""
    base = word.removesuffix("er")
    compares = any(map(is_describing, (base, base + "e", base[:-1], base[:-1] + "y")))
    is_made_of_a_verb = any(map(is_base_verb, (base, base + "e", base[:-1])))
    return word.endswith("er") and word not in _NO_DOERS and is_made_of_a_verb and not compares


def _is_one_of_many(words: list[str], index: int) -> bool:
    """Whether this is a single thing: a known one, or any noun behind "new" that has no plural and is no stuff."""
    word, before = words[index], words[index - 1] if index else ""
    if before in {"to", "also"} | known.MODALS | known.SUBJECT_PRONOUNS and is_base_verb(word):
        return False
    if before in _SHOWS_ONE and word not in _STUFF and (word == "building" or not word.endswith(_STUFF_ENDINGS)):
        return is_noun(word) and not is_plural(word)
    return word in ONE_OF_MANY or (word in _ONE_BEFORE_OF and words[index + 1 : index + 2] == ["of"])


def _is_span_of_one(words: list[str], index: int) -> bool:
    """ "4 day week": a singular unit behind a number describes one thing, which needs its little word."""
    if not 0 < index < len(words) - 1 or not is_noun(words[index]) or is_plural(words[index]):
        return False
    number, after = words[index - 1], words[index + 1]
    if index > 1 and is_noun(words[index - 2]):
        return False
    is_number = (number.isdigit() and number != "1") or number in known.NUMBER_WORDS - {
        "one",
        "a",
        "more",
        "most",
        "less",
    }
    has_article = index > 1 and (words[index - 2] in known.DETERMINERS or words[index - 2].endswith("'s"))
    return is_number and is_noun(after) and not is_plural(after) and not has_article


def _is_head(words: list[str], index: int) -> bool:
    """ "team" in "team meetings" only describes."""
    after = words[index + 1] if index + 1 < len(words) else ""
    describes = (is_noun(after) or is_plural(after)) and after not in known.PREPOSITIONS and not is_past(after)
    return not describes or after in known.AUXILIARIES


def _is_bare(words: list[str], index: int) -> bool:
    """Walk back over adjectives and nouns to what stands before the thing."""
    at = index - 1
    while at >= 0 and _describes(words[at]):
        at -= 1
    before = words[at] if at >= 0 else ""
    if at > 0 and (before.endswith("ing") or is_past(before)) and words[at - 1] in known.DETERMINERS:
        return False
    if before in known.DETERMINERS or before in known.NUMBER_WORDS or before.endswith(("'s", "s'")):
        return False
    if before[:1].isdigit() or before in ("and", "or", ",", "as", "by", "per"):
        return False
    return not (before in _FIXED_WITH and words[index] in _FIXED and at == index - 1)


def _describes(word: str) -> bool:
    closed = (
        word in known.DETERMINERS
        or word in known.PREPOSITIONS
        or word in known.AUXILIARIES
        or word in known.CONJUNCTIONS
        or word in known.NUMBER_WORDS
        or word in known.SUBORDINATORS
        or word in known.SUBJECT_PRONOUNS
        or word in known.OBJECT_PRONOUNS
    )
    is_verb_form = is_past(word) or word.endswith("ing") or word in known.PLAIN_VERBS
    return (
        not closed and not is_verb_form and word != "," and not word[:1].isdigit() and not word.endswith(("'s", "s'"))
    )


def _as_typed(word: str, typed: str) -> str:
    at = typed.lower().find(word)
    return typed[at : at + len(word)] if at >= 0 else word


_SAID_AS_WORDS = frozenset(listed("NHS NASA SAP SQL MIG RAM LAN ROM")) - {"NHS", "SQL"}
_ONE_BEFORE_OF = frozenset(listed("budget number range group pair set variety couple lot series"))
_SHOWS_ONE = frozenset(listed("new old second main"))
_STUFF = frozenset(
    listed(
        "staff equipment software hardware work management legislation technology business ownership blood"
        " life stock furniture machinery technology music food production leadership media ground talent"
        " people growth information advice law"
    )
)
_NO_DOERS = frozenset(
    listed("error number matter offer dinner summer letter corner order cover paper power water number better")
)
_STUFF_ENDINGS = ("ing", "ness", "ity", "ware", "ship", "ism", "ics", "tion")
_FIXED_WITH = frozenset(listed("in at on to from of off during after before between within by through for into"))
_FIXED = frozenset(
    listed("school class site shift court hospital house line job case office work lead store stock press course boat")
)
# Things that come one at a time: without "a", "the" or "my" they sound clipped.
ONE_OF_MANY = frozenset(
    listed(
        "role team rota roster move project plan system site ward kitchen shift migration contract client"
        " school classroom machine tool merger warehouse office menu department lab laboratory factory shop"
        " restaurant hotel clinic hospital crew fleet workshop depot bakery garden bridge job task deadline"
        " website platform database server pipeline backlog roadmap timetable calendar welder nurse teacher"
        " lawyer developer cook chef accountant engineer manager leader designer analyst driver carpenter"
        " electrician plumber tester writer editor planner coordinator administrator assistant supervisor"
        " foreman bookkeeper auditor paralegal solicitor programmer architect technician mechanic operator"
        " trainer coach mentor tutor person candidate colleague replacement deputy successor specialist"
        " generalist expert consultant caseload incident outage customer supplier vendor curriculum lesson"
        " oven stove freezer lathe cv commute link copy photo list draft summary article recipe report drawing"
        " map video sketch diagram presentation spreadsheet essay rush letter inspection exhibition conference"
        " festival wedding portfolio certificate licence"
    )
)
