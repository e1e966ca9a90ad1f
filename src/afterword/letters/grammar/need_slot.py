"""The slot of "They need …": a thing, a person, or "to …"."""

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.acronyms import ACRONYMS
from afterword.letters.grammar.articles import a_or_an
from afterword.letters.grammar.finite_slot import is_present_verb
from afterword.letters.grammar.finite_verbs import count_verbs
from afterword.letters.grammar.lexicon import (
    base_of_gerund,
    is_base_verb,
    is_noun,
    is_participle_only,
    is_past,
    is_plural,
    third_person_base,
)
from afterword.letters.grammar.little_words import missing_article
from afterword.letters.grammar.noun_slot import noun, thing
from afterword.letters.grammar.only_verbs import ONLY_VERBS
from afterword.letters.grammar.outcome import Fitted, Form, Unclear
from afterword.letters.grammar.subjects import PERSONS
from afterword.letters.grammar.tokens import words_of
from afterword.words.word_list import listed


def need(text: str, half: str, example: str) -> Fitted | Unclear:
    """Return the completion as what follows "you need"; a clear verb gets its "to", a clear person its "a"."""
    words = words_of(text)
    first = words[0]
    if first == "not" or (third_person_base(first) in ONLY_VERBS and not is_noun(third_person_base(first) or "")):
        return _refusal(half, example)
    if first == "to":
        return Fitted(text, Form.VERB) if len(words) > 1 and _may_be_a_verb(words[1]) else _refusal(half, example)
    is_alone = len(words) == 1 or words[1] in known.PREPOSITIONS or bool(base_of_gerund(words[1]))
    if first == "more" or (first in ("help", "support", "training", "cover", "backup") and is_alone):
        return thing(text, half)
    if first in _TAKES_AN_ING and len(words) > 1 and base_of_gerund(words[1]):
        return Fitted(f"to {text}", Form.VERB)
    if first in _WITH_A_PARTICLE and words[1:2] in _PARTICLES and len(words) > 2 and words[2] not in known.PREPOSITIONS:
        return missing_article(["to", *words], text) or Fitted(f"to {text}", Form.VERB)
    if is_present_verb(words) and not _describes_a_thing(first, words):
        return Fitted(f"to {text}", Form.VERB)
    if first in _DONE_TO_PEOPLE and len(words) > 1 and is_plural(words[1]):
        return missing_article(["to", *words], text) or Fitted(f"to {text}", Form.VERB)
    if (base_of_gerund(first) and not is_noun(first) and not is_plural(first)) or first in known.QUESTION_WORDS:
        return _refusal(half, example)
    if first in known.PLAIN_VERBS | {"cover", "help"} and len(words) > 1 and words[1] not in known.PREPOSITIONS:
        return Unclear(f"Is it “to {text}”? Then please write the “to”; if it is a thing, write “a” or “the”.")
    who = words.index("who") if "who" in words[1:4] else 0
    if (
        who
        and (text[0].islower() or words[0] in ACRONYMS)
        and not is_plural(words[who - 1])
        and words[0] not in known.DETERMINERS | PERSONS | known.NUMBER_WORDS
    ):
        return Fitted(f"{a_or_an(text)} {text}", Form.NOUN)
    if _wants_it_done(words):
        return missing_article(words, text) or Fitted(text, Form.NOUN)
    return noun(text, half, article=True)


def _wants_it_done(words: list[str]) -> bool:
    """ "your backlog cleared": the one verb at the end says what is to happen to the thing."""
    is_done = is_past(words[-1]) or is_participle_only(words[-1])
    is_thing = words[0] in known.DETERMINERS or (len(words) < 4 and is_plural(words[0]))
    return len(words) > 1 and is_done and is_thing and count_verbs(words) <= 1


def _describes_a_thing(first: str, words: list[str]) -> bool:
    """ "better handovers", "lead welders": a verb elsewhere, a description here."""
    at = 2 if words[1:2] in (["out"], ["up"], ["off"], ["back"], ["down"]) else 1
    is_sure = len(words) > at and (words[at] in known.DETERMINERS or words[at][:1].isdigit())
    return not is_sure and (first not in ONLY_VERBS or first == "better")


def _may_be_a_verb(word: str) -> bool:
    return is_base_verb(word) or word in known.ADVERBS or word.endswith("ly") or word == "be"


def _refusal(half: str, example: str) -> Unclear:
    return Unclear(f"“{half}” goes on with a thing, a person or “to …”, for example “{example}”.")


_DONE_TO_PEOPLE = frozenset(listed("train retain hire motivate recruit reach win onboard"))
# "stop losing staff"
_TAKES_AN_ING = frozenset(listed("stop start keep avoid begin finish quit"))
# "sort out the stock": what the particle makes a verb of.
_WITH_A_PARTICLE = frozenset(
    listed(
        "sort clear catch cut roll set bring take fill free tidy clean ramp scale speed phase win hand build back keep"
    )
)
_PARTICLES = tuple([one] for one in listed("out up back off over through in down on"))
