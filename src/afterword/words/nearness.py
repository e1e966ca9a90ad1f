"""Whether two different spellings may be meant for the same word."""

from afterword.words.folding import clean, fold


def near(a: str, b: str) -> bool:
    """Return True for two spellings that differ and are close: "Jose" and "José", "Pryia" and "Priya".

    Close is: alike once case and diacritics are off, or one slip of the fingers in at least four letters,
    two in at least eight. Equal spellings are not near.
    """
    one, other = clean(a), clean(b)
    if one == other or not one or not other:
        return False
    one, other = fold(one), fold(other)
    return one == other or _slips_allowed(one, other) >= slips(one, other)


def slips(one: str, other: str) -> int:
    """Return the letters added, dropped, changed or swapped with their neighbour between two folded words."""
    from rapidfuzz.distance import OSA  # 50 ms to import: only when words are really compared

    return OSA.distance(one, other)


def _slips_allowed(one: str, other: str) -> int:
    """Return -1 where no number of slips would do, which also saves the comparison's import."""
    shorter, longer = sorted((len(one), len(other)))
    allowed = 0 if shorter < 4 else 1 if shorter < 8 else 2
    return allowed if allowed and longer - shorter <= allowed else -1
