"""Whether a sentence rests on the notes, and which passage does not."""

from afterword.letters.sources.claims import find_claims
from afterword.letters.sources.coverage import find_uncovered
from afterword.letters.sources.facts import HARD, Facts, Unsourced
from afterword.letters.sources.joints import find_rejoined
from afterword.letters.sources.polarity import find_turned
from afterword.letters.sources.said import said
from afterword.letters.sources.strength import find_stronger


def unsourced(sentence: str, facts: Facts) -> tuple[Unsourced, ...]:
    """Return the passages of one sentence that are not in the notes, what holds a letter first; () where all is.

    Courtesy, greetings and thanks need no note. Spans are code points of the sentence.
    """
    parts = said(sentence)
    if not any(one.says for one in parts) and not facts.notes:
        return tuple(find_claims(sentence, parts, facts))
    found = [
        *find_uncovered(parts, facts),
        *find_rejoined(parts, facts),
        *find_turned(parts, facts),
        *find_stronger(parts, facts),
        *find_claims(sentence, parts, facts),
    ]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.why not in HARD, one.start)))
