"""Words around a day that change nothing about it: "they said by …", "… at the latest", "… 5pm", and words of doubt."""

import re

from afterword.words.dates.calendar_words import MONTHS, WEEKDAYS, one_of

_WEEKDAY = one_of(WEEKDAYS)
_DAY_WORD = one_of((*WEEKDAYS, *MONTHS))
_PERSON = r"(?:she|he|they|i|we|it)"
_SPEECH = (
    r"(?:said|says|told\sme|tells\sme|thinks|thought|think|mentioned|promised|guess|guessed|reckon|reckons|reckoned"
    r"|believe|believes|hope|hopes|would\s(?:think|guess|say|hope|expect))"
)
_NOT_A_SPEAKER = rf"(?!(?:nobody|no|not|never|none|noone|or|and|{_DAY_WORD})\s)"
_END_OF_DAY = r"(?:(?:the\s)?end\sof\s(?:the\s)?(?:day|business)|eod|cob|cop|close\sof\s(?:business|play))"
_TO_ME = r"let\s(?:me|us)\sknow|get\sback\sto\sme|be\sin\stouch|confirm|(?:call|write|e-?mail|ring|phone|text)(?:\sme)?"

_BEFORE_A_DAY = (
    rf"{_PERSON}\s{_SPEECH}(?:\sthat)?",
    rf"(?:{_NOT_A_SPEAKER}[a-z][a-z'-]*\s){{1,4}}(?:said|says|reckons)",
    r"(?:a\s|the\s|their\s)?(?:decision|answer|news|reply|response|results?|feedback|outcome|call|callback|e-?mail)"
    r"(?:\s(?:is\s)?(?:due|expected)|\sshould\sbe)?(?=\s)",
    r"(?:should\s|will\s|to\s|expect\sto\s)?(?:hear|know|find\sout)(?:\sback)?(?:\sfrom\sthem)?(?=\s)",
    r"(?:call|ring|phone|e-?mail|text)(?:ing)?\sme|let(?:ting)?\sme\sknow|get(?:ting)?\sback\sto\sme",
    r"(?:i|we)(?:'ll|\swill|\sshould|\swould)\s(?:hear|know)(?:\sback)?(?:\sfrom\sthem)?",
    rf"(?:they|she|he|hr|someone|somebody)(?:'ll|'d|\swill|\swould|\sshould)\s(?:decide|know|{_TO_ME})",
    r"(?:at\s)?\d{1,2}(?::\d\d)?\s?(?:am|pm)(?:\son)?(?=\s)|(?:noon|midday|lunchtime)(?:\son)?(?=\s)",
    rf"(?:the\s)?(?:morning|afternoon|evening)\sof(?=\s)|some\s?time(?:\son)?(?=\s{_DAY_WORD}\b)",
    rf"(?:early|late|later)(?:\son)?(?=\s{_WEEKDAY}$)|end(?:\s(?:on|of))?(?=\s{_WEEKDAY}$)",
    # "Before next week" is over when that week begins.
    r"on\sor\sbefore|by|on(?!\sor\s)|before(?!\s(?:the\s)?next\s(?:week|month)\b)|until|till",
    r"no\slater\sthan|not\slater\sthan|at\sthe\slatest|latest|hopefully|probably|prob|probs|likely|most\slikely",
    r"should\sbe|it's|that\sis|that's|due|first\sthing",
    rf"{_END_OF_DAY}(?:\s(?:on|of))?(?=[\s,]+\S)",
)
_BEHIND_A_DAY = (
    rf"{_PERSON}\s{_SPEECH}|{_PERSON}'d\s(?:think|guess|say)|i\sassume",
    r"at\s(?:the\s)?(?:very\s)?latest|latest|max|maximum|tops|at\s(?:the\s)?most|or\s(?:sooner|earlier|before)",
    r"for\ssure|hopefully|probably|most\slikely|please|ok|okay|tbh|lol",
    r"(?:or\s)?(?:even\s)?if\sall\sgoes\swell|if\sthey\scan",
    r"(?:in\sthe\s|first\sthing\sin\sthe\s)?(?:morning|afternoon|evening|night)|first\sthing|mid[\s-]morning",
    r"(?<!mas\s)(?<!rs\s)(?<!r's\s)eve|(?<=[a-z]\s)(?:am|pm)",
    r"(?:at\s|by\s|before\s)?(?:noon|midday|lunchtime)|midnight",
    rf"(?:by\s)?{_END_OF_DAY}",
    r"(?:(?:at|by|before|@)\s?)?\d{1,2}(?::\d\d)?\s?(?:am|pm)|(?:at|by|before)\s\d{1,2}:\d\d|at\s\d{1,2}(?:\so'clock)?",
    r"(?:their|my|our|local)\stime|(?<=[ap]m\s)(?:[ecmp][sd]?t|gmt|utc|bst|cest|cet)",
)
BEFORE = re.compile(rf"^(?:{'|'.join(_BEFORE_A_DAY)})(?:\s|$|(?=,))[\s,]*")
BEHIND = re.compile(rf"(?<!^this)[\s,]+(?:{'|'.join(_BEHIND_A_DAY)})$")
# They leave the day as it is, but not how sure it is.
DOUBT = re.compile(
    r"^(?:on\sor\s(?:around|about)|around|about|abt|roughly|approx|approximately|circa|maybe|perhaps|possibly"
    r"|some\stime\saround)\s(?:the\s(?=\w+$))?(?!\d+\s?[dwmh])"
    r"|(?:\s?-?ish|\sor\sthereabouts|\sor\sso|\s?\?+)$"
)
