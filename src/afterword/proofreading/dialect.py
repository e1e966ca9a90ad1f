"""One English from greeting to signature.

Finds British spelling in an American letter and American spelling in any other (“color”, “center”, “gray”, “the
license”), and -ize beside -ise. Suggests the spelling of the letter's dialect. Does not block. Silent on names and
terms of the record, in a Canadian letter, and on -ize in a British letter that is at one with itself (“organize”,
“recognize”: Oxford writes so).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from afterword.proofreading.context import Context
from afterword.proofreading.finding import Finding
from afterword.proofreading.record import knows, terms

WORD = re.compile(r"(?<![\w@/.-])[A-Za-z]{4,}(?![\w@/-]|\.\w)")
NOUN_BEFORE = r"(?:a|an|the|my|your|our|his|her|their|driving|clean|full|current|valid|software|coaching|[a-z]+'s)"
LICENSE = re.compile(rf"\b{NOUN_BEFORE} (?:\w+ )?(?P<word>licenses?)\b(?! (?:the|a|an|our|your)\b)", re.I)
PROGRAM = re.compile(
    r"\b(?:training|graduate|mentoring|educational|education|trainee|apprenticeship|induction|exercise|loyalty|summer"
    r"|volunteer|outreach|wellness|leadership|exchange|health|screening|treatment|degree|study|bursary|festival|concert"
    r"|internship|internships|placement|development|rehabilitation) (?P<word>programs?)\b",
    re.I,
)
TO_PRACTICE = re.compile(r"\b(?:to|will|would|can|i|we|they|should|must) (?P<word>practice)\b(?! of\b)", re.I)
IZE = re.compile(r"i[sz](?:e[sdr]?|ed|ing|ations?|ational|ers?)$", re.I)
WITH_IZE = re.compile(r"iz(?:e[sdr]?|ed|ing|ations?|ational|ers?)$", re.I)
CONSISTENT = 2  # different words in -ize, and none in -ise: the hand means it
_MORE = """gray:grey grays:greys center:centre centers:centres color:colour favorite:favourite check:check
theater:theatre liter:litre fiber:fibre neighbor:neighbour neighborhood:neighbourhood labor:labour honor:honour
behavior:behaviour program:program catalog:catalogue dialog:dialogue traveled:travelled traveling:travelling
traveler:traveller canceled:cancelled modeling:modelling labeled:labelled fulfill:fulfil enrollment:enrolment
jewelry:jewellery plow:plough pajamas:pyjamas aluminum:aluminium skillful:skilful defense:defence offense:offence
pediatric:paediatric anesthetic:anaesthetic orthopedic:orthopaedic maneuver:manoeuvre mold:mould tire:tire"""
_EITHER = """program programs check checks tire tires story stories practice practices license licenses licensed
licensing dialog disk meter meters learned burned spelled dreamed leaned leaped spoiled dialogue dialogues drafted drafting drafts drafter inquiry inquiries judgment draft curb sulfur artifact artifacts annex ax analog
ton tons acknowledgment aging focused focuses focusing toward gage grill per medieval encyclopedia connection
enrolled enrolling fulfilled fulfilling reflection inflection gram grams kilogram among while whiskey fetus specialty specialties furor jail ensure"""
EITHER = frozenset(_EITHER.split())  # right in both, or another word in the other


def find_dialect(text: str, context: Context) -> Iterator[Finding]:
    if context.dialect == "en-CA":
        return
    known, american = terms(context), context.dialect == "en-US"
    words = [found for found in WORD.finditer(text) if not _is_name(text, found, known)]
    oxford = not american and _is_oxford([found.group().lower() for found in words])
    other = _british_to_american() if american else _american_to_british()
    for found in words:
        right = other.get(found.group().lower())
        if right and not (oxford and WITH_IZE.search(found.group())):
            yield _finding(found.start(), found.end(), found.group(), right, american=american)
    if not american:
        for pattern, right in ((LICENSE, "licence"), (TO_PRACTICE, "practise"), (PROGRAM, "programme")):
            for found in pattern.finditer(text):
                plural = "s" if found["word"].endswith("s") else ""
                yield _finding(*found.span("word"), found["word"], right + plural, american=False)


def _is_name(text: str, found: re.Match[str], known: frozenset[str]) -> bool:
    """A word of the record, or a capital in mid-sentence: the National Theatre, Centre Parcs."""
    shown, before = found.group(), text[: found.start()]
    begins = not before.strip() or before.rstrip(" ")[-1:] in ".!?\n:" or before.endswith("\n")
    return knows(shown, known) or (shown[:1].isupper() and not begins) or shown[1:] != shown[1:].lower()


def _is_oxford(words: list[str]) -> bool:
    american = _american_to_british()
    with_ize = {word for word in words if WITH_IZE.search(word) and word in american}
    with_ise = {word for word in words if IZE.search(word) and word in _british_to_american()}
    return len(with_ize) >= CONSISTENT and not with_ise


def _finding(start: int, end: int, shown: str, right: str, *, american: bool) -> Finding:
    right = right[:1].upper() + right[1:] if shown[:1].isupper() else right
    said = (
        f"“{shown}” is British; an American reader writes “{right}”."
        if american
        else (f"“{shown}” is American; this reader writes “{right}”.")
    )
    return Finding(start, end, "dialect", said, (right,))


@lru_cache(maxsize=1)
def _american_to_british() -> dict[str, str]:
    own = (pair.split(":") for pair in _MORE.split())
    pairs = {american: british for american, british in (*_listed(), *own) if american != british}
    return {american: british for american, british in pairs.items() if american not in EITHER}


@lru_cache(maxsize=1)
def _british_to_american() -> dict[str, str]:
    americans = {american for american, _ in _listed()}
    own = (tuple(pair.split(":")) for pair in _MORE.split())
    pairs = {british: american for american, british in (*_listed(), *own) if american != british}
    return {british: one for british, one in pairs.items() if british not in EITHER and british not in americans}


@lru_cache(maxsize=1)
def _listed() -> tuple[tuple[str, str], ...]:
    """LanguageTool's list of words that the two write differently, American first."""
    import lingotweaker_data_en

    path = Path(lingotweaker_data_en.data_dir()) / "en" / "words" / "en-US-GB.txt"
    lines = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    pairs = (line.split(";") for line in lines if line.count(";") == 1)
    return tuple((american.strip(), british.strip()) for american, british in pairs)
