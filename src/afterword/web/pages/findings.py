"""The findings in a letter, as the list beside it shows them."""

from dataclasses import dataclass

from afterword.proofreading.finding import Finding
from afterword.records.letter_version import LetterVersion
from afterword.steps.proofread import Findings
from afterword.steps.sources import KIND, body_sentences
from afterword.web.forms.correction import Correction, Settlement

MOST_CHOICES = 3
HINTS = frozenset(
    {"stock-phrase", "length", "sameness", "language", "thanks", "dialect", "exclamation", "emoji", "unmentioned-file"}
)
NAMES = {
    "name": "Name",
    "greeting": "Greeting",
    "employer": "Employer",
    "role": "Role",
    "date": "Date",
    "day": "Day",
    "fact": "Not in your notes",
    "source": "Not in your notes",
    "placeholder": "Gap",
    "shorthand": "Shorthand",
    "private-note": "Private",
    "attachment": "Attachment",
    "unmentioned-file": "Attachment",
    "spelling": "Spelling",
    "grammar": "Grammar",
    "stock-phrase": "Stock phrase",
    "length": "Length",
    "dialect": "Dialect",
    "doubled-word": "Twice",
    "verb": "Grammar",
    "agreement": "Grammar",
    "article": "Grammar",
    "tense": "Grammar",
    "preposition": "Grammar",
    "missing-word": "Missing",
    "real-word": "Word",
    "punctuation": "Punctuation",
    "capitals": "Shouting",
    "exclamation": "Tone",
    "emoji": "Tone",
    "slang": "Tone",
    "begging": "Tone",
    "blame": "Tone",
    "self-criticism": "Tone",
    "pay": "Pay",
    "thanks": "Thanks",
    "markup": "Leftover",
    "sameness": "Alike",
    "language": "Language",
    "signature": "Signature",
    "subject": "Subject",
}


@dataclass(frozen=True)
class Choice:
    """A button that writes something in place of the passage."""

    words: str
    value: str


@dataclass(frozen=True)
class Pointed:
    """One row of the list: its shape and word, the passage it points at, the sentence, and the buttons.

    `settle` is the value of the button that keeps the passage; empty where there is no passage to keep. `sentence` is
    what is not in the notes: it is true, or it is taken out.
    """

    mark: str
    word: str
    where: str
    start: int
    passage: str
    message: str
    choices: tuple[Choice, ...]
    settle: str
    blocks: bool
    sentence: str = ""


@dataclass(frozen=True)
class Piece:
    """A stretch of the letter, marked or not; a mark says its sentence, and what it would write (None: nothing).

    `settle` is what keeps the stretch as it is.
    """

    text: str
    mark: str = ""
    says: str = ""
    write: str | None = None
    settle: str = ""


def pointed(version: LetterVersion, findings: Findings) -> list[Pointed]:
    """Every finding of the subject and the body, what holds the letter first."""
    rows = [_row("subject", version.subject, finding) for finding in findings.subject]
    rows += [_row("body", version.body, finding) for finding in findings.body]
    return sorted(rows, key=lambda row: not row.blocks)


def pieces(text: str, findings: tuple[Finding, ...]) -> list[Piece]:
    """The text in stretches, so that the marks can lie under it."""
    found: list[Piece] = []
    end = 0
    for finding in findings:
        if end <= finding.start < finding.end:
            found += [Piece(text[end : finding.start]), _piece(text[finding.start : finding.end], finding)]
            end = finding.end
    return [*found, Piece(text[end:])]


def _piece(passage: str, finding: Finding) -> Piece:
    write = finding.replacements[0] if finding.replacements else None
    return Piece(passage, _mark(finding), finding.message, write, Settlement(finding.kind, passage).value())


def _row(where: str, text: str, finding: Finding) -> Pointed:
    passage = text[finding.start : finding.end]
    choices = tuple(
        Choice(_words(passage, write), Correction(where, finding.start, passage, write).value())
        for write in finding.replacements[:MOST_CHOICES]
    )
    return Pointed(
        mark=_mark(finding),
        word="Holds the letter" if finding.blocks else _name(finding.kind),
        where=where,
        start=finding.start,
        passage=passage,
        message=finding.message,
        choices=choices,
        settle=Settlement(finding.kind, passage).value(),
        blocks=finding.blocks,
        sentence=_sentence(text, finding) if finding.kind == KIND else "",
    )


def _sentence(text: str, finding: Finding) -> str:
    within = (one.text for one in body_sentences(text) if one.start <= finding.start < one.end)
    return next(within, "")


def _name(kind: str) -> str:
    return NAMES.get(kind, kind.replace("-", " ").capitalize())


def _mark(finding: Finding) -> str:
    if finding.blocks:
        return "stop"
    return "hint" if finding.kind in HINTS else "look"


def _words(passage: str, write: str) -> str:
    if not write.strip():
        return "Leave it out"
    return f"{'Write' if passage else 'Add'} {' '.join(write.split())}"
