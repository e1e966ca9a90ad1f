"""Days said from where one stands ("tomorrow"): right on the day, wrong in a letter that is read later."""

import re
from datetime import date, timedelta

from afterword.letters.grammar.outcome import Unclear
from afterword.words.dates import Resolved, resolve, spell


def say_the_day(text: str, heard_on: date | None, sent_on: date | None, dialect: str) -> str | Unclear:
    """Return a promise with "tomorrow" as a weekday and date, or the question which day is meant.

    `heard_on` is the day of the interview in its zone, `sent_on` the day of the letter; with neither known,
    a day that moves is asked about. A promised day that has passed when the letter goes is asked about too.
    """
    if later := _A_WEEK_LATER.search(text):
        return Unclear(f"Which day is “{later[0]}”? Please write the weekday and the date.")
    found = _MOVING.search(text)
    if found:
        if heard_on is None:
            return Unclear(
                f"Which day is “{found[0].strip()}”? Please write the weekday: the letter may be read later."
            )
        on = heard_on + timedelta(days=1 if found["day"].lower() == "tomorrow" else 0)
        text = f"{text[: found.start()]}{found['by'] or 'on '}{spell(on, dialect)}{text[found.end() :]}"
        return text if sent_on is None or on >= sent_on else _passed(found[0].strip())
    week = _MOVING_WEEK.search(text)
    if week and heard_on and sent_on and heard_on.isocalendar()[:2] != sent_on.isocalendar()[:2]:
        return Unclear(f"“{week[0]}” has moved since the interview. Please write the day.")
    return _passed(due[0]) if sent_on and heard_on and (due := _due(text, heard_on)) and due[1] < sent_on else text


def _due(text: str, heard_on: date) -> tuple[str, date] | None:
    found = _BY.search(text)
    answer = resolve(found["day"], heard_on) if found else None
    return (found["day"], answer.on) if found and isinstance(answer, Resolved) else None


def _passed(day: str) -> Unclear:
    return Unclear(f"“{day}” has passed. If it is done, leave this out; if not, which day will it be?")


_MOVING = re.compile(
    r"(?P<by>\b(?:by|before|on|until)\s+)?\b(?P<day>tomorrow|today|tonight|this (?:morning|afternoon|evening))\b", re.I
)
_A_WEEK_LATER = re.compile(r"\b(?:to(?:day|morrow)) (?:week|fortnight)\b", re.I)
_MOVING_WEEK = re.compile(
    r"\b(?:this|next) (?:week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
    r"|\bin (?:a|\w+) (?:days?|weeks?)\b",
    re.I,
)
_BY = re.compile(r"\b(?:by|on|before|until)\s+(?P<day>[^,]+)$", re.I)
