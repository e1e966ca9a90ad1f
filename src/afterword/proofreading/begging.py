"""Nobody is begged.

Finds pleading: “please, please”, “I am desperate”, “I really need this job”, “you would not regret it”, “work for free”.
Suggests nothing: the sentence goes. Silent on plain courtesy (“please let me know”) and on a short apology for being
late.
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
    r"|\b(?:my|the) last (?:hope|chance)\b|\bgive me (?:\w+ ){0,2}(?:chance|shot|try)\b"
    r"|\b(?:wo|would)n['’]t regret\b|\b(?:will|would) not regret\b|\b(?:bills|rent) to pay\b|\bmouths to feed\b|\bsave my life\b"
    r"|\bwork (?:for (?:free|nothing)|unpaid|without pay)\b|\bon my knees\b"
    r"|\bi have no other (?:option|offers?|chance|hope)\b|\bi(?:['’]ve| have) been (?:unemployed|out of work|rejected)\b"
    r"|\bmy (?:bills|rent|debts?)\b|\bi can['’]?t afford\b|\bit would mean the world\b|\bplease,? i\b",
    re.I,
)


def find_begging(text: str, context: Context) -> Iterator[Finding]:
    for found in BEGGING.finditer(text):
        message = "This pleads, and pleading makes the reader step back; take it out."
        yield Finding(found.start(), found.end(), "begging", message)
