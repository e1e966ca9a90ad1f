"""Signs and clipped phrases of notes, each with the one thing it can mean there."""

import re
from collections.abc import Callable

from afterword.letters.grammar.short_days import DAYS, MONTHS
from afterword.words.word_list import listed

_UNITS = "hour|day|week|month|year|minute|person|people|bed|bedroom|seat|man|ton|tonne|foot|mile|page|storey|story"
# At the end of a line these can only be the day: "call back mon".
_CLEAR_DAYS = tuple((short, day) for short, day in DAYS if day not in ("Saturday", "Sunday", "Wednesday"))
_LANGUAGES = "go rust swift ruby sage scala react angular flutter spring django flask rails".replace(" ", "|")
_BEHIND_A_WORD = r"(?<=[a-z] )" + "".join(
    rf"(?<!\b{word} )"
    for word in listed(
        "till til after from since than of the about abt by on next this until before or and a"
        " every each last to for one most"
    )
)
_OF_IT = (
    r"(?:dept|department|team|systems?|support|manager|helpdesk|desk|projects?|side|budget|lead|director|rollout"
    r"|skills"
    r"|training|contract|provider|estate|admin|policy|policies|software|data|process|processes|advisor|adviser)\b"
)
_AFTER_A_SPAN = "from|to|a|an|per|each|every|and|or|in|on|at|of|for|with|by|before|after|late|early|away|flat"
_UNIT_OF = {"yr": "year", "min": "minute", "wk": "week", "hr": "hour", "mth": "month"}
_TITLES = {"prof": "Professor", "dr": "Dr", "mrs": "Mrs", "mr": "Mr", "ms": "Ms"}
_ONE = {"yr": "year", "hr": "hour", "wk": "week"}
_BEFORE_A_DAY = "by|on|until|before|next|this|or|and|call|every|each|last|a|one|most|about|abt"
SIGNS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"\bw/o(?=\s|$)", re.I), "without"),
    (re.compile(r"\bw/(?:\s*(?=\w)|$)", re.I), "with "),
    (re.compile(r"\b2x$"), "twice"),
    (re.compile(r"\b([3-9])x$"), r"\1 times"),
    (re.compile(r"\b(?:en|bs) (?=\d{3,5}\b)"), lambda found: found[0].upper()),
    (re.compile(r"\b(since|in|from|of|until|before|after|during) (\d{2,4}s)\b"), r"\1 the \2"),
    (
        re.compile(r"\b(passed|failed|sat) (?=(?:(?!(?:the|my|an?|all|every)\b)[\w./-]+ ){0,3}(?:test|exam)\b)"),
        r"\1 the ",
    ),
    (re.compile(r"\bb/c\b", re.I), "because"),
    (re.compile(r"\bsb (?=(?:to|who|for|with|that)\b)"), "someone "),
    (re.compile(r"(?<=[a-z] )re:? (?=[a-z])"), "about "),
    (re.compile(r"\b(an?|per) min\b"), r"\1 minute"),
    (re.compile(r"\bpat (?=test)"), "PAT "),
    (
        re.compile(rf"{_BEHIND_A_WORD}((?:mon|tues|wednes|thurs|fri|satur|sun)day)$", re.I),
        lambda found: f"on {found[1].capitalize()}",
    ),
    *((re.compile(rf"\bon {day[:3].lower()}s\b"), f"on {day}s") for day in listed("Monday Friday Saturday Sunday")),
    (
        re.compile(r"\b(an?|the|my|our|your|their) (\d+)[ -]?(yr|min|wk|hr|mth)s? (?=[a-z])"),
        lambda found: f"{found[1]} {found[2]}-{_UNIT_OF[found[3]]} ",
    ),
    (re.compile(r"(?<=[a-z] )4 (?=(?:the|an?|my|our|your|their)\b)"), "for "),
    (re.compile(r"(?<=\bknow )eow$"), "by the end of the week"),
    (re.compile(rf"\b(the|our|their|your|my|an|of) it (?={_OF_IT})"), r"\1 IT "),
    (re.compile(rf"\bhr (?={_OF_IT})"), "HR "),
    (re.compile(r"\b(the|our|their|your|my) hr\b"), r"\1 HR"),
    (re.compile(r"\b(in|by|since|until|before|next|last|from|of|for|mid|early|late) august\b"), r"\1 August"),
    (re.compile(r"\ba levels\b"), "A levels"),
    (re.compile(r"\b(\d) a side\b"), r"\1-a-side"),
    (re.compile(r"\bdid similar\b"), "did something similar"),
    (re.compile(r"\b(how (?:long|much|often|soon|far|well|many [a-z]+)) id\b"), r"\1 I'd"),
    (re.compile(r"\bex (?=[a-z]{3})"), "ex-"),
    (re.compile(r"\b(by|before|until|at) eod\b", re.I), r"\1 the end of the day"),
    (re.compile(r"\b(by|before|until|at) eow\b", re.I), r"\1 the end of the week"),
    (re.compile(r"\b(by|before|until|at) eom\b", re.I), r"\1 the end of the month"),
    (re.compile(r"(?<=\d )mos?\b"), "months"),
    (re.compile(r"\b(\d+)(?=(?:yrs?|years|months|weeks|wks|hrs|hours|mins|minutes|ppl|people)\b)"), r"\1 "),
    (re.compile(r"(?<=\s)[&+](?=\s(?![A-Z]))|(?<=[a-z]\s)\+(?=\s)"), "and"),
    (re.compile(r"(?<=\s)@\s*(?=[A-Za-z])"), "at "),
    (re.compile(rf"\b(an?|the|my|our|your|their) (\d+) ({_UNITS}) (?=[a-z])"), r"\1 \2-\3 "),
    (re.compile(r"\b(\d)x(?=\s(?:a|an|per|each|every)\b)"), r"\1 times"),
    (re.compile(r"(?<=[a-z]{2}) n (?=[a-z]{2})"), " and "),
    (re.compile(r"\bwith (send|asd)\b"), lambda found: f"with {found[1].upper()}"),
    # "for jan" may be a person.
    *(
        (
            re.compile(rf"\b(by|in|since|until|mid|end of{'' if short == 'jan' else '|for|from'}) {short}\b"),
            rf"\1 {month}",
        )
        for short, month in MONTHS
    ),
    (re.compile(r"\bmon(?:\s?[-–]\s?| to )fri\b"), "Monday to Friday"),
    (re.compile(r"\b(call|ring|phone|over|back|round|drop in|pop in) (?:on )?sat$"), r"\1 on Saturday"),
    (re.compile(r"\b(an?|my|bring|photo|your) id\b"), r"\1 ID"),
    (re.compile(r"\bmy self\b"), "myself"),
    (re.compile(r"\b(by|at|before|until) end of (?:the )?(day|week|wk|month|year)\b"), r"\1 the end of the \2"),
    (re.compile(r"\bmat leave\b"), "maternity leave"),
    (re.compile(r"\b(to|with|from|in|get|have|let|if|and|email|call|chase|ring|tell|ask|phone) hr\b"), r"\1 HR"),
    (
        re.compile(r"\b(at|in|near|from|for|with) st\.? ([a-z])(?=[a-z]{2})"),
        lambda found: f"{found[1]} St {found[2].upper()}",
    ),
    (re.compile(r"\bq([1-4])\b"), r"Q\1"),
    (re.compile(r"(?<=[a-z] )(ii|iii)\b"), lambda found: found[1].upper()),
    (
        re.compile(
            rf"\b(used?|using|learn(?:ed|t|ing)?|knows?|in|with|writes?|wrote) ({_LANGUAGES})(?=$|,| (?:and|for|on"
            rf"|at)\b)"
        ),
        lambda found: f"{found[1]} {found[2].capitalize()}",
    ),
    (
        re.compile(rf"\bfrom ({_LANGUAGES}|java|python|c|php|perl|javascript) to ({_LANGUAGES})\b", re.I),
        lambda found: f"from {found[1].capitalize()} to {found[2].capitalize()}",
    ),
    (re.compile(r"\b(how|if|whether|what|that|when|why|because) id\b"), r"\1 I'd"),
    (
        re.compile(
            r"\b((?:spea\w+|spoke|learn(?:ed|t|ing)?|fluent(?: in)?|in|into|from|with|conversational|native|basic|some"
            r"|good)(?: a bit of)?) polish\b"
        ),
        r"\1 Polish",
    ),
    (re.compile(r"~\s*(?=\d)"), "about "),
    (re.compile(r"(?<=\d )(\w+)/(day|night|week|month|year|hour|shift)\b"), r"\1 a \2"),
    (re.compile(r"\b[Tt]heres\b"), "there's"),
    (re.compile(r"\by(\d{1,2})(?=s? |$|,)"), r"Year \1"),
    (re.compile(r"\bsat (?:and|&|\+|or) sun\b"), "Saturday and Sunday"),
    (re.compile(r"\b(for|in|over|during) (1st|first) (\d+|few|couple of) "), r"\1 the \2 \3 "),
    (
        # "mr patels" may lack its apostrophe.
        re.compile(r"\b(prof|dr|mrs|mr|ms)\.? ([a-z])(?=[a-z]+[a-rt-z]\b)"),
        lambda found: f"{_TITLES[found[1]]} {found[2].upper()}",
    ),
    (re.compile(r"\b(children|women|men)s(?= [a-z])", re.I), r"\1's"),
    (re.compile(r"\bits(?= (?:a|an|the|not|all|too|so|very|just|really|been|only|never)\b)", re.I), "it's"),
    *((re.compile(rf"{_BEHIND_A_WORD}{short}\.?$"), f"on {day}") for short, day in _CLEAR_DAYS),
    *(
        (
            re.compile(rf"\b({_BEFORE_A_DAY}) {short}\b\.?", re.I),
            rf"\1 {day}",
        )
        for short, day in DAYS
    ),
    (re.compile(r"\b1\s?(yr|hr|wk)\b\.?", re.I), lambda found: f"1 {_ONE[found[1].lower()]}"),
    (
        re.compile(r"\b(in|by|since|until|before|next|last|from) (may|march)$"),
        lambda found: f"{found[1]} {found[2].capitalize()}",
    ),
    (re.compile(r"\b(\d+)\s?(?:yrs|yr)\b\.?", re.I), r"\1 years"),
    (re.compile(r"\b(\d+)\s?(?:hrs|hr)\b\.?", re.I), r"\1 hours"),
    (re.compile(r"\b(\d+)\s?(?:mins)\b\.?", re.I), r"\1 minutes"),
    (re.compile(rf"\b(\d+)\s?min\b\.?(?=$|[,;]| (?:{_AFTER_A_SPAN})\b)", re.I), r"\1 minutes"),
    (re.compile(r"\b(\d+)\s?(?:wks)\b\.?", re.I), r"\1 weeks"),
    (re.compile(r"\b(\d+)\s?(?:ppl)\b\.?", re.I), r"\1 people"),
)
