"""Stops and commas sit where a reader expects them.

Finds a space before a comma or a stop, none behind one, two in a row, a missing stop at the end of a paragraph, a full
stop behind a question, “however” without its comma, “, for example she” and two sentences joined by a bare comma.
Suggests the usual sign. Silent on decimals, times, addresses, abbreviations, three dots and lists.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout

SPACE_BEFORE = re.compile(r"(?<=[^\W_])[ \t]+(?P<sign>[,;:?!]|\.(?!\.|\w))(?=\s|$)")
NONE_BEHIND = re.compile(r"(?<=[a-z]{2})(?P<sign>[,;]|[.?!](?=[A-Z][a-z ']))(?=[A-Za-z][a-z' ])")
TWICE = re.compile(r"(?P<signs>,,+|;;+|(?<!\.)\.\.(?!\.)|\?\?+|,\.|\.,(?! ?(?:and|or|but|e\.g|i\.e))|,;|;,)")
# A stop that belongs to the word: “4 a.m.,”, “Okapi Inc.,”.
ABBREVIATED = re.compile(r"(?:(?:^|[\s.(])[A-Za-z]|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|vs|approx|incl|Dept|Ave|Ph\.D))$")
NO_STOP = re.compile(r"(?<=[a-z]{2})(?=[ \t]*(?:\r?\n[ \t]*\r?\n|\Z))")
ASKED = re.compile(
    r"(?:(?<=[.!?]\s)|(?<=\n)|^)(?P<question>(?:(?:Would|Could|Can|Will|Do|Does|Did|Is|Are) (?:you|I|we|it|there|they|the \w+)"
    r"|(?:What|When|Where|Who|Why|How (?:many|much|long|soon|often)) (?:is|are|was|will|would|do|does|did|can|could|should))"
    r" [^.?!\n]*[a-z])(?P<stop>\.)(?=\s|$)",
    re.M,
)
OPENING = re.compile(
    r"(?:(?<=[.!?] )|(?<=\n)|^)(?P<word>However|Therefore|Furthermore|Moreover|Nevertheless|In addition|For example"
    r"|For instance|As a result|On the other hand)(?= (?:I|we|you|they|it|he|she|the|my|our|your|this|there) )",
    re.M,
)
EXAMPLE = re.compile(
    r"(?P<joint>, (?P<word>for example|for instance|however|therefore|otherwise|then again),?) (?=(?:I|we|she|he|they|it|you|(?:the|a|an|my|our|your|this) [a-z]+) [a-z]+ )"
)
# “In my experience, however, the person” is one sentence.
ADVERBIAL = re.compile(r"\s*(?:In|On|At|From|For|With|To|By|Among|Until|Since|Unlike|Today|Now)\b[^,]{0,40}$")
STRAY = re.compile(
    r"\b(?P<word>and|or|but)(?P<comma>,) (?=(?:a|an|the|I|we|you|they|he|she|it|my|our|your|to|in|for|with)\b[^,.;\n]{2,60}[.;\n])"
)
_SUBJECT = r"(?:I|we|it|that|this|they|he|she|you|there)"
_VERB = (
    r"(?:am|is|was|are|were|have|had|has|would|will|look|enjoyed|think|hope|believe|found|felt|really|also|can|could|do|did"
    r"|gave|took|takes?|made|makes?|went|came|kept|keeps?|saw|saves?d?|helps?|helped|needs?|needed|works?|worked|costs?|means?|shows?|showed"
    r"|became|grew|began|left|met|told|said|knew|know|want|wanted|loved?|feels?|uses?d?|runs?|ran|comes?|goes|gives?|made|learned|learnt|liked|appreciate|usually|understand|seems?|sounds?)"
)
SPLICE = re.compile(
    rf"(?:(?<=[.!?] )|(?<=\n)|^)(?P<first>(?:Thank you|Thanks|I|We|It|They|You|My|Our|Your|The|This|That) [^,.;:!?\n()“”\"]{{12,}}?)(?P<comma>,) (?P<second>{_SUBJECT}) {_VERB} [^,;:!?\n]{{4,}}[.!]",
    re.M,
)
NOT_A_CLAUSE = re.compile(
    r"^(?:the (?:more|less|sooner|better|longer)|that said|this (?:morning|time)|you know|i (?:think|believe|hope|suppose))\b",
    re.I,
)
SUBORDINATE = re.compile(
    r"\b(?:if|when|because|although|though|while|since|unless|once|after|before|whether|as soon)\b", re.I
)
HAS_A_VERB = re.compile(
    r"\b(?:am|is|was|are|were|have|had|has|would|will|can|could|enjoyed|thank|thanks|went|spent|met|saw|learned|learnt|liked|told|said|\w+ed)\b",
    re.I,
)
SHORTEST_SENTENCE = 5  # words; a shorter line without a stop may be a heading or an address


def find_punctuation(text: str, context: Context) -> Iterator[Finding]:
    body = layout(text).body
    for found in SPACE_BEFORE.finditer(text, body.start, body.end):
        message = f"No space stands before “{found['sign']}”."
        yield _finding(found.start(), found.end(), message, found["sign"])
    for found in NONE_BEHIND.finditer(text, body.start, body.end):
        if not re.search(r"\S*[@/]\S*$", text[: found.start()][-30:]):
            yield _finding(found.start(), found.end(), "A space is missing here.", f"{found['sign']} ")
    for found in TWICE.finditer(text, body.start, body.end):
        if found["signs"] == ".," and ABBREVIATED.search(text[: found.start()][-8:]):
            continue
        last = "." if "." in found["signs"] else found["signs"][0]
        yield _finding(found.start(), found.end(), "One sign is enough here.", last)
    if layout(text).greeting:
        yield from _ends(text, body.start, body.end)
    for found in ASKED.finditer(text, body.start, body.end):
        yield _finding(*found.span("stop"), "A question ends with a question mark.", "?")
    for found in OPENING.finditer(text, body.start, body.end):
        yield _finding(found.end(), found.end(), f"A comma follows “{found['word']}”.", ",")
    for found in EXAMPLE.finditer(text, body.start, body.end):
        word = found["word"]
        if ADVERBIAL.match(re.split(r"[.;!?\n]", text[: found.start()])[-1]):
            continue
        right = (f". {word.capitalize()},", f"; {word},")
        yield _finding(*found.span("joint"), f"A new sentence begins with “{word}”.", *right)
    for found in STRAY.finditer(text, body.start, body.end):
        before = re.split(r"[.;!?\n]", text[: found.start()])[-1]
        message = f"The comma behind “{found['word']}” parts what belongs together."
        if before.strip():
            yield _finding(*found.span("comma"), message, "")
    yield from _splices(text, body.start, body.end)


def _ends(text: str, start: int, end: int) -> Iterator[Finding]:
    """The last sentence of a paragraph without its stop; lines of a list and short lines are left alone."""
    for found in NO_STOP.finditer(text, start, end):
        line = text[: found.start()].rpartition("\n")[2].strip()
        if len(line.split()) >= SHORTEST_SENTENCE and not re.match(r"[-*•\d]", line):
            yield _finding(found.start(), found.start(), "The sentence has no full stop yet.", ".")


def _splices(text: str, start: int, end: int) -> Iterator[Finding]:
    for found in SPLICE.finditer(text, start, end):
        first = found["first"]
        if NOT_A_CLAUSE.search(first) or SUBORDINATE.search(first) or not HAS_A_VERB.search(first):
            continue
        if re.search(rf"\b(?:and|or|but|so) {found['second']}", found.group()):
            continue
        second = found["second"]
        capital = second[:1].upper() + second[1:]
        message = "Two sentences are joined by a comma only."
        right = (f". {capital}", f"; {second}", f", and {second}")
        yield _finding(found.start("comma"), found.end("second"), message, *right)


def _finding(start: int, end: int, message: str, *right: str) -> Finding:
    return Finding(start, end, "punctuation", message, right)
