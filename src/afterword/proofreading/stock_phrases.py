"""Nothing is said that everybody says.

Finds phrases that stand in every letter and so say nothing. Suggests shorter words where there are some. Silent on
plain courtesy (“I look forward to hearing from you”).
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding

INSTEAD: dict[str, tuple[str, ...]] = {
    r"i (?:do )?(?:hope|trust) (?:that )?(?:this|the|my) (?:e-?mail|message|note|letter) finds you \w+(?: \w+)?": (),
    r"(?:please )?(?:do not|don['’]t) hesitate to contact me": ("please write or ring",),
    r"(?:please )?(?:do not|don['’]t) hesitate to(?! contact me)": ("please",),
    r"at your earliest convenience": ("when it suits you",),
    r"touch(?:ing)? base": (),
    r"circl(?:e|ing) back": (),
    r"think(?:ing)? outside the box": (),
    r"hit(?:ting)? the ground running": (),
    r"(?:a )?(?:great |true |real |strong )?team[- ]player": (),
    r"go-getter": (),
    r"synerg(?:y|ies|istic)": (),
    r"an? (?:great|valuable|strong|perfect) (?:asset|addition) to your (?:team|company|organi[sz]ation)": (),
    r"(?:the |a )?(?:perfect|ideal) (?:fit|candidate)": (),
    r"(?:my )?dream (?:job|company)": (),
    r"results-(?:driven|oriented)": (),
    r"proven track record": (),
    r"i am confident that (?:my|i)\b": (),
    r"from the bottom of my heart": (),
    r"express my (?:most )?(?:sincere(?:st)?|heartfelt|deep(?:est)?|utmost) (?:gratitude|thanks|appreciation)": (
        "thank you",
    ),
    r"(?:i am|i['’]m|as) an? (?:very |true |real )?(?:hard worker|people person|(?:fast|quick) learner|self-starter|go-to person)": (),
    r"(?:100|110|120|150) ?(?:%|per ?cent) (?:effort|to|of my|every)|give 1[0-9]0 ?(?:%|per ?cent)": (),
    r"at the end of the day,": (),
    r"an? (?:real |great |valuable |true |huge )?asset(?= (?:to|for) (?:you|your|the (?:team|company))|[.!])": (),
    r"wealth of experience|(?:above and beyond)|bring to the table|win-win|(?:to )?the next level": (),
    r"wear(?:ing)? many hats|move the needle|low-hanging fruit|paradigm shift|best of breed|value-add": (),
    r"passion(?:ate)? (?:about|for) excellence": (),
}
PHRASES = tuple((re.compile(rf"\b{pattern}", re.I), better) for pattern, better in INSTEAD.items())


def find_stock_phrases(text: str, context: Context) -> Iterator[Finding]:
    for pattern, better in PHRASES:
        for found in pattern.finditer(text):
            shown = found.group()
            capital = shown[:1].isupper()
            right = tuple(one[:1].upper() + one[1:] if capital else one for one in better)
            sentence = f"“{shown}” stands in every letter; say it in your own words or leave it out."
            yield Finding(found.start(), found.end(), "stock-phrase", sentence, right)
