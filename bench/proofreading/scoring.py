"""What counts as found, and as mended."""

import re
from collections.abc import Iterable

from bench.proofreading.material import Planted, Text

from afterword.proofreading.finding import Finding

ABOUT_THE_WHOLE = frozenset(("length", "sameness"))  # any finding at all would overlap these


def finds(finding: Finding, error: Planted) -> bool:
    """Whether the finding overlaps the error; where one of the two is an insertion, whether it is a character away.

    Its kind does not count, save where the error is the whole letter: there it alone counts.
    """
    if error.kind in ABOUT_THE_WHOLE:
        return error.kind == finding.kind
    if finding.start == finding.end or error.start == error.end:
        return finding.start <= error.end + 1 and finding.end >= error.start - 1
    return finding.start < error.end and error.start < finding.end


def mends(finding: Finding, error: Planted, text: Text) -> bool:
    """Whether putting in the first replacement gives a text that is accepted; spaces and apostrophes aside."""
    if not finding.replacements:
        return False
    mended = text.text[: finding.start] + finding.replacements[0] + text.text[finding.end :]
    accepted = (text.text[: error.start] + right + text.text[error.end :] for right in error.right)
    return _plain(mended) in map(_plain, accepted)


def alarms(findings: Iterable[Finding], text: Text) -> list[Finding]:
    """The findings that point at no planted error."""
    return [finding for finding in findings if not any(finds(finding, error) for error in text.errors)]


def _plain(text: str) -> str:
    text = text.replace("’", "'").replace("“", '"').replace("”", '"')
    return re.sub(r" +(?=[\n,.;:!?)]|$)", "", re.sub(r"[ \u00a0]+", " ", text)).strip()
