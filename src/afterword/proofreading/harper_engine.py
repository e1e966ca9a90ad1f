"""Harper: fast enough for every pause of the hand.

Constructing Harper takes about a second and its linter belongs to one thread, so each thread keeps one for each
dialect, made when first used. Names and terms of the record are fed to it, and only when they changed.
"""

import re
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from afterword.proofreading.finding import Finding
from afterword.proofreading.harper_silenced import SILENCED, SILENCED_KINDS
from afterword.proofreading.reading import Reading, UnknownWord

if TYPE_CHECKING:
    from harper import Lint, Linter

AMERICAN, BRITISH, AUSTRALIAN, CANADIAN, INDIAN = range(5)  # harper.Dialect, unread until it is used
DIALECTS = {"en-US": AMERICAN, "en-AU": AUSTRALIAN, "en-CA": CANADIAN, "en-IN": INDIAN}  # every other one: British

# The engine weighs a word against each of its letters: 10,000 of them take 4 seconds, and 200,000 more memory than there
# is. No word is as long, so such a run of characters is a number to it, and nothing is said of it.
_ENDLESS = re.compile(r"\S{200,}")


def read(text: str, dialect: str, known: frozenset[str]) -> Reading:
    """What the engine sees in the text, in code points; words of `known` are right as they stand.

    `dialect` is a tag such as “en-US”; one the engine does not have is read as British.
    """
    engine = _engine(DIALECTS.get(dialect, BRITISH))
    engine.learn(known)
    grammar: list[Finding] = []
    unknown: list[UnknownWord] = []
    endless = [found.span() for found in _ENDLESS.finditer(text)]
    shown = _ENDLESS.sub(lambda found: "1" * len(found[0]), text)
    for rule, lints in engine.linter.organized_lints(shown, language="plaintext", dedup=False).items():
        for lint in lints:
            if any(start < lint.span.end and lint.span.start < end for start, end in endless):
                continue
            if rule == "SpellCheck":
                suggested = tuple(suggestion.replacement_text for suggestion in lint.suggestions)
                unknown.append(UnknownWord(lint.span.start, lint.span.end, lint.problem_text, suggested))
            elif lint.lint_kind not in SILENCED_KINDS:
                grammar.append(_finding(text, lint))
    return Reading(tuple(grammar), tuple(unknown))


@dataclass
class _Engine:
    linter: "Linter"
    known: frozenset[str] = field(default_factory=frozenset)

    def learn(self, known: frozenset[str]) -> None:
        """Importing takes 15 ms and slows the next reading, so only what changed is imported."""
        if known != self.known:
            self.linter.clear_words()
            self.linter.import_words(sorted(known))
            self.known = known


_of_this_thread = threading.local()


def _engine(dialect: int) -> _Engine:
    engines: dict[int, _Engine] = _of_this_thread.__dict__.setdefault("engines", {})
    if dialect not in engines:
        from harper import Dialect, Linter

        linter = Linter(Dialect(dialect))
        linter.set_lint_config(dict.fromkeys(SILENCED, False))
        engines[dialect] = _Engine(linter)
    return engines[dialect]


def _finding(text: str, lint: "Lint") -> Finding:
    from harper import SuggestionKind

    start, end = lint.span.start, lint.span.end
    kept = {SuggestionKind.REPLACE: "", SuggestionKind.REMOVE: "", SuggestionKind.INSERT_AFTER: text[start:end]}
    replacements = tuple(kept[one.kind] + one.replacement_text for one in lint.suggestions)
    return Finding(start, end, "grammar", _in_our_voice(lint.message), replacements)


def _in_our_voice(message: str) -> str:
    """The engine's sentence with this product's quotation marks, and calm."""
    return re.sub(r"`([^`]*)`", r"“\1”", message).strip().replace("!", ".")
