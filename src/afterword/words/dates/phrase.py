"""A phrase without the words around the day that change nothing about it."""

import re

from afterword.words.dates.calendar_words import MONTHS, WEEKDAYS
from afterword.words.folding import fold


def bare(text: str) -> str:
    """Return the phrase folded, without harmless words at its ends; anything not known as harmless stays."""
    phrase = _plain(_SAID_BY_NAME.sub(_without_the_speaker, text))
    while (shorter := _AFTER.sub("", _BEFORE.sub("", phrase))) != phrase:
        phrase = shorter
    return phrase


_SPEECH = (
    r"(?:said|says|told\sme|tells\sme|thinks|thought|think|mentioned|promised|guess|guessed|believe|believes|hope|hopes"
    r"|would\s(?:think|guess|say|hope|expect))"
)
_PERSON = r"(?:she|he|they|i|we|it)"
_BEFORE = re.compile(
    rf"""^(?:
        {_PERSON}\s{_SPEECH}(?:\sthat)?
        |(?:i|we)(?:'ll|\swill|\sshould|\swould)\s(?:hear|know)(?:\sback)?(?:\sfrom\sthem)?
        |(?:they|she|he)(?:'ll|'d|\swill|\swould)\s(?:decide|let\s(?:me|us)\sknow|call|write|get\sback\sto\sme|be\sin\stouch)
        |no\slater\sthan|not\slater\sthan|at\sthe\slatest|latest|by|on|before|until|till|hopefully|probably|likely
        |most\slikely|should\sbe|it's|that\sis|that's|due|first\sthing
        |(?:the\s)?(?:end\sof\s(?:the\s)?(?:day|business)|eod|cob|close\sof\s(?:business|play))(?:\son)?(?=[\s,]+\S)
        )(?:\s|$|(?=,))[\s,]*""",
    re.VERBOSE,
)
_AFTER = re.compile(
    rf"""(?<!^this)[\s,]+(?:
        {_PERSON}\s{_SPEECH}|{_PERSON}'d\s(?:think|guess|say)|at\sthe\s(?:very\s)?latest|latest|for\ssure|hopefully|probably
        |most\slikely|i\sassume|(?:or\s)?(?:even\s)?if\sall\sgoes\swell|if\sthey\scan|please|ok|okay
        |(?:in\sthe\s|first\sthing\sin\sthe\s)?(?:morning|afternoon|evening)|first\sthing|(?:at\s)?noon|(?:at\s)?midday
        |(?:by\s)?(?:end\sof\s(?:the\s)?(?:day|business)|eod|cob|close\sof\s(?:business|play))|midnight
        |(?:(?:at|by|before)\s)?\d{{1,2}}(?::\d\d)?\s?(?:am|pm)|(?:(?:at|by|before)\s)\d{{1,2}}:\d\d
        |(?:their|my|our|local)\stime|(?<=[ap]m\s)(?:[ecmp][sd]?t|gmt|utc|bst|cest|cet)
        )$""",
    re.VERBOSE,
)
# ", Dana said": a name is known by its capital and the comma before it.
_SAID_BY_NAME = re.compile(
    r",\s*(?P<name>[^\W\d_][\w'’-]+)\s+(?:said|says|thinks|thought|told me|mentioned|promised)\s*\.?\s*$"
)


def _without_the_speaker(match: re.Match[str]) -> str:
    name = match["name"]
    is_name = name[0].isupper() and name.casefold() not in WEEKDAYS and name.casefold() not in MONTHS
    return "" if is_name else match[0]


def _plain(text: str) -> str:
    phrase = fold(text)
    phrase = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1m", phrase)
    phrase = re.sub(r"(?<=[a-z])\.(?=\s|,|$|\d)", " ", phrase)
    phrase = re.sub(r"[\s!;:,.]+$|^[\s,;:.\"]+", "", re.sub(r"[()\"“”…]", " ", phrase))
    return " ".join(re.sub(r"\s*,[\s,]*", ", ", phrase).split())
