"""The slot behind "I" or "We both": a verb in the past, or one that says what is so."""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.lexicon import is_base_verb, is_noun, is_participle_only, is_past, is_plural
from afterword.letters.grammar.little_words import missing_article
from afterword.letters.grammar.only_verbs import ONLY_VERBS
from afterword.letters.grammar.outcome import Fitted, Form, Unclear
from afterword.letters.grammar.tokens import words_of
from afterword.words.word_list import listed


def finite(text: str, half: str, example: str, plural: bool = False) -> Fitted | Unclear:
    """Return the completion as what follows "I" (or "We both" with `plural`)."""
    text = _with_be(_written_out(text))
    words = [word for word in words_of(text) if word != ","]
    verb = next((word for word in words if not _is_adverb(word, words)), "")
    rest = words[words.index(verb) :] if verb else []
    if len(words) == 1 and not plural and (is_past(verb) or is_base_verb(verb)):
        return Unclear("This stops before it is finished. Please say what, or how much.")
    if not verb or rest[:2] == ["bit", "of"]:
        return _no_verb(half, example)
    if words[-1] in known.ARTICLES | known.CONJUNCTIONS | {"to", "of", "with", "for", "my"} and len(words) > 1:
        return Unclear("This stops before it is finished. Please finish the thought.")
    if is_participle_only(verb) and _OVER.search(text):
        return Unclear("Was that in the past, as in “did”? Please begin with the past form.")
    if verb == "been" or (is_participle_only(verb) and not (plural and is_base_verb(verb))):
        return Fitted(f"have {text}", Form.FINITE)
    if _is_auxiliary(verb, plural) or verb == "used" or _is_past_verb(rest) or is_present_verb(rest):
        return missing_article(["i", *words], text) or Fitted(text, Form.FINITE)
    if plural and ((verb in _LEISURE and len(rest) > 1) or (verb in _PASTIMES and len(rest) == 1)):
        return Fitted(text, Form.FINITE)
    return _no_verb(half, example)


def is_present_verb(words: list[str]) -> bool:
    """Return True where the first word is a verb in its base form, by itself or by what follows it."""
    verb, after = words[0], words[1] if len(words) > 1 else ""
    if not is_base_verb(verb) or verb in _NEVER_VERBS_HERE or after in known.AUXILIARIES:
        return False
    if verb in _LABELS and after[:1].isdigit():
        return False
    takes_an_object = (
        after in known.DETERMINERS
        or after in known.OBJECT_PRONOUNS
        or after in known.NUMBER_WORDS
        or after[:1].isdigit()
        or after in ("that", "how", "whether", "up", "out", "back", "over", "off")
    )
    if takes_an_object and after not in ("more", "most", "less", "enough"):
        return True
    if verb in known.PLAIN_VERBS and verb not in _NOUNS_AS_WELL:
        return True
    if verb in known.PLAIN_VERBS or verb in _WITHOUT_OBJECT:
        return after in known.PREPOSITIONS | known.ADVERBS | {"to"} or (is_plural(after) and verb not in _NOUNS_AS_WELL)
    return verb in ONLY_VERBS


def _is_past_verb(words: list[str]) -> bool:
    verb, after = words[0], words[1] if len(words) > 1 else ""
    if _IS_DONE.fullmatch(verb) and not is_noun(verb) and (after in known.DETERMINERS or after[:1].isdigit()):
        return True  # "precepted 14 new grads"
    if not is_past(verb) or verb in ("were", "been"):
        return False
    if verb not in _ADJECTIVES:
        return True
    return after in known.DETERMINERS | known.NUMBER_WORDS | known.PREPOSITIONS | {"to", "that"} or (
        after[:1].isdigit() or (any(map(is_plural, words[1:3])) and verb in _VERBS_WITH_A_PLURAL)
    )


def _is_auxiliary(verb: str, plural: bool) -> bool:
    if plural:
        return verb in known.AUXILIARIES - {"is", "was", "has", "does", "am"}
    return verb in known.AUXILIARIES - known.NEVER_AFTER_I


def _is_adverb(word: str, words: list[str]) -> bool:
    return len(words) > 1 and (word in known.ADVERBS or (word.endswith("ly") and not is_base_verb(word)))


def _written_out(text: str) -> str:
    """ "'ve built" is left over from "I've built"."""
    return re.sub(r"^['’]ve\b", "have", re.sub(r"^['’]m\b", "am", re.sub(r"^['’]ll\b", "will", text)))


def _with_be(text: str) -> str:
    """ "fluent in Polish" can only be "am fluent in Polish"."""
    return f"am {text}" if _STATE.match(text) else text


def _no_verb(half: str, example: str) -> Unclear:
    return Unclear(f"“{half}” needs a verb first, for example “{example}”.")


_IS_DONE = re.compile(r"[a-z]{4,}ed")
# A time that is over cannot stand with "have done".
_OVER = re.compile(
    r"\b(?:last (?:night|week|month|year|spring|summer|autumn|fall|winter)|yesterday|ago|in (?:19|20)\d\d)$"
)
_PASTIMES = frozenset(
    listed(
        "climb fish run row surf box fence swim sail knit sew hike ski dance sing paint write draw garden cycle bake"
    )
)
_LEISURE = frozenset(listed("like play support coach sail ski cycle hike dance garden follow"))
_STATE = re.compile(
    r"(?:also |already )?(?:fluent|available|familiar|comfortable|able|willing|ready|happy|eligible|qualified|licensed"
    r"|certified|registered) (?:in|to|with|for|as|from|on)\b(?!.*\bin (?:(?:19|20)\d\d|['’]\d\d)\b)"
)
_NEVER_VERBS_HERE = frozenset(
    listed(
        "experience new people team ward time number hand head year second bit lot page people like well part"
        " project management good best right same clear near next long open free senior junior"
    )
)
# "class 1 drivers": they name the number behind them.
_LABELS = frozenset(listed("class level grade band stage phase tier type year category step key band group unit"))
_NOUNS_AS_WELL = frozenset(
    listed(
        "work lead help care pay cook love want start share show review support use design email mail text call phone"
        " draft schedule sign book ring answer look talk move visit wait try stay train interview update"
        " supply deliver host hold reply run bake set fix handle buy pick invite list score cut study put read"
        " return respond check teach open close print order report"
    )
) - {"teach", "hold", "buy", "handle", "respond", "fix", "invite", "bake", "try", "want", "love", "read", "put", "use"}
_WITHOUT_OBJECT = frozenset(
    listed(
        "work live teach cook speak deal care travel specialise specialize volunteer climb play sing swim sit serve row"
    )
)
_ADJECTIVES = frozenset(
    listed(
        "experienced advanced certified qualified skilled licensed registered chartered trained seasoned"
        " dedicated motivated detailed varied combined extended mixed related limited based automated"
        " integrated updated improved fixed closed shared applied managed supervised used required preferred"
        " added proven hands-on"
    )
) - {
    "managed",
    "supervised",
    "automated",
    "improved",
    "updated",
    "fixed",
    "closed",
    "used",
    "added",
    "shared",
    "applied",
}
_VERBS_WITH_A_PLURAL = frozenset(("trained", "certified", "registered", "licensed", "combined", "integrated", "varied"))
