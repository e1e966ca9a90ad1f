"""The parts of a letter: greeting, body, sign-off and signature."""

import re
from dataclasses import dataclass
from functools import lru_cache

GREETING = re.compile(
    r"(?P<word>dear|hi(?: there)?|hello|hey|good (?:morning|afternoon|evening)|greetings)\b[ \t]*"
    r"(?P<to>(?:\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|[A-Z])\.|[^\n,:;!.?–—])*?)[ \t]*(?P<mark>[,:;!.–—]|$)",
    re.I,
)
SIGN_OFF = re.compile(
    r"(?i:(?:very |most )?(?:best|kind|kindest|warm|warmest|with|many|yours|sincerely|regards|respectfully|faithfully"
    r"|cordially|cheers|thanks|thank you|warmly|gratefully|all the best|take care|talk soon|until then|speak soon"
    r"|is mise le meas|le meas))\b"
    r"(?:,? (?:[a-z'’]+|Regards|Wishes|Thanks|Sincerely|Faithfully|Truly|Respectfully)){0,6},?[ \t]*"
)
LONGEST_GREETED = 8  # words; a longer line that begins with “Hello” is a sentence


@dataclass(frozen=True)
class Part:
    """A stretch of the text in code points."""

    start: int
    end: int


@dataclass(frozen=True)
class Layout:
    """Where the parts are; None where the text has no such part.

    `greeted` is what follows “Dear”, without the comma; `body` is everything between greeting and sign-off.
    """

    greeting: Part | None
    greeted: Part | None
    body: Part
    sign_off: Part | None
    signature: Part | None


@lru_cache(maxsize=16)
def layout(text: str) -> Layout:
    """The parts of the text, found by its lines; a text without greeting and sign-off is all body."""
    lines = [Part(found.start(), found.end()) for found in re.finditer(r"[^\n]*[^\s][^\n]*", text)]
    greeting = greeted = sign_off = signature = None
    start, end = 0, len(text)
    found = GREETING.match(text, _stripped(text, lines[0]).start, lines[0].end) if lines else None
    if found and len(found["to"].split()) <= LONGEST_GREETED:
        greeting, greeted = Part(*found.span()), Part(*found.span("to"))
        start = found.end()
    for index in range(len(lines) - 1, max(0 if greeting is None else 1, len(lines) - 7) - 1, -1):
        line = _stripped(text, lines[index])
        if SIGN_OFF.fullmatch(text[line.start : line.end]) and _closes(text, lines, index):
            sign_off, end = line, line.start
            if index + 1 < len(lines):
                signature = _stripped(text, lines[index + 1])
            break
    return Layout(greeting, greeted, Part(start, max(start, end)), sign_off, signature)


def _stripped(text: str, part: Part) -> Part:
    line = text[part.start : part.end]
    return Part(part.start + len(line) - len(line.lstrip()), part.start + len(line.rstrip()))


def _closes(text: str, lines: list[Part], index: int) -> bool:
    """A sign-off ends with a comma or is followed by a short line, the name."""
    following = lines[index + 1] if index + 1 < len(lines) else None
    ends_with_comma = text[lines[index].start : lines[index].end].rstrip().endswith(",")
    return ends_with_comma or (following is not None and following.end - following.start <= 60)
