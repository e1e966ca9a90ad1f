"""The conversation took place when the letter says it did.

Finds, in a sentence of thanks or about the conversation, a weekday or a date that is not the interview's, and “today”,
“yesterday”, “last week”, “two days ago” that are not so on the day of sending. Suggests the right word. Silent on everything that
lies ahead or belongs to something else, and where the interview day is not known.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from afterword.proofreading.calendar import MONTHS, SAID_DATE, WEEKDAYS, read_date, weekday_name
from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.layout import layout

CLAUSE = re.compile(r"[^.!?;:\n]+")
THE_CONVERSATION = re.compile(
    r"\bthank(?:s| you)\b|\b(?:we|i) (?:spoke|met|talked)\b"
    r"|\b(?:enjoyed|appreciated)\b.*\b(?:meeting|speaking|talking|conversation|interview|visit|time|chat)"
    r"|\b(?:great|good|lovely|nice|wonderful|pleasure) (?:to (?:meet|see|talk|speak)|meeting|speaking|talking|seeing)\b"
    r"|\bwas (?:great|good|lovely|nice|wonderful|(?:such )?a pleasure) to "
    r"|\bour (?:conversation|interview|meeting|chat|call|discussion|talk)\b",
    re.I,
)
AHEAD = re.compile(
    r"\b(?:will|shall|would|can|could|by|next|look(?:ing)? forward|until|before|send|decide|hear|again on|coming"
    r"|invit\w*|offer\w*|schedul\w*|arrang\w*|(?:i|you|we)['’]ll|every|last|earlier)\b",
    re.I,
)
# Thanks for a message that came since, which has a day of its own.
FOR_NEWS = re.compile(
    r"\b(?:letting (?:me|us) know|telling|informing|writing|replying|responding|(?:getting|coming) back|calling|ringing|phoning"
    r"|(?:your|the) (?:\w+ ){0,2}(?:e-?mail|mail|message|note|reply|answer|letter|response|update|feedback|news|voicemail|decision))\b",
    re.I,
)
CALL = re.compile(r"\b(?:your|the) (?:phone )?call\b", re.I)
A_NO = re.compile(
    r"\b(?:someone|somebody|another candidate|(?:was|is)n['’]t to be|not to be|it['’]s a shame|un(?:successful|fortunately)"
    r"|not (?:been )?(?:chosen|selected|successful))\b",
    re.I,
)
NEXT_CLAUSE = re.compile(r", (?:and |but |so )?(?:i|we|you|my|our|your|it|he|she|they|the)\b", re.I)
_MONTHS = "|".join(month[:3] for month in MONTHS)
WEEKDAY = re.compile(
    r"\b(?:on |this |(?<=time )|(?<=me )|(?<=you )|(?<=chat )|(?<=call ))"
    rf"(?P<day>{'|'.join(WEEKDAYS)})\b(?!s|['’]s|,? (?:the )?\d|,? (?:{_MONTHS}))"
)
RELATIVE = re.compile(
    r"\b(?P<day>today|yesterday|tomorrow(?: night| morning)?|last night|this (?:morning|afternoon|evening))\b(?!['’]s)",
    re.I,
)
LAST_WEEK = re.compile(r"\b(?P<day>last week|(?P<number>two|three|four|five|six) days ago)\b", re.I)
NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
ON_A_DATE = re.compile(
    r"(?:\W*\b(?:thank|thanks|you|so|very|much|again|for|to|your|my|our|the|time|taking|took|meeting|meet|talking|talk|speaking"
    r"|speak|seeing|see|having|inviting|interviewing|with|me|us|a|good|great|lovely|nice|was|it|pleasure|enjoyed|appreciated|i|we"
    r"|spoke|met|talked|conversation|interview|chat|call|visit|discussion|together|in|person|by|phone|on|at|last|both|all)\b)*\W*",
    re.I,
)
OF_YESTERDAY = frozenset(("yesterday", "last night"))


def find_conversation_day(text: str, context: Context) -> Iterator[Finding]:
    if context.interview_on is None:
        return
    body = layout(text).body
    for clause in CLAUSE.finditer(text, body.start, body.end):
        about = THE_CONVERSATION.search(clause.group())
        if not about:
            continue
        start = clause.start() + about.start()
        for found in _said_of_it(WEEKDAY, text, clause):
            if found["day"] != weekday_name(context.interview_on):
                right = weekday_name(context.interview_on)
                yield _finding(found, f"You spoke on a {right}; here it is {found['day']}.", right)
        yield from _on_another_date(text, start, clause.end(), context.interview_on)
        if context.sent_on:
            for found in _said_of_it(LAST_WEEK, text, clause):
                yield from _days_ago(found, context.interview_on, context.sent_on)
            for found in _said_of_it(RELATIVE, text, clause):
                yield from _relative(found, context.interview_on, context.sent_on)


def _said_of_it(day: re.Pattern[str], text: str, clause: re.Match[str]) -> Iterator[re.Match[str]]:
    """The days in the clause that are the conversation's: behind it, and not what lies ahead, nor another event's."""
    talk = list(THE_CONVERSATION.finditer(clause.group()))
    for found in day.finditer(text, clause.start() + talk[0].start(), clause.end()):
        before = text[clause.start() : found.start()]
        last = [one for one in talk if one.start() < len(before)][-1]
        is_news = FOR_NEWS.search(before, last.start()) or (CALL.search(before) and A_NO.search(text))
        if not (AHEAD.search(before) or is_news or NEXT_CLAUSE.search(before, last.end())):
            yield found


def _relative(found: re.Match[str], interview_on: date, sent_on: date) -> Iterator[Finding]:
    apart = (sent_on - interview_on).days
    said = 1 if found["day"].lower() in OF_YESTERDAY else -1 if "tomorrow" in found["day"].lower() else 0
    if apart == said or apart < 0:
        return
    right = {0: "today", 1: "yesterday"}.get(apart, f"on {weekday_name(interview_on)}")
    if apart > 6:
        right = f"on {interview_on:%B} {interview_on.day}"
    sentence = f"You spoke on {weekday_name(interview_on)}; on the day this goes out that is not “{found['day']}”."
    yield _finding(found, sentence, right)


def _on_another_date(text: str, start: int, end: int, interview_on: date) -> Iterator[Finding]:
    """“Thank you for meeting me on June 8”, where nothing but the meeting can be dated."""
    for found in SAID_DATE.finditer(text, start, end):
        said = read_date(found)
        if said is None or not ON_A_DATE.fullmatch(text[start : found.start()]):
            continue
        days = said.days(interview_on)
        if days and interview_on not in days:
            right = (
                f"{interview_on:%B} {interview_on.day}"
                if found["month_first"]
                else f"{interview_on.day} {interview_on:%B}"
            )
            right = f"{weekday_name(interview_on)}, {right}" if said.weekday is not None else right
            message = f"You spoke on {interview_on:%B} {interview_on.day}; here it is {found.group()}."
            yield Finding(found.start(), found.end(), "date", message, (right,), blocks=True)


def _days_ago(found: re.Match[str], interview_on: date, sent_on: date) -> Iterator[Finding]:
    apart = (sent_on - interview_on).days
    weeks = sent_on.isocalendar()[:2], (interview_on + timedelta(days=7)).isocalendar()[:2]
    is_so = apart == NUMBERS[found["number"].lower()] if found["number"] else weeks[0] == weeks[1]
    if apart < 0 or is_so:
        return
    right = {0: "today", 1: "yesterday"}.get(apart, f"on {weekday_name(interview_on)}")
    message = f"You spoke on {weekday_name(interview_on)}; on the day this goes out that is not “{found['day']}”."
    yield _finding(found, message, right)


def _finding(found: re.Match[str], sentence: str, right: str) -> Finding:
    return Finding(found.start("day"), found.end("day"), "date", sentence, (right,), blocks=True)
