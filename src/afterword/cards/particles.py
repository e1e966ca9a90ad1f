"""Which little words of a name set in capitals are small: "VAN DER BERG" is van der Berg, "DE LUCA" is De Luca."""

from afterword.words.folding import fold
from afterword.words.name_words import PARTICLES


def is_small_particle(before: str, word: str, region: str) -> bool:
    """Whether `word`, which stands between two others, begins with a small letter in that country ("IT")."""
    key = fold(word).strip(".,")
    if key in _JOINING.get(region, ()):
        return True
    if region in _NONE or key not in PARTICLES or key in _NEVER:
        return False
    return not (region in _FRENCH and key in ("le", "la", "les") and fold(before) not in ("de", "a"))


def is_small_elision(before: str, word: str, region: str) -> bool:
    """Whether what stands before an apostrophe is small: "d'Ormesson", and "l'Épine" behind "de"."""
    key = fold(word)
    return region in _FRENCH and (key == "d" or (key == "l" and fold(before) == "de"))


def has_firm_particles(region: str) -> bool:
    """Whether one knows how the little words of a name are written in that country."""
    return region in _FIRM


_FIRM = frozenset(("NL", "DE", "AT", "IT", "FR", "ES", "PT", "BR", "VN", "SE", "DK", "NO"))
_NEVER = frozenset(("ben", "al", "el", "lo", "ap", "mac", "mc", "san", "santa", "saint", "st"))
_NONE = frozenset(("IT", "VN"))  # "De Luca", "Lo Presti"; "Văn" is a name
_FRENCH = frozenset(("FR", "BE", "CH", "CA", "LU", "MC"))
_PORTUGUESE = dict.fromkeys(("BR", "PT", "AO", "MZ"), frozenset(("e",)))
_SPANISH = dict.fromkeys(("ES", "MX", "AR", "CL", "CO", "PE", "UY", "VE", "EC"), frozenset(("y", "e", "i")))
_JOINING = _PORTUGUESE | _SPANISH
