"""Alice Example writes to Priya Sharma, who interviewed her with Sam O'Neill; and how a rule is asked."""

from collections.abc import Callable, Iterator
from datetime import date

from afterword.proofreading.context import Context, Person
from afterword.proofreading.finding import Finding

Rule = Callable[[str, Context], Iterator[Finding]]

RECORD = Context(
    interviewers=(Person("Priya Sharma"), Person("Sam O'Neill"), Person("Dr. Zoë Łukasik"), Person("Dana Whitcombe")),
    reader="Priya Sharma",
    employer="Okapi Health Ltd",
    other_employers=("Fabrikam", "Indeed", "Target"),
    role="Product Manager (Payments)",
    interview_on=date(2026, 6, 9),  # a Tuesday
    sent_on=date(2026, 6, 10),
    signer="Alice Example",
)


def found(rule: Rule, text: str, context: Context = RECORD) -> list[tuple[str, str | None]]:
    """Each passage the rule points at, with its first replacement."""
    return [(text[one.start : one.end], next(iter(one.replacements), None)) for one in rule(text, context)]


def blocks(rule: Rule, text: str, context: Context = RECORD) -> bool:
    """Whether the rule finds something in the text and all of it blocks."""
    findings = list(rule(text, context))
    return bool(findings) and all(one.blocks for one in findings)
