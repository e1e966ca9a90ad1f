"""A question inside a sentence is not turned round.

Finds “you asked how would I test it” and “could you tell me when is the next step”. Suggests the order of a statement.
Silent on a question in quotation marks, behind a colon, and on direct questions.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

TURNED = re.compile(
    r"\b(?:ask(?:ed|ing)?(?: me)?|wonder(?:ed|ing)?|know|tell me|told me|explain(?:ed)?|see|understand|remember|unsure|sure)"
    r" (?:about )?(?:how(?: (?:much|many|long|often|soon))?|what|why|when|where|which \w+|who) "
    r"(?P<turned>(?P<verb>would|could|should|can|will|do|does|did|is|are|was|were|have|has|had) "
    r"(?P<subject>I|we|you|they|he|she|it|(?:the|your|my|our|a) \w+))\b(?![’'])(?=(?P<more> \w+)?)",
    re.I,
)


def find_indirect_questions(text: str, context: Context) -> Iterator[Finding]:
    for found in TURNED.finditer(text):
        verb, subject = found["verb"], found["subject"]
        if verb.lower() in ("do", "does", "did") and not found["more"]:
            continue
        straight = subject if verb.lower() == "do" else f"{subject} {verb}"
        if verb.lower() in ("does", "did"):
            continue
        message = "Inside a sentence a question keeps the order of a statement."
        yield Finding(found.start("turned"), found.end("turned"), "grammar", message, (straight,))
