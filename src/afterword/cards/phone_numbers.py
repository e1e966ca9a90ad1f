"""A run of digits becomes numbers in E.164, or none."""

import re
from collections.abc import Sequence

import phonenumbers

MOST_DIGITS = 60  # in one run; three numbers with their codes have 45


def numbers_in(run: str, regions: Sequence[str], kind: str | None, inside: bool) -> list[tuple[str, float, int]]:
    """The numbers in a run of digits: E.164, how sure, and how much of the run is used up."""
    if kind == "number" or inside or not 6 <= sum(sign.isdigit() for sign in run) <= MOST_DIGITS:
        return []
    whole = _number(run, regions, kind)
    if whole:
        return [(*whole, len(run))]
    return _two(run, regions, kind) or _behind_noise(run, regions, kind)


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


def _two(run: str, regions: Sequence[str], kind: str | None) -> list[tuple[str, float, int]]:
    """Two or more numbers that stand close: cut where both sides are one."""
    for cut in re.finditer(r"\s*[/|•·]\s*|\s+|(?<=\d)(?=\+)", run):
        if cut.start() < 6 or len(run) - cut.end() < 6:
            continue
        first = _number(run[: cut.start()], regions, kind)
        rest = numbers_in(run[cut.end() :], regions, kind, inside=False) if first else []
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
