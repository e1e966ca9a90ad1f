"""What is attached is mentioned.

Finds a file whose name has no word in the text. Suggests a sentence at the end of the text. Silent where the text says
that something is attached and names no file at all (“I have attached it”); words that are the candidate's or the
reader's own name count for nothing.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.attachments import SAID
from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout
from afterword.proofreading.record import folded, people_words, words_of

_ENDING = re.compile(r"\.\w{1,10}$")
_APART = re.compile(r"[\W\d_]+|(?<=[a-z])(?=[A-Z])")
_SHORT = frozenset(("cv",))
# Words of any letter, and of any file name.
_COMMON = frozenset(("and", "for", "from", "file", "new", "final", "that", "the", "this", "with", "you", "your"))


def find_unmentioned_files(text: str, context: Context) -> Iterator[Finding]:
    part = layout(text).body
    body = text[part.start : part.end]
    if not context.attachments:
        return
    people = {folded(word) for word in (*people_words(context), *words_of(context.signer or ""))}
    said = {folded(word) for word in words_of(body)} - people
    missing = [name for name in context.attachments if not said & _words(name)]
    says_attached = SAID.search(body) is not None
    if not missing or (says_attached and len(missing) == len(context.attachments)):
        return
    files = " and ".join(filter(None, (", ".join(missing[:-1]), missing[-1])))
    end = part.start + len(body.rstrip())
    sentence = f"You attached {files}, and the letter does not mention {'it' if len(missing) == 1 else 'them'}."
    added = f" I have {'also ' if says_attached else ''}attached {files}."
    yield Finding(end, end, "unmentioned-file", sentence, (added,))


def _words(name: str) -> set[str]:
    words = (folded(word) for word in _APART.split(_ENDING.sub("", name)))
    return {word for word in words if len(word) > 2 or word in _SHORT} - _COMMON
