"""The slot for a day: "I will hear by …"."""

import re
from datetime import date

from afterword.letters.grammar.outcome import Fitted, Form, Unclear
from afterword.letters.grammar.short_days import DAYS, MONTHS
from afterword.words.dates import Question, resolve, spell
from afterword.words.dates.phrase import bare as bare_phrase


def decision(text: str, heard_on: date | None, dialect: str) -> Fitted | Unclear:
    """Return the day as it stands behind "by", weekday and date; without the day it was heard on, as typed."""
    if heard_on is None:
        return _as_typed(text)
    answer = resolve(text, heard_on)
    if isinstance(answer, Question):
        return Unclear(answer.sentence)
    return Fitted(spell(answer.on, dialect), Form.NOUN, answer.on)


def write_out(text: str) -> str:
    """Return the text with "fri", "eow" and "end of month" in whole words."""
    text = re.sub(r"\beo(w|m|q|y)\b", lambda found: f"end of the {_UNITS[str(found[1]).lower()]}", text, flags=re.I)
    text = re.sub(r"(?<=day) (?:am|pm)$", "", _written_out(text), flags=re.I)
    return re.sub(r"\b(end|middle) of (?=(?:week|month|quarter)\b)", r"\1 of the ", text, flags=re.I)


def _as_typed(text: str) -> Fitted | Unclear:
    if _DOUBTFUL.search(text):
        return _ask_for_a_day()
    bare = _capitals(_written_out(bare_phrase(text)))
    if _SAYS_A_SPAN.fullmatch(bare):
        return Fitted(bare, Form.QUESTION)
    if found := _COUNTED.fullmatch(bare):
        return Fitted(f"within {found[1] or ''}{found[2]}", Form.QUESTION)
    if found := _PART.fullmatch(bare):
        part = _PARTS.get(found["part"], found["part"])
        whole = f"the {found['whole']}" if found["whole"] in _UNITS.values() else found["whole"]
        return Fitted(f"{part} {whole}", Form.NOUN)
    if _SAYS_A_SPAN.fullmatch(bare):
        return Fitted(bare[0].lower() + bare[1:], Form.QUESTION)
    bare = re.sub(r"^(?=(?:end|middle) of|\d{1,2}(?:st|nd|rd|th)$)", "the ", bare, flags=re.I)
    if not _SAYS_A_DAY.fullmatch(bare):
        return _ask_for_a_day()
    return Fitted(bare[0].lower() + bare[1:] if bare.split()[0].lower() in _SMALL else bare, Form.NOUN)


def _ask_for_a_day() -> Unclear:
    return Unclear("Which day is that? Please write a weekday and a date, for example “Friday the 12th”.")


def _capitals(text: str) -> str:
    return _NAMES.sub(lambda found: found[0].capitalize(), text)


def _written_out(text: str) -> str:
    """ "fri 12 jun" becomes "Friday 12 June"."""
    for short, full in (*DAYS, *MONTHS):
        text = re.sub(rf"\b{short}\b\.?", full, text, flags=re.I)
    return text


_NAMES = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|christmas|easter|q[1-4])\b"
)
# A day that is not sure, or that moves on while the letter travels.
_DOUBTFUL = re.compile(r"\b(?:maybe|perhaps|ish|not|or|around|about|tomorrow|today|tonight)\b|\?", re.I)
_COUNTED = re.compile(
    r"(?:in |within |over )?(?:the next )?((?:a|an|one|two|three|four|five|six|ten|\d{1,2}(?:-\d{1,2})?) ?)"
    r"((?:(?:business|working) )?(?:days?|weeks?|months?|fortnight))"
)
_PARTS = (
    {"early in": "early", "mid": "the middle of", "middle of": "the middle of", "end": "the end of"}
    | {part: f"the {part} of" for part in ("start", "beginning")}
    | {f"{part} of": f"the {part} of" for part in ("start", "beginning", "week", "end")}
)
_PART = re.compile(
    r"(?:the )?(?P<part>early in|early|late|mid|middle of|start of|beginning of|end of|end|week of)[ -]"
    r"(?P<whole>week|month|quarter|year|next week|this week|the week|the month|next month|January|February|March"
    r"|April|May|June|July"
    r"|August|September"
    r"|October|November|December|Q[1-4]|the (?:\d{1,2}(?:st|nd|rd|th)))"
)
_UNITS = {"w": "week", "m": "month", "q": "quarter", "y": "year"}
_SAYS_A_SPAN = re.compile(r"(?:with)?in (?:a|one|two|three|four|\d{1,2}) (?:days?|weeks?|months?)", re.I)
_SMALL = frozenset(("the", "end", "next", "mid", "early"))
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_NUMBER = r"(?:the )?\d{1,2}(?:st|nd|rd|th)?"
_SAYS_A_DAY = re.compile(
    rf"(?:{_DAY},? )?(?:{_NUMBER}(?: (?:of )?{_MONTH})?|{_MONTH} {_NUMBER})(?:,? \d{{4}})?"
    rf"|(?:(?:next|this) )?{_DAY}|{_DAY},? (?:of )?(?:next|this) week"
    rf"|(?:the )?(?:end|middle) of (?:the|next|this) (?:week|month)|the end of {_MONTH}|next week|Christmas|Easter"
    rf"|\d{{4}}-\d{{2}}-\d{{2}}",
    re.I,
)
