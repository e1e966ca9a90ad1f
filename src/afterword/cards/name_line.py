"""A line that may be a person's name, and what of it belongs to the name."""

import re
from dataclasses import dataclass

from afterword.cards.beside_names import without_what_is_before, without_what_is_behind
from afterword.cards.cases import CAPITAL, SMALL
from afterword.words.folding import fold
from afterword.words.name_words import PARTICLES


@dataclass(frozen=True)
class NameLine:
    """`name` is what a letter would call the person: without degrees, with Dr. and Prof."""

    name: str
    decorated: bool  # with a degree, pronouns or a label, which only people have
    rest: str = ""  # what stood behind it on the line


HAN_NAME = re.compile(
    r"^[\u3400-\u9fff々〆ヶ]{1,4}[\s\u3000]?[\u3400-\u9fff々ぁ-んァ-ヶ]{1,4}$|^[ァ-ヶー]{2,8}[・\s][ァ-ヶー]{2,8}$|^[\uac00-\ud7af]{2,4}$"
)
EAST = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


_ASIDE = re.compile(
    r"\s*\((?:he|she|they|er|sie|elle|il)\b[^)]*\)|\b(?:he|she|they)\s?/\s?(?:him|her|hers|them|they)\b"
    r"|\s*\((?:mr|mrs|ms|miss|herr|frau|m|mme)\.?\)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:(?:your|ihre?|votre|su|uw)\s)?"
    r"(?:name|contact(?: person)?|attn|ansprechpartner(?:in)?|kontakt|contacto|contatto|interlocuteur|姓名"
    r"|inh|inhaber(?:in)?|prop|owner|proprietor|titolare|gérante?|geschäftsführer(?:in)?)"
    r"\s?[.:：]\s*",
    re.IGNORECASE,
)


def name_line(text: str) -> NameLine | None:
    """The name in a line; None where something stands there that no name has."""
    said = text.strip(" ,|•·-–")
    text = _LABEL.sub("", _ASIDE.sub("", said).strip(" ,|•·-–"))
    if EAST.search(text):
        tight = text.replace("　", " ").strip()
        tight = re.sub(r"(?<=\S)\s(?=\S)(?=(?:\S\s?){0,3}$)", " ", tight) if len(tight) <= 9 else tight
        squeezed = re.sub(r"\s", "", tight)
        if HAN_NAME.match(tight) or (HAN_NAME.match(squeezed) and len(squeezed) <= 6):
            return NameLine(tight, decorated=False)
        return None
    kept, words, cut_before = without_what_is_before(_with_capital_i(text).split())
    words, cut_behind = without_what_is_behind(words)
    if not words or len(words) > 6:
        return None
    name = " ".join(words).strip(" ,")
    if re.search(r"[\d@/\\&+=_<>#:;!?%|]", name) or not name:
        return None
    return NameLine(" ".join([*kept, name]), cut_before or cut_behind or text != said)


def _with_capital_i(text: str) -> str:
    """ "Harpreet lyengar": beside capitals no word of a name begins with a small l but little ones."""
    if not re.match(rf"[{CAPITAL}]", text):
        return text
    return re.sub(
        rf"(?<= )l([{SMALL}]{{2,}})", lambda word: word[0] if fold(word[0]) in PARTICLES else f"I{word[1]}", text
    )
