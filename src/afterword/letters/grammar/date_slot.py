"""The slot for a day: "I will hear by …"."""

import re
from datetime import date

from afterword.letters.grammar.outcome import Fitted, Form, Unclear
from afterword.letters.grammar.short_days import DAYS, MONTHS
from afterword.words.dates import Question, resolve, spell


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
    text = re.sub(r"\beo(w|m|q)\b", lambda found: f"end of the {_UNITS[str(found[1]).lower()]}", text, flags=re.I)
    text = _written_out(text)
    return re.sub(r"\b(end|middle) of (?=(?:week|month|quarter)\b)", r"\1 of the ", text, flags=re.I)


def _as_typed(text: str) -> Fitted | Unclear:
    bare = re.sub(r"^(?:by|on|before|until)\s+", "", text, flags=re.I)
    if _SAYS_A_SPAN.fullmatch(bare):
        return Fitted(bare[0].lower() + bare[1:], Form.QUESTION)
    bare = re.sub(r"^(?=(?:end|middle) of)", "the ", bare, flags=re.I)
    if not _SAYS_A_DAY.fullmatch(bare):
        return Unclear("Which day is that? Please write a weekday and a date, for example “Friday the 12th”.")
    return Fitted(bare[0].lower() + bare[1:] if bare.split()[0].lower() in _SMALL else bare, Form.NOUN)


def _written_out(text: str) -> str:
    """ "fri 12 jun" becomes "Friday 12 June"."""
    for short, full in (*DAYS, *MONTHS):
        text = re.sub(rf"\b{short}\b\.?", full, text, flags=re.I)
    return text


_UNITS = {"w": "week", "m": "month", "q": "quarter"}
_SAYS_A_SPAN = re.compile(r"(?:with)?in (?:a|one|two|three|four|\d{1,2}) (?:days?|weeks?|months?)", re.I)
_SMALL = frozenset(("the", "end", "next", "mid", "early"))
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_NUMBER = r"(?:the )?\d{1,2}(?:st|nd|rd|th)?"
_SAYS_A_DAY = re.compile(
    rf"(?:{_DAY},? )?(?:{_NUMBER}(?: (?:of )?{_MONTH})?|{_MONTH} {_NUMBER})(?:,? \d{{4}})?"
    rf"|(?:(?:next|this) )?{_DAY}"
    rf"|(?:the )?(?:end|middle) of (?:the|next|this) (?:week|month)|the end of {_MONTH}|next week"
    rf"|\d{{4}}-\d{{2}}-\d{{2}}",
    re.I,
)
