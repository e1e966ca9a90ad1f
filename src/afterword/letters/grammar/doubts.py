"""A doubt as it was felt, turned to a thing to write about: "no retail experience", "never used Sage"."""

import re

from afterword.letters.grammar.articles import a_or_an
from afterword.letters.grammar.gerund import gerund_of
from afterword.letters.grammar.irregular import PARTICIPLE_OF
from afterword.letters.grammar.lexicon import is_past


def doubted(line: str) -> str:
    """Return "my lack of retail experience" for "no retail experience"; unchanged where it is a thing already."""
    line = line.rstrip(" ?")
    if found := _NO_PRACTICE.fullmatch(line):
        return f"my lack of {found['what']}"
    if found := _I_DO_NOT.fullmatch(line):
        return f"my not {gerund_of(found['verb'])}{found['rest']}"
    if (found := _I_NEVER.fullmatch(line)) and (done := _participle(found["verb"])):
        return f"my never having {done}{found['rest']}"
    if found := _I_AM.fullmatch(line):
        return f"my being {found['rest']}"
    if found := _I_WOULD.fullmatch(line):
        return f"whether {found['rest']}"
    if found := _WITHOUT_ONE.fullmatch(line):
        return f"my not having {a_or_an(found['what'])} {found['what']}"
    if found := _LITTLE.match(line):
        return f"my {found['not'] or ''}having {found['few']}{line[found.end() :]}"
    if (found := _NEVER.match(line)) and (done := _participle(found["verb"])):
        return f"my {found['not']} having {done}{line[found.end() :]}"
    return f"my being {line}" if _TOO.fullmatch(line) else line


def _participle(past: str) -> str | None:
    return PARTICIPLE_OF.get(past, past) if is_past(past) or past in PARTICIPLE_OF.values() else None


_I_DO_NOT = re.compile(r"(?:that )?I don['’]t (?P<verb>know|have|speak|drive|own|live|like|use)(?P<rest> .+)")
_I_NEVER = re.compile(r"(?:that )?I(?:['’]ve| have)? never (?P<verb>[a-z]+)(?P<rest> .+)")
_I_AM = re.compile(r"that I(?:['’]m| am) (?P<rest>.+)")
_I_WOULD = re.compile(r"that (?P<rest>I(?:['’]d|['’]ll| would| will| might) .+)")
_NO_PRACTICE = re.compile(
    r"(?:having )?no"
    r" (?P<what>(?:[\w&-]+ ){1,3}(?:experience|background|training|practice|qualifications|references)(?: (?:in"
    r"|with|of|at|on) [\w ]+)?)"
)
_WITHOUT_ONE = re.compile(
    r"(?:having )?no (?P<what>(?:[\w&-]+ ){0,2}(?:licen[cs]e|ticket|degree|car|diploma|certificate|portfolio|visa"
    r"|permit|passport"
    r"|teaching certificate|qualification|reference|network|track record))"
)
_LITTLE = re.compile(r"(?P<not>not )?(?P<few>(?(not)enough(?= \w+ \w)|only \d+ (?:years?|months?)))(?= \w)")
_NEVER = re.compile(r"(?P<not>never|not) (?P<verb>[a-z]+)(?= \w)")
_TOO = re.compile(
    r"too (?:senior|junior|young|old|quiet|shy|speciali[sz]ed|academic|technical|experienced|inexperienced)"
    r"|self[- ]taught"
)
