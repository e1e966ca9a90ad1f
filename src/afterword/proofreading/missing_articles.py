"""Something that can be counted has its article.

Finds a single thing without “a” or “the” behind a preposition, “be” or “have”: “I had great time”, “interested in
position of nurse”, “I am registered nurse”. Suggests the likelier article. Silent on what need not be counted, on
fixed turns (“in person”, “by post”, “at home”), before names, and where the model sees nothing missing.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.phrasing import Sentence, sentences
from afterword.proofreading.word_classes import tags
from afterword.proofreading.wording import Rewording, pointed, reworded

_BEFORE = """in for of about to with at into from through be am is was been have had has need want get got took made
given as write wrote include includes find enjoyed see saw"""
BEFORE = frozenset(_BEFORE.split())
NOT_ALWAYS_COUNTED = frozenset(("NN:U", "NN:UN", "NNS", "NNP", "VBG", "RB", "IN", "CD", "PRP", "DT", "JJR", "UH"))
_COUNTED = """position opportunity background chance job nurse teacher step system fit role team meeting interview course degree
licence license certificate tour member engineer manager pleasure conversation reference person passion interest question
plan project question answer letter draft budget month year week day office ward clinic lab school company hospital firm"""
COUNTED = frozenset(_COUNTED.split())  # whatever the dictionary says
MOST_MODIFIERS = 2
LIKELIER_BARE = 2.4  # of a noun right behind “have”, which may be a lesson or a rehearsal
LIKELIER = 1.6  # natural logarithm
_FIXED = """in person|in case|in touch|in fact|in turn|in place|in part|in full|in advance|in charge|in question|in detail|of course
on site|at home|at work|at hand|at scale|at night|at risk|at noon|for example|for instance|for sale|to date|to bed|to school|by post|by hand|by
phone|by mail|by car|by train|from home|from scratch|from memory|as part|at first sight|of use|in line|in hand|in bed|in view|in bulk|at peace
on call|on duty|at length|at large|at college|at university|to university|to college|in hospital|to hospital|to work|from work"""
FIXED = frozenset(" ".join(turn.split()) for turn in _FIXED.replace("\n", "|").split("|"))


def find_missing_articles(text: str, context: Context) -> Iterator[Finding]:
    for sentence in sentences(text):
        for place in range(1, len(sentence.words)):
            if better := _missing(sentence, place):
                word = better.instead[0]
                yield pointed(text, sentence, better, "article", f"“{word}” seems to be missing here.")


def _missing(sentence: Sentence, start: int) -> Rewording | None:
    """The article that belongs before the words from `start`, if these are a single thing without one."""
    before = sentence.plain(start - 1)
    if before not in BEFORE or sentence.words[start].gap != " ":
        return None
    head = _head(sentence, start)
    if head is None or f"{before} {sentence.plain(head)}" in FIXED:
        return None
    ways = [reworded(sentence, start, start, (one,)) for one in _fitting(sentence.plain(start))]
    best = max(ways, key=lambda way: way.gain)
    is_bare = head == start and before in ("have", "has", "had")
    return best if best.gain >= (LIKELIER_BARE if is_bare else LIKELIER) else None


def _head(sentence: Sentence, start: int) -> int | None:
    """Where the noun stands, the words before it being adjectives only; None if it may be something else."""
    for place in range(start, min(start + MOST_MODIFIERS + 1, len(sentence.words))):
        word, own = sentence.words[place], tags(sentence.plain(place))
        if word.is_name or not word.text.islower() or (place > start and word.gap != " "):
            return None
        if word.plain in COUNTED or ("NN" in own and not own & NOT_ALWAYS_COUNTED):
            following = tags(sentence.plain(place + 1))
            behind_is_noun = any(tag.startswith(("NN", "JJ", "VBG")) for tag in following)
            gap = sentence.words[place + 1].gap if place + 1 < len(sentence.words) else "."
            return None if behind_is_noun and gap == " " else place
        if not own & {"JJ", "JJS", "VBN"} or own & {"PRP", "DT", "IN", "VBG", "CD", "NNS"}:
            return None
    return None


def _fitting(following: str) -> tuple[str, str]:
    return ("an" if following[:1] in "aeiou" else "a", "the")
