"""Turns of phrase that go wrong in the same way again and again, each written down in a table.

Finds what the tables in `tables/` list (how they are written is told in `turn_notation.py`): the preposition that does
not go with a word or a time, the wrong form behind a verb, a small word too much or missing. Suggests what the line
says. Silent where a line's words stand in other kinds of sentences, and where the model of three words finds the
sentence far likelier as it is.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.each_sentence import each_sentence
from afterword.proofreading.finding import Finding
from afterword.proofreading.phrasing import Sentence
from afterword.proofreading.turn_matching import keys, matched
from afterword.proofreading.turn_notation import turns
from afterword.proofreading.wording import Rewording, pointed

# Each table with the kind of its findings, and the likelihood (a natural logarithm) its lines ask for.
TABLES = (
    ("adjectives", "preposition", -3.5),
    ("verbs", "preposition", -3.5),
    ("nouns", "preposition", -3.5),
    ("times_and_places", "preposition", -4.0),
    ("verb_patterns", "verb", -4.0),
    ("real_words", "real-word", -3.0),
    ("countability", "agreement", -3.0),
    ("agreement", "agreement", -3.0),
    ("tenses", "tense", -3.0),
    ("left_out", "missing-word", -1.0),
)


@each_sentence
def find_turns(text: str, sentence: Sentence, context: Context) -> Iterator[Finding]:
    for kind, ways in _found(sentence):
        yield _finding(text, sentence, kind, ways)


def _found(sentence: Sentence) -> tuple[tuple[str, tuple[Rewording, ...]], ...]:
    found: list[tuple[str, tuple[Rewording, ...]]] = []
    looked_up = [tuple(dict.fromkeys(keys(sentence, place))) for place in range(len(sentence.words))]
    for table, kind, least in TABLES:
        listed = turns(table, least)
        for place, words in enumerate(looked_up):
            for word in words:
                for turn in listed.get(word, ()):
                    if ways := matched(sentence, turn, place):
                        found.append((kind, ways))
    return tuple(found)


def _finding(text: str, sentence: Sentence, kind: str, ways: tuple[Rewording, ...]) -> Finding:
    best, *others = ways
    right = " ".join(best.instead)
    if best.start == best.end:
        message = f"“{right}” is missing here."
    else:
        wrong = text[sentence.words[best.start].start : sentence.words[best.end - 1].end]
        message = f"Here it is “{right}”, not “{wrong}”." if right else f"“{wrong}” is too much here."
    return pointed(text, sentence, best, kind, message, *(" ".join(way.instead) for way in others))
