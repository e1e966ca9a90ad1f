"""Things told by a number and a unit, which come one at a time: "5 star rating", "28 bed ward"."""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.articles import a_or_an
from afterword.letters.grammar.lexicon import is_noun, is_plural
from afterword.letters.notes import NoteKind


def with_its_span(kind: NoteKind, text: str) -> str:
    """Return "a 4-day week" for "4 day week": a unit behind a number describes the one thing that follows."""

    def spelt(found: re.Match[str]) -> str:
        thing = found["thing"].lower()
        if not is_noun(thing) or is_plural(thing) or thing in known.PREPOSITIONS:
            return found[0]
        span = f"{found['count']}-{found['unit']} {found['thing']}"
        little = "the" if not found["before"] and kind in _KNOWN_TO_BOTH else a_or_an(span)
        return f"{found['before']}{little} {span}"

    return _SPAN.sub(spelt, text)


_SPAN = re.compile(
    r"(?P<before>^|\b(?:to|of|in|on|with|about|from|for|at|by|get|got|have|had|won|earned|hold|ran|run|runs|worked|work"
    r"|managed|led|do|did|built|is|was|as) )(?P<count>\d+|two|three|four|five|six)[ -]"
    r"(?P<unit>day|week|month|year|hour|minute|person|bed|star|seat|page|shift|man|mile) (?P<thing>[a-z]+)\b"
)
_KNOWN_TO_BOTH = frozenset((NoteKind.TALK, NoteKind.STUCK, NoteKind.GLAD, NoteKind.WORRY, NoteKind.ASKED))
