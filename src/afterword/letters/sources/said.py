"""A sentence cut into what it says: words by their stems, numbers by their values."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from afterword.letters.sources.numbers import Number, numbers
from afterword.letters.sources.stems import expanded, is_free, same, stem
from afterword.words.folding import fold
from afterword.words.sentences import tokens

LINK = re.compile(r"(?:https?://|www\.)[^\s<>“”\"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net"
                  r"|io|dev|edu|gov|app|me|co|ai|de|fr|uk|eu|us|info|example)\b(?:/[^\s<>“”\"]*)?", re.I)  # fmt: skip


@dataclass(frozen=True)
class Said:
    """A word, number or link of a text, in code points; `plain` is the folded word, `clause` counts from 0."""

    start: int
    end: int
    text: str
    plain: str
    stem: str
    clause: int
    is_free: bool = False
    number: Number | None = None
    is_link: bool = False

    @property
    def says(self) -> bool:
        """Whether it is more than grammar and courtesy."""
        return not self.is_free


@lru_cache(maxsize=2048)
def said(text: str) -> tuple[Said, ...]:
    """Return the words, numbers and links of a text in order."""
    whole = [(one.start, one.end, one) for one in numbers(text)]
    links = [found.span() for found in LINK.finditer(text)]
    phrases = [(*found.span(), _meant(found)) for found in _PHRASE.finditer(text)]
    clauses = [found.start() for found in CLAUSE.finditer(text)]
    taken: list[tuple[int, int]] = []
    parts: list[Said] = []
    for start, end in links:
        parts.append(Said(start, end, text[start:end], fold(text[start:end]), _link(text[start:end]), 0, is_link=True))
        taken.append((start, end))
    for start, end, meant in phrases:
        if not _overlaps(taken, start, end):
            number = Number(start, end, Decimal(meant[1:])) if meant.startswith("#") else None
            parts.append(
                Said(
                    start,
                    end,
                    text[start:end],
                    fold(text[start:end]),
                    meant,
                    0,
                    meant in ("", "nobody", "soon"),
                    number,
                )
            )
            taken.append((start, end))
    for start, end, number in whole:
        if not _overlaps(taken, start, end):
            parts.append(Said(start, end, text[start:end], fold(text[start:end]), f"#{number.value}", 0, number=number))
            taken.append((start, end))
    parts += (one for one in _words(text) if not _overlaps(taken, one.start, one.end))
    ordered = sorted(parts, key=lambda one: one.start)
    return tuple(replace(one, clause=sum(cut <= one.start for cut in clauses)) for one in ordered)


def alike(one: Said, other: Said) -> bool:
    """Return whether two words say the same; numbers do where their values are equal."""
    if one.number and other.number:
        return one.number.value == other.number.value
    return same(one.stem, other.stem)


def holds(words: Sequence[Said], one: Said) -> bool:
    """Return whether one of the words says the same as another."""
    return any(alike(one, other) for other in words)


def _words(text: str) -> Iterator[Said]:
    for token in tokens(text):
        at = token.start
        whole = fold(token.text)
        if re.search(r"n't$", whole):
            yield Said(at, token.end, token.text, whole, "not", 0, is_free=True)
            continue
        for part in re.finditer(r"[^-‐‑]+", token.text):
            plain = expanded(re.sub(r"'(?:s|ve|d|ll|m|re)$", "", fold(part.group())))
            start = at + part.start()
            yield Said(start, start + len(part.group()), part.group(), plain, stem(plain), 0, is_free(plain))


def _meant(found: re.Match[str]) -> str:
    meant = _PHRASES[found.lastgroup or ""]
    if meant != "=":
        return meant
    which, unit = fold(found.group()).split()
    return f"{_WHICH.get(which, which)} {expanded(unit)}"


def _overlaps(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in taken)


def _link(text: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", text.lower()).rstrip("/.,;:!?)")


# Where the one who acts may change.
CLAUSE = re.compile(
    r"[;:–—]|, (?!and\b|or\b)|(?:,? (?:and|but|so|while|because|since|as|where|when|which|who|that|whether|how|what)"
    r"(?= (?:I|you|your|my|we|they|the|a|an|it|there|nobody|no)\b))",
    re.I,
)
_TIME = r"week|month|year|spring|summer|autumn|fall|winter|quarter|season"
# A phrase that is one word in its meaning; with "" it says nothing that could be invented.
_SAYINGS = (
    (r"set(?:ting)? up", stem("set-up")),
    (r"e-?mail(?:s|ed|ing)?", stem("email")),
    (r"look(?:ed|ing|s)? after", stem("look-after")),
    (r"in charge of", stem("charge")),
    (r"st(?:and|ands|ood|anding) in\b(?! (?:a|the|my|our|your)\b)", stem("stand-in")),
    (r"sort(?:ed|ing)? out", stem("solve")),
    (r"won back|win back", stem("win")),
    (r"no[ -]one", "nobody"),
    (r"half a year|half-year", "#6"),
    (r"around the clock|round the clock", ""),
    (r"in a row", "run"),
    (r"on (?:my|our|their|your|its) own", stem("alone")),
    (r"on one occasion|one time", stem("once")),
    (r"not (?:quite |entirely |so )?sure", stem("unsure")),
    (r"let(?:ting)? you know", ""),
    (
        r"(?:remember|recall|like|liked|enjoy|enjoyed|(?:struck|impressed|interests?|interested) me) (?:the )?most",
        "",
    ),
    (r"(?:keep|kept|still) (?:thinking|coming back)", ""),
    (r"(?:were|was)n['’]t (?:quite |entirely |so )?sure", stem("unsure")),
    (r"(?:won['’]t|will not|shall not|cannot|can['’]t) (?:soon |easily )?forget", ""),
    (r"two times", stem("twice")),
    (r"now and (?:then|again)|at times|from time to time", stem("sometimes")),
    (r"want(?:ed)? to know", stem("ask")),
    (r"(?<=\d )may|(?<=\dth )may|(?<=(?:in|by|of) )may|(?<=until )may|(?<=since )may|may(?= \d)", "month of may"),
    (r"every (?:other|second)|alternate", "every second"),
    (r"(?:please )?(?:do )?let me know", ""),
    (r"look(?:ing)? for", stem("need")),
    (r"(?:if|should|in case) (?:you|there) (?:need|want|require|would like|is|are|have)[^.;]*", ""),
    (r"any (?:further |other |more )?(?:questions?|information|details?)(?: (?:you|that you) (?:may|might) have)?", ""),
    (r"(?:answer|further) (?:any|your|further|more) [a-z ]*questions?", ""),
    (r"want(?:ed)? to (?:thank|say|add|write|follow|let)", ""),
    (r"(?:everyone|everybody|all) (?:at|in|on|from) (?:your|the) (?:team|company|office)", ""),
    (r"(?:the )?rest of (?:the|your) (?:day|week|team)", ""),
    (r"(?:a |my |your |the )?(?:few|couple of) (?:lines?|words?|minutes?)", ""),
    (r"(?:for|on) (?:my|our|your) part", ""),
    (r"say more(?: about (?:it|this|that))?", ""),
    (r"if (?:it|that|this) (?:helps|would help|is (?:of )?(?:help|use)(?:ful)?)|of (?:any )?(?:help|use)", ""),
    (r"(?:it|that|this|which) (?:may|might|could|should) (?:help|be (?:useful|of (?:help|use|interest)))", ""),
    (r"as soon as possible|asap", "soon"),
    (r"what happens(?= (?:when|if|after|with)\b)", ""),
    (r"under[ -]fives|children under (?:five|5)|under[ -]5s", stem("under-fives")),
    (r"not only", ""),
    (r"not least", ""),
    (r"no (?:doubt|hurry|rush|need to reply|pressure)", ""),
    (r"(?:cannot|can't|can not) wait", ""),
    (r"could not agree more", ""),
    (r"at (?:the )?moment", "now"),
    (r"at (?:all|once|least you)", ""),
    (rf"(?:last|past|previous) (?:{_TIME})", "="),
    (rf"(?:next|coming|following) (?:{_TIME}|wk)", "="),
    (rf"this (?:{_TIME})", "="),
    (r"a\.m\.?|(?<=\d) ?am|(?<=\d )am", "a.m."),
    (r"p\.m\.?|(?<=\d) ?pm|(?<=\d )pm", "p.m."),
)
_WHICH = {"past": "last", "previous": "last", "coming": "next", "following": "next"}
_PHRASES = {f"p{index}": meant for index, (_, meant) in enumerate(_SAYINGS)}
_PHRASE = re.compile("|".join(rf"(?P<p{index}>\b{what}(?!\w))" for index, (what, _) in enumerate(_SAYINGS)), re.I)
