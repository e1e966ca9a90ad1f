"""The slot behind "that": a whole thought. Some half sentences also take a thing: "What stuck with me is …"."""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.clauses import is_clause, is_only_doing
from afterword.letters.grammar.clipped import bare_subject, unknown_subject
from afterword.letters.grammar.finite_slot import finite, is_present_verb
from afterword.letters.grammar.lexicon import (
    base_of_gerund,
    is_base_verb,
    is_describing,
    is_noun,
    is_past,
    is_plural,
    third_person_base,
)
from afterword.letters.grammar.little_words import missing_article
from afterword.letters.grammar.noun_slot import noun
from afterword.letters.grammar.outcome import Fitted, Form, Unclear
from afterword.letters.grammar.tokens import words_of


def clause(text: str, half: str, example: str) -> Fitted | Unclear:
    """Return the completion as a whole thought."""
    words = words_of(text)
    is_open = words[-1] in known.ARTICLES | known.CONJUNCTIONS - {"yet"} | {"to", "of", "with", "is", "are", "that"}
    if is_open or (words[-1] == "for" and not is_past(words[-2] if len(words) > 1 else "")):
        return Unclear("This stops before it is finished. Please finish the thought.")
    if len(words) > 1 and is_describing(words[0]) and words[1] in ("to", "that", "about"):
        return Unclear(f"“{half}” needs a whole thought with a verb, for example “{example}”.")
    if is_clause(words) and not _is_headless(words) and not is_only_doing(words):
        return unknown_subject(text) or bare_subject(words) or missing_article(words, text) or Fitted(text, Form.CLAUSE)
    return Unclear(f"“{half}” needs a whole thought with a verb, for example “{example}”.")


def clause_or_thing(text: str, half: str, example: str) -> Fitted | Unclear:
    """Return the completion as a whole thought, or as a thing where it clearly is one."""
    whole = clause(text, half, example)
    words = words_of(text)
    if isinstance(whole, Fitted) or not _is_clearly_a_thing(words) or _may_hide_a_verb(words):
        return whole
    thing = noun(text, half)
    return thing if isinstance(thing, Fitted) else whole


def _is_headless(words: list[str]) -> bool:
    """ "are hiring two more" has lost its subject."""
    return is_present_verb(words) and not (is_noun(words[0]) or base_of_gerund(words[0]))


def own_clause(text: str, half: str, example: str) -> Fitted | Unclear:
    """Return the completion as a whole thought of the candidate's: "learnt SAP in a month" has lost its "I"."""
    fitted = clause(text, half, example)
    if isinstance(fitted, Fitted) or not re.match(r"[a-z]", text):
        return fitted
    without_subject = finite(text, half, example)
    return Fitted(f"I {without_subject.text}", Form.CLAUSE) if isinstance(without_subject, Fitted) else fitted


def _may_hide_a_verb(words: list[str]) -> bool:
    """ "the chef tastes everything": what follows a thing is a preposition, "who", "to", "and" or nothing."""
    if words[0] in known.QUESTION_WORDS:
        # "what you make lasts": two verbs side by side.
        return any(third_person_base(word) and is_base_verb(words[at]) for at, word in enumerate(words[3:], 2))
    end = next((place for place, word in enumerate(words) if place and _closes_a_thing(word)), len(words))
    follower = words[end] if end < len(words) else ""
    has_early_plural = any(is_plural(word) for word in words[1 : end - 1])
    # "the menu changes with the season": a thing or a sentence, so it is asked.
    if end > 2 and third_person_base(words[end - 1]) in _TAKES_OF and follower == "of":
        return True
    is_described = end == len(words) == 3 and is_describing(words[1]) and words[0] in known.ARTICLES
    if is_described and is_plural(words[2]):
        return False  # "the old presses"
    may_be_its_verb = end > 2 and third_person_base(words[end - 1]) is not None and follower not in ("of", "and")
    goes_on = known.PREPOSITIONS | known.CONJUNCTIONS | known.SUBJECT_PRONOUNS | {"who", "that", "which", "to", ",", ""}
    return has_early_plural or may_be_its_verb or follower not in goes_on


_AFTER_A_THING = known.PREPOSITIONS | {"and", "every", "each", "who"}
# "smells of coffee"
_TAKES_OF = ("smell", "taste", "consist", "think", "speak", "dream", "reek", "approve")


def _closes_a_thing(word: str) -> bool:
    return (
        word in known.PREPOSITIONS
        or word in known.CONJUNCTIONS
        or word in known.SUBORDINATORS
        or word in known.OTHER_SUBJECTS
        or word in known.SUBJECT_PRONOUNS
        or word in known.OBJECT_PRONOUNS
        or word in known.AUXILIARIES
        or word in known.ADVERBS - {"first", "well", "early", "late", "daily", "weekly", "hard", "fast"}
        or word in ("to", ",")
    )


def _is_clearly_a_thing(words: list[str]) -> bool:
    first = words[0]
    return (
        ((words[-1] if len(words) < 3 else words[1]).endswith(("ity", "ness", "dom")) and "opportunity" not in words)
        or first
        in known.ARTICLES
        | known.POSSESSIVES - {"its"}
        | known.QUESTION_WORDS - {"if", "whether", "when", "where", "who"}
        or (is_plural(first) and len(words) > 1 and words[1] in known.PREPOSITIONS | {"every", "each"})
        or (is_describing(first) and len(words) > 2 and is_plural(words[1]) and words[2] in _AFTER_A_THING)
        or first in ("this", "these", "those")
    )
