"""Those who read the letters: Afterword, and its two engines alone, each given the same names.

A reader is made in the process that measures it. It reads a text of a context, thoroughly or as while somebody types;
for an engine alone both are the same.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from afterword.proofreading.check import check, check_subject
from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.record import terms

Findings = tuple[Finding, ...]
Reader = Callable[[str, Context], Findings]


def afterword(*, typing: bool, subject: bool) -> Reader:
    """The whole proofreader."""
    if typing:
        return lambda text, context: check(text, context, thorough=False)
    return check_subject if subject else check


def harper(**_: bool) -> Reader:
    """Harper with its own settings and the words of the record."""
    from harper import Dialect, Linter, SuggestionKind

    dialects = {"en-US": Dialect.AMERICAN, "en-AU": Dialect.AUSTRALIAN, "en-CA": Dialect.CANADIAN}
    dialects["en-IN"] = Dialect.INDIAN
    linters: dict[str, Linter] = {}

    def read(text: str, context: Context) -> Findings:
        if context.dialect not in linters:
            linters[context.dialect] = Linter(dialects.get(context.dialect, Dialect.BRITISH))
        linter = linters[context.dialect]
        linter.clear_words()
        linter.import_words(sorted(terms(context)))
        return tuple(finding(text, lint) for lint in linter.lint(text, language="plaintext"))

    def finding(text: str, lint: Any) -> Finding:
        start, end = lint.span.start, lint.span.end
        kept = {SuggestionKind.REPLACE: "", SuggestionKind.REMOVE: "", SuggestionKind.INSERT_AFTER: text[start:end]}
        right = tuple(kept[one.kind] + one.replacement_text for one in lint.suggestions)
        return Finding(start, end, lint.lint_kind, lint.message, right)

    return read


def languagetool(**_: bool) -> Reader:
    """LanguageTool's rules as LingoTweaker runs them, without its alarms at the spelling of words of the record.

    Raises ModuleNotFoundError where it is not installed.
    """
    import lingotweaker_data_en
    from lt_py import Engine

    engines: dict[str, Engine] = {}

    def read(text: str, context: Context) -> Findings:
        variant = "en-US" if context.dialect == "en-US" else "en-GB"  # each engine takes 400 MB
        if variant not in engines:
            engines[variant] = Engine("en", variant=variant, data_dir=str(lingotweaker_data_en.data_dir()))
        known = terms(context)
        findings = (finding(text.encode(), match) for match in engines[variant].check(text))
        return tuple(one for one in findings if one.kind != "TYPOS" or text[one.start : one.end] not in known)

    def finding(raw: bytes, match: Mapping[str, Any]) -> Finding:
        first, last = match["offset"], match["offset"] + match["length"]
        start, end = len(raw[:first].decode()), len(raw[:last].decode())
        return Finding(start, end, match["category_id"], match["message"], tuple(match["suggestions"]))

    return read


READERS: Mapping[str, Callable[..., Reader]] = MappingProxyType(
    {"Afterword": afterword, "Harper": harper, "LanguageTool": languagetool}
)
