"""Nobody is begged, and nobody is blamed.

Finds pleading (“please, please”, “I am desperate”, “I really need this job”, “forgive me”) and blame (“it was the
interviewer's fault”, “you kept me waiting”). Suggests nothing: the sentence goes. Silent on plain courtesy (“please let
me know”) and on a short apology for being late.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

BEGGING = re.compile(
    r"\bplease,? (?:please|just )?(?:please|give me (?:a|this|the|one) (?:chance|job|opportunity)|forgive me|hire me"
    r"|consider me(?! for the interview)|don['’]t (?:forget|reject) me|pick me|choose me|say yes)\b"
    r"|\b(?:i['’]?(?:m| am)|i) (?:beg(?:ging)?|implore|imploring|desperate(?:ly)?|so desperate)\b"
    r"|\bi (?:really |desperately |badly |truly |so )+(?:need|want) (?:this|the|a) (?:job|role|position|chance|work)\b"
    r"|\bi need (?:this|the) (?:job|role|position|money)\b|\bi(?:['’]d| would) do anything\b|\bi(?:['’]ll| will) do anything\b"
    r"|\b(?:so|very|terribly|really),? (?:so |very )?sorry\b|\bi feel (?:awful|terrible|so bad|dreadful)\b"
    r"|\b(?:my|the) last (?:hope|chance)\b|\bgive me (?:just )?(?:one|a) (?:more )?chance\b|\bon my knees\b"
    r"|\bi have no other (?:option|offers?|chance|hope)\b|\bi(?:['’]ve| have) been (?:unemployed|out of work|rejected)\b"
    r"|\bmy (?:bills|rent|debts?)\b|\bi can['’]?t afford\b|\bit would mean the world\b|\bplease,? i\b",
    re.I,
)
BLAME = re.compile(
    r"\b(?:it|that) (?:is|was) (?:not|n['’]t) my fault\b|\b(?:not|n['’]t) my fault\b"
    r"|\b(?:is|was|were|being) (?:the |your |his |her |their )?(?:\w+['’]s? )?(?:own )?fault\b"
    r"|\byou (?:kept me waiting|never (?:gave|let|asked|told) me|didn['’]t (?:give|let|ask|tell) me|interrupted"
    r"|should have (?:told|asked|given|warned)|were (?:late|rude|unfair|unprepared|distracted|not listening))\b"
    r"|\b(?:kept|was|were|constantly) interrupt(?:ing|ed)\b|\bbecause of (?:your|his|her|their|the interviewer['’]s) (?:question"
    r"|attitude|manner|interruptions?|lateness|bad|poor|confusing)\w*\b"
    r"|\b(?:your|the) (?:questions?|interview|process|panel) (?:was|were|is|are) (?:unfair|confusing|badly|poorly|too)\b"
    r"|\b(?:unfair|trick) questions?\b|\bblame\b|\bmisled me\b|\bwasted my time\b|\bput me off\b|\bthrew me off\b",
    re.I,
)


def find_begging(text: str, context: Context) -> Iterator[Finding]:
    for found in BEGGING.finditer(text):
        message = "This pleads, and pleading makes the reader step back; take it out."
        yield Finding(found.start(), found.end(), "begging", message)
    for found in BLAME.finditer(text):
        message = "This puts the blame on the reader's side; take it out."
        yield Finding(found.start(), found.end(), "blame", message)
