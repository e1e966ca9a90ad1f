"""Findings of the proofreader, as JSON and as lines for people."""

from dataclasses import asdict

from afterword.proofreading.finding import Finding


def finding_as_json(finding: Finding) -> dict[str, object]:
    """The finding as the batch prints it too."""
    return asdict(finding)


def finding_as_text(finding: Finding, text: str, where: str = "") -> str:
    """One line: where, what, and what could stand there instead."""
    before = text[: finding.start]
    place = where or f"{before.count(chr(10)) + 1}:{finding.start - before.rfind(chr(10))}"
    passage = text[finding.start : finding.end].strip()
    instead = f" → {' or '.join(f'“{word}”' for word in finding.replacements[:3])}" if finding.replacements else ""
    holds = " (this holds the letter)" if finding.blocks else ""
    return f"{place}  {f'“{passage}” ' if passage else ''}{finding.message}{instead}{holds}"
