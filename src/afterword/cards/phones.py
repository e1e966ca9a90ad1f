"""Telephone and fax numbers on a card, in E.164; what only looks like one stays where it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.cards.found import Found
from afterword.cards.lines import Line
from afterword.cards.phone_labels import (
    hanging_label,
    is_label,
    label_before,
    label_behind,
    only_label,
    without_labels,
)
from afterword.cards.phone_numbers import numbers_in


@dataclass(frozen=True)
class Numbers:
    phones: tuple[Found, ...]
    fax: tuple[Found, ...]


def take_phones(lines: Sequence[Line], regions: Sequence[str]) -> tuple[Numbers, list[Line]]:
    """The numbers in reading order, and the lines without them. `regions` are likely countries, likeliest first."""
    phones: list[Found] = []
    fax: list[Found] = []
    left: list[Line] = []
    label_above: tuple[str, Line] | None = None
    for line in lines:
        kinds, found, rest = _in_line(line, regions, hanging_label(label_above, line))
        alone = only_label(line.text)
        label_above = (alone, line) if alone else None
        for kind, one in zip(kinds, found, strict=True):
            target = [fax] if kind == "fax" else [phones, fax] if kind == "both" else [phones]
            for list_ in target:
                if one.value not in [other.value for other in list_]:
                    list_.append(one)
        if rest and not (alone and alone != "number"):
            left.append(replace(line, text=rest))
    fax_values = {one.value for one in fax}
    both = {one.value for one in phones} & fax_values
    return Numbers(tuple(phones), tuple(one for one in fax if one.value not in both or one in fax)), left


# A digit, or a letter read in its place: it touches a digit and no other letter.
_DIGIT = r"(?:\d|(?<![^\W\d_])[OoIl|SB](?=\d)|(?<=\d)[OoIlSB](?![^\W\d_]))"
_RUN = re.compile(rf"(?:\+|\(\+|\(|00)?\s?(?:{_DIGIT}|\()(?:{_DIGIT}|[\s().\-–—/·•‑*])*{_DIGIT}")
_EXTENSION = re.compile(
    r"^\s*[,;]?\s*(?:ext(?:ension)?|extn|x|app|klappe|dw|poste|wewn|int|interno|anexo|ramal|sw)\.?:?\s*\d{1,5}\b",
    re.IGNORECASE,
)


def _in_line(line: Line, regions: Sequence[str], hanging: str | None) -> tuple[list[str], list[Found], str]:
    text = line.text
    kinds: list[str] = []
    found: list[Found] = []
    rest: list[str] = []
    at = 0
    for match in _RUN.finditer(text):
        if match.start() < at:
            continue
        before = text[at : match.start()]
        kind = label_before(before) or (hanging if not before.strip() else None) or label_behind(text, match)
        for value, sure, length in numbers_in(match[0], regions, kind, _is_inside(text, match)):
            found.append(Found(value, round(sure * min(1.0, 0.4 + 0.6 * line.score), 2), (line,)))
            kinds.append(kind if kind in ("fax", "both") else "phone")
            rest.append(without_labels(before))
            at = match.start() + length
            before = ""
        if at >= match.start() and (extension := _EXTENSION.match(text[at:])):
            at += extension.end()
        behind = re.match(r"\s*\(?\s*([A-Za-zÀ-ɏ]+)\.?\s*\)?(?!\s*[:.]?\s*[+(\d])", text[at:])
        if at and behind and is_label(behind[1]):
            at += behind.end()
    rest.append(text[at:] if not at else without_labels(text[at:]))
    return kinds, found, " ".join(part for part in rest if part).strip(" |•·/,;:-–")


def _is_inside(text: str, match: re.Match[str]) -> bool:
    """Whether letters touch the digits: "B83456789", "90210a"."""
    before, after = text[: match.start()], text[match.end() :]
    if match[0].startswith((" ", "(", "+")):
        before = ""
    return bool(re.search(r"[A-Za-z]{2}$|\d$|#$", before)) or bool(re.match(r"\w", after))
