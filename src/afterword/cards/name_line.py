"""A line that may be a person's name: what belongs to the name, and how much it looks like one."""

import re
from dataclasses import dataclass

from afterword.cards.cases import CAPITAL
from afterword.cards.company_words import company_suffix, company_words
from afterword.cards.degrees import CREDENTIALS, DROPPED_BEFORE, FIELDS_OF_DOCTORS, KEPT_BEFORE
from afterword.cards.given_names import GIVEN_NAMES
from afterword.cards.slogan_words import slogan_words
from afterword.cards.street_words import street_words, town_words
from afterword.cards.title_words import title_words
from afterword.words.folding import fold
from afterword.words.name_words import PARTICLES


@dataclass(frozen=True)
class NameLine:
    """`name` is what a letter would call the person: without degrees, with Dr. and Prof."""

    name: str
    decorated: bool  # with a degree or a form of address, which only people have
    rest: str = ""  # what stood behind it on the line


HAN_NAME = re.compile(
    r"^[\u3400-\u9fff々〆ヶ]{1,4}[\s\u3000]?[\u3400-\u9fff々ぁ-んァ-ヶ]{1,4}$|^[ァ-ヶー]{2,8}[・\s][ァ-ヶー]{2,8}$|^[\uac00-\ud7af]{2,4}$"
)
EAST = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


_PRONOUNS = re.compile(
    r"\s*\((?:he|she|they|er|sie|elle|il)\b[^)]*\)|\b(?:he|she|they)\s?/\s?(?:him|her|hers|them|they)\b", re.IGNORECASE
)


def name_line(text: str) -> NameLine | None:
    """The name in a line; None where something stands there that no name has."""
    text = _PRONOUNS.sub("", text).strip(" ,|•·-–")
    text = re.sub(r"^(?:name|contact|attn|姓名)\s?[.:：]\s*", "", text, flags=re.IGNORECASE)
    if EAST.search(text):
        tight = text.replace("　", " ").strip()
        tight = re.sub(r"(?<=\S)\s(?=\S)(?=(?:\S\s?){0,3}$)", " ", tight) if len(tight) <= 9 else tight
        squeezed = re.sub(r"\s", "", tight)
        if HAN_NAME.match(tight) or (HAN_NAME.match(squeezed) and len(squeezed) <= 6):
            return NameLine(tight, decorated=False)
        return None
    words = text.split()
    before: list[str] = []
    decorated = False
    while len(words) > 1:
        key = _key(words[0])
        dotted = words[0].endswith(".") or key in (
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "herr",
            "frau",
            "monsieur",
            "madame",
            "mgr",
            "ing",
            "shri",
            "smt",
            "mr",
            "mrs",
            "ms",
        )
        if key in KEPT_BEFORE and dotted:
            before.append(words.pop(0))
        elif (key in DROPPED_BEFORE and dotted and len(key) > 1) or re.fullmatch(
            r"(?:dipl|mgr|dr|prof|ing|dott)\.?-?(?:ing|inz|inf|kfm|kffr|wirt|phys|chem|ssa|hab|des|oec)\.?",
            fold(words[0]),
        ):
            doctor = fold(words.pop(0)).startswith("dr")
            before += ["Dr."] if doctor and "Dr." not in before else []
        elif decorated and ((key in FIELDS_OF_DOCTORS and dotted) or re.fullmatch(r"\([A-Z]{2,4}\)", words[0])):
            words.pop(0)  # "Dr. med. dent.", "Dipl.-Ing. (FH)"
        else:
            break
        decorated = True
    words, cut = _without_credentials(words)
    decorated = decorated or cut
    if not words or len(words) > 6:
        return None
    name = " ".join(words).strip(" ,")
    if re.search(r"[\d@/\\&+=_<>#:;!?%|]", name) or not name:
        return None
    return NameLine(" ".join([*before, name]), decorated)


def looks(name: str) -> float:
    """From about -3 (no name) to 3 (given name known, capitals where names have them)."""
    bare = re.sub(r"^(?:(?:dr|prof|professor|sir|dame|rev|hon|judge)\.?\s+)+", "", name, flags=re.IGNORECASE)
    if EAST.search(bare):
        return 1.8 if HAN_NAME.match(bare) else 0.4
    words = bare.split()
    letters = [word for word in words if any(sign.isalpha() for sign in word)]
    if not letters or len(letters) < len(words):
        return -2.0
    if name.isupper() and all(len(word) < 3 for word in letters):
        return -2.0
    score = {1: -0.9, 2: 0.9, 3: 0.7, 4: 0.1}.get(len(words), -0.8)
    folded = [part for word in words for part in fold(word).strip(".,'").split("-")]
    hits = [index for index, word in enumerate(folded) if word in GIVEN_NAMES]
    if hits and len(words) > 1:
        score += 1.5 if hits[0] == 0 or len(words) == 2 else 1.1
    elif hits:
        score += 0.7
    if words[0][0].islower() and fold(words[0]) in PARTICLES and not name.islower():
        score -= 1.5  # "van der Berg": the given name stands elsewhere
    if name.islower() and hits and hits[0] == 0 and len(words) > 1:  # a designer's whim
        score += 0.6 + 1.6 * len(words) - 0.9
    for word in words:
        small = word[0].islower()
        if (
            small
            and fold(word).strip(".") not in PARTICLES
            and not re.match(rf"^[dl]['’][{CAPITAL}]", word)
            and "'" not in word
        ):
            score -= 1.6
        if re.fullmatch(r"[A-Z]\.?", word) and len(words) > 2:
            score += 0.3
        if len(word) > 16:
            score -= 0.8
    if any(re.search(r"[a-z][A-Z]{2,}", word) for word in words):
        score -= 0.6
    score -= 1.3 * title_words(name) + 0.9 * company_words(name) + 0.9 * slogan_words(name)
    score -= 0.7 * street_words(" ".join(words[1:])) + 1.2 * town_words(name)
    if company_suffix(name):
        score -= 2.5
    if name.endswith((".", "…")) and not re.search(r"\b(?:jr|sr)\.$|\b[A-Z]\.$", name, re.IGNORECASE):
        score -= 0.8
    return score


def _without_credentials(words: list[str]) -> tuple[list[str], bool]:
    """ "Jane Doe, PhD, P.E." without what stands behind the name."""
    joined = " ".join(words)
    comma = joined.find(",")
    if comma > 0:
        behind = re.split(r"[\s,/|]+", joined[comma + 1 :].strip())
        if behind and all(_is_credential(word) for word in behind if word):
            return joined[:comma].split(), True
    cut = False
    while len(words) > 2 and _is_credential(words[-1]) and _stands_out(words[-1]):
        words = words[:-1]
        cut = True
    return [word.rstrip(",") if index == len(words) - 1 else word for index, word in enumerate(words)], cut


def _is_credential(word: str) -> bool:
    key = _key(word)
    return key in CREDENTIALS or (
        bool(
            re.fullmatch(
                r"(?:[A-Z]\.){2,4}|[A-Z]{2,5}(?:-[A-Z]{1,3})?®?|Ph\.?\s?D\.?|[BM]\.?(?:Sc|Tech|Eng|Ed|Arch|Com)\.?",
                word,
            )
        )
        and word not in ("II", "III", "IV", "JR", "SR")
    )


def _stands_out(word: str) -> bool:
    """Capitals of more than one letter with dots or behind a name in small letters; "MA" is a family name too."""
    return _key(word) in CREDENTIALS and (
        _key(word) not in ("ma", "do", "ba", "be", "ap", "ra", "pe") or "." in word[:-1]
    )


def _key(word: str) -> str:
    return fold(word).replace(".", "").strip(",()")
