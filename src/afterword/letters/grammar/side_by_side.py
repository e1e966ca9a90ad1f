"""Words side by side that nothing holds together: two halves round a comma, two subjects, two things, two articles."""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.clauses import is_clause
from afterword.letters.grammar.finite_verbs import count_verbs
from afterword.letters.grammar.lexicon import is_base_verb, is_describing, is_past, is_plural, may_describe
from afterword.letters.grammar.one_of_many import names_one
from afterword.letters.grammar.outcome import Unclear
from afterword.words.word_list import listed


def in_pieces(line: str, words: list[str]) -> Unclear | None:
    """Return the question about the first pair of pieces that only stand side by side, or None."""
    if _SIGHED.search(line):
        return Unclear("This is in two pieces. Please say it as one thought, with a verb.")
    return (
        _said_twice(line)
        or _two_plurals(words)
        or _two_articles(line)
        or _loose_number(line)
        or _two_things(words)
        or _spliced(words)
        or _loose_tail(line, words)
    )


def _said_twice(line: str) -> Unclear | None:
    """ "the team it's international": a subject, and once more as a pronoun."""
    found = _TWICE.match(line)
    return Unclear(f"Who does what here is said twice: “{found[0]}”. Please leave one out.") if found else None


def _two_plurals(words: list[str]) -> Unclear | None:
    """ "6 students nurses": of two plurals behind a number, the first only describes."""
    for number, first, second in zip(words, words[1:], words[2:], strict=False):
        if number.isdecimal() and first.endswith("s") and is_plural(second) and _is_person(first[:-1]):
            return Unclear(f"Is it “{number} {first[:-1]} {second}”? Please write it once more.")
    return None


def _is_person(word: str) -> bool:
    return names_one(word) and word.endswith(("ent", "er", "or", "ist", "ian", "nurse", "chef", "ee"))


def _loose_number(line: str) -> Unclear | None:
    """ "ran a 3-day festival 5000 people": how many of what stands there, but not what they have to do with it."""
    found = _NUMBER_AT_THE_END.search(line)
    if found is None or not names_one(found[1]) or is_base_verb(found[1]) or found[1] in _LABELS:
        return None
    return Unclear(f"Is it “for {found[2]}” or “with {found[2]}”? Please add the little word.")


def _two_things(words: list[str]) -> Unclear | None:
    """ "small company big clients": two things side by side."""
    at = next((place for place in range(len(words) - 2) if names_one(words[place])), None)
    if at is None or known.PREPOSITIONS & set(words[:at]) or count_verbs(words):
        return None
    describes, thing = words[at + 1 : at + 3]
    is_closed = describes in known.PREPOSITIONS | known.CONJUNCTIONS | known.DETERMINERS | known.ADVERBS
    if is_closed or not may_describe(describes) or not is_plural(thing):
        return None
    return Unclear("Two things stand side by side here. Please join them with “and” or “with”.")


def _two_articles(line: str) -> Unclear | None:
    """ "led the a level course": one of them belongs to a name."""
    found = _TWO_ARTICLES.search(line)
    return Unclear(f"Two little words stand side by side in “{found[0]}”. Please write it out.") if found else None


def _spliced(words: list[str]) -> Unclear | None:
    """ "I learn fast, picked up SAP": two halves that only a comma holds."""
    if words.count(",") != 1 or {"and", "but", "or", "then"} & set(words):
        return None
    at = words.index(",")
    after = words[at + 1] if at + 1 < len(words) else ""
    if words[0] not in known.SUBORDINATORS and after in _WHO and is_clause(words[:at]) and is_clause(words[at + 1 :]):
        return Unclear("This is in two pieces. Please join them with “and”, or write the one that matters.")
    is_of_no = words[0] == "no" and is_clause(words[at + 1 :])
    is_denial = words[0] not in known.SUBORDINATORS and "n't" in "".join(words[at + 1 : at + 4])
    if after not in known.SUBORDINATORS and (is_denial or is_of_no):
        return Unclear("This is in two pieces. Please join them with “and”, or write the one that matters.")
    if after in _WHO | {"both", "all", "it"} and is_past(words[0]) and is_clause(words[at + 1 :]):
        return Unclear("This is in two pieces. Please join them with “and”, or write the one that matters.")
    only_describes = bool(words[at + 2 : at + 3]) and words[at + 2] in known.PREPOSITIONS and after in _DESCRIBES
    if not is_past(after) or only_describes or words[at + 2 : at + 3] == ["by"]:
        return None
    return (
        Unclear("This is in two pieces. Please join them with “and”, or write the one that matters.")
        if (count_verbs(words[:at]) or is_past(words[0]))
        else None
    )


def _loose_tail(line: str, words: list[str]) -> Unclear | None:
    """ "worked with deaf pupils, BSL level 2": a thing that only a comma holds to a whole thought."""
    if words.count(",") != 1 or ", " not in line or not re.match(r"[a-z]", line):
        return None
    at = words.index(",")
    head, tail = words[:at], words[at + 1 :]
    if not tail or len(head) < 2 or {"and", "or", "but"} & set(words) or not (is_past(head[0]) or is_clause(head)):
        return None
    is_thing = tail[0].isdigit() or (_is_name_of_one(tail[0]) and not count_verbs(["it", *tail]))
    is_place = re.search(r"[A-Z]\w*, [A-Z]\w+$", line) is not None
    return (
        Unclear("This is in two pieces. Please join them with “and” or “with”, or write the one that matters.")
        if is_thing and not is_place
        else None
    )


def _is_name_of_one(word: str) -> bool:
    is_other = word in known.PREPOSITIONS | known.ADVERBS | known.SUBORDINATORS | known.DETERMINERS | _TAILS
    return not is_other and not is_past(word) and not is_describing(word) and not word.endswith(("ing", "ly"))


_TWICE = re.compile(r"(?:the|your|my) [a-z-]+ (?:it['’]s|it is|they['’]re|they are|he['’]s|she['’]s)\b(?! for\b)")
_TAILS = frozenset(
    listed("not even nor both plus including mostly mainly especially usually unpaid half part full due alone no")
)
_NUMBER_AT_THE_END = re.compile(r"\b([a-z]{3,}) (\d[\d.,k]* (?:people|[a-z]{2,}s))$")
_LABELS = frozenset(listed("class ward unit phase step level room floor shift line team site platform"))
_WHO = known.SUBJECT_PRONOUNS | frozenset(listed("nobody everyone everybody someone somebody no"))
_SIGHED = re.compile(r", (?:so|very|really|super|too) [a-z]+$")
_TWO_ARTICLES = re.compile(r"\b(?:the|an?|my|our|your) (?:the|an?|my|our|your)\b")
_DESCRIBES = frozenset(listed("based used known called named run made set built led owned founded"))
