"""Moments gone by that a sentence names: “yesterday”, “in 2021”, “at my last job”, “during our interview”."""

import re

from afterword.proofreading.context import Context

_PLACE = r"(?:\w+ ){0,2}?(?:job|company|role|position|post|employer|office|school|place|firm|work|placement|internship|team|shop|hospital|clinic|ward|project|lab|boss|manager)"
MOMENT = re.compile(
    r"\byesterday\b(?!')|\blast (?:week|month|year|night|spring|summer|autumn|fall|winter|term|season|\w+day|january|february"
    r"|march|april|may|june|july|august|september|october|november|december)\b"
    r"|\b(?:days?|weeks?|months?|years?) ago\b|\b(?:in|until|back in|during|(?:spring|summer|autumn|fall|winter) of|in (?:early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december)) (?P<year>19\d\d|20[0-4]\d)\b"
    r"|\bwhen (?:we|i|you) (?:met|spoke|talked|visited|interviewed|came)\b|\bthis morning\b"
    r"|\b(?:during|at|in) (?:our|the|my) (?:interview|conversation|visit|tour)\b",
    re.I,
)
TIME_GONE = re.compile(
    rf"\b(?:at|in|on|during) my (?:last|previous|former|old|first) {_PLACE}\b"
    r"|\bduring my (?:internship|placement|apprenticeship|studies|training|master'?s|time|degree|thesis|years)\b"
    r"|\bwhen i was\b|\bas a (?:student|child|boy|girl|teenager|trainee|junior)\b",
    re.I,
)
ON_A_DAY = re.compile(r"^on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (?:we|you|i|your)\b", re.I)


def moments(shown: str, context: Context) -> list[re.Match[str]]:
    """Where the sentence names a moment that is over; a day only where it opens the sentence."""
    return [mark for mark in MOMENT.finditer(shown) if _is_over(mark, context)] or list(ON_A_DAY.finditer(shown))


def times_gone(shown: str) -> list[re.Match[str]]:
    """Where the sentence names a time of life that is over."""
    return list(TIME_GONE.finditer(shown))


def _is_over(mark: re.Match[str], context: Context) -> bool:
    """Whether a year that is named is one before the letter's; where that is not known, only “in” a year counts."""
    around = context.sent_on or context.interview_on
    if not mark["year"]:
        return True
    return int(mark["year"]) < around.year if around else not mark.group().lower().startswith("until")
