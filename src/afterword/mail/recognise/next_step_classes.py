"""Ways to go on, class by class: each line is one way, held against straight apostrophes and single spaces."""

import re

_LIKE = r"(?:would (?:like|love)|'d (?:like|love)|wants?|wish(?:es)?|hop(?:e|es|ing)|ha(?:s|ve) asked|asked|keen|happy|happen)"
_MEET = r"(?:meet|see|speak|talk|chat|sit down|hear|have|get|cook|present|teach|show|work|spend|join|come|try|visit)"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_ROUND = r"(?:second|2nd|third|next|final|last|further|another|follow-?up)"
_FORM = (
    r"(?:interview|round|stage|step|conversation|call|chat|meeting|session|presentation|selection (?:day|round)|trial (?:shift|day)"
    r"|assessment (?:cent(?:re|er)|day)|(?:practical|skills|coding|written) (?:test|exercise)|demo(?:nstration)? lesson|case study"
    r"|(?:campus|site) visit|working (?:lunch|day)|deep dive|on-?site|loop|assignment|exercise|video interview|pairing session)"
)

_WAYS = (
    # Somebody wants to meet them.
    rf"\b{_LIKE} (?:for )?(?:you )?(?:to )?{_MEET} (?:you|with you|for us|a day|two of|the rest|our|to you)\b",
    rf"\b{_LIKE} you to {_MEET}\b|\b{_LIKE} for you to\b",
    rf"\b{_LIKE} (?:for )?(?:an? (?:\w+ )?(?:hour|minutes|coffee|call|chat|word|look)|half an hour|some time|{_ROUND} (?:\w+ )?{_FORM}|an? {_ROUND} {_FORM})",
    r"\b(?:introduce|put|get|pass(?:ed|ing)?) you (?:to|on to|in front of|in touch with|over to) (?:our|the|my|a)\b|\bwant you back\b|\bmeet the rest of\b",
    r"\bbefore (?:we|they) (?:make a decision|decide)[^.!?]{0,60}\byou\b",
    # Asked when.
    rf"\b(?:are|would|is|does|do|could|can) (?:mornings?|afternoons?|evenings?|(?:next |this )?{_WEEKDAY}|the \d+(?:st|nd|rd|th)?)\b[^.!?]{{0,40}}(?:ok(?:ay)?|work|suit|fine|good|possible|free)\b",
    r"\bhow are you (?:fixed|placed|set)|\bwhat does your (?:week|diary|calendar|schedule)|\bwhen can you (?!expect)|\bany (?:day|time)[^.!?]{0,30} you (?:could|can)|\b(?:send|give|offer) (?:me|us) (?:two|three|a few|some|your) (?:slots?|dates?|times?)|\bslots? that (?:work|suit)|\bwhich of (?:the|these) (?:two |three )?(?:dates?|days?|slots?|times?)",
    rf"\bare you (?:about|around|free) (?:on |this |next |for )|\b{_WEEKDAY}(?: at)? \d[\w:.]* ?(?:[ap]m)?,? or {_WEEKDAY}\b",
    # Through to something, called to something.
    r"\byou(?:'re| are| have been|'ve been)? (?:\w+ )?(?:through to|shortlisted|selected (?:to|for)|invited|called (?:to|for))\b",
    r"\b(?:application|candidacy) (?:has |have )?(?:progressed|advanced|moved on|moved) to\b|\b(?:moving|putting|advancing) you (?:on |forward |through )?to\b|\bcontinue (?:the|our|this) process with you|\bexplore your fit\b|\bteam voted yes\b",
    rf"\bnext (?:up )?(?:is|would be|comes|you'd|you would|you will|you'll)\b|\b(?:the )?{_ROUND} (?:\w+ )?{_FORM} (?:will|is|would|takes)\b|\bget the {_ROUND} {_FORM} in\b",
    rf"\b(?:invit(?:e|es|ed|ing|ation)|attendance|welcome|book|choose|join us|called|take part)\b[^.!?]{{0,40}} (?:for|to|at|in|your|the|a) (?:an? |the |your )?(?:\w+ )?(?:{_ROUND} )?{_FORM}\b",
    rf"\b(?:can|could|would|will) you (?:be able to |please )?(?:do|give|come|join|attend|take|bring|prepare|run|manage) (?:back |in |us )*(?:an? |the |on |for |to )?(?:\w+ ){{0,3}}(?:{_FORM}|{_WEEKDAY})\b",
    rf"\b(?:set up|arrange|fix|hop on|jump on|schedule) (?:an? )?(?:{_ROUND} |quick |short )?{_FORM}\b|\bsend (?:us|me) your solution|\btake up references\b|\bsend you an? (?:\w+ )?(?:{_FORM})\b|\bbackground check authori[sz]ation",
    # In other languages.
    r"\bnoch ?ein?mal (?:persönlich )?(?:treffen|sprechen|kennenlernen)|\bpasst ihnen\b|\bpasst es (?:ihnen|dir)|\bpoursuivre (?:le processus|la procédure|les échanges)|\b(?:second|nouvel|autre) échange\b|\bconoci?eras? (?:al|a)\b|\bqué día (?:te|le) (?:viene|va)",
)
MORE_NEXT_STEP = re.compile("|".join(_WAYS), re.IGNORECASE)
MORE_OFFER = re.compile(
    r"\bwe want you(?! (?:back|to))\b|\bhave you on (?:the|our|my) team\b|\byou (?:were|are) (?:the|our) successful (?:candidate|applicant)\b|\bcontract (?:is |will be )?(?:in the post|attached|on its way|enclosed)"
    r"|\b(?:if|whether) you accept\b|\boffer you the (?:post|position|role|job|place)\b",
    re.IGNORECASE,
)
