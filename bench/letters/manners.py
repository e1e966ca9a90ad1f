"""What a letter does not say: words and phrases, each list for one of the 18 points."""

import re

SELF_CRITICISM = re.compile(
    r"\b(bombed|froze|rambl\w+|messed up|screwed up|blew it|was (so |very |really )?(nervous|unprepared)|embarrass\w+|"
    r"my (poor|bad|weak) (answer|performance))\b",
    re.I,
)
PAY = re.compile(
    r"\b(salary|salaries|wages?|compensation|OTE|hourly rate|per hour|pay (rise|range|scale|rate))\b|/hr\b",
    re.I,
)
SHORTHAND = re.compile(
    r"(?<![\w/])(w/o?|abt|b/c|bc|thru|pls|thx|tmrw|u|ur|im|ive|dont|didnt|wont|cant|isnt|doesnt|yrs?|mgr|mgmt|asap|fyi|"
    r"lol|ugh|eow|eom|i)(?![\w/'’])"
)
PLACEHOLDER = re.compile(r"[\[\]{}<>|]|\b(TODO|TBD|XX+|N/A|None|null|lorem)\b|_{2,}|\.{4,}")
MARKUP = re.compile(r"\*\*|__|^#+ |&(amp|lt|gt|nbsp);|^\s*[-*] ", re.M)
ATTACHED = re.compile(r"\b(attach\w*|enclos\w+)\b", re.I)
APOLOGY = re.compile(r"\b(sorry|apolog\w+|regret|excuse|forgive)\b", re.I)
EXCUSE = re.compile(r"\b(busy|because|due to|hectic|ill|sick|travel\w*|hospital|flu)\b", re.I)
OWNED = re.compile(r"\b(late|later|sooner|overdue|earlier|before now|longer|past its time|long ago|delay\w*)\b", re.I)
THANKS = re.compile(r"\bthank\w*|\bgrateful\b", re.I)
THANK_WORD = re.compile(r"\bthank\w*", re.I)
INTEREST = re.compile(
    r"\b(excit\w+|eager\w*|enthusias\w+|passion\w*|thrill\w+|very interested|keen(er)?|"
    r"(would|I['’]d) (love|like) to (join|work)|look forward to (joining|working|contributing)|"
    r"dream|drew me|draws me|makes me want|want this|why I want|"
    r"appeals? to me|attract\w*)\b",
    re.I,
)
PRESSURE = re.compile(
    r"\b(as soon as possible|asap|other offers?|urgent\w*|I need (an answer|to know)|at your earliest|still waiting|"
    r"eagerly|anxious\w*|follow(ing)? up on my|haven['’]t heard|have heard nothing|in vain)\b",
    re.I,
)
STATUS = re.compile(
    r"\b(status|any (news|update)|have you (decided|reached)|made a decision|where (things|I) stand)\b", re.I
)
STOCK = re.compile(
    r"finds? you well|(?:do not|don['’]t) hesitate|earliest convenience|touch(ing)? base|circl(e|ing) back|"
    r"outside the box|ground running|team player|go-getter|synerg|(valuable|great|perfect|strong) (asset|addition|fit)|"
    r"ideal candidate|dream job|results-(driven|oriented)|proven track record|I am confident that|"
    r"at this point in time|to whom it may concern|pick your brain|reach(ing)? out|"
    r"just (checking|wanted)|learn(ing)? more about|valuable time|"
    r"thank you in advance|I would be remiss|skills and experience|take(n)? the time out|wonderful opportunity|"
    r"great opportunity|it was a (great |real )?pleasure|pleasure (meeting|speaking|talking)",
    re.I,
)
EMOJI = re.compile(r"[\U0001F300-\U0001FAFF\u2600-\u27BF]|(?<!\w)[:;]-?[)(DP](?!\w)")
ASSUMES_A_NO = re.compile(
    r"\b(another (candidate|person)|someone else|assum\w+|gone (in )?another|not heard|reject\w*|"
    r"(had|received|without) (a reply|an answer)|(had|received) no (reply|answer))\b",
    re.I,
)
AGAIN = re.compile(
    r"\b(again|another (time|day|moment)|tomorrow|reach me|call me|ring me|phone me|suits?|free|new time)\b", re.I
)
REJECTED = re.compile(r"\b(reject\w*|turned (me )?down|not (chosen|selected)|unsuccessful|passed (me )?over)\b", re.I)
WHY = re.compile(r"\b(why (I|you|it|the)|reconsider\w*|unfair|disappoint\w*|mistake|change your mind)\b", re.I)
ASKS_A_FAVOUR = re.compile(r"\?|\b(vacanc\w+|do you know of|let me know (of|if)|keep me in mind|consider me)\b", re.I)
SAYS_WHERE_IT_GOES = re.compile(r"\b(today|yesterday|this (morning|afternoon|evening)|tonight)\b", re.I)
WEAK_BETTER = re.compile(r"\b(unsure|doubts?|concerns?|worr(y|ied)|weakness\w*|hesita\w+)\b", re.I)
CLAIMS_A_FILE = re.compile(
    r"\b(brings? you|does not open|comes? with this|find (it )?below|am sending you|sends you)\b", re.I
)
GIVEN = re.compile(r"\b(attach\w*|enclos\w+|sending you|with this note|come with this)\b", re.I)
FILE_NAME = re.compile(r"\b\w+\.(pdf|docx?|xlsx?|pptx?|png|jpe?g|zip|mp4)\b", re.I)
STIFF = re.compile(
    r"not lost on me|have noted that|the question (how|whether|what|why)|keep my promise|not forgotten my promise|"
    r"\b(herewith|hereby|kindly|aforementioned|pursuant|duly)\b|with regards? to|in regards? to|"
    r"as I understood it, I will|you are welcome to (write|keep)|harm done|such things happen|days fill up|"
    r"added on my side|no trouble to me|for having spoken|how far the decision|let the matter rest|"
    r"role(?: of [A-Z][\w, ]+)? and about",
    re.I,
)
AS_SAID = re.compile(r"\bas (?:I|you) (?:said|told)\b|\bas (?:agreed|promised)\b", re.I)
