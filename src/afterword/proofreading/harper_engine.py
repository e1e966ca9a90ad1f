"""Harper: fast enough for every pause of the hand.

Constructing Harper takes about a second and its linter belongs to one thread, so each thread keeps one for each
dialect, made when first used. It is not told the names of the record: teaching it costs more than asking it, and
`spelling.py` knows them.
"""

import re
import threading
from functools import lru_cache
from typing import TYPE_CHECKING

from afterword.proofreading.finding import Finding
from afterword.proofreading.harper_silenced import SILENCED, SILENCED_KINDS
from afterword.proofreading.memory import give_back
from afterword.proofreading.paragraphs import paragraphs

if TYPE_CHECKING:
    from harper import Lint, Linter

SPELLING = "SpellCheck"
GRAMMAR: dict[str, bool | None] = dict.fromkeys((*SILENCED, SPELLING), False)
AMERICAN, BRITISH, AUSTRALIAN, CANADIAN, INDIAN = range(5)  # harper.Dialect, unread until it is used
DIALECTS = {"en-US": AMERICAN, "en-AU": AUSTRALIAN, "en-CA": CANADIAN, "en-IN": INDIAN}  # every other one: British

# The engine weighs a word against each of its letters: 10,000 of them take 4 seconds, and 200,000 more memory than there
# is. No word is as long, so such a run of characters is a number to it, and nothing is said of it.
_ENDLESS = re.compile(r"\S{200,}")


def read(text: str, dialect: str) -> tuple[Finding, ...]:
    """What the engine sees in the text, in code points; of spelling nothing.

    `dialect` is a tag such as “en-US”; one the engine does not have is read as British.
    """
    which = DIALECTS.get(dialect, BRITISH)
    return tuple(one.moved(start) for start, part in paragraphs(text) for one in _read_paragraph(part, which))


def suggestions(word: str, dialect: str) -> tuple[str, ...] | None:
    """What an unknown word may have been meant to be, in the engine's order; None for a word the engine knows."""
    return _suggestions(word, DIALECTS.get(dialect, BRITISH))


@lru_cache(maxsize=64)
def _read_paragraph(text: str, dialect: int) -> tuple[Finding, ...]:
    """Remembered, since all paragraphs but one stay as they are while somebody types."""
    endless = [found.span() for found in _ENDLESS.finditer(text)]
    shown = _ENDLESS.sub(lambda found: "1" * len(found[0]), text)
    return tuple(
        _finding(text, lint)
        for lint in _linter(dialect).lint(shown, language="plaintext")
        if lint.lint_kind not in SILENCED_KINDS
        and not any(start < lint.span.end and lint.span.start < end for start, end in endless)
    )


@lru_cache(maxsize=2048)
def _suggestions(word: str, dialect: int) -> tuple[str, ...] | None:
    linter = _linter(dialect)
    spelling_alone: dict[str, bool | None] = {**dict.fromkeys(linter.get_lint_config(), False), SPELLING: True}
    linter.set_lint_config(spelling_alone)
    try:
        lints = linter.lint(word, language="plaintext")
    finally:
        linter.set_lint_config(GRAMMAR)
        give_back()
    return tuple(one.replacement_text for one in lints[0].suggestions) if lints else None


_of_this_thread = threading.local()


def _linter(dialect: int) -> "Linter":
    linters: dict[int, Linter] = _of_this_thread.__dict__.setdefault("linters", {})
    if dialect not in linters:
        import harper

        linters[dialect] = harper.Linter(harper.Dialect(dialect))
        linters[dialect].set_lint_config(GRAMMAR)
        give_back()
    return linters[dialect]


def _finding(text: str, lint: "Lint") -> Finding:
    from harper import SuggestionKind

    start, end = lint.span.start, lint.span.end
    kept = {SuggestionKind.REPLACE: "", SuggestionKind.REMOVE: "", SuggestionKind.INSERT_AFTER: text[start:end]}
    replacements = tuple(kept[one.kind] + one.replacement_text for one in lint.suggestions)
    return Finding(start, end, "grammar", _in_our_voice(lint.message), replacements)


def _in_our_voice(message: str) -> str:
    """The engine's sentence with this product's quotation marks, and calm."""
    return re.sub(r"`([^`]*)`", r"“\1”", message).strip().replace("!", ".")
