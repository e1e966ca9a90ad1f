"""A name or title that a designer set in capitals, as one would write it."""

import re
import unicodedata

from afterword.cards.particles import is_small_elision, is_small_particle
from afterword.words.folding import fold
from afterword.words.name_words import PARTICLES
from afterword.words.word_list import listed


def name_in_small_letters(name: str, region: str = "") -> str:
    """The name with capitals only where names of that country ("NL") have them; one in small letters stays as it is."""
    if title := _TITLE_BEFORE.match(name):  # "Dr. JANE DOE", where more than that stood before it
        return title[0] + name_in_small_letters(name[title.end() :], region)
    name = _of_one_height(name)
    words = name.split()
    is_small = len(words) > 1 and name.islower()
    if is_small or _shouted(name, longest_from=3 if len(words) > 1 else 4):
        return " ".join(_name_word(words, index, region) for index in range(len(words)))
    return _family_lowered(words, region)


def title_in_small_letters(title: str, *, turkish: bool = False) -> str:
    """The title with a capital at each word but little ones; abbreviations stay; unchanged where not in capitals."""
    if not _shouted(title):
        return title
    words = re.split(r"(\s+|[/&,–-]+)", title)
    return "".join(_title_word(word, index, turkish) for index, word in enumerate(words))


_TITLE_BEFORE = re.compile(r"(?:(?:Dr|Prof)\.\s)+")
_MAC = frozenset(
    listed(
        "macdonald macleod mackenzie macarthur macgregor macdougall macintyre macintosh macmillan maclean "
        "macpherson macneil "
        "macfarlane mackay macallister macbride macdermott macdowell maceachern macgillivray maciver macinnes "
        "mackinnon maclaren macnamara macnab macphail macrae macqueen macadam macaskill macaulay macauley macbain "
        "macbean macbeth macclellan maccoll maccormack maccormick macdiarmid macduff macewan macewen macfadden "
        "macfadyen macgillis macgowan macgrath macinnis mackendrick maclachlan maclagan maclellan maclennan maclure "
        "macmahon macmanus macmaster macmurray macnaughton macneill macnish macpartlin macphee macshane macsween "
        "mactaggart mactavish macvicar macwilliam macwilliams"
    )
)
_KEPT = frozenset(
    listed(
        "CEO CTO CFO COO CMO CIO CISO CHRO CPO CRO HR IT PR R&D VP SVP EVP AVP QA UX UI AI ERP SAP CRM B2B B2C "
        "EMEA APAC USA UK EU MD GM "
        "PMO PM SEO SEM TV HVAC CAD BI ML IP M&A P&L GIS ESG KAM PA EA DVM DDS RN CPA CFA PMP PhD RSPO SRE II "
        "III IV L&D NHS ABR CRS GRI AIA LEED AP SRES MBA MSC BSC CPCU NMLS"
    )
)
_LITTLE = frozenset(
    listed(
        "of and for the in at to de des du la le et und für der die das y e da do dos di del della och og van ds. i a &"
    )
)


def _of_one_height(name: str) -> str:
    """ "KőRÖSI": small letters that look like their capitals, among capitals, are capitals."""

    def raised(match: re.Match[str]) -> str:
        word = match[0]
        small = [sign for sign in word if sign.islower()]
        alike = all(unicodedata.normalize("NFD", sign)[0] in "ciosuvwxz" and not sign.isascii() for sign in small)
        loud = sum(sign.isupper() for sign in word)
        return word.upper() if small and alike and loud >= 2 * len(small) else word

    return re.sub(r"[^\W\d_]+", raised, name)


def _shouted(text: str, longest_from: int = 4) -> bool:
    letters = [sign for sign in text if sign.isalpha()]
    longest = max((len(word) for word in re.findall(r"[^\W\d_]+", text)), default=0)
    return (
        bool(letters) and longest >= longest_from and all(not sign.islower() for sign in letters if sign not in "ßıⁿ")
    )


def _family_lowered(words: list[str], region: str) -> str:
    """ "Alice EXAMPLE" and "DUPONT Marie": only the family name is in capitals."""
    loud = [_is_loud(word) or (word.isupper() and fold(word) in PARTICLES) for word in words]
    if (
        len(words) < 2
        or not any(map(_is_loud, words))
        or all(loud)
        or not any(word[0].isupper() and word[-1].islower() for word in words if len(word) > 1)
    ):
        return " ".join(words)
    return " ".join(
        _name_word(words, index, region) if is_loud else word
        for index, (word, is_loud) in enumerate(zip(words, loud, strict=True))
    )


def _is_loud(word: str) -> bool:
    return word.isupper() and len(word) > 3 and re.sub(r"['’-]", "", word).isalpha()


def _name_word(words: list[str], index: int, region: str) -> str:
    word = words[index]
    if word in ("II", "III", "IV", "VI") or re.fullmatch(r"(?:[^\W\d_]\.)+", word):
        return word
    if 0 < index < len(words) - 1 and is_small_particle(words[index - 1], word, region):
        return _lowered(word, region == "TR")
    parts = re.split(r"([-'’])", word)
    small = [_part(part, region) for part in parts]
    if len(parts) > 1 and parts[1] in "'’" and index and is_small_elision(words[index - 1], parts[0], region):
        small[0] = _lowered(parts[0], False)
    return "".join(small)


def _part(part: str, region: str) -> str:
    key = fold(part)
    turkish = region == "TR"
    if key.startswith("mc") and len(key) > 3:
        return "Mc" + _capitalised(part[2:], turkish)
    if key in _MAC:
        return "Mac" + _capitalised(part[3:], turkish)
    if region in ("NL", "BE") and key.startswith("ij"):
        return "IJ" + _lowered(part[2:], turkish)
    return _capitalised(part, turkish)


def _title_word(word: str, index: int, turkish: bool) -> str:
    if word in _KEPT or not any(sign.isalpha() for sign in word) or re.fullmatch(r"(?:[A-Z]\.){2,}", word):
        return word
    if index and fold(word) in _LITTLE:
        return _lowered(word, turkish)
    return _capitalised(word, turkish)


def _capitalised(word: str, turkish: bool) -> str:
    return word[:1].upper() + _lowered(word[1:], turkish)


def _lowered(word: str, turkish: bool) -> str:
    if turkish:
        word = word.replace("I", "ı")
    return word.replace("İ", "i").lower()
