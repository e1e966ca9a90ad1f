"""Nothing is left to fill in.

Finds square, curly and angle brackets with words in them, TODO, TBD, XXX, runs of underscores, “Your Name”, the
empty values of programs (“None”, “undefined”), a greeting without a name, and a word that waits for what follows
(“the role at , ”, “I look forward to ...”). Suggests the employer, role or name of the record where the gap says which is missing. Silent on
brackets the role itself has, on addresses in angle brackets, and on ordinary parentheses.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout
from afterword.words.names import greeting

_TAGS = r"b|i|u|p|a|em|br|hr|ul|ol|li|div|span|strong|font|table|tr|td|h\d"  # markup.py
GAP = re.compile(
    r"\{\{[^{}\n]{0,60}\}\}|\$?\{[^{}\n]{0,60}\}|\[[^\[\]\n]{0,60}\](?!\()"
    rf"|<(?!/|(?:{_TAGS})\b)(?![^<>\n]*(?:@|://))[A-Za-z_][^<>\n]{{0,40}}>"
    r"|\b(?:TODO|TBD|TBC|FIXME|XX+|xxx+|lorem ipsum)\b|_{3,}|\?{3,}|\((?:[^()\n]{0,30}\?\?|(?:name|company|role|title|date|insert)\b[^()\n]{0,20})\)|\b(?:DATE|NAME|COMPANY|ROLE|TITLE)\b|%[A-Z_]{2,}%|%[sd]\b"
    r"|\b(?:your|company|employer|interviewer|recipient|manager|position|job) (?:name|title)\b(?= here|[,.!]|$)"
    r"|\b(?:Your|Company|Employer|Interviewer|Recipient) Name\b|\bINSERT(?: [A-Z]+)*\b|\b(?:undefined|NaN)\b"
    r"|(?<=[Dd]ear )(?:[Nn]one|[Nn]ull|NULL|nan|[Nn]ame|[Ff]irst ?name|[Ss]ir/[Mm]adam)\b",
    re.M,
)
WAITING = re.compile(r"\b(?:at|with|for|the|of|a|an|on|about|to|by|your)(?P<gap>[ \t]+)(?=[,.;!?](?:\s|$))", re.I)
TRAILS_OFF = re.compile(
    r"\b(?:at|with|for|the|of|a|an|on|about|to|by|your|and)(?P<gap> ?(?:\.{3,}|…))|(?<= )(?P<stars>\*{2,})(?= )", re.I
)
NO_NAME = re.compile(r"\b(?:dear|hi|hello)(?P<gap>[ \t]*)(?=[,:])", re.I)
EMPLOYER = re.compile(r"company|employer|organi[sz]ation|firm", re.I)
ROLE = re.compile(r"role|position|job|title", re.I)
OWN = re.compile(r"(?:your|my|candidate|sender|signature)[ _-]*(?:name)?", re.I)
READER = re.compile(r"name|reader|interviewer|recipient|manager", re.I)


def find_gaps(text: str, context: Context) -> Iterator[Finding]:
    parts = layout(text)
    for found in GAP.finditer(text):
        shown = found.group()
        if any(shown in known for known in (context.role, context.employer, *(context.facts or ())) if known):
            continue
        in_signature = parts.sign_off is not None and found.start() >= parts.sign_off.start
        right = _what_belongs(shown, context, in_signature=in_signature)
        sentence = f"“{shown}” is still to be filled in."
        yield Finding(found.start(), found.end(), "placeholder", sentence, right, blocks=True)
    if parts.greeting and (nobody := NO_NAME.match(text, parts.greeting.start)):
        reader = context.reading()
        start, end = nobody.start("gap"), nobody.end() + 1  # with the comma, so that there is something to see
        right = (f" {greeting(reader.name, reader.address_as)}{text[end - 1]}",) if reader else ()
        yield Finding(start, end, "placeholder", "The greeting has no name yet.", right, blocks=True)
    for found in TRAILS_OFF.finditer(text):
        place = "gap" if found["gap"] else "stars"
        yield Finding(*found.span(place), "placeholder", "Something is still to be filled in here.", blocks=True)
    for found in WAITING.finditer(text):
        start, end = found.span("gap")
        if parts.greeting is None or start >= parts.greeting.end:
            sentence = f"Something is missing after “{found.group().strip()}”."
            yield Finding(start, end, "placeholder", sentence, blocks=True)


def _what_belongs(shown: str, context: Context, *, in_signature: bool) -> tuple[str, ...]:
    reader = context.reading()
    reader_is = greeting(reader.name, reader.address_as) if reader else None
    if EMPLOYER.search(shown):
        right = context.employer
    elif OWN.search(shown) or (in_signature and READER.search(shown)):
        right = context.signer
    elif ROLE.search(shown):
        right = context.role
    else:
        right = reader_is if READER.search(shown) else None
    return (right,) if right else ()
