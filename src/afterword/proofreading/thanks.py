"""Thanks are said once, or twice.

Finds the third “thank” of a letter and every later one. Suggests nothing. Silent on the sign-off (“Many thanks,”) and
on “thanks to”, which thanks nobody.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout

THANKED = re.compile(r"\bthank(?:s(?! to\b)|ed|ful|fully|ing)?\b", re.I)
MOST = 2


def find_thanks(text: str, context: Context) -> Iterator[Finding]:
    body = layout(text).body
    for found in list(THANKED.finditer(text, body.start, body.end))[MOST:]:
        sentence = "The letter thanks more than twice; twice is warmer than three times."
        yield Finding(found.start(), found.end(), "thanks", sentence)
