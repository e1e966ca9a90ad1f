"""The postal address: the lines of a card that hold street, postcode and town."""

import re
from collections.abc import Sequence

from afterword.cards.cases import CAPITAL, SMALL
from afterword.cards.company_words import company_suffix
from afterword.cards.found import Found
from afterword.cards.lines import Line
from afterword.cards.name_line import NameLine, name_line
from afterword.cards.name_looks import looks
from afterword.cards.street_words import STREET_EAST, street_words, town_words
from afterword.cards.title_words import title_words

POSTCODE = re.compile(
    r"\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|〒\s?\d{3}-?\d{4}|\b\d{3}-\d{4}\b"
    rf"|\b(?:[A-Z]{{1,2}}-)?\d{{5}}(?:-\d{{3,4}})?\b|\b\d{{4}}\s[A-Z]{{2}}\b|\b\d{{2}}-\d{{3}}\b|\b\d{{3}}\s\d{{2,3}}\b|\b(?:[A-Z]{{1,2}}-)?\d{{4}}\s[{CAPITAL}]|\b\d{{6}}\b"
)
# Postcodes that nothing else looks like.
SURE_POSTCODE = re.compile(
    r"\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s\d[A-Z]\d\b|〒\s?\d{3}-?\d{4}"
)
ENOUGH = 2.0
FIRM = 0.9  # from here a line may begin an address; less only joins one


def take_address(lines: Sequence[Line]) -> tuple[Found | None, list[Line]]:
    """The address on one line, parts with commas, and the lines that are not part of one."""
    weights = [address_weight(line.text) for line in lines]
    best: list[int] = []
    taken: set[int] = set()
    for start in [index for index, weight in enumerate(weights) if weight >= FIRM]:
        if start in taken:
            continue
        block = _block(lines, weights, start)
        if _sum(weights, block) >= ENOUGH:
            taken |= set(block)
            if _sum(weights, block) > _sum(weights, best):
                best = block
    if not best:
        return None, list(lines)
    members = [lines[index] for index in best]
    text = ", ".join(_tidy(line.text) for line in members)
    sure = min(0.95, 0.35 + 0.12 * _sum(weights, best)) * min(line.score for line in members)
    return Found(text, round(sure, 2), tuple(members)), [line for index, line in enumerate(lines) if index not in taken]


def address_weight(text: str) -> float:
    """How much a line looks like part of a postal address; from 2 on it is one by itself."""
    digits = sum(sign.isdigit() for sign in text)
    street = street_words(text)
    weight = 0.0
    if POSTCODE.search(text):
        weight += 2.0 if SURE_POSTCODE.search(text) else 1.6
    if street:
        weight += 1.2 if digits else 0.5
    if digits and re.search(
        rf"^\W?(?:no\.?\s)?[A-Z]?-?\d{{1,5}}[a-zA-Z]?(?:[-/]\d+)?,?\s+[{CAPITAL}]|[\w.]\s+\d{{1,4}}\s?[a-zA-Z]?(?:[/-]\d+\w?)?(?:,|\.?$)",
        text,
    ):
        weight += 1.0
    if digits and "," in text:
        weight += 0.4
    if re.search(r"(?i)\b(?:p\.?\s?o\.?\s?box|postfach|b\.?p\.?\s\d|bte|apartado|casilla)\b", text):
        weight += 2.0
    weight += 0.9 * min(1, town_words(text))
    if STREET_EAST.search(text) and (digits or len(text) > 5):
        weight += 1.0
    if not digits and not town_words(text) and not STREET_EAST.search(text):
        weight = min(weight, 1.4)
        if (line := name_line(text)) and (looks(line.name) > 1.4 or _is_addressed(text, line)):
            weight = min(weight, 0.0)
    return weight - 1.2 * title_words(text) - 1.5 * company_suffix(text)


def _is_addressed(text: str, line: NameLine) -> bool:
    """ "Dr. Ray LaFleur", "Al Fiorillo": what could be "Drive" or "aleja" stands before a name."""
    first, *rest = text.split()
    is_address = line.decorated or first.strip(".").casefold() in ("al", "dr")
    return bool(rest) and is_address and looks(" ".join(rest)) > 0.0 - (len(rest) == 1)


def _sum(weights: Sequence[float], block: Sequence[int]) -> float:
    return sum(weights[index] for index in block)


def _block(lines: Sequence[Line], weights: Sequence[float], start: int) -> list[int]:
    block = [start]
    grown = True
    while grown and len(block) < 6:
        grown = False
        for index, line in enumerate(lines):
            if index in block or weights[index] < 0.45:
                continue
            if any(_touches(lines[member], line) for member in block):
                block.append(index)
                grown = True
                break
    return sorted(block)


def _touches(one: Line, other: Line) -> bool:
    height = max(one.height, other.height)
    if max(one.height, other.height) > 1.5 * min(one.height, other.height):
        return False
    below = abs(one.middle - other.middle)
    aligned = (
        abs(one.left - other.left) < 1.2 * height
        or abs(one.right - other.right) < 1.2 * height
        or abs(one.left + one.right - other.left - other.right) < 2.4 * height
    )
    beside = below < 0.5 * height and min(abs(one.right - other.left), abs(other.right - one.left)) < 3 * height
    return beside or (aligned and below < 2.3 * height)


def _tidy(text: str) -> str:
    text = re.sub(r"(?<=\d)°(?=\s|$|,)", "º", text.strip(" ,;|•·"))
    text = re.sub(
        r"(?i)^(?:address|adresse|adres|dirección|endereço|indirizzo|cím|adresa|add|地址|住所)\s?[.:：]\s*", "", text
    )
    # "70019 lași": towns are not written small
    return re.sub(rf"(?<=\d )l(?=[{SMALL}]{{3,}})", "I", text)
