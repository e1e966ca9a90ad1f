"""Each of a panel gets a letter of their own: they lay them side by side.

Finds a letter that shares more than a quarter of its runs of four words with another letter of the panel, where the
shorter of the two is counted. Names the longest passage they share, and suggests nothing. Silent on greeting,
signature, the first sentence and sentences that name the role, which are alike in every letter.
"""

from collections.abc import Iterator
from functools import lru_cache

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout
from afterword.proofreading.long_text import LONGEST_TEXT
from afterword.words.folding import fold
from afterword.words.sentences import Span, split, tokens

RUN = 4  # words
MOST_SHARED = 0.25  # point 15 of the rules of a letter
LONGEST_NAMED = 12  # words of the shared passage that the message repeats

Run = tuple[str, ...]


def find_sameness(text: str, context: Context) -> Iterator[Finding]:
    role = fold(context.role or "")
    said = _words(text, role) if len(text) <= LONGEST_TEXT else ()
    own = _runs(said)
    for other in context.panel:
        theirs = _runs(_words(other[:LONGEST_TEXT], role))
        shorter = min(len(set(own)), len(set(theirs)))
        shared = set(own) & set(theirs)
        if shorter and len(shared) / shorter > MOST_SHARED:
            first, last = _longest([run in shared for run in own])
            start, end = said[first].start, said[last + RUN - 1].end
            words = text[start:end].split()
            named = " ".join(words[:LONGEST_NAMED]) + (" …" if len(words) > LONGEST_NAMED else "")
            sentence = f"Another letter of this panel says the same (“{named}”), and they may compare."
            yield Finding(end, end, "sameness", sentence)  # a place only: what else is wrong in it is shown too
            return


@lru_cache(maxsize=32)
def _words(text: str, role: str) -> tuple[Span, ...]:
    """The words of the sentences that a reader would compare."""
    body = layout(text).body
    kept = [one for one in split(text[body.start : body.end])[1:] if not role or role not in fold(one.text)]
    return tuple(
        Span(body.start + one.start + word.start, body.start + one.start + word.end, word.text)
        for one in kept
        for word in tokens(one.text)
    )


def _runs(said: tuple[Span, ...]) -> list[Run]:
    words = [fold(word.text) for word in said]
    return [tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)]


def _longest(shared: list[bool]) -> tuple[int, int]:
    """The first and the last place of the longest row of shared runs."""
    best, first = (0, -1), 0
    for place, is_shared in enumerate(shared):
        if not is_shared:
            first = place + 1
        elif place - first > best[1] - best[0]:
            best = (first, place)
    return best
