"""Telephone and fax numbers on a card, in E.164; what only looks like one stays where it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import phonenumbers

from afterword.cards.found import Found
from afterword.cards.known import LABEL_TEXT
from afterword.cards.lines import Line
from afterword.words.folding import fold

MOST_DIGITS = 60  # in one run; three numbers with their codes have 45


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
        kinds, found, rest = _in_line(line, regions, _hanging(label_above, line))
        only_label = _only_label(line.text)
        label_above = (only_label, line) if only_label else None
        for kind, one in zip(kinds, found, strict=True):
            target = [fax] if kind == "fax" else [phones, fax] if kind == "both" else [phones]
            for list_ in target:
                if one.value not in [other.value for other in list_]:
                    list_.append(one)
        if rest and not (only_label and only_label != "number"):
            left.append(replace(line, text=rest))
    fax_values = {one.value for one in fax}
    both = {one.value for one in phones} & fax_values
    return Numbers(tuple(phones), tuple(one for one in fax if one.value not in both or one in fax)), left


# A digit, or a letter read in its place: it touches a digit and no other letter.
_DIGIT = r"(?:\d|(?<![^\W\d_])[OoIl|SB](?=\d)|(?<=\d)[OoIlSB](?![^\W\d_]))"
_RUN = re.compile(rf"(?:\+|\(\+|\(|00)?\s?(?:{_DIGIT}|\()(?:{_DIGIT}|[\s().\-–—/·•‑*])*{_DIGIT}")
_SLIPS = str.maketrans(
    {
        "O": "0",
        "o": "0",
        "I": "1",
        "l": "1",
        "|": "1",
        "–": "-",
        "—": "-",
        "‑": "-",
        "·": ".",
        "•": ".",
        "*": " ",
        "S": "5",
        "B": "8",
    }
)
_EXTENSION = re.compile(
    r"^\s*[,;]?\s*(?:ext(?:ension)?|extn|x|app|klappe|dw|poste|wewn|int|interno|anexo|ramal|sw)\.?:?\s*\d{1,5}\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][\w./-]*\.?|[\u3040-\u9fff]+")
_KINDS = {fold(word).strip("."): kind for kind, words in LABEL_TEXT.items() for word in words}
_VANITY = re.compile(r"(?:\+?1[\s.-]?)?\(?8(?:00|88|77|66|55|44|33)\)?[\s.-]?([A-Z0-9-]{7,9})\b")


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
        kind = _label_before(before) or (hanging if not before.strip() else None) or _label_behind(text, match)
        for value, sure, length in _numbers(match[0], regions, kind, _is_inside(text, match)):
            found.append(Found(value, round(sure * min(1.0, 0.4 + 0.6 * line.score), 2), (line,)))
            kinds.append(kind if kind in ("fax", "both") else "phone")
            rest.append(_without_labels(before))
            at = match.start() + length
            before = ""
        if at >= match.start() and (extension := _EXTENSION.match(text[at:])):
            at += extension.end()
        behind = re.match(r"\s*\(?\s*([A-Za-zÀ-ɏ]+)\.?\s*\)?(?!\s*[:.]?\s*[+(\d])", text[at:])
        if at and behind and fold(behind[1]) in _KINDS:
            at += behind.end()
    rest.append(text[at:] if not at else _without_labels(text[at:]))
    return kinds, found, " ".join(part for part in rest if part).strip(" |•·/,;:-–")


def _is_inside(text: str, match: re.Match[str]) -> bool:
    """Whether letters touch the digits: "B83456789", "90210a"."""
    before, after = text[: match.start()], text[match.end() :]
    if match[0].startswith((" ", "(", "+")):
        before = ""
    return bool(re.search(r"[A-Za-z]{2}$|\d$|#$", before)) or bool(re.match(r"\w", after))


def _label_before(before: str) -> str | None:
    words = [fold(word).strip(".:/()") for word in _WORD.findall(before)]
    kinds = [kind for word in words[-4:] for part in re.split(r"[/.&+-]", word) if (kind := _KINDS.get(part))]
    kinds += [kind for word in words[-4:] if (kind := _KINDS.get(word))]
    if "number" in kinds:
        return "number"
    if "fax" in kinds:
        return "both" if re.search(r"(?:tel|phone|ph|telefon|t)\.?\s?[/&+,]\s?(?:tele)?fax", fold(before)) else "fax"
    if "mobile" in kinds or "phone" in kinds:
        return "mobile" if "mobile" in kinds else "phone"
    return None


def _label_behind(text: str, match: re.Match[str]) -> str | None:
    behind = re.match(r"\s*[-–(,]?\s*([A-Za-z]+)(?![.\w]\w)\.?\s*\)?", text[match.end() :])
    kind = _KINDS.get(fold(behind[1])) if behind else None
    if kind is None or behind is None or re.match(r"\s*[:.]?\s*[+(\d]", text[match.end() + behind.end() :]):
        return None  # it is the label of the next number
    return kind if kind in ("fax", "mobile", "phone") else None


def _hanging(label_above: tuple[str, Line] | None, line: Line) -> str | None:
    if label_above is None:
        return None
    kind, above = label_above
    near = 0 <= line.top - above.top < 2.5 * above.height and abs(line.left - above.left) < 6 * above.height
    beside = abs(line.middle - above.middle) < 0.6 * above.height and 0 < line.left - above.right < 14 * above.height
    return kind if near or beside else None


def _only_label(text: str) -> str | None:
    words = [fold(word).strip(".:/()") for word in text.split()]
    kinds = {_KINDS.get(word) for word in words if word}
    return next(iter(kinds)) if len(kinds) == 1 and len(words) <= 2 else None


def _numbers(run: str, regions: Sequence[str], kind: str | None, inside: bool) -> list[tuple[str, float, int]]:
    """The numbers in a run of digits: E.164, how sure, and how much of the run is used up."""
    if kind == "number" or inside or not 6 <= sum(sign.isdigit() for sign in run) <= MOST_DIGITS:
        return []
    whole = _number(run, regions, kind)
    if whole:
        return [(*whole, len(run))]
    return _two(run, regions, kind) or _behind_noise(run, regions, kind)


def _two(run: str, regions: Sequence[str], kind: str | None) -> list[tuple[str, float, int]]:
    """Two or more numbers that stand close: cut where both sides are one."""
    for cut in re.finditer(r"\s*[/|•·]\s*|\s+|(?<=\d)(?=\+)", run):
        if cut.start() < 6 or len(run) - cut.end() < 6:
            continue
        first = _number(run[: cut.start()], regions, kind)
        rest = _numbers(run[cut.end() :], regions, kind, inside=False) if first else []
        if first and rest:
            return [(*first, cut.start()), *((value, sure, cut.end() + end) for value, sure, end in rest)]
    return []


def _behind_noise(run: str, regions: Sequence[str], kind: str | None) -> list[tuple[str, float, int]]:
    """ "24/7 (602) 555-0134", and a drawn telephone that was read as a "0"."""
    later = (
        re.search(r"(?<=.[\s/])[(+].{6,}$", run)
        or re.search(r"(?<=^[\d(]\s)\d.{6,}$", run)
        or re.search(r"(?<=^[OlI])[\d(].{6,}$", run)
    )
    number = _number(later[0], regions, kind) if later else None
    return [(*number, len(run))] if number else []


def _number(run: str, regions: Sequence[str], kind: str | None) -> tuple[str, float] | None:
    text = run.translate(_SLIPS).strip(" /.-")
    slips = sum(one != other for one, other in zip(run, run.translate(_SLIPS), strict=True) if one.isalnum())
    digits = re.sub(r"\D", "", text)
    if not 6 <= len(digits) <= 17 or slips > max(2, len(digits) // 3):
        return None
    # "+ 49", "(+49)", "0049", "+49 (0) 711"
    text = re.sub(r"^\(?\s?\+\s?", "+", text)
    text = re.sub(r"^00(?=[1-9])\s?", "+", text)
    if text.startswith("+"):
        text = re.sub(r"\(\s?0\s?\)", "", text) if not text.startswith("+39") else re.sub(r"\(\s?0\s?\)", "0", text)
        return _parsed(text, None, 0.97, 0.45 if kind in ("phone", "mobile", "fax", "both", None) else 0.0)
    if len(digits) < 7 and kind is None:
        return None
    if kind is None and not _looks_dialled(text, digits):
        return None
    for place, region in enumerate(regions):
        if found := _parsed(text, region, 0.93 if place == 0 else 0.75, 0.0):
            return found
        code = str(phonenumbers.country_code_for_region(region))
        if digits.startswith(code) and len(digits) > 9 and (found := _parsed(f"+{digits}", None, 0.7, 0.0)):
            return found
    if kind in ("phone", "mobile", "fax", "both"):
        return _parsed(text, regions[0], 0.0, 0.4)
    return None


def _parsed(text: str, region: str | None, valid: float, possible: float) -> tuple[str, float] | None:
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    if phonenumbers.is_valid_number(number):
        sure = valid
    elif possible and phonenumbers.is_possible_number(number):
        sure = possible
    else:
        return None
    return (phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), sure) if sure else None


def _looks_dialled(text: str, digits: str) -> bool:
    """Without a label: grouped as numbers are, and no postcode, date or house number."""
    if re.fullmatch(r"\d{2}[./]\d{2}[./]\d{2,4}", text) or re.fullmatch(r"\d{4}\s?[-–]\s?\d{4}", text):
        return False
    if re.fullmatch(r"\d{3}-\d{4}|\d{5}-\d{3,4}|\d{2}-\d{3}", text):
        return False
    return len(digits) >= 7 and (bool(re.search(r"[\s().\-/]", text)) or len(digits) >= 9)


def _without_labels(text: str) -> str:
    kept = [
        word for word in text.split() if fold(word).strip(".:/()|,;–-") not in _KINDS and word.strip(".:/()|,;–-•·")
    ]
    return " ".join(kept)
