"""A rule that looks at one sentence, made a rule about a text that remembers.

While somebody types all sentences but one stay as they are: what was found in them is not looked for again.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache, wraps

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.phrasing import Sentence, sentences

Rule = Callable[[str, Context], Iterator[Finding]]
SentenceRule = Callable[[str, Sentence, Context], Iterator[Finding]]
REMEMBERED = 256  # sentences for each rule: a few letters


def each_sentence(rule: SentenceRule) -> Rule:
    """The rule for all sentences of a text; it may look at no more of the text than at the sentence."""

    @lru_cache(maxsize=REMEMBERED)
    def found(sentence: Sentence, shown: str, context: Context) -> tuple[Finding, ...]:
        return tuple(rule(" " * sentence.start + shown, sentence, context))

    @wraps(rule)
    def find(text: str, context: Context) -> Iterator[Finding]:
        for sentence in sentences(text):
            yield from found(sentence, text[sentence.start : sentence.end], context)

    return find
