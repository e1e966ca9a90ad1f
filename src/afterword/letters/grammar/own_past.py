"""What one has done, with the words it lost: "drove for a bakery, 3 years", "have own tools"."""

import re

from afterword.letters.grammar.lexicon import is_base_verb, is_noun, is_past, is_plural


def as_done(line: str) -> str:
    """Return the completion with its "for", "from" or "my own"; unchanged where it could be another word."""
    line = _YEARS_OF.sub(r"\1 of ", _COMPOUND.sub(r"\1\2-\3", line))
    line = _FROM_TO.sub(r"\1from \2", _WITHOUT_ANY.sub(r"\1 with no \2", line))
    return _for_a_time(_OWN.sub(r"\1 my own", line))


def with_i(line: str) -> str:
    """Return "I passed the theory in May" for "passed the theory in May"."""
    first = line.split(" ")[0]
    return f"I {line}" if is_past(first) and not (is_noun(first) or is_base_verb(first) or is_plural(first)) else line


def _for_a_time(line: str) -> str:
    """ "drove for a bakery, 3 years": how long, except where something was changed by that much."""
    found = _SPAN.search(line)
    if found is None or _CHANGED.search(line) or _TIED.search(line[: found.start()]):
        return line
    return f"{line[: found.start()]} for {found['span']}"


# "did 3 years TIG"
_YEARS_OF = re.compile(
    r"\b((?:did|done|have|had|got|with) (?:over |about |nearly )?\d+ (?:years|months|weeks))"
    r" (?=(?:[A-Z]{2,}|nights|days|shifts|retail|admin|sales|teaching|nursing|research|experience|practice"
    r"|training)\b)"
)
# "hand reared a marmoset"
# "drove for 6 years no accidents"
_WITHOUT_ANY = re.compile(r"(?<=[a-z\d]),?( for \d+ (?:years|months|seasons)|\b[a-z]{4,}s),? no ([a-z-]+s)$")
_COMPOUND = re.compile(
    r"^((?:I |also |once )?)(hand|post|spot|double|cold|stress|fact|proof|fine|co|cross|job|home|field|road|beta"
    r"|user|pressure|dry"
    r"|deep|flat|bulk|copy|ghost|peer|crowd|short|bottle|spoon|test) ((?!room|table|team|office)[a-z]+(?:ed|ught"
    r"|rote|rove|uilt|read))\b"
)
_OWN = re.compile(r"\b(have|had|got|bring|brought|use|used|using|with|in|on|run|ran|built|buy|bought) own(?= [a-z])")
_FROM_TO = re.compile(
    r"^((?:I )?(?:grew|cut|reduced|raised|took|brought|got|moved|dropped|increased|lifted|improved|slashed)"
    r" (?:(?!from\b)[a-z][\w-]* ){1,4})(?=[£$€]?\d[\w%.,]* to [£$€]?\d)([£$€]?\d)"
)
_SPAN = re.compile(
    r"(?:, (?:a |one )?| )(?P<span>(?:about |over |nearly |almost )?(?:\d+|two|three|four|five|six|seven|eight|nine"
    r"|ten)"
    r" (?:summers?|winters?|seasons?|terms?|years?|months?|weeks?))$"
)
# "in three weeks", "the last two years", "for a year and two months"
_TIED = re.compile(
    r"\b(?:in|for|over|within|after|before|by|of|than|to|every|last|past|next|first|the|and|or|with|about|from|as"
    r"|until"
    r"|since|per|under|at|on|only|just|is|are|was|were|be|been|a|an)$|\bfor (?:\d|a|two|three|four|five)\b"
)
_CHANGED = re.compile(
    r"\b(?:cut|reduced?|grew|grown|shorten\w*|extend\w*|rais\w+|sav\w+|dropp\w+|mov\w+|finish\w+"
    r"|took|take"
    r"|taken|spen\w+|need\w*|wait\w*|lost|gain\w*|brought|add\w*|push\w*|pull\w*|deliver\w*|lower\w*|went"
    r"|speed\w*|sped|last\w*|complet\w+|am|can|will|got)\b",
    re.I,
)
