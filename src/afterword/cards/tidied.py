"""The lines that are left for name, title, employer and address, without what only looks like one of them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.cards.cases import CAPITAL, SMALL
from afterword.cards.labels import LABELS
from afterword.cards.lines import Line
from afterword.cards.local_letters import local_letters, without_naughts
from afterword.cards.unspaced import unspaced

LEGIBLE = 0.5  # below it a line is noise to anyone but the candidate


def tidied(lines: Sequence[Line], region: str) -> list[Line]:
    """The lines spelt with the letters and spaces of their country, without VAT and licence numbers."""
    spelt = [
        replace(line, text=_spaced(local_letters(without_naughts(unspaced(line.text), region), region)))
        for line in lines
    ]
    return [kept for line in spelt if (kept := _without_numbered(line))]


def legible(lines: Sequence[Line]) -> list[Line]:
    """The lines that hold words that could be read."""
    return [line for line in lines if not _is_noise(line.text) and line.score >= LEGIBLE]


def _spaced(text: str) -> str:
    """ "28013Madrid" and "S.r.I." as they are written."""
    text = re.sub(rf"(?<![\w-])(\d{{4,6}})([{CAPITAL}][{SMALL}]{{2,}})", r"\1 \2", text)
    text = re.sub(r"\bS\.?\s?r\.?\s?[I1]\.?(?!\w)", lambda match: re.sub("[I1]", "l", match[0]), text)
    return re.sub(r"(?<=[Zz]\s)0(?=\.\s?[o0]\.?)|(?<=[Zz]\s[o0]\.)0(?=\.)", "o", text)


def _without_numbered(line: Line) -> Line | None:
    """The line without its VAT or licence number; None where nothing else stood there."""
    parts = re.split(r"(\s*[|•·;]\s*)", line.text)
    kept = "".join(part for part in parts if not _is_numbered(part)).strip(" |•·;")
    return replace(line, text=kept) if kept else None


def _is_numbered(text: str) -> bool:
    """A VAT or registration number with its label."""
    words = [word.strip(".:#,()").casefold() for word in text.replace(":", " ").split()]
    return sum(sign.isdigit() for sign in text) >= 4 and any(word in LABELS["number"] for word in words)


def _is_noise(text: str) -> bool:
    letters = sum(sign.isalpha() for sign in text)
    digits = sum(sign.isdigit() for sign in text)
    return letters + digits < 2 or (digits >= 4 and digits > 3 * letters)
