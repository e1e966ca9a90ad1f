"""What a label says of the number beside it: telephone, mobile, fax, both, or no telephone at all."""

import re

from afterword.cards.labels import LABELS
from afterword.cards.lines import Line
from afterword.words.folding import fold


def label_before(before: str) -> str | None:
    """The kind that a label before a number means: "phone", "mobile", "fax", "both" or "number"."""
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


def label_behind(text: str, match: re.Match[str]) -> str | None:
    """The same for a label behind it: "(fax)"."""
    behind = re.match(r"\s*[-–(,]?\s*([A-Za-z]+)(?![.\w]\w)\.?\s*\)?", text[match.end() :])
    kind = _KINDS.get(fold(behind[1])) if behind else None
    if kind is None or behind is None or re.match(r"\s*[:.]?\s*[+(\d]", text[match.end() + behind.end() :]):
        return None  # it is the label of the next number
    return kind if kind in ("fax", "mobile", "phone") else None


def hanging_label(label_above: tuple[str, Line] | None, line: Line) -> str | None:
    """The same for a label that is a line by itself, above or beside."""
    if label_above is None:
        return None
    kind, above = label_above
    near = 0 <= line.top - above.top < 2.5 * above.height and abs(line.left - above.left) < 6 * above.height
    beside = abs(line.middle - above.middle) < 0.6 * above.height and 0 < line.left - above.right < 14 * above.height
    return kind if near or beside else None


def only_label(text: str) -> str | None:
    """The kind of a line that is nothing but a label."""
    words = [fold(word).strip(".:/()") for word in text.split()]
    kinds = {_KINDS.get(word) for word in words if word}
    return next(iter(kinds)) if len(kinds) == 1 and len(words) <= 2 else None


def is_label(word: str) -> bool:
    return fold(word).strip(".:/()|,;–-") in _KINDS


def without_labels(text: str) -> str:
    """The text without words that are labels."""
    kept = [word for word in text.split() if not is_label(word) and word.strip(".:/()|,;–-•·")]
    return " ".join(kept)


_WORD = re.compile(r"[^\W\d_][\w./-]*\.?|[\u3040-\u9fff]+")
_KINDS = {fold(word).strip("."): kind for kind, words in LABELS.items() for word in words}
