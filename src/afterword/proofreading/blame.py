"""Nobody is blamed: not the reader's side, not one's own boss.

Finds blame of the interview (“it was the interviewer's fault”, “you kept me waiting”) and hard words about those one
works or worked for (“my boss is an idiot”, “takes credit for everything”, “never listens”). Suggests nothing: the
sentence goes. Silent on a customer who was rude, on a boss in a question (“a boss who never listens”), and on blame that
somebody takes or nobody gets.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

_THEY = (
    r"(?:(?:my|our|the|your|that|this)(?: [\w-]+){0,2} (?:boss|manager|supervisor|employer|company|firm|team lead(?:er)?|director|foreman"
    r"|head chef|head|owner|colleagues?|co-?workers?|management|recruiter|receptionist|interviewer|panel|agency|HR)|he|she|they)"
)
_SO = r"(?:such|just|really|so|very|completely|totally|utterly|quite|rather|often|always|a|an|bit|of|pretty|plain|clearly|simply)"
_BAD = (
    r"(?:idiots?|fools?|moron|incompetent|useless|mess|nightmare|bully|bullies|liars?|lazy|toxic|clueless|disorgani[sz]ed|hopeless"
    r"|unprofessional|unfair|rude|disaster|micromanager|jerk|stupid|ungrateful|dishonest|impossible(?! to)|terrible|awful|horrible)"
)
SAID = re.compile(
    r"\b(?:it|that) (?:is|was) (?:not|n['’]t) my fault\b|\b(?:not|n['’]t) my fault\b"
    r"|\b(?:is|was|were|being) (?:the |your |his |her |their )?(?:\w+['’]s? )?(?:own )?fault\b"
    r"|\byou (?:kept me waiting|never (?:gave|let|asked|told) me|didn['’]t (?:give|let|ask|tell) me|interrupted"
    r"|should have (?:told|asked|given|warned)|were (?:late|rude|unfair|unprepared|distracted|not listening))\b"
    r"|\b(?:kept|was|were|constantly) interrupt(?:ing|ed)\b|\bbecause of (?:your|his|her|their|the interviewer['’]s) (?:question"
    r"|attitude|manner|interruptions?|lateness|bad|poor|confusing)\w*\b"
    r"|\b(?:your|the) (?:questions?|interview|process|panel) (?:was|were|is|are) (?:unfair|confusing|badly|poorly|too)\b"
    r"|\b(?:unfair|trick) questions?\b|\bi (?:still )?blame\b|\b(?:is|are|was|were) to blame\b"
    r"|\bmisled me\b|\bwasted my time\b|\bput me off\b|\bthrew me off\b"
    rf"|\b{_THEY} (?:is|was|are|were|being) (?:{_SO} )*{_BAD}\b"
    rf"|\b{_THEY} (?:\w+ )?never (?:listen(?:s|ed)?|cares?d?|help(?:s|ed)?|support(?:s|ed)?|appreciate[sd]?|thank(?:s|ed)? me|gives?|gave)\b"
    r"|\b(?:takes?|took|taking|stole|steals?) (?:all )?(?:the |my )?credit (?:for|of)\b"
    rf"|\b{_THEY} (?:\w+ )?(?:treat(?:s|ed) me (?:badly|poorly|unfairly|like)|let me down|lied to me|held me back|blamed me|kept me waiting"
    r"|refused to listen|gave me the wrong (?:address|time|room|directions|date|floor))\b"
    r"|\bheard(?: anything| nothing| back)?(?: from you)?(?: yet| so far)?,? (?:even though|although|though|despite what)"
    r" you (?:had )?(?:promised|said|told|assured)\b"
    r"|\byou(?: have|['’]ve)? (?:clearly |simply |just )?(?:made (?:a |the wrong |the )(?:big |bad |serious |terrible )?(?:mistake|error|decision|choice)"
    r"|ignored (?:me|my)|overlooked (?:me|my)|underestimated me|broke(?:n)? your (?:word|promise)|never (?:even )?(?:read|looked at))\b"
    r"|\byou (?:will|['’]ll) regret\b|\bi (?:really )?deserved (?:better|an? (?:answer|reply|explanation)|the job|this)\b"
    r"|\bunder the bus\b|\bstabbed me in the back\b|\b(?:hate|can['’]t stand) my (?:\w+ )?(?:boss|job|manager|company|colleagues)\b",
    re.I,
)


def find_blame(text: str, context: Context) -> Iterator[Finding]:
    for found in SAID.finditer(text):
        message = "This puts the blame on somebody, and it falls back on you; take it out."
        yield Finding(found.start(), found.end(), "blame", message)
