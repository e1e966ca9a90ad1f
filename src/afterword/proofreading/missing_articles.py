"""Something that can be counted has its article.

Finds a single thing without “a” or “the”: “I had great time”, “interested in position of nurse”, “I will send you
list”; what is said more closely behind it (“for time you spent”); and “most of instruments”. Suggests the likelier
article. Silent on what need not be counted, on fixed turns (“in person”, “by post”, “at home”) and before names.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.noun_phrases import DETERMINING, NOUNS, part, phrase_ending
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.tagging import parts
from afterword.proofreading.word_classes import tags
from afterword.proofreading.wording import Rewording, pointed, reworded

_COUNTED = """position opportunity background chance job nurse teacher step system fit role team meeting interview course degree
licence license certificate tour member engineer manager pleasure conversation reference person passion question
plan project answer letter draft month year week office ward clinic lab company hospital firm lot good time"""
COUNTED = frozenset(_COUNTED.split())  # whatever the dictionary says
_NEVER = """half one thing last next this that per cent percent dozen hundred thousand today tomorrow yesterday front
behalf spite regard regards lieu addition site plenty nothing something someone home work thanks breakfast lunch dinner
advance person touch fact place part turn charge case detail course course's"""
NEVER = frozenset(_NEVER.split())
GIVING = frozenset(
    [
        "send",
        "give",
        "show",
        "bring",
        "offer",
        "gave",
        "sent",
        "showed",
        "offered",
        "brought",
        "giving",
        "sending",
        "showing",
    ]
)
_PRESENTING = """be is was am been have has had having give gives gave given giving hold holds held offer offers offered get got
need needs want make makes made take takes took as with without send write writes wrote"""
PRESENTING = frozenset(_PRESENTING.split())
FIELD = frozenset(
    ("working", "work", "worked", "experience", "background", "years", "career", "trained", "training", "degree")
)
VERBS = frozenset(("VB", "VBD", "VBP", "VBZ", "VBN", "VBG"))
COPULAS = frozenset(("be", "is", "was", "am", "been", "being"))
PARTS_OF = frozenset(("most", "some", "many", "one", "none", "each", "several", "both", "few", "end", "rest", "start"))
# Natural logarithms: so much likelier with its article.
AFTER_A_VERB, AFTER_A_PREPOSITION, BARE_AFTER_A_PREPOSITION, BARE_AFTER_A_VERB = 1.2, 0.8, 4.0, 2.4
PERHAPS_COUNTED_AFTER_A_VERB, PERHAPS_COUNTED = 2.4, 3.6
COUNTED_AFTER_A_PREPOSITION = 1.6
OF_TWO_NOUNS_AFTER_A_PREPOSITION = 3.0  # “for company class” may be a name for what is not counted
AFTER_A_PERSON = 0.6
ONE_RATHER = 2.0  # by so much “a” may be less likely than “the” behind “have” and the like
SAID_MORE_CLOSELY = 1.0
_FIXED = """in person|in case|in touch|in fact|in turn|in place|in part|in full|in advance|in charge|in question|in detail|of course
on site|at home|at work|at hand|at scale|at night|at risk|at noon|for example|for instance|for sale|to date|to bed|to school|by post|by hand|by
phone|by mail|by car|by train|from home|from scratch|from memory|as part|at first sight|of use|in line|in hand|in bed|in view|in bulk|at peace
on call|on duty|at length|at large|at college|at university|to university|to college|in hospital|to hospital|to work|from work|by name|by bus
by bike|by email|by e-mail|by telephone|at anchor|at school|in school|in class|in town|on board|on foot|on paper|on track|on top|on time|in time
in store|on stage|at sea|at cost|at gate|in court|on air|by boat|by ship|by ear|by eye|by sight|in kind|in mind|in need|in order|in pain|in print
in private|in public|in shape|in sight|in step|in stock|in theory|in use|in year|on leave|on loan|on order|on request|on target|on trial|on duty
out of hours|after hours|at fault|at stake|on display|on demand|on schedule|on budget|in contact|in office|in practice|in principle|take care|take part
take place|have time|on shift|off shift|on tour|on record|on file|at present|in progress|in production|in service|on purpose|on average|in return
in short|in response|in summary|in conclusion|in general|in particular|of interest|at ease|in favour|in favor|take note|make sense|take notice|give way
take shape|take pride|have access|have faith|on holiday|on vacation|go home|as manager|as head|as chair|as director"""
FIXED = frozenset(" ".join(turn.split()) for turn in _FIXED.replace("\n", "|").split("|"))


@each_sentence
def find_missing_articles(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    for head in range(1, len(sentence.words)):
        better = _missing(sentence, head) or _missing_before_the_known(sentence, head)
        if better:
            word = better.instead[0]
            other = (_fitting(sentence.plain(better.start))[0] if word == "the" else "the") + " "
            yield pointed(text, sentence, better, "article", f"“{word}” seems to be missing here.", other)


def _missing(sentence: Sentence, head: int) -> Rewording | None:
    """The article that belongs before a single thing that has none."""
    start = _bare(sentence, head, "NN")
    if start is None:
        return None
    least = _least(sentence, start, head)
    if least is None:
        return None
    one, known = (reworded(sentence, start, start, (word,)) for word in _fitting(sentence.plain(start)))
    lead = ONE_RATHER if sentence.plain(start - 1) in PRESENTING else 0.0
    best = one if one.gain + lead >= known.gain else known
    return best if best.gain >= least else None


def _bare(sentence: Sentence, head: int, kind: str) -> int | None:
    """Where a noun of everyday words begins that nothing determines; None if the word is no such noun's head."""
    word = sentence.words[head]
    if word.is_name or not word.text.islower() or not word.text.isalpha() or not _is_noun(sentence, head, kind):
        return None
    if _goes_on(sentence, head):
        return None
    phrase = phrase_ending(sentence, head)
    if phrase is None or phrase.start == 0 or sentence.words[phrase.start].gap != " ":
        return None
    start = phrase.start - _is_told_by_a_participle(sentence, phrase.start)
    span = range(start, head + 1)
    determined = any(
        part(sentence, place) in DETERMINING | {"CD", "NNP"} or "+POS" in parts(sentence)[place] for place in span
    )
    if determined or any(sentence.plain(place) in NEVER or sentence.words[place].is_name for place in span):
        return None
    return None if f"{sentence.plain(start - 1)} {sentence.plain(head)}" in FIXED else start


def _is_told_by_a_participle(sentence: Sentence, start: int) -> bool:
    """“Am *registered* nurse”, “have *driving* license”."""
    before, kind = sentence.plain(start - 2), part(sentence, start - 1)
    return (kind == "VBN" and before in COPULAS) or (kind == "VBG" and before in ("have", "has", "had", "hold", "need"))


def _is_noun(sentence: Sentence, head: int, kind: str) -> bool:
    return part(sentence, head) == kind or (
        kind == "NN"
        and sentence.plain(head) in COUNTED
        and "NN" in tags(sentence.plain(head))
        and part(sentence, head) in NOUNS
    )


def _goes_on(sentence: Sentence, head: int) -> bool:
    if head + 1 >= len(sentence.words):
        return False
    gap = sentence.words[head + 1].gap
    return gap in ("-", "/", "’", "'") or (
        gap == " " and part(sentence, head + 1) in NOUNS | {"CD", "JJ", "VBG", "POS"}
    )


def _least(sentence: Sentence, start: int, head: int) -> float | None:
    """By how much the article must be likelier; None where none belongs."""
    own, before, kind = tags(sentence.plain(head)), sentence.plain(start - 1), part(sentence, start - 1)
    is_counted = sentence.plain(head) in COUNTED or ("NN" in own and not own & {"NN:U", "NN:UN", "NNS"})
    if not is_counted and ("NN:U" in own or "NNS" in own or "NN:UN" not in own):
        return None
    is_bare = start == head
    if kind == "PRP":
        return AFTER_A_PERSON if sentence.plain(start - 2) in GIVING and is_counted else None
    if kind in VERBS and before not in ("including", "regarding", "concerning"):
        if not is_counted:
            return PERHAPS_COUNTED_AFTER_A_VERB
        return BARE_AFTER_A_VERB if is_bare and before not in COPULAS else AFTER_A_VERB
    if kind in ("IN", "TO") and before not in ("per", "than", "if", "while", "that", "because"):
        if not is_counted:
            return PERHAPS_COUNTED
        if before == "in" and is_bare and sentence.plain(start - 2) in FIELD:
            return None
        if is_bare and sentence.plain(head) in COUNTED:
            return COUNTED_AFTER_A_PREPOSITION
        if part(sentence, head - 1) == "NN":
            return OF_TWO_NOUNS_AFTER_A_PREPOSITION
        return BARE_AFTER_A_PREPOSITION if is_bare or before == "as" else AFTER_A_PREPOSITION
    return None


def _fitting(following: str) -> tuple[str, str]:
    return ("an" if following[:1] in "aeiou" else "a", "the")


def _missing_before_the_known(sentence: Sentence, head: int) -> Rewording | None:
    """“For *the* time you spent”, “most of *the* instruments”: which is meant is said."""
    kind = part(sentence, head)
    start = _bare(sentence, head, kind) if kind in ("NN", "NNS") else None
    if start is None or part(sentence, start - 1) not in ("IN", "VB", "VBD", "VBG"):
        return None
    better = reworded(sentence, start, start, ("the",))
    of_these = kind == "NNS" and sentence.plain(start - 1) == "of" and sentence.plain(start - 2) in PARTS_OF
    if of_these and better.gain >= 0:
        return better
    told = sentence.plain(head + 1) in ("you", "we", "i", "they") and sentence.words[head + 1].gap == " "
    tells = part(sentence, head + 2) in ("VBD", "VBP") and sentence.plain(head + 2) not in ("are", "were", "have")
    is_there = sentence.plain(start - 1) in (
        "for",
        "about",
        "of",
        "with",
        "on",
        "from",
        "enjoyed",
        "liked",
        "appreciate",
    )
    return better if told and tells and is_there and better.gain >= SAID_MORE_CLOSELY else None
