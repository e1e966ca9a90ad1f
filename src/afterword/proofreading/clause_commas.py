"""A clause that comes first is parted from the next by a comma, and a new sentence by a full stop.

Finds “When we missed it it was late”, “If you need it I can send it” and “we met yesterday It was good”. Suggests the
comma or the full stop. Silent on short openings (“in May we moved”), on clauses that tell of a noun (“the work you do”),
and on capitals of names.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.clauses import FINITE
from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout
from afterword.proofreading.noun_phrases import part
from afterword.proofreading.phrasing import Sentence, sentences

OPENING = frozenset(("when", "if", "because", "although", "though", "while", "once", "unless", "whenever"))
SUBJECTS = frozenset(("i", "we", "they", "he", "she", "it", "there"))
BEFORE_A_CLAUSE_OF_A_NOUN = frozenset(
    ("NN", "NNS", "NNP", "DT", "IN", "CC", "WP", "WDT", "WRB", "TO", "MD", "CD", "VB")
)
NEVER_BEFORE = frozenset(
    ("that", "than", "as", "think", "thought", "know", "hope", "said", "say", "believe", "feel", "sure")
)
NEW_SENTENCE = re.compile(r"(?<=[a-z]{2})(?P<gap> )(?=(?:We|They|He|She|It|There|This|These|My|Our) [a-z]+)")


def find_clause_commas(text: str, context: Context) -> Iterator[Finding]:
    for sentence in sentences(text):
        if sentence.plain(0) in OPENING and (place := _second_clause(sentence)):
            at = sentence.words[place - 1].end
            message = "A comma parts the clause that comes first from the next."
            yield Finding(at, at, "punctuation", message, (",",))
    body = layout(text).body
    for found in NEW_SENTENCE.finditer(text, body.start, body.end):
        message = "A new sentence seems to begin here; the full stop before it is missing."
        yield Finding(*found.span("gap"), "punctuation", message, (". ",))


def _second_clause(sentence: Sentence) -> int | None:
    """Where the main clause begins without a comma before it; None where there is one, or no telling."""
    if any("," in word.gap or ";" in word.gap or "–" in word.gap or ":" in word.gap for word in sentence.words):
        return None
    finite = [place for place in range(len(sentence.words)) if part(sentence, place) in FINITE]
    for place in range(3, len(sentence.words) - 1):
        before = part(sentence, place - 1)
        if sentence.plain(place) not in SUBJECTS or sentence.plain(place - 1) in NEVER_BEFORE:
            continue
        has_verb = place + 1 in finite or (part(sentence, place + 1) == "RB" and place + 2 in finite)
        is_parted = before not in BEFORE_A_CLAUSE_OF_A_NOUN or (
            sentence.plain(place) in ("it", "there") and before in ("NN", "NNS")
        )
        if has_verb and is_parted and before not in FINITE and any(one < place for one in finite):
            return place
    return None
