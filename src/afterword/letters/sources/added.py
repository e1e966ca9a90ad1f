"""Small words that make a claim larger stand in the notes: longer, surer, every time, the best, and for a reason."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword.letters.notes import NoteKind
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.said import Said, said
from afterword.letters.sources.stems import is_past, same, stem
from afterword.words.word_list import listed

# What a text may not say unless the notes say the same, in these or other words of its row: (said, what allows it).
_LARGER = tuple(
    (re.compile(rf"\b(?:{said_so})\b", re.I), re.compile(rf"\b(?:{allowed})\b", re.I))
    for said_so, allowed in (
        (
            r"still(?! (?:hope|look|glad|happy|very|interested|keen|remember|think))"
            r"|(?:ever )?since(?! (?:(?:you|it|i|that|there|this|your|the|we|our"
            r"|january|february|march|april|may|june|july|august|september"
            r"|october|november|december)\b|\d))|to this day|until today|for years|for a long time|these days"
            r"|so far|permanently|from then on|(?:have|has|'ve|’ve) [^.;]*\bsince",
            r"still|since|so far|today|until now|to this day|keep|keeps|stays?|remains?|years|now",
        ),
        (
            r"already(?! (?:mentioned|said))|from the start|from day one",
            r"already|first|from the start|since|early|in use",
        ),
        (
            r"again(?= (?:and|for the)\b)|repeatedly|regularly|frequently|often|usually|routinely|constantly"
            r"|every time|each time|always|invariably|time and again",
            r"again|repeated\w*|regular\w*|frequent\w*|often|usual\w*|routine\w*|constant\w*|every\w*|each|always|daily"
            r"|weekly|monthly|nightly|yearly|times|twice|never|whenever|an? \w+",
        ),
        (
            r"which is why|that is why|that's why|thanks to (?!you)|because of (?:me|my|us|our|th[ia][st])|as a result"
            r"|therefore|thereby|consequently|result(?:ed|ing|s) in|le(?:d|ading|ads) (?:\w+ )?to|caus(?:ed|ing)"
            r"|due to|so that|in consequence|hence|thus|"
            r"made (?:[\w£$,-]+ ){1,5}possible|meant that|enabl(?:ed|ing)|allow(?:ed|ing)",
            r"because|why|so|thanks to|result\w*|therefore|due to|since|through|by|cause\w*|led to|lead\w*|allow\w*"
            r"|enabl\w*|let|made|means?|meant|after",
        ),
        (
            r"definitely|certainly(?! be)|surely|guarantee\w*|without (?:a |any )?doubt|"
            r"undoubtedly|firmly|for sure|fully"
            r"|entirely|completely|totally|exclusively|single-?handedly|on my own|by myself|alone|personally"
            r"|solely|independently|without (?:any )?help",
            r"definite\w*|certain\w*|sure\w*|guarantee\w*|doubt\w*|firm\w*|full\w*|entire\w*|complete\w*|total\w*"
            r"|exclusive\w*|single-?handed\w*|myself|own|alone|personal\w*|sole\w*|independent\w*|without help|nobody"
            r"|whole|all",
        ),
        (
            r"(?:my|our|a) \w+ and I\b|(?:and I|we) (?:both )?(?:together|jointly)|jointly",
            r"we|us|our|with|together|joint\w*|both|and",
        ),
        (
            r"for the first time|the (?:very )?first(?: (?:person|one))?(?= (?:to|in|who|of)\b)|"
            r"the only|the best|the most"
            r"|the least|one of the (?:best|most|few|first|only)|more than any\w*|better than|unlike any\w*",
            r"first|only|best|most|least|few|better|\w+est",
        ),
        (
            r"across the (?:whole |entire )?\w+|throughout the \w+|company-?wide|nation-?wide|world-?wide|everywhere"
            r"|all over|in every \w+|in all \w+|for every\w* \w+|whole|entire",
            r"across|throughout|\w+-?wide|everywhere|all|every|each|whole|entire|full|complete",
        ),
        (
            r"as (?:we|you) (?:agreed|discussed and agreed|arranged|decided|requested|wanted|suggested|asked)"
            r"|(?:you|we) (?:have |had |both |all )?(?:agreed|promised|offered|invited|confirmed|assured|"
            r"approved|chose|selected"
            r"|accepted|hired|praised|guaranteed|decided)|our agreement|your (?:offer|promise|invitation)",
            r"agree\w*|arrange\w*|decid\w*|decision|request\w*|suggest\w*|offer\w*|invit\w*|confirm\w*|assur\w*|promis\w*"
            r"|accept\w*|guarantee\w*",
        ),
    )
)
_AGREED = _LARGER[-1][0]
_PROMISES = (NoteKind.PROMISE, NoteKind.THEY_WILL)
_MAYBE = frozenset(
    map(stem, listed("might may could would possibly perhaps maybe probably likely hopefully should try hope if want"))
)
_NOT_PRESENT = frozenset(
    listed(
        "to did do does not can could will would may might shall should used "
        "have had am was been cut put set let read"
        " hit shut split spread cost cast quit"
    )
)
_BESIDE = frozenset(listed("also be have only even soon well not"))
_TIMES = re.compile(r"\b(?:for|over|many|several) (?:many |several |some )?(year|month|week|day|night|hour)s\b", re.I)
_FIRST = frozenset(("i", "we"))


def find_added(text: str, parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find what makes more of a note than it says."""
    known = " ".join([*(note.text for note in facts.notes), *facts.stated])
    notes = [said(note.text) for note in facts.notes]
    is_promised = any(note.kind in _PROMISES for note in facts.notes)
    for larger, allowed in _LARGER:
        if (found := larger.search(text)) and not allowed.search(known) and not (is_promised and larger is _AGREED):
            yield Unsourced(*found.span(), Why.STRONGER)
    yield from _made_longer(text, known)
    yield from _made_sure(parts, notes)
    yield from _made_present(parts, notes)
    yield from _made_own(parts, notes)


def _made_longer(text: str, known: str) -> Iterator[Unsourced]:
    """ "For months" where a note says "for a month"."""
    for found in _TIMES.finditer(text):
        if not re.search(rf"\b{found[1]}s|decades?\b", known, re.I) and re.search(rf"\b{found[1]}\b", known, re.I):
            yield Unsourced(*found.span(), Why.STRONGER)


def _made_sure(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "Who will travel" where a note says "who might travel"."""
    if any(one.stem in _MAYBE for one in parts):
        return
    for words in notes:
        for at, guard in enumerate(words):
            if guard.plain not in ("might", "may", "could", "possibly", "perhaps", "maybe", "probably", "hopefully"):
                continue
            held = next((one for one in words[at + 1 :] if one.plain not in _BESIDE), None)
            if held and (found := next((one for one in parts if same(one.stem, held.stem)), None)):
                yield Unsourced(found.start, found.end, Why.STRONGER)


def _made_present(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "I manage the desk" where a note says "managed the desk"."""
    for before, one in pairwise(parts):
        if before.plain not in _FIRST or " " in one.plain or is_past(one.plain) or one.plain in _NOT_PRESENT:
            continue
        alike = [word for words in notes for word in words if same(word.stem, one.stem)]
        if alike and all(is_past(word.plain) and word.plain != one.plain for word in alike):
            yield Unsourced(before.start, one.end, Why.STRONGER)


def _made_own(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "I finished it early" where a note says "we finished it early"."""
    if any(one.plain in ("we", "us", "our", "together", "with", "team") for one in parts):
        return
    for at, one in enumerate(parts):
        if one.plain != "i":
            continue
        verb = next((word for word in parts[at + 1 : at + 4] if is_past(word.plain)), None)
        alike = [
            words[max(0, place - 3) : place]
            for words in notes
            for place, word in enumerate(words)
            if verb and same(word.stem, verb.stem)
        ]
        if verb and alike and all(any(word.plain == "we" for word in before) for before in alike):
            yield Unsourced(one.start, verb.end, Why.CLAIM)
