"""The candidate does not run themselves down.

Finds what one says about oneself in the car park: bombed, froze, rambled, so nervous, sorry for my answer. Suggests
nothing: the sentence goes. Silent on the same words about anything else (“we froze the schema”) and on an apology for
coming late.
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
    r"|underperformed|(?:performed|did) (?:badly|poorly|terribly)|blew (?:it|the|that|my)|went blank|talked too much"
    r"|(?:messed|screwed|mucked) (?:it |that |this )?up|failed to (?:answer|explain)"
)
_WAS = (
    r"nervous|anxious|flustered|tongue-tied|unprepared|underqualified|unqualified|a mess|a disaster|terrible|awful"
    r"|hopeless|rubbish"
)
_MY = r"nerves|nervousness|rambling|poor (?:answer|performance)|terrible answers?|lack of (?:experience|preparation)"
SAID = re.compile(
    rf"\bI(?: {_ADVERBS})*,? (?:{_DID})\b"
    rf"|\bI (?:was|am|felt|got|seemed|(?:must have )?(?:seemed|looked|sounded)) (?:{_ADVERBS} )*(?:{_WAS})\b"
    rf"|\bmy (?:{_MY})\b|\bmy mind went blank\b|\b(?:was|is)n['’]t at my best\b|\bnot (?:at )?my best\b"
    r"|\bbombed (?:the|that|my|it)\b"
    r"|\b(?:sorry|apologi[sz]e|apologies) (?:for|about|if) (?:my|I|being|how I|the way I)\b"
    r"|\bI know I (?:did not|didn['’]t|am not|wasn['’]t)\b",
    re.I,
)


def find_self_criticism(text: str, context: Context) -> Iterator[Finding]:
    for found in SAID.finditer(text):
        sentence = f"“{found.group().strip()}” speaks against you, and nobody asked; take the sentence out."
        yield Finding(found.start(), found.end(), "self-criticism", sentence, blocks=True)
