"""People are “who”, not “which”.

Finds “a person which has seen it”, “the nurses which trained me”. Suggests “who”. Silent behind a comma and “of”, and on
groups and firms.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

_PEOPLE = (
    r"person|people|man|men|woman|women|child|children|boys?|girls?|nurses?|doctors?|teachers?|colleagues?|managers?"
    r"|customers?|clients?|patients?|students?|pupils?|drivers?|engineers?|someone|somebody|everyone|anyone|nobody"
    r"|candidates?|employees?|workers?|visitors?|guests?|residents?|families|parents?|mothers?|fathers?|friends?"
    r"|technicians?|chefs?|cooks?|mentors?|supervisors?|trainees?|apprentices?|volunteers?|users?|owners?|one"
)
WHICH = re.compile(
    rf"\b(?P<who>{_PEOPLE}) (?P<said>which|what) (?=(?:has|have|had|is|are|was|were|can|could|will|would|never|always|also|[a-z]+(?:ed|s))\b)",
    re.I,
)


def find_who_and_which(text: str, context: Context) -> Iterator[Finding]:
    for found in WHICH.finditer(text):
        if found["who"].lower() == "one" and found["said"] == "which":
            continue
        message = f"“{found['who'].capitalize()}” goes with “who”."
        yield Finding(found.start("said"), found.end("said"), "grammar", message, ("who",))
