"""The letter keeps its voice down.

Finds the second exclamation mark and every run of them, and emoji. Suggests a full stop, or nothing in place of the
emoji. Silent on a single exclamation mark, and on ©, ™ and arrows, which other rules judge.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

EXCLAIMED = re.compile(r"!+")
EMOJI = re.compile(
    "[ \t]?(?:[\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2b55]"
    "[\ufe0f\u200d\u20e3\U0001f3fb-\U0001f3ff]*)+"
)
SMILEY = re.compile(r"[ \t]?(?<!\w)[:;]-?[)(DP](?!\w)")


def find_marks(text: str, context: Context) -> Iterator[Finding]:
    for index, found in enumerate(EXCLAIMED.finditer(text)):
        if len(found.group()) > 1:
            better = "." if index else "!"
            yield Finding(found.start(), found.end(), "exclamation", "One exclamation mark says enough.", (better,))
        elif index:
            sentence = "One exclamation mark in a letter is enough."
            yield Finding(found.start(), found.end(), "exclamation", sentence, (".",))
    for pattern in (EMOJI, SMILEY):
        for found in pattern.finditer(text):
            sentence = f"“{found.group().strip()}” is better left out of a letter to an employer."
            yield Finding(found.start(), found.end(), "emoji", sentence, ("",))
