"""What was left out in a hurry and cannot be put back by a rule: asked, in words that name it."""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.dictionary import flags_of
from afterword.letters.grammar.finite_verbs import is_finite
from afterword.letters.grammar.lexicon import is_describing, is_noun, is_plural
from afterword.letters.grammar.one_of_many import names_one
from afterword.letters.grammar.outcome import Unclear
from afterword.letters.grammar.side_by_side import in_pieces
from afterword.letters.grammar.slips import is_known
from afterword.letters.grammar.tokens import words_of
from afterword.words.word_list import listed


def clipped(line: str) -> Unclear | None:
    """Return the question about the first thing that lacks a word, or None."""
    words = words_of(line)
    return in_pieces(line, words) or _without_a_plural(words) or _loose_time(line) or _loose_span(line)


def bare_subject(words: list[str]) -> Unclear | None:
    """Return the question about a whole thought whose subject lacks its little word: "team meets twice a year"."""
    verb = next((place for place in range(1, min(len(words), 4)) if is_finite(words, place)), 0)
    subject = words[:verb]
    is_closed = not subject or subject[0] in known.DETERMINERS | known.SUBJECT_PRONOUNS | known.NUMBER_WORDS
    if (
        is_closed
        or not names_one(subject[-1])
        or not all(is_noun(word) or is_describing(word) or names_one(word) for word in subject)
    ):
        return None
    return Unclear(f"Is it “the {' '.join(subject)}” or “your {' '.join(subject)}”? Please add the little word.")


def unknown_subject(line: str) -> Unclear | None:
    """Return the question about a whole thought that begins with an unknown word: "anika is staying"."""
    found = _FIRST_WORD.match(line)
    if found is None or is_known(found[1]) or is_plural(found[1]) or found[1].endswith("s"):
        return None
    return Unclear(f"Is “{found[1]}” a name? Please write it with a capital, or say “the” or “your” before it.")


def _without_a_plural(words: list[str]) -> Unclear | None:
    """ "400 latte a day": a number above one, and one thing."""
    for index, word in enumerate(words[1:], 1):
        number, label = words[index - 1], words[index - 2] if index > 1 else ""
        after = words[index + 1] if index + 1 < len(words) else ""
        counts = _NUMBER.fullmatch(number) and 1 < float(number) < 1900 and not is_noun(label)
        is_closed = word in known.PREPOSITIONS | known.CONJUNCTIONS | known.ADVERBS
        is_single = (
            not is_closed
            and "S" in flags_of(word)
            and not is_plural(word)
            and word not in _SAME_IN_PLURAL | known.NUMBER_WORDS
        )
        if counts and is_single and (not after or after in known.PREPOSITIONS | known.ARTICLES | known.CONJUNCTIONS):
            return Unclear(f"Is it “{number} {word}”, or several? Please write the “s”, or what they are.")
    return None


def _loose_time(line: str) -> Unclear | None:
    """ "sales targets Q4": a time behind a thing, with nothing to tie it."""
    found = _TIME_AT_THE_END.search(line)
    if found is None or not (is_noun(found[1]) or is_plural(found[1])) or found[1] in known.PREPOSITIONS | {"till"}:
        return None
    return Unclear(f"Is it “in {found[2]}” or “for {found[2]}”? Please add the little word.")


def _loose_span(line: str) -> Unclear | None:
    """ "drove for a bakery 3 years", "let me know end of week"."""
    found = _SPAN_AT_THE_END.search(line)
    if found and found[2].endswith(_PARTS_OF_A_WEEK) and not names_one(found[1]):
        return None
    if found and (is_noun(found[1].lower()) or is_plural(found[1]) or found[1].endswith("s")):
        return Unclear(f"Is it “for {found[2]}”? Please add the little word.")
    end = _END_OF.search(line)
    return Unclear(f"Is it “by the {end[1]}” or “at the {end[1]}”? Please add the little words.") if end else None


_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_FIRST_WORD = re.compile(r"([a-z]{4,}) (?=(?:is|was|has|does|will|can|said|says|told|[a-z]{3,}s)\b)")
_TIME_AT_THE_END = re.compile(r"\b([a-z]{3,}) (Q[1-4]|20\d\d(?:[-–]\d{2,4})?)$")
_SPAN_AT_THE_END = re.compile(
    r"\b(?!last\b|past\b|next\b|first\b|there\b|here\b|open\b)([A-Za-z]{3,})"
    r" (\d+ (?:years|months|weeks|days|nights|hours|shifts|evenings|mornings))$"
)
_PARTS_OF_A_WEEK = ("days", "nights", "hours", "shifts", "evenings", "mornings")
_END_OF = re.compile(r"(?<!the )(?<!at )(?<!by )(?<!month )(?<!year )\b(?<=[a-z] )(end of (?:day|week|month|year))$")
_SAME_IN_PLURAL = frozenset(
    listed("percent million billion thousand hundred dozen staff people head crew sheep fish aircraft min pm am series")
)
