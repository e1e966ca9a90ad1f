"""A verb has the form that the word before it asks for.

Finds another form than the base behind “will”, “can”, “did not” and “to” (“will sent”, “to learned”), another than
the participle behind “have” (“have wrote”, “has leave”), a base form behind “am” or “was” (“was impress”), and a base
form behind a preposition (“after visit”, “interested in learn”). Suggests the right form. Silent where the word may be
a noun or an adjective and fits as one, on “look forward to visits”, and on “used to” and “be to”.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.noun_phrases import part
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.word_classes import tags, verb_base, verb_form
from afterword.proofreading.wording import pointed, reworded

MODALS = frozenset(
    [
        "will",
        "would",
        "can",
        "could",
        "should",
        "shall",
        "may",
        "might",
        "must",
        "i'll",
        "we'll",
        "you'll",
        "they'll",
        "he'll",
        "she'll",
        "it'll",
        "won't",
        "wouldn't",
        "can't",
        "cannot",
        "couldn't",
        "shouldn't",
        "mustn't",
        "did",
        "didn't",
        "don't",
        "doesn't",
        "does",
        "do",
    ]
)
HAVE = frozenset(["have", "has", "had", "haven't", "hasn't", "hadn't", "i've", "we've", "you've", "they've"])
BE = frozenset(
    [
        "am",
        "is",
        "are",
        "was",
        "were",
        "been",
        "being",
        "be",
        "i'm",
        "we're",
        "you're",
        "they're",
        "isn't",
        "aren't",
        "wasn't",
        "weren't",
    ]
)
BETWEEN = frozenset(
    [
        "not",
        "never",
        "also",
        "always",
        "already",
        "just",
        "really",
        "often",
        "only",
        "first",
        "gladly",
        "certainly",
        "definitely",
        "happily",
        "even",
        "still",
        "simply",
        "recently",
        "quickly",
        "both",
        "all",
        "then",
    ]
)
PRONOUNS = frozenset(["i", "you", "we", "they", "he", "she", "it", "there"])
PREPOSITIONS = frozenset(
    ["for", "in", "of", "about", "with", "after", "before", "by", "without", "at", "from", "upon", "despite"]
)
_TAKES_GERUND_AFTER_TO = """forward used committed accustomed addition dedicated comes back close closer devoted objection
opposed prior due key resort approach commitment dedication return returned"""
TAKES_GERUND_AFTER_TO = frozenset(_TAKES_GERUND_AFTER_TO.split())
TAKES_INFINITIVE = frozenset(
    ["want", "like", "hope", "able", "happy", "wanted", "need", "ready", "glad", "chance", "opportunity", "plan"]
)
LEAST = -1.5  # natural logarithms: where the form can only be wrong,
LIKELIER = 2.0  # where the word may be a noun as well,
LIKELIER_THAN_A_NOUN = 3.0  # and where a noun often stands
PARTS = ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ")


@each_sentence
def find_verbs(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    for place, word in enumerate(sentence.words):
        if place and not word.is_name and word.gap == " ":
            yield from _judged(text, sentence, place)


def _judged(text: str, sentence: Sentence, place: int) -> Iterator[Finding]:
    governor = _governor(sentence, place)
    before, word = sentence.plain(governor), sentence.plain(place)
    own = tags(word)
    verbal = own & set(PARTS)
    if not verbal or (governor < place - 1 and before not in MODALS | HAVE):
        return
    if before in MODALS and sentence.plain(governor - 1) in ("so", "nor", "neither", "as", "than"):
        return  # “and so would setting them by hand”
    if before in MODALS:
        is_question = before in ("do", "does", "did") and governor == place - 1
        if "VB" not in own and not is_question:
            yield from _in_form(text, sentence, place, before, ("VB",), LEAST if not own - verbal else LIKELIER)
    elif before == "to" and governor == place - 1:
        yield from _behind_to(text, sentence, place, own)
    elif before in HAVE and not own & {"VBN", "VBG"}:
        least = LEAST if not own - {"VBD", "VB", "VBP"} else LIKELIER
        yield from _in_form(text, sentence, place, before, ("VBN",), least)
    elif before in BE and governor == place - 1 and own & {"VB"} and not own & {"VBN", "VBG", "JJ", "RB", "IN", "VBD"}:
        least = LEAST if own <= {"VB", "VBP"} else LIKELIER_THAN_A_NOUN
        yield from _in_form(text, sentence, place, before, ("VBN", "VBG"), least)
    elif before in PREPOSITIONS and governor == place - 1 and "VB" in own and "VBG" not in own:
        least = LEAST if own <= {"VB", "VBP"} else LIKELIER
        if sentence.plain(place - 2) not in ("what", "that"):
            yield from _in_form(text, sentence, place, before, ("VBG",), least)


def _behind_to(text: str, sentence: Sentence, place: int, own: frozenset[str]) -> Iterator[Finding]:
    """“Could to start”, “to sending”, “to learned”."""
    earlier = sentence.plain(place - 2)
    if "VB" in own:
        if earlier in MODALS - {"do", "don't", "does", "doesn't", "did", "didn't", "will", "might", "may"}:
            without = reworded(sentence, place - 1, place, ())
            yield pointed(text, sentence, without, "verb", f"After “{earlier}” there is no “to”.")
    elif earlier not in TAKES_GERUND_AFTER_TO and not _is_more_than_a_verb(sentence, place):
        least = LEAST if "VBG" in own and earlier in TAKES_INFINITIVE else LIKELIER
        yield from _in_form(text, sentence, place, "to", ("VB",), least)


def _is_more_than_a_verb(sentence: Sentence, place: int) -> bool:
    """“Attention to details”, “I prefer talking to writing”."""
    preferred = any(verb_base(sentence.plain(one)) == "prefer" for one in range(place))
    return preferred or (part(sentence, place) == "NNS" and part(sentence, place - 2) == "NN")


def _governor(sentence: Sentence, place: int) -> int:
    """Where the word stands that decides the form: the one before, adverbs and “not” passed over."""
    governor = place - 1
    while governor > 0 and sentence.plain(governor) in BETWEEN and sentence.words[governor].gap == " ":
        governor -= 1
    return governor


def _in_form(
    text: str, sentence: Sentence, place: int, before: str, wanted: tuple[str, ...], least: float
) -> Iterator[Finding]:
    word = sentence.plain(place)
    options = {form for tag in wanted if (form := verb_form(word, tag)) and form != word}
    ways = sorted((reworded(sentence, place, place + 1, (one,)) for one in options), key=lambda way: -way.gain)
    if ways and ways[0].gain >= least:
        right = ways[0].instead[0]
        message = f"After “{before}” it is “{right}”."
        yield pointed(text, sentence, ways[0], "verb", message, *(way.instead[0] for way in ways[1:]))
