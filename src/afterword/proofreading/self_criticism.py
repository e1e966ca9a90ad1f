"""The candidate does not run themselves down.

Finds what one says about oneself in the car park: bombed, froze, rambled, so nervous, sorry for my answer. Suggests
nothing: the sentence goes. Silent on the same words about anything else (“we froze the schema”) and on an apology for
coming late, and on being nervous long ago.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

_ADVERBS = (
    r"(?:really|just|completely|totally|kind of|sort of|rather|may have|might have|must have|think I|feel I|know I"
    r"|have|had|so|clearly|definitely|probably|simply|absolutely|a bit|a little|very|quite|pretty|extremely|terribly"
    r"|too|visibly|such|not)"
)
_DID = (
    r"bombed|froze(?: up)?(?! the| our| a )|rambled|blanked|choked|flopped|stumbled|waffled|babbled|panicked|fumbled"
    r"|underperformed|(?:performed|did) (?:badly|poorly|terribly)|blew (?:it|the|that|my)|went (?:\w+ )?blank|talked too much"
    r"|(?:messed|screwed|mucked) (?:it |that |this )?up|failed to (?:answer|explain)"
)
_WAS = (
    r"nervous|anxious|flustered|tongue-tied|unprepared|underqualified|unqualified|a mess|a disaster|terrible|awful"
    r"|hopeless|rubbish"
)
_MY = r"nerves|nervousness|rambling|poor (?:answer|performance)|terrible answers?|lack of (?:experience|preparation)"
_BAD = (
    r"terrible|awful|poor|weak|bad|rubbish|a mess|vague|confus(?:ed|ing)|too long|not (?:very )?(?:good|great)|all over the place"
    r"|embarrassing|disappointing|stupid|a disaster|useless|hopeless|unclear"
)
LONG_AGO = re.compile(
    r"\b(?:years? ago|my first|at first|when i (?:started|began|was)|as a (?:child|student|beginner))\b", re.I
)
SAID = re.compile(
    rf"\bI(?: {_ADVERBS})*,? (?:{_DID})\b"
    rf"|\bI (?:was|am|felt|got|seemed|(?:must have )?(?:seemed|looked|sounded)) (?:{_ADVERBS} )*(?:{_WAS})\b"
    rf"|\bmy (?:{_MY})\b|\bmy mind went blank\b|\b(?:was|is)n['’]t at my best\b|\bnot (?:at )?my best\b"
    r"|\bbombed (?:the|that|my|it)\b"
    r"|\b(?:sorry|apologi[sz]e|apologies) (?:for|about|if) (?:my|I|being|how I|the way I)\b"
    rf"|\bmy (?:[\w-]+ ){{0,3}}(?:answers?|presentation|performance|english|example|explanation|test)(?: (?:about|to|on|for) [^.,;!?\n]{{1,40}})?"
    rf" (?:was|were|is) (?:{_ADVERBS} )*(?:{_BAD})\b"
    r"|\bI (?:know I )?lack (?:the )?(?:experience|skills?|qualifications?|confidence|knowledge)\b"
    r"|\bI am not the (?:best|strongest|right|ideal|most \w+) (?:candidate|person|applicant)\b"
    r"|\bI know I (?:did not|didn['’]t|am not|wasn['’]t)\b",
    re.I,
)


def find_self_criticism(text: str, context: Context) -> Iterator[Finding]:
    for found in SAID.finditer(text):
        if LONG_AGO.search(re.split(r"[.!?\n]", text[found.end() :])[0]):
            continue
        sentence = f"“{found.group().strip()}” speaks against you, and nobody asked; take the sentence out."
        yield Finding(found.start(), found.end(), "self-criticism", sentence, blocks=True)
