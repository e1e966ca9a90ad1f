"""The slot for a thing, an "-ing" or a question: "We talked about …"."""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.articles import a_or_an
from afterword.letters.grammar.clauses import is_clause, is_only_doing, is_subordinate
from afterword.letters.grammar.finite_slot import is_present_verb
from afterword.letters.grammar.finite_verbs import count_verbs
from afterword.letters.grammar.lexicon import base_of_gerund, is_base_verb, is_describing, is_past, is_plural
from afterword.letters.grammar.little_words import is_without_article, missing_article
from afterword.letters.grammar.outcome import Fitted, Form, Unclear
from afterword.letters.grammar.subjects import PERSONS
from afterword.letters.grammar.tokens import words_of


def noun(text: str, half: str, article: bool = False) -> Fitted | Unclear:
    """Return the completion as a thing; `article` lets "a" be put before one that can only be "a welder"."""
    words = words_of(text)
    first = words[0]
    if first in known.QUESTION_WORDS:
        return _question(text, words, half)
    if (
        words[first in ("not", "never")] == "having"
        or words[:2] == ["my", "being"]
        or words[1:3] in (["never", "having"], ["not", "having"])
        if len(words) > 2
        else False
    ):
        return missing_article(words, text) or Fitted(text, Form.ING)
    if base_of_gerund(first) and not is_plural(first):
        refused = None if is_only_doing(words) else _refuse_a_clause(text, words, half)
        return refused or missing_article(words, text) or Fitted(_as_list(text), Form.ING)
    if _cannot_begin_a_thing(words):
        return Unclear(f"“{half}” goes on with a thing here. Please begin with a noun, an “-ing” word or “how”.")
    return thing(text, half, article)


def thing(text: str, half: str, article: bool = False) -> Fitted | Unclear:
    """Return the completion as a thing, whatever its first word could be elsewhere: "help with audits"."""
    words = words_of(text)
    return _refuse_a_clause(text, words, half) or _with_article(_as_list(text), words, article)


def is_plural_thing(text: str) -> bool:
    """Return True where "is" after the thing would jar: "the questions about nights"."""
    return is_plural(_head(words_of(text)) or "")


def _question(text: str, words: list[str], half: str) -> Fitted | Unclear:
    if (len(words) > 1 and words[1] in known.AUXILIARIES - {"is", "was", "are", "were"} | {"about"}) or len(words) < 3:
        return Unclear(f"“{half}” does not take a direct question. Please write “how I …”, “whether I …” or a thing.")
    if words[1] in ("is", "are", "was", "were") and words[0] not in ("what", "who", "which"):
        return Unclear(f"“{half}” does not take a direct question. Please write “how it is …” or a thing.")
    if not is_subordinate(words):
        return Unclear("A verb seems to be missing here. Please finish the thought.")
    return missing_article(words, text) or Fitted("whether" + text[2:] if words[0] == "if" else text, Form.QUESTION)


def _cannot_begin_a_thing(words: list[str]) -> bool:
    first, second = words[0], words[1] if len(words) > 1 else ""
    if first in known.SUBJECT_PRONOUNS - {"you"} or first in known.AUXILIARIES - {"will"}:
        return True
    if first in ("you", "that", "because", "there", "it", "to", "very", "too", "really", "so", "super") or (
        (first == "not" and not base_of_gerund(second))
        or first in known.CONJUNCTIONS
        or first in known.PREPOSITIONS - {"about", "over", "under", "like", "inside", "off", "near"}
    ):
        return True
    if is_past(first) and not is_base_verb(first) and (second in known.DETERMINERS or second in known.PREPOSITIONS):
        return True
    if is_present_verb(words):
        return True
    return len(words) == 1 and (is_describing(first) or (is_past(first) and not is_base_verb(first)))


def _refuse_a_clause(text: str, words: list[str], half: str) -> Unclear | None:
    if is_clause(words) and not _begins_with_somebody(words):
        return Unclear(f"“{half}” goes on with a thing, and this is a whole sentence. Which thing was it about?")
    is_about_a_thing = words[0] in known.DETERMINERS | PERSONS and count_verbs(words) > 0
    if words[-1] in known.PREPOSITIONS and is_about_a_thing:
        return None  # "a manager the union will sit down with"
    if words[-1] in known.PREPOSITIONS - {"in", "on", "off", "up", "out", "over", "down", "through", "around"} or (
        words[-1] in known.ARTICLES | known.CONJUNCTIONS - {"yet"} | {"to", "my", "your", "their"}
    ):
        return Unclear("This stops before it is finished. Please finish the thought.")
    return None


def _begins_with_somebody(words: list[str]) -> bool:
    """ "someone to keep two sites supplied" is a person, whatever verbs follow."""
    if words[0] in PERSONS and words[1:2] in (["to"], ["who"], ["who's"], ["who'll"], ["that's"], ["with"], ["for"]):
        return True
    relative = next((place for place, word in enumerate(words) if word in ("who", "who's", "who'll", "whose")), 0)
    return (
        (words[0] in ("a", "an", "another") or is_plural(words[relative - 1]) or words[relative - 1].endswith("s"))
        and 0 < relative < 5
        and count_verbs(words[:relative]) == 0
    )


def _with_article(text: str, words: list[str], article: bool) -> Fitted | Unclear:
    is_name = re.match(r"[A-Z][a-z]", text) is not None and len(words) > 1
    if article and not is_name and is_without_article(words):
        return Fitted(f"{a_or_an(text)} {text}", Form.NOUN)
    return (None if is_name else missing_article(words, text)) or Fitted(text, Form.NOUN)


def _head(words: list[str]) -> str | None:
    """The noun that decides: the last word before a preposition, a comma or "who"."""
    for index, word in enumerate(words):
        if index and (word in known.PREPOSITIONS or word in known.SUBORDINATORS or word in (",", "to", "and", "or")):
            return words[index - 1]
        if index and base_of_gerund(word) and index + 1 < len(words) and words[index + 1] in known.DETERMINERS:
            return words[index - 1]
    return words[-1] if words else None


def _as_list(text: str) -> str:
    """ "Kafka, billing, staffing" becomes "Kafka, billing and staffing"; a comma of another kind stays."""
    items = text.split(", ")
    if (
        len(items) < 2
        or " and " in items[-1]
        or items[-1].startswith(("all ", "everything", "the lot"))
        or any(len(item.split()) > 3 or item.split()[0] in _NO_ITEM for item in items)
    ):
        return text
    return f"{', '.join(items[:-1])} and {items[-1]}"


_NO_ITEM = (
    known.CONJUNCTIONS
    | known.SUBORDINATORS
    | known.PREPOSITIONS
    | {"not", "especially", "including", "mainly", "mostly"}
)
