"""The letter speaks as one speaks to people one has just met.

Finds slang and chat (“super stoked”, “ngl”, “gonna”, “kinda”, “awesome sauce”). Suggests plain words where there are
some. Silent on warm words (“thrilled”, “great”) and on anything the record has.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

INSTEAD: dict[str, tuple[str, ...]] = {
    r"(?:super |so |totally |really )?stoked": ("excited", "delighted"),
    r"(?:super|hella|mega|crazy|insanely|wicked) (?P<rest>excited|interested|nice|cool|helpful|happy|keen|grateful)": (
        "very {rest}",
    ),
    r"super[- ]?psyched|psyched|pumped": ("excited",),
    r"ngl,?|tbh,?|imho,?|fr fr|no cap|lowkey|low-key|highkey": ("",),
    r"lol|lmao|rofl|omg|wtf|smh": ("",),
    r"y['’]all|you guys": ("you",),
    r"awesome ?sauce|rad|lit af|dope|sick af|badass|kick[- ]?ass": ("excellent",),
    r"gimme": ("give me",),
    r"dunno": ("do not know",),
    r"(?:a )?vibe check": (),
    r"(?:good |great |the )?vibes?": ("atmosphere",),
    r"crushed it|killed it|nailed it|smashed it": ("did well",),
    r"hit me up": ("write to me",),
    r"(?:no worries|no biggie)": (),
    r"a ton of|tons of": ("much",),
    r"(?:my )?bad\b(?= for\b)": ("sorry",),
    r"ain['’]t": ("is not",),
    r"(?:you )?rock(?:ed)?!": (),
    r"blown away": ("impressed",),
    r"freakin[g'’]?|frickin[g'’]?|damn|hell of a|bloody": ("",),
    r"(?:hey|hiya|yo|sup),? (?:guys|folks|dude|bro|mate|man)": ("Hello",),
    r"dudes?|bros?": (),
    r"yeah|yep|yup|nope": ("yes",),
    r"(?:legit|totes|def(?:s)?|obvs)": ("really",),
    r"fab|amazeballs|ace(?= (?:to|place|team|job)\b)": ("excellent",),
    r"chuffed to bits|buzzing": ("delighted",),
    r"BFF|besties?": (),
    r"sorta": ("rather",),
    r"a no-brainer": ("an easy choice",),
    r"fam(?=[.!,])|af(?=[.!,])": ("",),
    r"cheers mate": ("Thank you",),
    r"the gig|this gig": ("the role",),
}
PHRASES = tuple((re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.I), better) for pattern, better in INSTEAD.items())


def find_slang(text: str, context: Context) -> Iterator[Finding]:
    record = " ".join(filter(None, (context.employer, context.role, *(context.facts or ()))))
    for pattern, better in PHRASES:
        for found in pattern.finditer(text):
            shown = found.group()
            if shown in record:
                continue
            rest = found.groupdict().get("rest") or ""
            right = tuple(one.format(rest=rest) for one in better)
            if shown[:1].isupper():
                right = tuple(one[:1].upper() + one[1:] for one in right)
            message = f"“{shown}” is for friends; an employer reads it as careless."
            yield Finding(found.start(), found.end(), "slang", message, right)
