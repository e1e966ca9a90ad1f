"""The half sentence typed once more at the head of its completion, taken off."""

import re

from afterword.letters.grammar.called import names_of_one
from afterword.letters.notes import NoteKind


def strip_lead_in(kind: NoteKind, text: str, employer: str, reader: str, readers: tuple[str, ...] = ()) -> str:
    """Return the completion without the echoed half sentence: "we talked about X" becomes "X"."""
    pattern = _PATTERNS.get(kind)
    if pattern is None:
        return text
    speaker = "|".join([*_SPEAKERS, *(re.escape(name) for name in (employer, *names_of_one(reader, readers)) if name)])
    if kind in (NoteKind.MINE, NoteKind.SHOULD):
        text = _HAVE_OR_AM.sub(lambda found: {"ve": "have", "m": "am", "ll": "will"}[found[1].lower()], text)
    stripped = re.sub(rf"^(?:{pattern.replace('SPEAKER', f'(?:{speaker})')})\s+", "", text, count=1, flags=re.I)
    return stripped or text


_HAVE_OR_AM = re.compile(r"^(?:that )?i['’](ve|m|ll)\b", re.I)
_SPEAKERS = ("they", "you", "she", "he", "the company", "the team")
_PATTERNS = {
    NoteKind.TALK: (
        r"(?:(?:we|i) )?(?:also )?(?:talked|spoke|chatted|discussed|speaking|talking|discussing|talk|discussion)"
        r"(?: (?:a lot|lots|a bit|mostly|briefly))?(?: (?:with|to) SPEAKER)?(?: (?:about|through|on))?"
        r"|about|(?:(?:a )?lots?|loads|heaps|tons|plenty|mostly|mainly|just) about"
    ),
    NoteKind.STUCK: r"(?:what (?:really )?stuck with me (?:is|was)|it stuck with me)(?: that)?|that",
    NoteKind.GLAD: (
        r"(?:i was |was )?(?:glad|happy|pleased)(?: to hear)?(?: that| about)?|to hear(?: that| about)?|that|about"
    ),
    NoteKind.ASKED: r"(?:SPEAKER (?:also )?)?(?:asked|ask|wanted to know|wondered)(?: me)?(?: about)?|(?:SPEAKER"
    r" )?tell (?:me|us) about|about",
    NoteKind.NEED: (
        r"(?:SPEAKER (?:said (?:that )?)?(?:SPEAKER )?(?:really |badly |urgently |also )?)?(?:need|needs|needed)"
        r"|SPEAKER(?:['’]re|['’]s| are| is| were| was) (?:also )?(?:looking for|after|in need of)|looking for"
        r"|(?:SPEAKER )?(?:want|wants)(?= (?:a|an|someone|somebody)\b)"
    ),
    NoteKind.MINE: r"(?:what i(?: have|'ve) done that fits:? )?i|(?:that )?i",
    NoteKind.WORRY: (
        r"(?:SPEAKER )?(?:(?:were|was|are|is|seemed|felt|sounded) )?(?:a bit |slightly |quite )?"
        r"(?:unsure|worried|not sure|concerned|sceptical|skeptical|doubtful|worry|doubts?|concerns?)(?: about| of"
        r"| over| on)?"
        r"|about"
    ),
    NoteKind.BETTER: r"(?:a )?better answer (?:is|was|would be)(?: that)?|that|(?:yes|no|well),|yes|(?:i"
    r" )?should(?:'ve| have) said(?: that)?",
    NoteKind.SHOULD: r"(?:(?:i )?should(?:'ve|ve| have) (?:said|mentioned|told them)|(?:i )?wish (?:i(?:'d| had)"
    r" )said)? ?(?:that )?i",
    NoteKind.PROMISE: (
        r"(?:i(?: have| had)? )?(?:promised|said|told)(?: SPEAKER|(?: to)? (?:her|him|them))?(?: to| that i would"
        r"| that i will| i would| i will| i'd| i’d| i'll| that i'd)"
        r"|i(?: have| had)? promised(?: SPEAKER)?"
        r"|(?:that )?(?:i|i'll|i’ll|i'd|i’d)(?: will| would| should| must)?|to|will|would|promised? to"
    ),
    NoteKind.THEY_WILL: (
        r"(?:SPEAKER )?said (?:that )?(?:SPEAKER(?:'d|'ll|’d|’ll| would| will)|would|will)|SPEAKER(?:'d|'ll|’d"
        r"|’ll| would| will)"
        r"|to|would|will"
    ),
    NoteKind.DECIDE: (
        r"(?:i )?(?:will|should|'ll|ll) hear(?: back)?|hear(?: back)?|SPEAKER (?:decide|will decide|get back to me)"
    ),
    NoteKind.DRAW: r"(?:what makes me want this (?:is|was)|i want (?:this|it|the job)|i(?: really)? (?:like|love"
    r"|liked|loved))(?: that| because)"
    r"|(?:what makes me want this is)|that|because|just|(?:i )?(?:like|love)d? that|mostly",
    NoteKind.COMMON: r"(?:we )?both|we",
}
