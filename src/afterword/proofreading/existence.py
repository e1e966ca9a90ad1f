"""“There is” one, “there are” several.

Finds “there is many reasons” and “there are one thing”. Suggests the form that agrees with what follows. Silent where
what follows may be both, and on a list that begins with one (“there is a desk and two chairs”).
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

_MANY = r"(?:many|several|two|three|four|five|six|seven|eight|nine|ten|a few|few|a number of|plenty of \w+s)\b"
_ONE = r"(?:one|a|an|another|much|little|no one)\b(?! (?:few|lot|number|couple|dozen|hundred|thousand|range|variety)\b)"
PATTERNS = (
    (re.compile(rf"\bthere (?P<verb>is|was|has been) (?={_MANY}(?!-))", re.I), {"is": "are", "was": "were"}),
    (re.compile(rf"\bthere(?P<verb>['’]s) (?={_MANY}(?!-))", re.I), {"'s": " are", "’s": " are"}),
    (re.compile(rf"\bthere (?P<verb>are|were|have been) (?={_ONE}(?! or two))", re.I), {"are": "is", "were": "was"}),
)
OTHERS = {"has been": "have been", "have been": "has been"}


def find_existence(text: str, context: Context) -> Iterator[Finding]:
    for pattern, forms in PATTERNS:
        for found in pattern.finditer(text):
            right = (forms | OTHERS)[found["verb"].lower()]
            message = f"It is “there {right.strip()}” here."
            yield Finding(found.start("verb"), found.end("verb"), "agreement", message, (right,))
