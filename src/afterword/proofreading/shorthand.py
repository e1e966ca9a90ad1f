"""Nothing is written the way one jots.

Finds the shorthand of notes and chats (abt, w/, thx, tmrw, pls, b/c, arrows). Suggests the word in full, with the
capital of what stands there. Silent on established abbreviations (e.g., CV, p.m., Q3), on “and/or”, and on what the
record or the role writes that way.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.record import terms

IN_FULL = {
    "abt": "about", "appt": "appointment", "asap": "as soon as possible", "b4": "before", "bc": "because",
    "btw": "by the way", "cos": "because", "cuz": "because", "eod": "the end of the day", "eow": "the end of the week",
    "exp": "experience", "fwd": "forward", "fyi": "for your information", "gonna": "going to", "gotta": "have to",
    "gr8": "great", "hrs": "hours", "idk": "I do not know", "imho": "in my opinion", "imo": "in my opinion",
    "kinda": "rather", "lemme": "let me", "lmk": "let me know", "mgmt": "management", "mgr": "manager",
    "mtg": "meeting", "msg": "message", "nxt": "next", "pls": "please", "plz": "please", "ppl": "people",
    "rec'd": "received", "rec’d": "received",
    "rn": "right now", "smth": "something", "tbh": "to be honest", "thru": "through", "thur": "Thursday",
    "thx": "thanks", "tks": "thanks", "tmr": "tomorrow", "tmrw": "tomorrow", "tmw": "tomorrow", "tnx": "thanks",
    "ty": "thank you", "u": "you", "ur": "your", "wanna": "want to", "wk": "week", "wks": "weeks", "wld": "would",
    "ya": "you", "yrs": "years", "2day": "today", "2moro": "tomorrow", "2nite": "tonight",
}  # fmt: skip
SHOUTED = frozenset(("ASAP", "BTW", "EOD", "EOW", "FYI", "PLS", "THX"))  # other capitals are names: UR, MSG, EXP
SLASHED = {"w/o": "without", "w/": "with", "b/c": "because", "b/w": "between"}
WORD = re.compile(rf"(?<![\w.'’/@-])(?:{'|'.join(sorted(IN_FULL, key=len, reverse=True))})(?![\w'’/@-]|\.\w)", re.I)
SLASH = re.compile(r"(?<![\w/])(?P<said>b/[cw]\b|w/o\b|w/(?=\s|\w)(?![ce]\b))[ \t]*", re.I)
ARROW = re.compile(r"[ \t]*(?:[-=]{1,2}>|→|⇒|<[-=])[ \t]*")


def find_shorthand(text: str, context: Context) -> Iterator[Finding]:
    known = terms(context)
    for found in WORD.finditer(text):
        shown = found.group()
        shouted = len(shown) > 1 and shown.isupper()
        if (shouted and shown not in SHOUTED) or (shown in known and not shown.islower()):
            continue
        full = IN_FULL[shown.lower()]
        capital = shown[:1].isupper() and not shouted
        yield _finding(found, shown, full[:1].upper() + full[1:] if capital else full)
    for found in SLASH.finditer(text):
        followed = text[found.end() :][:1].isalnum()
        yield _finding(found, found["said"], SLASHED[found["said"].lower()] + (" " if followed else ""))
    for found in ARROW.finditer(text):
        sentence = f"“{found.group().strip()}” belongs in notes; say it in words."
        yield Finding(found.start(), found.end(), "shorthand", sentence, (" to ",), blocks=True)


def _finding(found: re.Match[str], shown: str, full: str) -> Finding:
    sentence = f"“{shown}” is shorthand; write it out."
    return Finding(found.start(), found.end(), "shorthand", sentence, (full,), blocks=True)
