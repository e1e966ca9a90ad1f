"""What is promised lies ahead, and what is told lies behind.

Finds a date gone by in a sentence about the future (“I will send it by Friday 15 May” on the 20th), “tomorrow” or
“next week” beside a verb in the past (“I measured it tomorrow night”), and “last week” beside “will”. Suggests the same weekday after the day of
sending, or the word for the past. Silent where the day of sending is not known, and on dates that only name something.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from afterword.proofreading.calendar import MONTHS, SAID_DATE, ending, read_date, weekday_name
from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout
from afterword.words.sentences import split

FUTURE = re.compile(
    r"\b(?:will|shall|['’]ll|can|could|going to|plan to|hope to|look forward|expect to|promise(?:d)? (?:to|you)|available"
    r"|free|would be (?:able|happy|glad))\b",
    re.I,
)
TOWARDS = re.compile(r"\b(?:by|on|from|until|before|until at least|no later than|starting)(?: the)? $", re.I)
PAST_VERB = re.compile(
    r"\b(?P<subject>I|we|you) (?:\w+ly )?(?P<verb>measured|checked|tried|read|spoke|met|talked|went|saw|looked|finished|thought"
    r"|wrote|sent|asked|called|tested|visited|learned|learnt|enjoyed|found|made)\b"
    r"(?: (?!(?:to|that|if|will|would|about)\b)\w+){0,3} (?P<when>tomorrow(?: night| morning| evening)?|next (?:week|month|year))\b",
    re.I,
)
FUTURE_VERB = re.compile(
    r"\b(?:I|we|you)(?: will|['’]ll| am going to| are going to) (?!have\b)\w+"
    r"(?: (?!(?:i|we|you|he|she|they|it|that|what|which|who|how|from|of|at|since|after)\b)(?!\w+ed\b)\w+){0,5}"
    r" (?P<when>yesterday|last (?:week|month|night|year))\b(?!['’])",
    re.I,
)
AHEAD = {"yesterday": "tomorrow", "last week": "next week", "last month": "next month", "last year": "next year"}
AHEAD |= {"last night": "tonight"}
FAR = 120  # days; a date further back names something that was
BEHIND = {"tomorrow night": "last night", "tomorrow evening": "last night", "next week": "last week"}
BEHIND |= {"next month": "last month", "next year": "last year", "tomorrow": "yesterday"}
BEHIND |= {"tomorrow morning": "yesterday morning"}
AHEAD_ANYWAY = re.compile(
    r"\b(?:will|would|could|can|to|if|whether|hoped|planned|promised|agreed|wanted|expected)\b", re.I
)


def find_deadlines(text: str, context: Context) -> Iterator[Finding]:
    body = layout(text).body
    for found in PAST_VERB.finditer(text, body.start, body.end):
        if not AHEAD_ANYWAY.search(found.group()):
            message = f"“{found['verb']}” is over; “{found['when']}” lies ahead."
            yield Finding(*found.span("when"), "date", message, (BEHIND[found["when"].lower()],), blocks=True)
    for found in FUTURE_VERB.finditer(text, body.start, body.end):
        message = f"What you will do lies ahead; “{found['when']}” is over."
        yield Finding(*found.span("when"), "date", message, (AHEAD[found["when"].lower()],), blocks=True)
    if context.sent_on is None:
        return
    for sentence in split(text[body.start : body.end]):
        start = body.start + sentence.start
        for found in SAID_DATE.finditer(text, start, body.start + sentence.end):
            before = text[start : found.start()]
            said = read_date(found)
            if said is None or not FUTURE.search(before) or not TOWARDS.search(before):
                continue
            days = said.days(context.sent_on)
            if days and all(day < context.sent_on for day in days) and (context.sent_on - days[0]).days < FAR:
                day = days[0]
                while day < context.sent_on:
                    day += timedelta(days=7)
                message = f"{found.group()} is gone by on the day this is sent."
                yield Finding(found.start(), found.end(), "date", message, (_like(found.group(), day),))


def _like(shown: str, day: date) -> str:
    """The new day written the way the old one was."""
    month_first = re.search(rf"(?:{'|'.join(month[:3] for month in MONTHS)})[a-z]*\.? \d", shown) is not None
    number = f"{day.day}{ending(day.day)}" if re.search(r"\d(?:st|nd|rd|th)", shown) else str(day.day)
    month = MONTHS[day.month - 1]
    name = (
        f"{weekday_name(day)}{',' if ',' in shown else ''} "
        if re.match(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", shown)
        else ""
    )
    return name + (f"{month} {number}" if month_first else f"{number} {month}")
