"""The greeting does not take a title away.

Finds “Mr” or “Ms” for somebody the record calls “Dr.” or “Prof.”, and one plain title for another. Suggests the
title of the record. Silent where the record has no title, and on a learned title the record does not know of.
"""

from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout
from afterword.words.names import parse
from afterword.words.sentences import tokens

LEARNED = frozenset(("dr", "prof", "professor", "doctor", "judge"))
PLAIN = frozenset(("mr", "mrs", "ms", "miss", "mx"))


def find_titles(text: str, context: Context) -> Iterator[Finding]:
    reader, greeted = context.reading(), layout(text).greeted
    recorded = parse(reader.name).honorific if reader else None
    if not recorded or not greeted or greeted.start == greeted.end:
        return
    first = next(iter(tokens(text[greeted.start : greeted.end])), None)
    known = recorded.lower().rstrip(".")
    if first and first.text.lower() in PLAIN and first.text.lower() != known and known in LEARNED | PLAIN:
        sentence = f"The record says “{recorded}”; here it is “{first.text}”."
        start, end = greeted.start + first.start, greeted.start + first.end
        # The full stop behind “Mr.” stays where it is.
        right = recorded.rstrip(".") if text[end : end + 1] == "." else recorded
        yield Finding(start, end, "greeting", sentence, (right,), blocks=True)
