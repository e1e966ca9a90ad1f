"""Short words that have one reading where they stand, and several elsewhere: "what went wrong w the app"."""

import re
from collections.abc import Callable

from afterword.letters.grammar.acronyms import NAMES_OF_SEVERAL_WORDS
from afterword.letters.grammar.closed_classes import AUXILIARIES
from afterword.letters.grammar.lexicon import base_of_gerund, is_describing, is_noun, is_plural
from afterword.letters.grammar.places import PLACES_AND_THINGS, PLACES_OF_TWO_WORDS
from afterword.letters.grammar.short_days import DAYS
from afterword.letters.grammar.short_pairs import pairs_in_full


def in_place(line: str) -> str:
    """Return the line with these short words written out; where another reading is possible, they stay."""
    line = pairs_in_full(line)
    for pattern, spelt in IN_PLACE:
        if pattern.search(line):  # cheaper than a sub that finds nothing
            line = pattern.sub(spelt, line)
    return " ".join(line.split())


def _your(found: re.Match[str]) -> str:
    """ "ur drivers" are yours; "ur training" could be what you are doing, so it stays and is asked about."""
    after, further = found[1].lower(), (found[2] or "").lower()
    if after in _ARE or (is_describing(after) and not further):
        return f"you're{found[0][2:]}"
    is_thing = is_noun(after) or is_plural(after) or (is_describing(after) and (is_noun(further) or is_plural(further)))
    return f"your{found[0][2:]}" if is_thing and not base_of_gerund(after) else found[0]


def _but_not(found: re.Match[str]) -> str:
    """ "rate the rooms not guests": what stands against a thing; "are not guests" denies."""
    is_thing = (is_noun(found[1]) or is_plural(found[1])) and found[1] not in AUXILIARIES
    return f"{found[1]}, not " if is_thing else found[0]


def _capital(found: re.Match[str]) -> str:
    return f"{found[1]} {found[2].capitalize()}"


def _in_capitals(found: re.Match[str]) -> str:
    return f"{found[1]} {found[2].upper()}"


def _span(found: re.Match[str]) -> str:
    return f"{found[1]}-{_UNITS.get(found[2], found[2])} "


_ARE = frozenset(("a", "an", "the", "not", "all", "so", "very", "going", "still", "always"))
# “Yr team” is yours; “yr 11”, “yr end” and “last yr” are of a year.
_BEFORE_YOUR = (
    r"(?:how|why|where|what|when|that|of|in|about|with|for|to|from|and|at|on|by|into|like|liked|see|meet|join|through"
    r"|than|as)"
)
_OF_A_YEAR = r"(?:ends?|groups?|round|long|one|two|three|four|five|six|seven|ten|eleven|twelve|book|to|on|in|and|or|of)"
_UNITS = {"yr": "year", "mth": "month", "mo": "month", "wk": "week", "hr": "hour", "min": "minute"}
_NTH = {"2": "second", "3": "third", "4": "fourth", "5": "fifth"}
_NUMBERED = (
    r"\b((?:dbs|gdc|hcpc|ref(?:erence)?|phone|tel|mobile|serial|order|account|policy|pin|nmc|gmc"
    r"|licen[cs]e|reg(?:istration)?|ni))"
)
# "the sat nav", "the sun room": those two are other words before a thing.
_PLAIN_DAYS = tuple((short, day) for short, day in DAYS if day not in ("Saturday", "Sunday"))
# What a span describes: "5 yr plan".
_LASTING = (
    r"(?:plan|contract|deal|warranty|lease|programme|program|gap|course|degree|visa|strategy|roadmap|cycle|trial"
    r"|probation|placement|apprenticeship|drive|commute|week)\b"
)
_LIVING = (
    r"(?:live|lived|living|based|born|grew up|studied|flat|family|house|office) (?:in|near)"
    r"|(?:move|moved|moving|relocate|relocated|relocating|commute|commuted|commuting) (?:to|from)|come from|are from"
)
_AFTER_A_NAME = r"(?=$|,| (?:in|and|by|at|next|now|for|with|since|to)\b)"
_NO_MONTH = r"(?=(?!of\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|and\b|to\b|in\b|at\b|or\b)[a-z]{3})"
_TO_WHOM = r"(?:me|you|him|us|them|free|now|good|ages|everyone|everybody)\b"
_GOES_ON = r"(?=$|,| (?:and|or|to|about|on|in|next|by|after|who|at)\b)"
_ANY_DAY = "|".join(short for short, _ in DAYS) + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
IN_PLACE: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"^re:? (?=\w)", re.I), ""),
    (re.compile(r"(?<=[a-z] )re: (?=\w)", re.I), "about "),
    (re.compile(r"\bw/out\b"), "without"),
    (re.compile(r"(?<=[a-z]) w (?=[a-z])"), " with "),
    (re.compile(r"\b(u|you|they|we|people) r (?=[a-z])"), r"\1 are "),
    (re.compile(r"^(also |then )?intro (?=(?:you|me|them|him|her)\b)"), r"\1introduce "),
    (re.compile(r"(\d[\w%.,]*)\s*(?:-+>|=>|→)\s*(?=[£$€]?\d)"), r"\1 to "),
    (re.compile(r"\b(from (?:[a-z-]+ ){1,3})(?:-+>|=>|→)\s*(?=[a-z])"), r"\1to "),
    (re.compile(r"(?<=[a-z]{3} )(?<!from )(?<!till )day (1|one)$"), r"on day \1"),
    (re.compile(r"^bit (?=more\b|less\b|of\b)"), "a bit "),
    (re.compile(r"\b(\d) on,? (\d) off\b"), r"\1-on-\2-off"),
    *((re.compile(rf"\b(the|my|our|your|their) {short} (?=[a-z])"), rf"\1 {day} ") for short, day in _PLAIN_DAYS),
    (re.compile(r"\bsage (or|and|to|vs) (?=(?:xero|sap|quickbooks|excel|netsuite)\b)", re.I), r"Sage \1 "),
    (re.compile(rf"(?<=[a-z] )4 (?={_TO_WHOM})"), "for "),
    (re.compile(r"\bur ([a-z]+)(?: ([a-z]+))?", re.I), _your),
    (re.compile(r"(?<!\w)'?til\b"), "until"),
    (re.compile(r"\b(let|tell|send|give|show|ask|help|get) em\b"), r"\1 them"),
    (re.compile(r"\b(things?|way|place|one|people|person|jobs?) id (?=[a-z])"), r"\1 I'd "),
    (
        re.compile(r"\b(in|using|use|used|know|learnt|learned|and|versus|vs|with) r(?=$|,| (?:and|vs|versus)\b)"),
        r"\1 R",
    ),
    (re.compile(r"\br (vs|versus) "), r"R \1 "),
    (
        re.compile(r"\b(to|can|could|will|would|may|might|i|you|they|people|who|everyone|all) wfh\b", re.I),
        r"\1 work from home",
    ),
    (re.compile(r"\bwfh\b", re.I), "working from home"),
    (re.compile(r"\b(send|give|bring|and|\+|&) dbs no\b\.?", re.I), r"\1 my DBS number"),
    (re.compile(rf"{_NUMBERED} nos?\b\.?(?=$|,| (?:and|by|to|on|for)\b)", re.I), r"\1 number"),
    (re.compile(r"\b(after|before|on|over|until|for) bank hol(?:iday)?\b"), r"\1 the bank holiday"),
    (re.compile(r"\bbank hol(s?)\b"), r"bank holiday\1"),
    (re.compile(r"\bocc health\b"), "occupational health"),
    (re.compile(r"\bsci fi\b"), "sci-fi"),
    (re.compile(r"\b(am|was|as|also) first aider\b"), r"\1 a first aider"),
    (re.compile(r"\bno shows\b"), "no-shows"),
    (re.compile(r"\bdean['’]?s list\b"), "Dean's List"),
    (re.compile(r"\b(plan|hep|hepatitis|vitamin|category|block|wing) ([b-h])\b"), _in_capitals),
    (re.compile(r"\b(plan|hep|hepatitis|vitamin|category|block|wing) a(?=$|,| (?:and|or|to|jab)\b)"), r"\1 A"),
    (re.compile(r"\bparents evening(s?)\b"), r"parents' evening\1"),
    (
        re.compile(
            r"\b(check|sign|drop|pick|follow|walk|log|break|sell|buy|add|stand|start|write|roll) (in|up|off|out|on)s\b"
        ),
        r"\1-\2s",
    ),
    (re.compile(r"\b(an|per|each|every|the) hr\b"), r"\1 hour"),
    (
        re.compile(
            r"\b(get|got) (?=(?!the\b|my\b|an?\b|it\b)[a-z-]*[a-rt-z] (?:done|signed|sorted|checked|renewed)\b)"
        ),
        r"\1 the ",
    ),
    (re.compile(r"\b1/2 (?=an? [a-z])"), "half "),
    (re.compile(r"\b1/2 (day|hour)\b"), r"half a \1"),
    (re.compile(r"\be2e\b"), "end-to-end"),
    (re.compile(r"\bs\.o\.?(?= |$)"), "someone"),
    (re.compile(r"\b(?:xmas|christmas) eve\b", re.I), "Christmas Eve"),
    (re.compile(rf"\b({_ANY_DAY}|tomorrow|this|every) eve(s?)\b", re.I), r"\1 evening\2"),
    (re.compile(r"\b(python|sql|stata|sas|excel|spss|matlab) (and|&|or|\+) r\b", re.I), r"\1 \2 R"),
    (re.compile(r"\b(at|before|after|over|since|until) new year\b"), r"\1 New Year"),
    (re.compile(r"\b([a-z]+) not (?=(?:the |an? |my |your |their )?[a-z]+s$)"), _but_not),
    (re.compile(r"\bww([12])\b"), r"WW\1"),
    (re.compile(r"\bstock take(s?)\b"), r"stocktake\1"),
    (re.compile(r"\b(was|am|be|as) runner[ -]up\b"), r"\1 runner-up"),
    (re.compile(r"\b(hand|bottle|spoon|cold|double|spot) (rear|feed|call|check|raise)(?=$|ed\b|ing\b| )"), r"\1-\2"),
    (re.compile(r"\b(no) probs?\b"), r"\1 problem"),
    (re.compile(r"\bs/(one|body)(?='?s?\b)"), r"some\1"),
    (re.compile(rf"(^|\b{_BEFORE_YOUR} )yr (?!{_OF_A_YEAR}\b)(?=[a-z])", re.I), r"\1your "),
    (re.compile(r"^sb (?=[a-z])"), "someone "),
    (re.compile(r"\bsb\b(?=$|,| (?:to|who|for|with|that|from|in|on|at|else|new|and)\b)"), "someone"),
    (re.compile(r"(?<=[a-z]) ?<\s*(?=[\d£$€])"), " under "),
    (re.compile(r"(?<=[a-z]) ?>\s*(?=[\d£$€])"), " over "),
    (re.compile(r"^<\s*(?=[\d£$€])"), "under "),
    (re.compile(r"^>\s*(?=[\d£$€])"), "over "),
    (re.compile(rf"\b(\d+)[ -]?(yr|mth|wk|hr|min|year|month|week|hour|day|minute) (?={_LASTING})"), _span),
    (re.compile(r"(?<=[a-z])/(wk|hr|yr|mth|mo)\b"), lambda found: f"/{_UNITS[found[1]]}"),
    (re.compile(r"\b(on|by|from|until|before|after) ([1-3]?\d(?:st|nd|rd|th))(?=$|,)"), r"\1 the \2"),
    (re.compile(rf"(?<!the )\b([2-5])(?:nd|rd|th) {_NO_MONTH}"), lambda found: f"{_NTH[found[1]]} "),
    (re.compile(r"\b(less|more|fewer) ((?:[a-z]+ )?[a-z]+),? (more|less|fewer) (?=[a-z])"), r"\1 \2 and \3 "),
    (re.compile(r"\b(no|some|more|less|the|our|your|their|of|for|about|and) on call\b"), r"\1 on-call"),
    (re.compile(r"\b(\d+|two|three|four|five|six|ten),? not (?=\d|one\b|two\b|ten\b|a\b)"), r"\1, not "),
    (re.compile(r"(?<=[a-z] )@(?=\d)"), "at "),
    (re.compile(r"\b(till|until) (?=end of\b)"), r"\1 the "),
    *((re.compile(rf"\beod (?:on )?(?:{short}|{day})\b", re.I), f"the end of {day}") for short, day in DAYS),
    (re.compile(r"\b(phone|call|ring|email|contact|take up|check) ref(s?)\b"), r"\1 my reference\2"),
    (
        re.compile(
            r"\b(after|before|during|until|for) (audit|board|panel|inspection)(?=$|,| (?:on|in|at|and|next|this)\b)"
        ),
        r"\1 the \2",
    ),
    (re.compile(r"\b(when|while|if|because|as) (head|boss|chef) (?=(?:is|was|left|went)\b)"), r"\1 the \2 "),
    # Capitals.
    (re.compile(r"\b(in|to|from|across|around|within|outside|of|for) (uk|eu|usa|uae)\b", re.I), r"\1 the \2"),
    (re.compile(r"\b(the) (uk|eu|usa|uae)\b"), _in_capitals),
    (re.compile(rf"\b(?:{'|'.join(PLACES_OF_TWO_WORDS)})\b"), lambda found: found[0].title()),
    (re.compile(rf"\b({_LIVING}) ({'|'.join(PLACES_AND_THINGS)}){_AFTER_A_NAME}"), _capital),
    (re.compile(r"\b(cat) ([a-e](?:1|e|\+e)?)\b(?! of\b)"), lambda found: f"Cat {found[2].upper()}"),
    (re.compile(rf"\b(the|an?|our|your|their|with|by) (md|vp|pm|pa|pi|coo|gm){_GOES_ON}"), _in_capitals),
    (re.compile(r"\b[acdefgijklmnpr]\d{2,3}\b|\b[acmp][1-9]\b"), lambda found: found[0].upper()),
    (
        re.compile(r"\bpolish(?= (?:and|&|\+|or) (?:[A-Z]|ukrainian|russian|german|english|french|czech|lithuanian))"),
        "Polish",
    ),
    (re.compile(r"\bphd['’]s\b", re.I), "PhDs"),
    (re.compile(rf"\b(?:{'|'.join(NAMES_OF_SEVERAL_WORDS)})\b"), lambda found: NAMES_OF_SEVERAL_WORDS[found[0]]),
)
