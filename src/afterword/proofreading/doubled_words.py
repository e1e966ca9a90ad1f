"""No word stands twice.

Finds a word repeated at once, also over a line's end. Suggests it once. Silent on “that that”, “had had”, numbers,
single letters other than “a”, and on capitals that repeat on purpose (Walla Walla), and between paragraphs.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.record import terms

TWICE = re.compile(
    r"(?<![\w'’-])(?P<word>[^\W\d_][\w'’]*)(?P<gap>[ \t]+|[ \t]*\n[ \t]*)(?P<again>(?P=word))(?P<more>(?:[ \t]+(?P=word))*)(?![\w'’-])",
    re.I,
)
MEANT = frozenset(("that", "had", "is", "do", "very", "so", "really", "bye", "no", "yes", "ha"))


def find_doubled_words(text: str, context: Context) -> Iterator[Finding]:
    for found in TWICE.finditer(text):
        word, again = found["word"], found["again"]
        if found["more"]:
            kept = f"{word} {word}" if word.lower() in MEANT else word
            yield Finding(found.start(), found.end(), "doubled-word", f"“{again}” stands several times.", (kept,))
            continue
        if word.lower() in MEANT or (again[:1].isupper() and again in terms(context)):
            continue
        if again[:1].isupper() and (len(word) > 3 or "\n" in found["gap"]):
            continue
        yield Finding(found.start(), found.end(), "doubled-word", f"“{again}” stands twice.", (word,))
