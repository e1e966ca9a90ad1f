"""Numbers as letters write them: "six" and 6, "40k" and 40,000, "12 %" and "12 percent", "£18m"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from afterword.words.word_list import listed

_ONES = listed(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen
    """
)
_TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = listed(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """
)
_WORDS = {word: value for value, word in enumerate(_ONES)} | {word: 10 * ten for ten, word in enumerate(_TENS, 2)}
_WORDS |= {"dozen": 12, "couple": 2, "pair": 2}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_SHORT = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "b": 1_000_000_000}
_CURRENCIES = {"$": "$", "€": "€", "£": "£", "¥": "¥", "usd": "$", "dollar": "$", "eur": "€", "euro": "€"}
_CURRENCIES |= {"gbp": "£", "pound": "£", "chf": "chf", "franc": "chf", "yen": "¥", "rupee": "₹", "₹": "₹"}

_ANY_WORD = "|".join([*_WORDS, *_SCALES])
_MONEY = r"[$€£¥₹]|\b(?:usd|eur|gbp|chf)\b"
NUMBER = re.compile(
    rf"(?P<before>(?:{_MONEY}) ?)?"
    r"(?P<digits>(?<![\w.])\d+(?:[,  ]\d{3}(?!\d))*(?:\.\d+)?)"
    r"(?:(?P<ordinal>st|nd|rd|th)\b|(?:[ -]?(?P<scale>hundred|thousand|million|billion|mn|bn|[kmb])\b(?!\.\w))?"
    rf"(?:[ -]?(?P<percent>%|percent\b|per cent\b)|[ -]?(?P<after>{_MONEY}|dollars?\b|euros?\b|pounds?\b|francs?\b))?)"
    rf"|\b(?P<words>(?:an? (?=dozen|hundred|thousand|million|couple|pair))?(?:{_ANY_WORD})"
    rf"(?:(?:[ -]| and )(?:{_ANY_WORD}))*)\b"
    r"(?:[ -]?(?P<percent_too>%|percent\b|per cent\b)|[ -](?P<after_too>dollars?\b|euros?\b|pounds?\b|francs?\b))?"
    rf"|\b(?P<rank>{'|'.join(_ORDINALS)})\b",
    re.I,
)

_A_TIME = re.compile(r" (?:year|month|week|hour|minute)\b")


@dataclass(frozen=True)
class Number:
    """A number of a text in code points; `currency` is its sign or "", `is_rank` says "third" and "3rd"."""

    start: int
    end: int
    value: Decimal
    is_percent: bool = False
    currency: str = ""
    is_rank: bool = False


def numbers(text: str) -> Iterator[Number]:
    """Return every number in order. A lone "one" is none, but before a time: it is a pronoun more often."""
    for found in NUMBER.finditer(text):
        if found["words"] and found["words"].lower() == "one" and not _A_TIME.match(text, found.end()):
            continue
        if found["rank"]:
            rank = Decimal(_ORDINALS.index(found["rank"].lower()) + 1)
            yield Number(*found.span(), rank, is_rank=True)
        else:
            yield _number(found)


def _number(found: re.Match[str]) -> Number:
    money = (found["before"] or found["after"] or found["after_too"] or "").strip().lower()
    return Number(
        *found.span(),
        _value_of_words(found["words"]) if found["words"] else _value_of_digits(found),
        is_percent=bool(found["percent"] or found["percent_too"]),
        currency=_CURRENCIES.get(money, _CURRENCIES.get(money.rstrip("s"), "")),
        is_rank=bool(found["ordinal"]),
    )


def _value_of_digits(found: re.Match[str]) -> Decimal:
    value = Decimal(re.sub(r"[^\d.]", "", found["digits"]))
    scale = (found["scale"] or "").lower()
    return value * (_SHORT | _SCALES).get(scale, 1)


def _value_of_words(words: str) -> Decimal:
    whole = part = 0
    for word in re.split(r"[ -]+", words.lower()):
        if word in ("a", "an", "and"):
            part = part or (1 if word != "and" else part)
        elif word == "dozen":
            part = (part or 1) * 12 if part else 12
        elif word in ("couple", "pair"):
            part = 2
        elif word in _WORDS:
            part += _WORDS[word]
        elif word == "hundred":
            part = (part or 1) * 100
        else:
            whole += (part or 1) * _SCALES[word]
            part = 0
    return Decimal(whole + part)
