"""The slot behind "to" or "would": a verb in its base form."""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.finite_slot import is_present_verb
from afterword.letters.grammar.lexicon import (
    base_of_gerund,
    is_base_verb,
    is_noun,
    is_participle_only,
    is_past,
    is_plural,
)
from afterword.letters.grammar.little_words import missing_article
from afterword.letters.grammar.one_of_many import names_one
from afterword.letters.grammar.only_verbs import ERRANDS
from afterword.letters.grammar.outcome import Fitted, Form, Unclear
from afterword.letters.grammar.tokens import words_of
from afterword.words.word_list import listed


def verb(text: str, half: str, example: str) -> Fitted | Unclear:
    """Return the completion as what follows "I will"; "sending" is fitted to "send"."""
    words = [word for word in words_of(text) if word != ","]
    first = words[0]
    goes_on = len(words) > 1 and words[1:] != ["you"] and not (words[1] == "you" and words[2] in known.CONJUNCTIONS)
    if _stem(first) in _NEED_A_THING and not goes_on:
        return Unclear("This stops before it is finished. Please say what.")
    if first == "have" and len(words) > 1 and (is_past(words[1]) or is_participle_only(words[1])):
        return Unclear(f"“{half}” goes on with what is still to come. If it is done already, it needs no promise.")
    if first in ("email", "call", "text", "mail") and words[1:2] == ["from"]:
        return Unclear(f"“{half}” needs a verb first, for example “{example}”.")
    if (base := base_of_gerund(first)) and not is_base_verb(first):
        return Fitted(base + text[len(first) :], Form.VERB)
    if is_past(first) and not is_base_verb(first):
        return Unclear(f"“{half}” goes on with what is still to come. If it is done already, it needs no promise.")
    if words[-1] in known.ARTICLES | known.CONJUNCTIONS | {"of", "my", "your"} and len(words) > 1:
        return Unclear("This stops before it is finished. Please finish the thought.")
    is_adverb = first in known.ADVERBS or (first.endswith("ly") and not is_base_verb(first))
    skipped = words[1:] if is_adverb and len(words) > 1 else words
    is_sure = (
        first in ERRANDS and len(words) > 1 and (names_one(words[-1]) or names_one(words[1]) or is_plural(words[1]))
    )
    calls_somebody = first in _REACHES and re.match(r"[a-z]+ [A-Z](?!\w+day)[a-z]", text) is not None
    if calls_somebody or is_present_verb(skipped) or _is_plain(skipped) or is_sure:
        return missing_article(["to", *words], text) or Fitted(text, Form.VERB)
    return Unclear(f"“{half}” needs a verb first, for example “{example}”.")


def _stem(word: str) -> str:
    return base_of_gerund(word) or word


def _is_plain(words: list[str]) -> bool:
    """ "send references": no other reading in this slot, except where a noun follows a noun ("work samples")."""
    first, after = words[0], words[1] if len(words) > 1 else ""
    if first not in known.PLAIN_VERBS:
        return False
    return not is_noun(first) or first not in _NAMES_OF_PAPERS or after in known.PREPOSITIONS - {"for", "of", "from"}


_REACHES = frozenset(listed("call email phone text ring mail message meet ask"))
_NEED_A_THING = frozenset(listed("send share bring give forward show provide attach upload get make do take put"))
# Before another noun these name a thing ("work samples", "test plan"), not an act.
_NAMES_OF_PAPERS = frozenset(
    listed("work design support train book review interview supply lead sign update print call")
)
