"""A phrase without the words around the day that change nothing about it."""

import re
import unicodedata

from afterword.words.dates.calendar_words import MONTHS, WEEKDAYS
from afterword.words.dates.harmless import BEFORE, BEHIND, DOUBT
from afterword.words.dates.slips import put_right
from afterword.words.folding import fold


def bare(text: str) -> str:
    """Return the phrase folded, without harmless words at its ends; anything not known as harmless stays."""
    phrase = _plain(_SAID_BY_NAME.sub(_without_the_speaker, text))
    while (shorter := BEHIND.sub("", BEFORE.sub("", phrase))) != phrase:
        phrase = shorter
    return phrase


def without_doubt(phrase: str) -> str:
    """Return a bare phrase without "around", "or so", "-ish" or a question mark; the same phrase where it has none."""
    return DOUBT.sub("", phrase).strip()


# ", Dana said": a name is known by its capital and the comma before it.
_SAID_BY_NAME = re.compile(
    r",\s*(?P<name>[^\W\d_][\w'’-]+)\s+(?:said|says|thinks|thought|told me|mentioned|promised)\s*\.?\s*$"
)


def _without_the_speaker(match: re.Match[str]) -> str:
    name = match["name"]
    is_name = name[0].isupper() and name.casefold() not in WEEKDAYS and name.casefold() not in MONTHS
    return "" if is_name else match[0]


def _plain(text: str) -> str:
    phrase = fold("".join(sign for sign in text if unicodedata.category(sign) not in ("So", "Sk", "Mn")))
    phrase = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1m", phrase)
    phrase = re.sub(r"(?<=[a-z])\.(?=\s|,|$|\d)", " ", phrase)
    phrase = re.sub(r"[\s!;:,.]+$|^[\s,;:.\"]+", "", re.sub(r"[()\"“”…]", " ", phrase))
    return put_right(" ".join(re.sub(r"\s*,[\s,]*", ", ", phrase).split()))
