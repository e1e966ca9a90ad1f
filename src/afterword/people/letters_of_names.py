"""A word of a name in letters that can be compared: one form for its exact spelling, one for how it sounds."""

import re
from functools import lru_cache

from afterword.words.folding import fold

# Russian, Ukrainian and Greek as passports and address books write them.
_CYRILLIC = (
    "а=a б=b в=v г=g ґ=g д=d е=e ё=e є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh"
    " ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya"
)
_GREEK = "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o"
_LATIN = str.maketrans(
    {one: other for one, _, other in (pair.partition("=") for pair in f"{_CYRILLIC} {_GREEK}".split())}
)
_GREEK_PAIRS = (("ου", "ou"), ("αι", "e"), ("ει", "i"), ("οι", "i"), ("μπ", "b"), ("ντ", "nt"), ("γγ", "ng"))
# "Mueller" and "Müller", "Soerensen" and "Sørensen", "Haakan" and "Håkan": written out, it is the same letter.
_WRITTEN_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("oo", "o"), ("uu", "u"))
# What other alphabets and other centuries write for one sound, the longer spelling first.
_SOUNDS = (
    *(("shch", "s"), ("tsch", "c"), ("tch", "c"), ("sch", "s"), ("zh", "z"), ("sh", "s"), ("ch", "c"), ("kh", "h")),
    *(("ksh", "ks"), ("x", "ks"), ("ph", "f"), ("ck", "k"), ("ts", "c"), ("tz", "c"), ("dh", "d"), ("th", "t")),
    *(("bh", "b"), ("gh", "g"), ("ow", "u"), ("w", "v"), ("q", "k"), ("c", "k"), ("z", "s")),
)


@lru_cache(maxsize=200_000)
def exact(word: str) -> str:
    """The word without case, diacritics and apostrophes, in Latin letters, one letter for each umlaut."""
    folded = fold(word)
    for greek, latin in _GREEK_PAIRS:
        folded = folded.replace(greek, latin)
    plain = re.sub(r"[^\w]", "", folded.translate(_LATIN))
    for written, letter in _WRITTEN_OUT:
        plain = plain.replace(written, letter)
    return plain


@lru_cache(maxsize=200_000)
def sound(word: str) -> str:
    """What is left of the word when only its consonants and the place of its vowels count; for a question only."""
    heard = exact(word)
    heard = heard[:-1] if len(heard) > 4 and heard.endswith("e") else heard
    for written, letter in _SOUNDS:
        heard = heard.replace(written, letter)
    heard = heard[:1] + heard[1:].replace("h", "")
    heard = re.sub("[aeiouyj]+" if heard[:1] != "j" else "(?<!^)[aeiouyj]+", "a", heard)
    return re.sub(r"(.)\1+", r"\1", heard)
