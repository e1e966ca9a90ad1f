"""Turns that other languages lend to English, put as English says them: "responsible of", "since 3 years"."""

import re
from collections.abc import Callable

from afterword.letters.grammar.closed_classes import DETERMINERS
from afterword.letters.grammar.gerund import gerund_of
from afterword.letters.grammar.irregular import BASE_OF, PARTICIPLE_OF, PASTS
from afterword.letters.grammar.lexicon import is_base_verb, is_noun, is_plural, may_describe
from afterword.letters.grammar.only_verbs import ONLY_VERBS
from afterword.letters.grammar.past import past_of


def as_english_says(line: str) -> str:
    """Return the line with these turns put right; what could be meant as it stands stays."""
    for pattern, spelt in _TURNS:
        if pattern.search(line):  # cheaper than a sub that finds nothing
            line = pattern.sub(spelt, line)
    return line


def _doing(found: re.Match[str]) -> str:
    """ "somebody for manage the stock" is to manage it; "good at solve problems" is good at solving them."""
    if found["verb"] not in ONLY_VERBS:
        return found[0]
    if found["before"] in ("for", "for to"):
        return f"to {found['verb']}"
    return f"{found['before']} {gerund_of(found['verb'])}"


def _does(found: re.Match[str]) -> str:
    """ "a model that predict sales", "every nurse know": one of them predicts, one of them knows."""
    verb, thing, who = found["verb"], found["thing"], found["who"]
    is_relative = who.endswith(("that ", "which ", "who "))
    is_verb = verb in ONLY_VERBS or (is_base_verb(verb) and not is_noun(verb) and not may_describe(verb))
    if not is_verb or verb in PASTS or is_plural(thing) or not is_noun(thing) or thing in _MANY_IN_ONE:
        return found[0]
    if not is_relative and not who.startswith(("every", "each")):
        return found[0]
    ending = "es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
    return f"{who}{verb[:-1]}ies" if re.search(r"[^aeiou]y$", verb) else f"{who}{verb}{ending}"


_MANY_IN_ONE = frozenset(("team", "staff", "crew", "family", "group", "board", "company", "police", "band"))
_UNITS = r"(?:years?|months?|weeks?|days?)"
_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several)"
_STUFF = "information|feedback|equipment|software|advice|knowledge|furniture|machinery|homework"
_WHO = "people|persons|colleagues|nurses|drivers|developers|students|teachers|engineers|someone|somebody"
_KNOWN = "weld|cook|drive|code|program|bake|sew|ski|swim"
_THINGS = "|".join(sorted(DETERMINERS))
_TURNS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (
        re.compile(
            r"\b(?P<before>for to|for|experience (?:in|of|with)|good (?:at|in)|interested (?:in|on)"
            rf"|responsible (?:for|of)|in charge of|instead of|without) (?P<verb>[a-z]+)"
            rf"(?= (?:{_THINGS}|[a-z]{{3,}}s\b|people|with|to|on|new|\d))"
        ),
        _doing,
    ),
    (
        re.compile(
            r"\b(?P<who>(?:an?|the|one|every|each) (?P<thing>[a-z]+) (?:that |which |who )?)"
            r"(?P<verb>[a-z]+)(?= [a-z\d])"
        ),
        _does,
    ),
    (
        re.compile(
            rf"^((?:I )?)(work|live|study|teach|drive|cook|play|use|manage|lead|run) since (?={_COUNT} {_UNITS}\b)"
        ),
        lambda found: f"{found[1]}have {PARTICIPLE_OF.get(past_of(found[2]), past_of(found[2]))} for ",
    ),
    (re.compile(r"\bresponsible (?:of|from|about)\b"), "responsible for"),
    (re.compile(r"\bin charge (?:for|from|over)\b"), "in charge of"),
    (re.compile(r"\binterested (?:on|about|for)\b"), "interested in"),
    (re.compile(r"\b(speciali[sz]ed?) (?:on|for)\b"), r"\1 in"),
    (re.compile(r"\b(participat(?:e|ed|ing)) (?:on|to|at)\b"), r"\1 in"),
    (re.compile(r"\b(depend(?:s|ed)?) (?:of|from)\b"), r"\1 on"),
    (re.compile(r"\b(discuss(?:ed|ing)?) about (?=[a-z])"), r"\1 "),
    (re.compile(r"\b(explain(?:ed)?|describe|described) me (?=(?:the|how|what|a|your|their)\b)"), r"\1 to me "),
    (re.compile(r"\blisten(s|ed|ing)? (?=(?:me|you|them|people|customers|everyone|the)\b)"), r"listen\1 to "),
    (re.compile(rf"\b(?:since|during) (?=(?:about |over |nearly )?{_COUNT} {_UNITS}\b(?! ago))"), "for "),
    (re.compile(r"(^|\bI )am (\w+ing|here|there)\b(?=[^,]* since\b)"), r"\1have been \2"),
    (re.compile(r"\bI'm (\w+ing|here|there)\b(?=[^,]* since\b)"), r"I have been \1"),
    (re.compile(r"\bhave (?=(?:an?|my|the|own|no|two|\d+) [^,]*\bsince (?:(?:19|20)\d\d|[A-Z]))"), "have had "),
    (re.compile(rf"(?<!\d )\b({_STUFF})s\b"), r"\1"),
    (re.compile(rf"\ban? ({_STUFF})\b(?= (?:of|on|about|for|from|to)\b|$)"), r"\1"),
    (re.compile(r"\b(\d+|many|some|the|other|all|few|these|those) peoples\b"), r"\1 people"),
    (re.compile(r"\bchilds\b"), "children"),
    (re.compile(rf"\b({_WHO}) which\b"), r"\1 who"),
    (re.compile(r"^((?:I )?(?:can|could|will|would|must|should)) to (?=[a-z])"), r"\1 "),
    (
        re.compile(rf"\b(did(?:n['’]t| not)) ({'|'.join(BASE_OF)})\b"),
        lambda found: f"{found[1]} {BASE_OF[found[2]]}",
    ),
    (re.compile(r"\bmore (better|easier|faster|bigger|smaller|cheaper|quicker|closer)\b"), r"\1"),
    (re.compile(r"\b(wants?|wanted) that I (?=[a-z])"), r"\1 me to "),
    (re.compile(rf"\b(know|knew) to (?=(?:{_KNOWN})\b)"), r"\1 how to "),
    (re.compile(r"\b(have|had) (already|also) (?=(?:an?|my|the|two|three|\d+)\b)"), r"\2 \1 "),
    (re.compile(r"\bmarried with\b"), "married to"),
    (re.compile(r"\baccording with\b"), "according to"),
)
