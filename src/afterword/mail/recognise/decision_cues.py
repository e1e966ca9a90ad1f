"""Small signs that a mail decides something: none of them says it alone, several together do.

Apostrophes are straight and spaces single in what they are held against.
"""

import re
from collections.abc import Mapping
from itertools import pairwise

ENOUGH = 3
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|today|montag|dienstag|mittwoch|donnerstag|freitag)"
_MONTH = r"(?:jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)[a-z]*"
_HOUR = r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|uhr|o'clock)|at (?:\d{1,2}|nine|ten|eleven|noon|one|two|three|four|five)\b|\d{1,2}[:.]\d\d)"
_JOB = r"(?:job|role|position|post|vacanc(?:y|ies)|opening|search|requisition|place|stelle|poste|puesto)"


def _cue(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


# What names the no itself; one of these has to be there.
_NO: Mapping[int, tuple[re.Pattern[str], ...]] = {
    2: (
        _cue(
            r"\b(?:not|\w+n't|cannot|unable|nothing)\b(?: \S+){0,5}? (?:advanc|forward|further|proceed|continu|offer|match|fit\b|hir(?:e|ing)"
            r"|additional hire|taken?\b|select|success|work\b|agree on|mov(?:e|ing)|progress|pursu|invit|appoint|you\.|retain)"
        ),
        _cue(
            r"\b(?:giv(?:e|en)|gave|hired?|vot(?:e|ed) for|cho(?:se|sen)|pick(?:ed)?|went|go(?:es|ing)?|prefer(?:red)?|offered|appointed"
            r"|selected|decided|recommended|accepted)\b(?: \S+){0,4}? (?:colleague|someone|somebody|another|other|different|internal|candidate"
            r"|nephew|niece|friend|finalist|applicant|person)\b"
        ),
        _cue(
            rf"\b{_JOB}\b[^.!?]{{0,40}}\b(?:gone|filled|given|besetzt|vergeben|cut|frozen|closed|pulled|withdrawn|cancell?ed|taken)\b"
            r"|\bmade an appointment|\bsuccessful (?:candidate|applicant) (?:start|ha[sd]|accept|will (?:start|join))|\bend of our search"
        ),
        _cue(
            r"\b(?:was|were|is|lies|lay|felt|proposal|profile|experience)\b[^.!?]{0,40}\b(?:nearer|closer|stronger|better suited|more in|further along)\b"
            r"|\blet (?:\w+ ){1,5}down\b|\b(?:have to|must) stop here|\bput a stop to|\bwent the other way|\bfilled (?:both|all|every|the)\b|\bsomeone (?:local|senior|junior|cheaper|else)\b"
        ),
    ),
}
# What stands around it.
_AROUND_NO = (
    _cue(
        r"\b(?:sorry|regret|unfortunately|sadly|afraid|pains|disappoint\w*|awful|apolog\w+|(?:tough|hard|difficult) (?:call|decision|choice)s?"
        r"|wish (?:i|we) could|leider|malheureusement|désolés?|lament\w+|purtroppo|helaas)\b"
    ),
    _cue(
        r"\b(?:good luck|all the best|future (?:vacanc|opening|role|opportunit|position)\w*|other opportunit\w+|thank you for your interest"
        r"|paths? cross|consider you for|every success|wish you|alles gute|viel erfolg|danken ihnen für|bonne continuation|mucha suerte)"
    ),
    _cue(
        r"\b(?:on reflection|having reviewed|after (?:careful|much|long|some)|(?:board|panel|committee|team|partners|faculty|owner|jury|manager)"
        r" (?:has |have )?(?:felt|decided|could|voted|chose|elected|feels?)|we (?:feel|felt|have decided)|elected|decision)\b"
    ),
    _cue(rf"\b(?:process|candidacy|application|bewerbung|candidature|{_JOB})\b"),
)

_ON: Mapping[int, tuple[re.Pattern[str], ...]] = {
    2: (
        _cue(
            r"\b(?:interviews?|round|chat|(?:video |phone |quick |short |another )?call|talk with|conversation|task|test|exercise|assignment"
            r"|questionnaire|(?:trial |a )shift|probetag|probearbeit\w*|appointment|presentation|selection|assessment|session|working lunch|(?:pre-employment|background|reference) checks?|(?:work|writing) samples?|day of talks"
            r"|practical part|references|referees|supervisor|background check|entretien|entrevista|colloquio|gespräch|case study)\b"
        ),
        _cue(
            r"\b(?:next (?:step|stop|stage|up)|take (?:this|it|things) further|last (?:two|three|four)|finals?|shortlisted|through to"
            r"|results were|great news|good news|happy to say|pleased to (?:say|tell)|were impressed|one more (?:hoop|step|round|thing)|next (?:person|time|one) |keep talking|meet again|let's do it"
            r"|second (?:chat|appointment|interview|part|visit)|(?:are|be) invited|move on to|(?:sie|dich|te|vous|le) [^.!?]{0,40}(?:einladen|inviter|invitar))\b"
        ),
        _cue(
            rf"(?:\b(?:{_DAY}|{_HOUR}|(?:this|next) week|morning|afternoon|when (?:can|could|may|would|are))\b)[^.!]*\?"
        ),
    ),
    1: (
        _cue(
            r"\b(?:meet|see you|speak|talk|know you|introduce|visit|join|come|fly you|(?:call|phone|ring) you|shadow|plan|invite|bring"
            r"|block|fill in|do a|let me have|send (?:us|me)|spend|welcome you|cook|start|write to you|get a link|see more|in the room)\b"
        ),
        _cue(
            r"\b(?:c[etof]o|vp|director|head of|owner|founders?|partners|team|manager|officer|board|trustees|studio|recruiter|chef|supervisor|counsel|secretary|committee)\b"
        ),
        _cue(rf"\b(?:{_DAY}|{_HOUR}|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}})\b"),
    ),
}
# What was, what is waited for, and what is only perhaps: no step yet.
_NOT_ON = _cue(
    r"\b(?:hope to|still|are meeting|(?:will|then) decides?|let you know|hear from|until|expect to|in the middle|not yet|yet\b|ha(?:s|ve) not"
    r"|have everything|only|if (?:you|we)|should (?:you|we)|aim(?:ing)? to|it was|was (?:great|good|nice|lovely)|thank(?:s| you) (?:for|so)"
    r"|enjoyed|appreciated|remember|reference number|unsubscribe)\b"
)
_TO_THEM = _cue(r"\b(?:you|your|yours|sie|ihnen|ihre?n?|dich|dir|vous|votre|vos|te|tu|le|su)\b|\?")


def weighs_as_no(said: str) -> bool:
    """Whether enough in the text speaks for a no."""
    named = _weight(_NO, said)
    return named > 0 and named + sum(1 for cue in _AROUND_NO if cue.search(said)) >= ENOUGH


def weighs_as_next_step(said: str) -> bool:
    """Whether enough in one sentence, or in two that follow each other, speaks for a next step."""
    sentences = [one for one in _SENTENCE_END.split(said) if one][:60]
    weights = [_on(sentence) for sentence in sentences]
    together = any(one and other and one + other > ENOUGH for one, other in pairwise(weights))
    return together or max(weights, default=0) >= ENOUGH


def _on(sentence: str) -> int:
    if _NOT_ON.search(sentence) or not _TO_THEM.search(sentence):
        return 0
    return _weight(_ON, sentence)


def _weight(cues: Mapping[int, tuple[re.Pattern[str], ...]], said: str) -> int:
    return sum(weight for weight, patterns in cues.items() for cue in patterns if cue.search(said))
