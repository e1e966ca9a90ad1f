"""One text, two forms: fit to store and print, and fit to compare."""

import re
import unicodedata


def clean(full: str) -> str:
    """Return the text on one line, composed (NFC), trimmed, single-spaced; no diacritic is ever lost.

    Line breaks, control characters and zero-width spaces become one space: a name goes into mail headers.
    Direction marks and other invisible signs go; the joiners U+200C and U+200D stay between letters, because
    Persian and Indic names are spelt with them.
    """
    visible = "".join(_visible(sign) for sign in unicodedata.normalize("NFC", full))
    joined = _JOINER_OUTSIDE_A_WORD.sub("", " ".join(visible.split()))
    return unicodedata.normalize("NFC", " ".join(joined.split()))


def fold(text: str) -> str:
    """Return a form for comparison only: no case, no diacritics, plain apostrophes and hyphens, single spaces."""
    folded = text
    while (again := _fold_once(folded)) != folded:
        folded = again
    return folded


# Letters whose stroke or shape Unicode does not count as a diacritic; names are written without it all the same.
_PLAIN = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "ħ": "h",
        "ŧ": "t",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "´": "'",
        "`": "'",
        "‐": "-",
        "‑": "-",
        "–": "-",
    }
)

# Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs. Kana and Indic signs are letters: they stay.
_DIACRITIC = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0640]")

_JOINERS = "\u200c\u200d"
_JOINER_OUTSIDE_A_WORD = re.compile(rf"(?:^|(?<=[\s{_JOINERS}]))[{_JOINERS}]+|[{_JOINERS}]+(?=\s|$|[{_JOINERS}])")


def _visible(sign: str) -> str:
    if sign in _JOINERS:
        return sign
    if sign == "\u200b" or sign.isspace() or unicodedata.category(sign) in ("Cc", "Cs"):
        return " "
    return "" if unicodedata.category(sign) == "Cf" else sign


def _fold_once(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.translate(_PLAIN).casefold())
    plain = _DIACRITIC.sub("", apart).translate(_PLAIN)
    return unicodedata.normalize("NFC", " ".join(plain.split()))
