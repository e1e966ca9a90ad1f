"""The preposition that goes with the word before it.

Finds “interested on”, “responsible of”, “congratulations for”, “depends of”, “care to your staff”, “since six years”,
“on May”, “in Monday” and the like, and a preposition that makes the sentence far less likely than another. Suggests
the usual one. Silent where several are usual, and before names.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.likelihood import gain
from afterword.proofreading.phrasing import NAME, NUMBER, Sentence, sentences
from afterword.proofreading.word_classes import tags
from afterword.proofreading.wording import pointed, reworded

ALL = "in on at for to of with about by from into as upon"
PREPOSITIONS = frozenset(ALL.split())
_GOES_WITH = """interested:in interest:in,of,to,with responsible:for,to responsibility:for,to congratulations:on congratulate:on,you
depends:on,in depend:on,in dependent:on familiar:with,to capable:of aware:of grateful:for,to proud:of,to fond:of
afraid:of,to,for,that keen:on,to committed:to excited:about,to,by,for,at,that enthusiastic:about passionate:about
impressed:by,with,at,that,me good:at,for,to,with,in,of,as,on,about skilled:in,at experienced:in,with,as,at,by,on
qualified:for,to,as,in,by addition:to,of,for accordance:with participate:in,with,as participated:in,with,as,at
participating:in,with,as reference:to,for,from,in regard:to,for,as regards:to thank:you,for,god,goodness,him,her,them,everyone,both,all
forward:to,with,from,by,in,into,on,at,for,as different:from,to,than,in,for,about,on,at,by,and similar:to,in,for,and,with
compared:to,with,six,the,two,our,my based:on,in,at,upon,near,around,out relates:to belong:to consists:of consist:of,in
succeed:in,at,as succeeded:in,as insist:on insisted:on rely:on,upon relied:on,upon focus:on focused:on,and
concentrate:on apologize:for,to apologise:for,to approve:of,the attention:to,from,on,by,of,in,for pleased:with,to,by,that,about,for
satisfied:with,that,by suited:to,for suitable:for,as,to,and specialise:in specialize:in specialised:in,as specialized:in,as
graduated:from,in,with,last,at,as listen:to,for,and,in,with,more,carefully reply:to,from,by,in,on,with,and,when,at replied:to,that,with,within,by,in,on
invest:in contribute:to,in,as,my,what,more,and,ideas,a contributing:to,my,and agree:with,on,that,to,about,and,more agreed:with,on,that,to,in,at,by,and
access:to,from,for,in,and,the,by lack:of experience:in,with,of,as,at,from,on,working,and,to,that,which,is,for,by,running,leading,managing,i,teaching,has,was,into,across,under,outside"""
LISTED = {pair.split(":")[0]: tuple(pair.split(":")[1].split(",")) for pair in _GOES_WITH.split()}
FAR_LIKELIER = 7.5  # natural logarithm
ON_EACH_SIDE = 0.3
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
DAY = r"(?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?)"
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|\d+)"
PHRASES = (
    (re.compile(rf"\b(?P<said>since) (?={_NUMBER} (?:years|months|weeks|days)\b(?! ago))", re.I), "for"),
    (re.compile(rf"\b(?P<said>in|at) (?={DAY}\b(?! (?:afternoons?|mornings?) traffic))"), "on"),
    (re.compile(rf"(?<!\d )(?<!later )\b(?P<said>on|at) (?={MONTH}\b(?! (?:the )?\d))"), "in"),
    (re.compile(r"\b(?P<said>in|on) (?=home\b(?! (?:visits?|care|help|office|economics|insurance|loans?|page|ground|game)))", re.I), "at"),
    (re.compile(r"\bcare[sd]? (?P<said>to|for|of) (?=your staff\b|your team\b|your people\b|quality\b|details?\b)", re.I), "about"),
    (re.compile(r"\btak(?:e|ing) a look (?P<said>on|to|in) (?=the|your|my|our|it|this|that)\b", re.I), "at"),
    (re.compile(r"\bappl(?:y|ied|ying) (?P<said>to|at|on) (?=(?:the|this|your|a) (?:\w+ ){0,3}(?:post|role|position|job|vacancy|opening)\b)", re.I), "for"),
    (re.compile(r"\bthank(?:s| you)(?: very much| so much| again)? (?P<said>of|about|on|(?<!thanks )to) (?=(?:your|the|a|an|this|that|such|taking|meeting|showing|having|inviting)\b)", re.I), "for"),
    (re.compile(r"\bforward (?P<said>for|at|on|of) (?=(?:hearing|meeting|seeing|your|the|our|speaking|working|joining)\b)", re.I), "to"),
    (re.compile(r"\bimpressed (?P<said>from|of|about|on|for) ", re.I), "by"),
    (re.compile(r"\bpleased (?P<said>from|of|on) ", re.I), "with"),
    (re.compile(r"\bin addition (?P<said>of|for|with|from) ", re.I), "to"),
    (re.compile(r"\bin reference (?P<said>of|with|for|on) ", re.I), "to"),
    (re.compile(r"\b(?:learn|learnt|learned) (?:a lot|so much|much|many things|a great deal) (?P<said>of|by) (?=you|your|him|her|them|this|our)", re.I), "from"),
    (re.compile(r"\bagree (?P<said>to|on) (?=you\b|him\b|her\b|them\b)", re.I), "with"),
    (re.compile(r"\bexperience (?P<said>on|of|about) (?=(?:payroll|software|customers|children|patients|clients|people|data|databases|excel|sap|sql|python)\b)", re.I), "with"),
    (re.compile(r"\bcongratulations (?P<said>for|to|of|about) (?=the|your|winning|opening|being)", re.I), "on"),
    (re.compile(r"\b(?:complaints?|complained) (?P<said>of|on|for) (?=the (?:phone|service|noise|food|delay|wait))", re.I), "about"),
    (re.compile(r"\b(?P<said>in|at) (?=(?:any|every|most|all|the same|a) (?:weekdays?|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?)\b(?! or two))"), "on"),
    (re.compile(r"\b(?P<said>of|in|on|to|with|by|at) (?=you soon\b)(?<=hear \w\w)"), "from"),
    (re.compile(r"\bin (?P<said>the )(?=(?:advance|touch|time for)\b)", re.I), ""),
)  # fmt: skip
NOTHING = re.compile(
    r"\b(?:discuss(?:ed|ing)?|mention(?:ed|ing)?|emphasi[sz]ed?|contact(?:ed|ing)?|explained me|answer(?:ed|ing)?|serve|join(?:ed|ing)?"
    r"|reached|entered|approach(?:ed|ing)?|visit(?:ed|ing)?|attend(?:ed|ing)?|phone[d]?|request(?:ed|ing)?) "
    r"(?P<said>about |to |with |of |at |for |in )(?=(?:the|your|my|our|this|that|you|me|a)\b)",
    re.I,
)
GOES_WITHOUT = {
    "discuss": ("about", "on"), "mention": ("about",), "emphasise": ("on",), "emphasize": ("on",), "answer": ("to",),
    "contact": ("to", "with"), "serve": ("to",), "join": ("to", "with"), "visit": ("to",), "attend": ("to", "at"),
    "approach": ("to",), "phone": ("to",), "request": ("for",), "reached": ("to", "at"), "entered": ("to",),
}  # fmt: skip


def find_prepositions(text: str, context: Context) -> Iterator[Finding]:
    for pattern, right in PHRASES:
        for found in pattern.finditer(text):
            message = f"Here it is “{right}”." if right else f"“{found['said'].strip()}” is too much here."
            yield Finding(found.start("said"), found.end("said"), "preposition", message, (right,))
    for found in NOTHING.finditer(text):
        verb, said = found.group().split()[0].lower(), found["said"].strip().lower()
        if any(verb.startswith(stem.rstrip("e")) and said in without for stem, without in GOES_WITHOUT.items()):
            message = f"“{verb.capitalize()}” goes without “{said}”."
            yield Finding(found.start("said"), found.end("said"), "preposition", message, ("",))
    for sentence in sentences(text):
        for place in range(1, len(sentence.words) - 1):
            word = sentence.words[place]
            if word.plain in PREPOSITIONS and word.gap == " " and not word.is_name:
                yield from _unlikely(text, sentence, place)


def _unlikely(text: str, sentence: Sentence, place: int) -> Iterator[Finding]:
    said, before = sentence.plain(place), sentence.plain(place - 1)
    usual = LISTED.get(before)
    if usual is not None:
        right = next((one for one in usual if one in PREPOSITIONS), None)
        if said not in usual and right and sentence.plain(place - 2) not in ("to", "will", "would", "no"):
            better = reworded(sentence, place, place + 1, (right,))
            if better.gain > 0.7:
                yield pointed(text, sentence, better, "preposition", f"“{before.capitalize()}” goes with “{right}”.")
        return
    around = sentence.heard[place : place + 3]
    if NAME in around or NUMBER in around or "CD" in tags(before) or said in ("by", "as", "into", "upon"):
        return
    ways = [reworded(sentence, place, place + 1, (one,)) for one in PREPOSITIONS if one != said]
    best = max(ways, key=lambda way: way.gain)
    left = gain(sentence.heard[: place + 2], place + 1, place + 2, best.instead)
    if best.gain >= FAR_LIKELIER and ON_EACH_SIDE <= left <= best.gain - ON_EACH_SIDE:
        yield pointed(text, sentence, best, "preposition", f"Here it is rather “{best.instead[0]}”.")
