"""Words that no letter says: of others in anger, of oneself in shame."""

import re


def is_unkind(text: str) -> bool:
    """Return True where the words insult somebody or run the writer down; trade words such as "lazy loading" do not."""
    return _OF_OTHERS.search(text) is not None or _OF_ONESELF.search(text) is not None


_OF_OTHERS = re.compile(
    r"\b(?:idiot(?:s|ic)?(?!-)|morons?|moronic|imbeciles?|stupid(?:ly|ity)?|jerks?|(?:smug|miserable|old|silly) gits?"
    r"|wankers?|twats?|pricks?|dickheads?|bastards?|bitch(?:es|y)?|arseholes?|assholes?"
    r"|creep(?:s|y)?(?! (?:strength|test))"
    r"|losers?|clowns?|snobs?|fools?|liars?|smug(?:ly)?|arrogan(?:t|tly|ce)|rude(?:ly|ness)?|obnoxious|condescending"
    r"|pompous|clueless|incompetent|pathetic|ugly|disgusting|loathsome|creeped|insufferable|know-it-alls?|bullsh\w+"
    r"|sh[i*]t\w*|f[u*]ck\w*|crap(?:py)?|damn(?:ed)?|hate(?:d|s)? (?:him|her|them|his)|waste of (?:my |our )?time"
    r"|full of (?:himself|herself|themselves)|dumb(?! (?:terminal|waiter))|old hag|nasty (?:man|woman|person|piece))\b",
    re.I,
)
_OF_ONESELF = re.compile(
    r"\b(?:am|was|were|felt|sounded|looked|i'm|i’m) (?:so |really |totally |pretty |just |completely )?"
    r"(?:useless|rubbish|hopeless|terrible|awful|pathetic|a mess|a disaster|out of my depth|embarrassed|clueless)\b"
    r"|\btalked too much\b|\bmade a fool of\b|\bembarrass\w* myself\b|\bblew (?:it|that|the)\b|\bbombed\b"
    r"|\brambl(?:ed|ing on)\b|\bnot good enough\b|\bno idea what i\b",
    re.I,
)
