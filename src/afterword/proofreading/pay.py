"""A letter after an interview leaves pay out.

Finds salary, compensation, bonus, rates and the like. Suggests nothing: the sentence goes. Silent where the role or
the employer is about it (“Compensation Analyst”), and on “payroll”, “pay attention”, “equal pay” and workers'
compensation.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.record import folded, words_of

SAID = re.compile(
    r"\b(?:salary|salaries|remuneration|compensation|wages?|take-home|stock options|benefits package"
    r"|pay (?:rise|raise|range|band|package|scale|rate|expectations?|cut)|(?:day|hourly) rate"
    r"|(?:the|my|your|what|good|better|higher|lower|about|of|for) pay(?= |[.,;!?])"
    r"(?! (?:attention|gap|equity|audit|off|for|back|per|close))"
    r"|(?:(?:currently|now) (?:on|earn(?:ing)?|paid)|i (?:earn|make|need|want|expect)|need at least"
    r"|looking for|no less than|asking for|expect(?:ing|ations?)?(?: of| around)?) (?:about |around |at least )?"
    r"(?:[£$€]\s?\d[\d,.]*k?|\d[\d,.]*k)|negotiable|(?:need|want|expect|earn(?:ing)?|make|paid|least|for) [£$€]?\d[\d.]* (?:an|per) hour"
    r"|what (?:are )?(?:the|your) benefits(?: are)?|benefits (?:you offer|package|plan)|a company car(?! park)"
    r"|(?:need|want|like|expect|get|have) (?:at least )?\w+ (?:days|weeks) of (?:vacation|holiday|annual leave|paid leave|pto)"
    r"|(?:need|want|expect|ask for|hope for|get) a raise|how much (?:do you|does it|will you|it) pays?|per annum"
    r"|(?:sign(?:ing|-on)|annual|year-end|performance|christmas|holiday|guaranteed) bonus(?:es)?"
    r"|(?:what|which|how (?:much|big|large)(?: of an?)?|is there an?|there is an?|about (?:an?|the|any)) (?:\w+ (?:of )?)?bonus(?:es)?"
    r"|bonus(?:es)? (?:scheme|structure|plan|payments?|arrangements?|comes?|would|will))\b",
    re.I,
)
OTHER_PEOPLE = re.compile(
    r"\b(?:to-|workers?['’]?s?['’]?|victims?['’]?|unfair|carbon|motion|temperature|delay|equal|minimum|living) $", re.I
)


def find_pay(text: str, context: Context) -> Iterator[Finding]:
    about = {folded(word) for text in (context.role, context.employer) if text for word in words_of(text)}
    for found in SAID.finditer(text):
        shown = found.group()
        if OTHER_PEOPLE.search(text[max(0, found.start() - 16) : found.start()]) or folded(shown.split()[-1]) in about:
            continue
        sentence = f"“{shown}” is for another conversation; a letter after the interview leaves pay out."
        yield Finding(found.start(), found.end(), "pay", sentence, blocks=True)
