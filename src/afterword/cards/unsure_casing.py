"""Names printed in capitals that people write in more than one way: "JI-HOON", "DESHAWN", "VAN DYKE"."""

import re

from afterword.cards.given_names import is_given_name
from afterword.cards.particles import has_firm_particles
from afterword.words.folding import fold
from afterword.words.name_words import PARTICLES


def may_be_cased_otherwise(printed: str, region: str) -> bool:
    """Whether a name of which this is the print has capitals inside that nobody can see; `region` is the country's."""
    words = printed.split()
    loud = [index for index, word in enumerate(words) if word.isupper() and len(word.strip(".,'’")) > 1]
    if not any(len(words[index]) > 3 for index in loud):
        return False
    return any(
        (0 < index < len(words) - 1 and fold(words[index]) in PARTICLES and not has_firm_particles(region))
        or _is_unsure(words[index], region)
        for index in loud
    )


def _is_unsure(word: str, region: str) -> bool:
    parts = word.split("-")
    if len(parts) == 2 and max(map(len, parts)) <= SYLLABLE:
        return True  # Ji-hoon or Ji-Hoon
    return region in _ENGLISH and any(_BEGINS.match(part) and not is_given_name(part) for part in parts)


SYLLABLE = 4  # letters
_ENGLISH = frozenset(("US", "CA", "GB", "IE", "AU", "NZ", "ZA"))
# DiMaggio or Dimaggio, LeBlanc or Leblanc, MacLean or Maclean; "Mc" is sure.
_BEGINS = re.compile(r"(?:DE|DI|LA|LE|MAC|FITZ|VAN)[BCDFGHJKLMNPQRSTVWXZ]\w{2,}")
