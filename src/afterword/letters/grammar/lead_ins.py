"""The half sentence typed once more at the head of its completion, taken off."""

import re

from afterword.letters.notes import NoteKind


def strip_lead_in(kind: NoteKind, text: str, employer: str, reader: str) -> str:
    """Return the completion without the echoed half sentence: "we talked about X" becomes "X"."""
    pattern = _PATTERNS.get(kind)
    if pattern is None:
        return text
    speaker = "|".join([*_SPEAKERS, *(re.escape(name) for name in (employer, reader, reader.split(" ")[0]) if name)])
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
        r"(?:i was |was )?(?:glad|happy|pleased) (?:to hear )?(?:that|about)?|to hear (?:that|about)|that|about"
    ),
    NoteKind.ASKED: r"(?:SPEAKER (?:also )?)?(?:asked|ask)(?: me)?(?: about)?|about",
    NoteKind.NEED: (
        r"(?:SPEAKER (?:said (?:that )?)?(?:SPEAKER )?(?:really |badly |urgently |also )?)?(?:need|needs|needed)"
        r"|SPEAKER(?:['’]re|['’]s| are| is| were| was) (?:also )?(?:looking for|after|in need of)|looking for"
        r"|(?:SPEAKER )?(?:want|wants)(?= (?:a|an|someone|somebody)\b)"
    ),
    NoteKind.MINE: r"(?:what i(?: have|'ve) done that fits:? )?i|(?:that )?i",
    NoteKind.WORRY: (
        r"(?:SPEAKER )?(?:(?:were|was|are|is|seemed) )?(?:unsure|worried|not sure|concerned|sceptical|skeptical)"
        r"(?: about| of)?|about"
    ),
    NoteKind.BETTER: r"a better answer (?:is|was|would be)(?: that)?|that|(?:yes|no|well),",
    NoteKind.SHOULD: r"(?:i should have said )?(?:that )?i|that i",
    NoteKind.PROMISE: (
        r"i(?: have| had)? promised(?: SPEAKER)?(?: to| that i would| that i will| i would| i'd)?"
        r"|(?:that )?(?:i|i'll|i’ll|i'd|i’d)(?: will| would| should| must)?|to|will|would|promised to"
    ),
    NoteKind.THEY_WILL: (
        r"(?:SPEAKER )?said (?:that )?(?:SPEAKER )?(?:would|will|'d|'ll)|SPEAKER(?:'d|'ll|’d|’ll| would| will)"
        r"|to|would|will"
    ),
    NoteKind.DECIDE: (
        r"(?:i )?(?:will|should|'ll|ll) hear(?: back)?|hear(?: back)?|SPEAKER (?:decide|will decide|get back to me)"
    ),
    NoteKind.DRAW: r"what makes me want this is(?: that)?|that|because",
    NoteKind.COMMON: r"(?:we )?both|we",
}
