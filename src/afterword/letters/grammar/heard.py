"""What was heard, with the words it lost behind "that": "lunch included", "nurses pick own rota"."""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.finite_verbs import count_verbs
from afterword.letters.grammar.lexicon import is_plural
from afterword.letters.grammar.tokens import words_of


def as_heard(line: str) -> str:
    """Return the completion as a whole thought where only one verb, or one owner, can be missing."""
    line = _TIME_OFF.sub(r"there are \1 of \2", line)
    line = _OWN_OF.sub(_owned, _is_included(_HELP.sub(r"there is \1", line)))
    line = _SAME_FOR.sub(r"you have had the same \1 for \2", line)
    return _there_have_been(_BARE_MIX.sub(r"the \1", line))


def _is_included(line: str) -> str:
    """ "lunch included" behind "that" needs its verb."""
    found = _INCLUDED.fullmatch(line)
    words = words_of(found["what"]) if found else []
    if found is None or count_verbs(words) or words[0] in known.SUBJECT_PRONOUNS:
        return line
    are = is_plural(words[-1]) or "and" in words
    return f"{found['what']} {'are' if are else 'is'} {found['done']}"


def _owned(found: re.Match[str]) -> str:
    """ "nurses pick own rota", "I'd get own van"."""
    who = found["who"].lower()
    whose = "my" if who.startswith("i") else "your" if who == "you" else "their"
    return f"{found['who']}{found['verb']} {whose} own"


def _there_have_been(line: str) -> str:
    """ "0 accidents since 2019"."""
    found = _NONE_SINCE.fullmatch(line)
    return (
        f"there have been {line}" if found and is_plural(found["thing"]) and not count_verbs(words_of(line)) else line
    )


_OWN_OF = re.compile(
    r"\b(?P<who>I(?:['’](?:d|ll))?|you|they|people|staff|everyone|everybody|[a-z]{3,}s)(?P<verb> (?:would |will "
    r"|can |all |each )?"
    r"(?!(?:the|my|your|their|our|its|his|her)\b)[a-z]+) own(?= [a-z])"
)
# "4 weeks holiday"
_TIME_OFF = re.compile(
    r"^(\d+ (?:days|weeks|months))['’]? (?:of )?((?:paid )?(?:holiday|leave|training|vacation|probation"
    r"|shadowing|induction)(?: .+)?)$"
)
_INCLUDED = re.compile(
    r"(?P<what>(?:[\w-]+ ){0,3}[\w-]+) (?P<done>(?:all |fully )?(?:included|provided|covered|guaranteed"
    r"|subsidi[sz]ed|paid|sorted"
    r"|planned|booked)(?: for| by [\w ]+)?)"
)
# "relocation help", "good training": what one gets.
_HELP = re.compile(
    r"^((?:(?!(?:the|your|an?|my|no|their|its?|this|that|you|they|I)\b)[a-z-]+ ){0,2}(?:help|support|training|mentoring"
    r"|coaching|parking|childcare|funding|sponsorship|supervision|flexibility|progression|shadowing)"
    r"(?: (?:for|with|from|on|in|at) [\w ]+)?)$"
)
_SAME_FOR = re.compile(r"^(?:the )?same ((?:[\w-]+ ){0,2}[\w-]+) for ((?:over |about |nearly )?\d+ years)$")
_BARE_MIX = re.compile(
    r"^((?:(?!the|an?|your|my|their|this|that|no|every)[a-z]+ )?(?:mix|range|variety|size|pace|scale|balance|sense"
    r"|quality|amount|lack|kind|chance|focus|way|culture|feel) (?:of|between|on|to) )"
)
_NONE_SINCE = re.compile(
    r"(?:0|no|zero|only \d+|just \d+) (?:[a-z-]+ ){0,2}(?P<thing>[a-z]+)"
    r" (?:since|in the (?:last|past)|in (?=(?:19|20)\d\d|\d+ (?:years|months))) ?[\w ]+"
)
