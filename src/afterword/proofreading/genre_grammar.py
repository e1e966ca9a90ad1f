"""The turns of phrase of a letter after an interview, right.

Finds what the engines miss in phrases nearly every such letter has: “look forward to hear”, “thank you for take”,
“interested in learn”, “would of”, “would been”, “have never saw”. Suggests the right form. Silent on “look forward to
the interview” and on every other noun after these words.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

_GERUNDS = """hear:hearing see:seeing meet:meeting speak:speaking talk:talking join:joining learn:learning
discuss:discussing take:taking give:giving show:showing explain:explaining share:sharing invite:inviting have:having
make:making tell:telling walk:walking answer:answering work:working receive:receiving continue:continuing bring:bringing
become:becoming contribute:contributing be:being know:knowing get:getting let:letting help:helping spend:spending
consider:considering introduce:introducing describe:describing build:building find:finding start:starting
offer:offering"""
_PARTICIPLES = """saw:seen went:gone did:done came:come took:taken gave:given wrote:written spoke:spoken began:begun
knew:known drove:driven chose:chosen became:become broke:broken grew:grown showed:shown"""
GERUNDS = dict(pair.split(":") for pair in _GERUNDS.split())
PARTICIPLES = dict(pair.split(":") for pair in _PARTICIPLES.split())
ALSO_NOUNS = frozenset(("answer", "walk", "help", "work", "show", "talk", "share", "offer", "find", "start"))

AFTER_PREPOSITION = re.compile(
    r"\b(?:look(?:ing|ed)? forward to|thank(?:s| you)(?: so much| very much| again)? for|interested in|excited about"
    r"|appreciated? you|opportunity of|experience (?:in|of|with)|used to the idea of|good at) "
    rf"(?P<verb>{'|'.join(GERUNDS)})\b(?= (?:from|with|to|me|you|your|the|a|an|my|us|time|about|more|how|what|part"
    r"|through|that|this|in|on|for|at|out|back|up|it|able|of)\b|[.,;!])",
    re.I,
)
GOVERNING = re.compile(r" (?:me|us|the|a|with|how|through|from|out)\b")
MODAL_OF = re.compile(
    r"\b(?:would|could|should|might|must) (?P<verb>of)(?= (?:been|had|liked|loved|done|said|mentioned|gone|\w+ed)\b)",
    re.I,
)
MODAL_BEEN = re.compile(r"\b(?:would|could|should|might|must|will|can) (?P<verb>been)\b", re.I)
PARTICIPLE = re.compile(
    r"\b(?:have|has|had|I['’]ve) (?:never|also|already|just|always|not|often|since|recently) "
    rf"(?P<verb>{'|'.join(PARTICIPLES)})\b",
    re.I,
)


def find_genre_grammar(text: str, context: Context) -> Iterator[Finding]:
    for found in AFTER_PREPOSITION.finditer(text):
        verb = found["verb"]
        if verb.lower() in ALSO_NOUNS and not GOVERNING.match(text, found.end()):
            continue
        right = GERUNDS[verb.lower()]
        before = text[found.start() : found.start("verb")].strip()
        yield _finding(found, f"After “{before}” it is “{right}”.", right)
    for found in MODAL_OF.finditer(text):
        yield _finding(found, "“Of” is heard here, “have” is meant.", "have")
    for found in PARTICIPLE.finditer(text):
        right = PARTICIPLES[found["verb"].lower()]
        yield _finding(found, f"After “have” it is “{right}”.", right)
    for found in MODAL_BEEN.finditer(text):
        yield _finding(found, "A word is missing or one is wrong here.", "be", "have been")


def _finding(found: re.Match[str], sentence: str, *right: str) -> Finding:
    return Finding(found.start("verb"), found.end("verb"), "grammar", sentence, right)
