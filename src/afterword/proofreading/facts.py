"""Every number and date of the letter is a fact.

Finds a number, in digits or as a word above two, and a date that stand in none of the facts. Suggests nothing: only
the candidate knows. Silent where the facts are not known, below the sign-off, on “one” and “two”, and on dates the
facts say in another form (“the 12th”, “2026-06-12”).
"""

import re
from collections.abc import Iterator
from datetime import date

from afterword.proofreading.calendar import SAID_DATE, SaidDate, read_date
from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout

_ONES = """three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen"""
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred")
SPELLED = {word: number for number, word in enumerate(_ONES.split(), 3)}
SPELLED |= {word: 10 * tens for tens, word in enumerate(_TENS, 2)}
NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
WORD = re.compile(rf"\b(?:{'|'.join(SPELLED)})\b", re.I)
ISO = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b")


def find_unknown_facts(text: str, context: Context) -> Iterator[Finding]:
    if context.facts is None:
        return
    known = "\n".join(_known_texts(context))
    around = context.sent_on or context.interview_on
    numbers, days = _numbers(known), _days(known, around, context)
    body = layout(text).body
    dated: list[SaidDate] = []
    for found in SAID_DATE.finditer(text, body.start, body.end):
        said = read_date(found)
        if said:
            dated.append(said)
            possible = said.days(around)
            if not (_said_alike(said, known) or any(day in days for day in possible or ())):
                yield _finding(text, said.start, said.end)
    for found in (*NUMBER.finditer(text, body.start, body.end), *WORD.finditer(text, body.start, body.end)):
        if any(said.start <= found.start() < said.end for said in dated):
            continue
        if _value(found.group()) not in numbers:
            yield _finding(text, found.start(), found.end())


def _known_texts(context: Context) -> Iterator[str]:
    yield from context.facts or ()
    yield from context.attachments
    yield from (text for text in (context.employer, context.role, context.reader, context.signer) if text)
    yield from (person.name for person in context.interviewers)


def _numbers(known: str) -> set[str]:
    return {_value(found.group()) for pattern in (NUMBER, WORD) for found in pattern.finditer(known)}


def _value(shown: str) -> str:
    return str(SPELLED[shown.lower()]) if shown.lower() in SPELLED else shown.replace(",", "").lstrip("0") or "0"


def _days(known: str, around: date | None, context: Context) -> set[date]:
    days = {day for day in (context.interview_on, context.sent_on) if day}
    for year, month, day in ISO.findall(known):
        try:
            days.add(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    for found in SAID_DATE.finditer(known):
        said = read_date(found)
        days.update((said.days(around) or ()) if said else ())
    return days


def _said_alike(said: SaidDate, known: str) -> bool:
    """The same month and day in the facts, for when no year can be told; or the day alone (“by the 12th”)."""
    if re.search(rf"\b{said.day}(?:st|nd|rd|th)\b", known, re.I):
        return True
    others = (read_date(found) for found in SAID_DATE.finditer(known))
    return any(other and (other.month, other.day) == (said.month, said.day) for other in others)


def _finding(text: str, start: int, end: int) -> Finding:
    sentence = f"“{text[start:end]}” stands in none of your notes; is it right?"
    return Finding(start, end, "fact", sentence, blocks=True)
