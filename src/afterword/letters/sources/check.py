"""Whether a sentence rests on the notes, and which passage does not."""

from functools import lru_cache

from afterword.letters.sources.added import find_added
from afterword.letters.sources.claims import find_claims
from afterword.letters.sources.conditions import find_unconditional
from afterword.letters.sources.counts import find_recounted
from afterword.letters.sources.coverage import find_uncovered
from afterword.letters.sources.facts import HARD, Facts, Unsourced
from afterword.letters.sources.fractions import find_shares
from afterword.letters.sources.joints import find_rejoined
from afterword.letters.sources.offices import find_offices
from afterword.letters.sources.other_way import find_other_way
from afterword.letters.sources.parted import find_parted
from afterword.letters.sources.polarity import find_turned
from afterword.letters.sources.reported import find_reported
from afterword.letters.sources.said import said
from afterword.letters.sources.strength import find_stronger
from afterword.letters.sources.swapped import find_swapped
from afterword.letters.sources.taken import find_taken
from afterword.letters.sources.whole import find_enlarged
from afterword.letters.sources.whom import find_other_doers


@lru_cache(maxsize=1024)
def unsourced(sentence: str, facts: Facts) -> tuple[Unsourced, ...]:
    """Return the passages of one sentence that are not in the notes, what holds a letter first; () where all is.

    Courtesy, greetings and thanks need no note. Spans are code points of the sentence.
    """
    parts = said(sentence)
    if not any(one.says for one in parts) and not facts.notes:
        return (*find_claims(sentence, parts, facts), *find_taken(parts, facts))
    found = [
        *find_uncovered(parts, facts),
        *find_recounted(parts, facts),
        *find_shares(sentence, facts),
        *find_rejoined(parts, facts),
        *find_parted(parts, facts),
        *find_reported(parts, facts),
        *find_unconditional(parts, facts),
        *find_added(sentence, parts, facts),
        *find_turned(parts, facts),
        *find_stronger(parts, facts),
        *find_claims(sentence, parts, facts),
        *find_enlarged(sentence, parts, facts),
        *find_other_doers(parts, facts),
        *find_taken(parts, facts),
        *find_offices(sentence, parts, facts),
        *find_swapped(parts, facts),
        *find_other_way(parts, facts),
    ]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.why not in HARD, one.start)))
