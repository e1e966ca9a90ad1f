"""The greeting is the reader's and nobody else's, spelt as the record has it.

Finds a greeting that names somebody else, a misspelt name, “To whom it may concern” though the reader is known, a
greeting given twice, and (without blocking) a last name alone. Suggests the reader's own greeting. Silent on any
correct form of the name (first name, full name, title and last name, what the candidate calls them), on every
interviewer where the reader is not known, and where nobody is.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context, Person
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import GREETING, Part, layout
from afterword.proofreading.record import (
    HONORIFICS,
    STYLES,
    composed,
    name_words,
    people_words,
    spelling_meant,
    words_of,
)
from afterword.words.names import greeting, parse
from afterword.words.sentences import Span, tokens

TO_NOBODY = re.compile(r"\s*(?P<said>to whom it may concern)", re.I)
JOINING = frozenset(("and", "all", "both"))


def find_greeting(text: str, context: Context) -> Iterator[Finding]:
    reader = context.reading()
    greeted = layout(text).greeted
    if greeted and greeted.start < greeted.end:
        yield from _twice(text, greeted)
        yield from _another(text, greeted, reader, context)
    elif reader and (found := TO_NOBODY.match(text)):
        sentence = f"This letter goes to {reader.name}; greet them by name."
        start, end = found.span("said")
        yield Finding(start, end, "greeting", sentence, (f"Dear {_right(reader)}",), blocks=True)


def _twice(text: str, greeted: Part) -> Iterator[Finding]:
    doubled = re.compile(r"(?:dear|hi|hello)\s+", re.I).match(text, greeted.start, greeted.end)
    if doubled:
        yield Finding(doubled.start(), doubled.end(), "greeting", "The greeting begins twice.", ("",), blocks=True)
    gap = re.compile(r"[,:;!.]?\s*\n\s*").match(text, greeted.end)
    again = GREETING.match(text, gap.end()) if gap else None
    if again and again["word"].lower() in ("dear", "hi", "hello") and again["mark"] in (",", ":", "!"):
        yield Finding(again.start(), again.end(), "greeting", "The letter greets twice.", ("",), blocks=True)


def _another(text: str, greeted: Part, reader: Person | None, context: Context) -> Iterator[Finding]:
    shown = text[greeted.start : greeted.end]
    allowed = name_words(reader) if reader else people_words(context)
    said = [word for word in tokens(shown) if word.text.lower() not in HONORIFICS | STYLES | JOINING]
    strangers = [word for word in said if composed(word.text) not in allowed]
    if not allowed or not said or (not strangers and _in_right_form(said, reader)):
        return
    of_others = people_words(context) - allowed
    slips = [(word, spelling_meant(word.text, allowed)) for word in strangers if composed(word.text) not in of_others]
    if strangers and len(slips) == len(strangers) and all(meant for _, meant in slips):
        for word, meant in slips:
            sentence = f"The record says “{meant}”; here it is “{word.text}”."
            start = greeted.start + word.start
            yield Finding(start, start + len(word.text), "name", sentence, (meant or "",), blocks=True)
        return
    if reader:
        sentence = f"This letter goes to {reader.name}; here it greets “{shown}”."
        replacements: tuple[str, ...] = (_right(reader),)
    elif len(strangers) == len(said) <= 2 and all(word.text[:1].isupper() for word in said):
        sentence = f"“{shown}” is none of your interviewers."
        replacements = tuple(_right(person) for person in context.interviewers)
    else:
        return
    if not strangers:
        sentence = f"“{shown}” alone is abrupt as a greeting."
    yield Finding(greeted.start, greeted.end, "greeting", sentence, replacements, blocks=bool(strangers))


def _right(reader: Person) -> str:
    return greeting(reader.name, reader.address_as)


def _in_right_form(said: list[Span], reader: Person | None) -> bool:
    """A last name stands alone only behind a title, or where the candidate calls them so."""
    name = parse(reader.name) if reader else None
    if not reader or not name or not name.given or not name.family:
        return True
    titled = said[0].start > 0
    spoken = tuple(composed(word.text) for word in said)
    return titled or spoken != words_of(name.family) or spoken == words_of(reader.address_as or "")
