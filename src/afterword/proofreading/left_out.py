"""The turns of phrase of this genre with their small words.

Finds what is left out in phrases nearly every such letter has: “interested the role”, “please let me if”, “I will in
touch”, “thank you again your time”, “any questions may have”, “the time you took meet me”. Suggests the phrase with
its word. Silent where another word makes it whole.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

_DETERMINER = r"(?:the|this|your|my|our|a|an|that|these)\b"
MISSING: tuple[tuple[str, str], ...] = (
    (r"\bplease (?=not (?!only)\w)", "do"),
    (r"(?<=\w )(?<!as )(?<!so )(?=soon as (?:I|you|we|he|she|they|possible)\b)", "as"),
    (r"\b(?:he|she|they|boss|manager|colleague|client|customer|teacher|supervisor|who|foreman|nurse|director) told (?=(?:that|how|why) )", "me"),
    (rf"\b(?:am|was|very|really|be|were|also|so) interested (?={_DETERMINER})", "in"),
    (r"\b(?:was|am|were|very|really|so) impressed (?=(?:the|this|your|my|our)\b)", "by"),
    (r"\b(?:we|you|I) (?:talked|spoke) (?=(?:the|this|your|my|our|a|an)\b(?! (?:whole|other|same|day|morning|lot|bit|little|while|few)))", "about"),
    (r"\bthank you (?:again|very much|so much|once more) (?=(?:your|the|taking|meeting|showing|having|inviting)\b)", "for"),
    (r"\bthank you (?=(?:your|the|taking|meeting|showing|inviting) )", "for"),
    (r"\blet me (?=(?:if|when|whether|what|how|by)\b)", "know"),
    (r"\b(?:I|we|you|they)(?: will|['’]ll) (?=(?:in|out of|happy|glad|able|delighted|ready|available|back|free)\b)", "be"),
    (r"\bwould (?=(?:happy|glad|delighted|grateful|honou?red|thrilled|pleased|able|great|lovely|proud|good|a pleasure)\b)", "be"),
    (r"\b(?:am|was|are) writing (?=(?:thank|tell|ask|say|confirm|let|follow|express|send)\b)", "to"),
    (r"\b(?:any|the|other|further|all) questions (?=(?:may|might|would) (?:still )?have\b)", "you"),
    (r"\btime (?:you )?(?:took|spent|taken|take) (?=(?:meet|talk|speak|explain|show|answer|tell|walk|discuss)\b)", "to"),
    (r"\b(?:taking|took|take|found|made) the (?=to (?:meet|talk|speak|see|explain|show|answer)\b)", "time"),
    (r"\blook(?:ing)? forward (?=(?:hearing|meeting|seeing|speaking|working|talking|joining|the|your|our|learning)\b)", "to"),
    (r"\bas soon (?=(?:you|I|we|possible)\b)", "as"),
    (r"(?<=[.!?] )Soon (?=(?:I|you|we) (?:have|know|hear|get)\b)", "as"),
    (r"\b(?:(?<!the )one|some|most|many|part|each|none) (?=(?:the|my|your|our|these|those) \w+s\b(?! ['’]))", "of"),
    (r"\ba (?:lot|number|couple|range|variety|few days) (?=(?:experience|people|things|time|work|questions|ideas|reasons|years|patients|customers|colleagues|projects)\b)", "of"),
    (r"\bwould (?=(?:to|very much to) (?:thank|see|hear|know|learn|add|come|join|work|meet|say|ask|visit)\b)", "like"),
    (r"\bhad (?:the )?(?:pleasure|honou?r|chance|opportunity) (?=(?:meeting|working|seeing|speaking)\b)", "of"),
    (r"\b(?:am|was|be|been|were) able (?=(?:start|help|join|meet|come|see|work|send|begin|show|speak|learn|travel)\b)", "to"),
    (r"\b(?:want|wanted|hope|hoped|plan|planned|decided|happy|glad|ready|eager|like|need|pleased|delighted) (?=(?:thank|learn|join|contribute|meet|discuss|explain|become|hear|add|send|begin|bring|talk|speak)\b(?! (?:you)? ?letters?))", "to"),
    (r"(?:^|(?<=[.!?] )|(?<=\n))In (?=meantime\b)", "the"),
    (r"\b(?:it|that|this) would (?=a (?:pleasure|privilege|joy|good|great|real)\b)", "be"),
    (r"\bpleasure (?=(?:meet|speak|talk|see|hear|work|learn)\b)", "to"),
    (r"\b(?:responsible|grateful|sorry) (?=(?:the|your|all|a)\b)", "for"),
    (r"\b(?:apply|applied|applying) (?=(?:the|this|your|a) (?:\w+ ){0,3}(?:role|position|post|job|vacancy)\b)", "for"),
    (r"\b(?:has|have|had) (?=(?:a nurse|a teacher|responsible|in charge|interested|able|involved)\b)", "been"),
    (r"\b(?:people|they|we|you|patients|customers) (?=not (?:angry|sure|happy|ready|able|late|alone|afraid|interested|aware)\b)", "are"),
    (r"\bis (?=opposite of\b)", "the"),
    (r"\bbecause (?=(?:likes|loves|wants|needs|knows|thinks|has|is|was|works|makes)\b)", "it"),
    (r"\bmy (?:old |first |last |previous |present |current )?(?:job|boss|manager|work|teacher|mother|father) taught (?=(?:how|that|to)\b)", "me"),
)  # fmt: skip
PATTERNS = tuple((re.compile(pattern, re.I), word) for pattern, word in MISSING)


def find_left_out(text: str, context: Context) -> Iterator[Finding]:
    for pattern, word in PATTERNS:
        for found in pattern.finditer(text):
            yield Finding(found.end(), found.end(), "missing-word", f"“{word}” is missing here.", (f"{word} ",))
