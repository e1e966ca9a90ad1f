"""A wrong word that the words around give away, where the model of three words hears nothing.

Finds “I lead” beside a past, “the roll you described”, “the complement you paid me”, “more … then”, “join you team”,
“everyone accept me”, “raised moral”, “I could insure the same”, and the like. Suggests the word meant. Silent on the
same words in their own sense.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.word_classes import tags

_PAST = r"(?:last|previous|former|first|old|until|ago|in (?:19|20)\d\d|for (?:\w+) years)"
TABLE: tuple[tuple[str, str], ...] = (
    (rf"\b{_PAST}\b[^.!?\n]{{0,40}}\b(?:I|we|who) (?P<said>lead)\b", "led"),
    (rf"\b(?:I|we|who) (?P<said>lead) (?=[^.!?\n]{{0,60}}\b{_PAST}\b)", "led"),
    (r"\b(?:I|we|who|she|he) (?:have|has|had) (?P<said>lead)\b", "led"),
    (r"\b(?:the|this|your|a|that|new|in|my) (?P<said>roll)(?= (?:you|of|at|as|we|is|with|suits?|and|that|because|would|I|in)\b|[.,;])(?! of (?:paper|tape|film|fabric|the dice|cloth|film))", "role"),
    (r"\b(?:the|your|a|that|kind|nice) (?P<said>complements?)\b(?= (?:you|on|about|from)\b)", "compliment"),
    (r"\b(?P<said>compliments?)(?= (?:each other|one another|your (?:team|skills|needs)|my (?:skills|experience|work)|the (?:team|skills|work)))", "complement"),
    (r"\b(?:more|less|better|faster|earlier|later|rather|other|fewer|larger|smaller|easier|higher|greater|longer|sooner|cheaper|quicker)\b[^.,;!?\n]{0,30}? (?P<said>then) (?=(?:I|we|you|it|the|my|our|any|a|in|ever|that|what|most|before|one|two|anything|usual|expected)\b)", "than"),
    (r"\b(?:more|other|rather|less|better) (?P<said>that) (?=(?:one|two|three|a|anything|ever|once|ten|\d)\b)", "than"),
    (r"\b(?:rais\w+|boost\w*|low|high|improv\w+|good|staff|team|lift\w*) (?P<said>moral)\b(?! (?:support|compass|code|question|duty|standards?|authority|courage|values?))", "morale"),
    (r"\b(?:everyone|everything|nobody|anyone|all|anything|nothing) (?P<said>accept) (?=(?:me|him|her|us|them|the|for|one|my|that)\b)", "except"),
    (r"\b(?:would|could|can|will|to|I|we) (?P<said>insure)(?= (?:that|the same|we|you|you're|your (?:needs|success)|each|every|everyone|all|no|a (?:smooth|safe|good)|quality|safety|continuity))", "ensure"),
    (r"\b(?:agree with|believe in|in|the|that|this|a) (?P<said>principal) (?=(?:of (?:open|least|treating|not|sharing|one|honesty|equal|fair)|that|behind)\b)", "principle"),
    (r"\bthe (?P<said>stationary) (?=(?:is|was|cupboard|order|and|budget|for)\b)", "stationery"),
    (r"\b(?:colleague|person|nurse|manager|someone|man|woman|teacher|anyone|everyone|people|driver|one) (?P<said>whose) (?=(?:afraid|running|been|going|leaving|new|not|always|never|working|looking|responsible|available|also|just|still)\b)", "who's"),
    (r"\b(?:ask|asks|asked|know|tell|told|decide|sure|depends?|matters?)(?: \w+)? (?P<said>weather) (?=(?:I|we|you|the|it|he|she|they|or|to|a|my|your|this|that|there)\b)", "whether"),
    (r"\b(?:in|at|with|of|the|a|new) (?P<said>personal) (?=(?:department|file system|office|records department|manager)\b)", "personnel"),
    (r"\b(?:your|the|this|of the|large|new|whole) (?P<said>sight)(?=(?:,| and its| visit| manager| was| is|\.))(?! of\b)", "site"),
    (r"\bthank you for (?:your|the) (?P<said>patients)\b", "patience"),
    (r"\b(?:your|my|the|great|of|an) (?P<said>interested)(?= in\b)(?<!am interested)", "interest"),
    (r"\bit (?:was|is|would be) (?:so |really |very )?(?P<said>grate) (?=to\b|that\b|meeting\b)", "great"),
    (r"\bI (?P<said>bought) (?=(?:my|the|our|a|your) (?:\w+ )?(?:certificates?|portfolio|notes|CV|questions|experience|ideas?|skills)\b)", "brought"),
    (r"\b(?P<said>peaked) (?=my (?:interest|curiosity)\b)", "piqued"),
    (r"\bI (?P<said>hole|hop|hoop|home) (?=(?:we|to|that|you|this|it|I)\b)", "hope"),
    (r"(?:^|(?<=[.!?] )|(?<=\n)|\b(?:and|that|if|because|think|know|hope) )(?P<said>your) (?=(?:right|welcome|looking|absolutely|exactly|going|doing|not|building|hiring|still|also|probably|always|(?:very|quite|so) \w+(?=[.,;!?]| (?:and|to|that|about|with|in|at)\b))\b(?! (?:way|hand|kind|place|answer|team|person|people|approach|direction|tools?|thing|numbers?|fit|time)))", "you're"),
    (r"\b(?:\w+[a-z] )(?P<said>its) (?=(?:fast|slow|not|been|a (?:good|great|pleasure|fair|small|lot)|easy|hard|clear|important|been|difficult|better|great|still|also|always|just|only|so|too|very|really|the (?:same|best|right|kind))\b)", "it's"),
    (r"\b(?:been|be|is|was|are|were|get|got|becom\w+|have|keep|feel|very|so|quite) (?:a |the )?(?P<said>loose) (?=(?:track|touch|time|sight|money|patience|customers|patients)\b)", "lose"),
    (r"\b(?:customers?|clients?|they|she|he|I|we|you|gladly|happily) (?P<said>excepted) (?=(?:the|this|it|after|an?|my|your|our|that|without)\b)", "accepted"),
    (r"\b(?:how|when|where|that) (?:I|we|you) (?P<said>council)\b", "counsel"),
    (r"\b(?:never|walked|drove|went|paddled|ran|got|rode|moved|sailed|cycled|look|go|get|walk|drive) (?P<said>passed) (?=(?:the|a|my|your|our|it|this|that)\b)(?<!never passed )", "past"),
    (r"\b(?:are|is|was|were|be) (?P<said>do) (?=(?:for|on|by|in|to|at|next|this|back)\b)", "due"),
    (r"\b(?:always|never|often|usually|they|we|I|you) (?P<said>what) (?=(?:a|the|to|more|it|our|your|my)\b)(?! (?:they|we|you|I|is|was))", "want"),
    (r"\b(?:the) (?P<said>seem)(?=[.,;]| (?:way|time|as|thing|day|problem|for|at|with|in|is|was|to))", "same"),
    (r"\b(?:protocol|system|team|manager|he|she|it|this|that|which|who|step|rule) (?P<said>where) (?=(?:responsible|the (?:best|only|reason)|able|not|very|also|used|needed|kept|happy|given|told)\b)", "was"),
    (r"\b(?:at|in|on|of|for|with|by|but|and) (?P<said>are) (?=(?:conversation|conversion|team|last|first|own|patients|clients|customers|work|meeting|talk|interview|school|office|shop|company|next|new)\b)", "our"),
    (r"\b(?:the|my|a|your) (?P<said>and)(?= of the\b)", "end"),
    (r"\b(?:two|three|four|five|a few|few|several|some) (?:days|weeks|hours|evenings|mornings) (?P<said>of)(?= (?:to|and|work)\b|[.,;])", "off"),
    (r"\b(?:more|rather|other) (?P<said>then)\b", "than"),
    (r"\b(?:the (?:tools|place|room|office|ward|school|clinic|site|shop|workshop|city|town|company|street)) (?P<said>were) (?=(?:we|I|you|they|the \w+ (?:meet|work|keep))\b)", "where"),
    (r"\b(?:see|visit) the \w+ (?P<said>to)(?=[.!]\s|[.!]$)(?<!forward to)(?<!used to)(?<!like to)(?<!want to)(?<!talk to)(?<!speak to)(?<!going to)(?<!able to)(?<!listen to)", "too"),
)  # fmt: skip
PATTERNS = tuple((re.compile(pattern, re.I), right) for pattern, right in TABLE)
YOU_AND_NOUN = re.compile(
    r"\b(?:about|with|of|join|for|in|at|from|meet|see|on|to|all|through|visit|into|like) (?P<said>you) "
    r"(?=(?P<noun>time|team|work|company|office|clinic|school|students|staff|patients|clients|customers|website|colleagues"
    r"|project|projects|plans|questions|experience|department|firm|shop|kitchen|ward|lab|studio|library|hospital|help|kindness"
    r"|patience|consideration|interest|feedback|advice|hospitality|email|message|role|approach|mission|values|program|programme"
    r"|reply|decision|answer)\b)",
    re.I,
)


def find_contexts(text: str, context: Context) -> Iterator[Finding]:
    for pattern, right in PATTERNS:
        for found in pattern.finditer(text):
            yield _finding(found, right)
    for found in YOU_AND_NOUN.finditer(text):
        if any(tag.startswith("NN") for tag in tags(found["noun"].lower())):
            yield _finding(found, "your")


def _finding(found: re.Match[str], right: str) -> Finding:
    said = found["said"]
    if said.lower().endswith("s") and right in ("compliment", "complement"):
        right += "s"
    right = right[:1].upper() + right[1:] if said[:1].isupper() else right
    message = f"“{said}” is a word, but “{right}” seems to be meant."
    return Finding(found.start("said"), found.end("said"), "real-word", message, (right,))
