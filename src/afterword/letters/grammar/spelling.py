"""Names, acronyms and weekdays as they are written, however they were typed."""

import re

from afterword.letters.grammar.acronyms import ACRONYMS, FIRMS, SPELT
from afterword.letters.grammar.lexicon import is_common, proper_spelling
from afterword.letters.grammar.places import CLUBS_TOO, PLACES, PLACES_TOO
from afterword.letters.grammar.trades import is_of_a_trade
from afterword.words.word_list import listed


def as_written(line: str) -> str:
    """Return the line with the capitals it needs: "taught sap at tesco" becomes "taught SAP at Tesco"."""
    spelt = _EXCEL.sub("Excel", " ".join(_spelt(word) for word in line.split(" ")))
    spelt = _IN_A_MONTH.sub(lambda found: f"{found[1]} {found[2].capitalize()}", spelt)
    return _IN_A_PLACE.sub(_place, _SUPPORTS.sub(_club, _AT_A_FIRM.sub(_firm, spelt)))


def _spelt(word: str) -> str:
    bare = word.strip(",.;:\"“”'()")
    if bare == "i" or bare.startswith(("i'", "i’")):
        return word.replace("i", "I", 1)
    if bare in ACRONYMS or bare.removesuffix("s") in ACRONYMS:
        stem = bare if bare in _ACRONYMS_IN_S else bare.removesuffix("s")
        return word.replace(bare, stem.upper() + bare[len(stem) :])
    capital = (
        bare.capitalize()
        if bare in _WEEKDAYS or bare in PLACES or (bare in FIRMS and not is_common(bare))
        else SPELT.get(bare) or proper_spelling(bare)
    )
    return word.replace(bare, capital) if capital else word


def _firm(found: re.Match[str]) -> str:
    """ "at tesco": an unknown word behind "at" is a name."""
    word = found[2]
    if _SPOKEN_AS_LETTERS.fullmatch(word) and not is_common(word):
        return found[1] + word.upper()
    return found[1] + word.capitalize() if word in FIRMS or (len(word) > 3 and not is_common(word)) else found[0]


def _place(found: re.Match[str]) -> str:
    """ "in porto", "near hexham": a word that is no common one stands for a place there, or for a firm."""
    word = found[2]
    is_name = word in PLACES_TOO or word in FIRMS or (len(word) > 4 and not is_of_a_trade(word) and not is_common(word))
    return found[1] + word.capitalize() if is_name else found[0]


def _club(found: re.Match[str]) -> str:
    return found[1] + found[2].capitalize() if found[2] in CLUBS_TOO else found[0]


_ACRONYMS_IN_S = frozenset(name for name in ACRONYMS if name.endswith("s") and name[:-1] not in ACRONYMS)
_AT_A_FIRM = re.compile(r"\b(at )([a-z]+)\b(?![-'’])")
# "at kpmg", "at dpd"
_SPOKEN_AS_LETTERS = re.compile(r"[b-df-hj-np-tv-z]{3,5}")
_IN_A_PLACE = re.compile(r"\b((?:in|from|near|outside|left|leaving|joined|joining) )([a-z]+)\b(?![-'’]| \w+ing\b)")
# Behind these a month, and no verb: "broken since may and nobody minds".
_IN_A_MONTH = re.compile(
    r"\b(since|before|until|by|in|last|next|after|during|late|early|mid) (may|march)"
    r"(?=$|,| (?:and|or|when|to|because|with|at|on|for|we|I|they|you)\b)"
)
_SUPPORTS = re.compile(r"\b((?:support|follow|watch|love|supporting|big|huge|keen) )([a-z]+)\b")
_WEEKDAYS = frozenset(f"{day}day{s}" for day in listed("mon tues wednes thurs fri satur sun") for s in ("", "s"))
# The program, not the verb.
_EXCEL = re.compile(r"(?<!\bto )(?<!\bcan )(?<!\bI )(?<!\bwill )(?<!\bcould )\bexcel\b")
