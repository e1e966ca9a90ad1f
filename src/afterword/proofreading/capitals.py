"""Nothing is shouted.

Finds words in capitals that are no abbreviation: two in a row, or one that stresses (“VERY motivated”). Suggests them
in small letters. Silent on abbreviations, on names and terms of the record, and on words that no dictionary has.
"""

import re
from collections.abc import Iterator

from afterword.proofreading.context import Context
from afterword.proofreading.dictionary import is_a_word
from afterword.proofreading.finding import Finding
from afterword.proofreading.record import knows, terms

SHOUTED = re.compile(r"(?<![\w-])[A-Z][A-Z']+(?:[ ,]+(?:I|A|[A-Z][A-Z']+))*(?![\w-])")
WORD = re.compile(r"[A-Z][A-Z']*")
_STRESSED = """VERY SO REALLY NOT ALL EVERY NEVER ALWAYS MUST LOVE LOVED GREAT BEST MOST ONLY ANY TOO EXTREMELY HIGHLY
DEFINITELY ABSOLUTELY PERFECT AMAZING THANK PLEASE IMPORTANT NOW EVERYTHING ANYTHING CANNOT EXCITED THANKS YES HOPE WANT VITAL URGENT HUGE TOTALLY SUPER"""
STRESSED = frozenset(_STRESSED.split())
_SMALL = "THE AND FOR YOU ME MY TO FROM WITH OF IN ON AT IS AM ARE WAS IT THIS THAT YOUR OUR HAVE HAS WILL BE"
SMALL = frozenset(_SMALL.split())


def find_capitals(text: str, context: Context) -> Iterator[Finding]:
    known = terms(context)
    for found in SHOUTED.finditer(text):
        words = WORD.findall(found.group())
        everyday = [word for word in words if len(word) > 1 and is_a_word(word.lower()) and not knows(word, known)]
        shouts = any(word in STRESSED for word in words) or (
            len(everyday) > 2 and any(word in SMALL for word in words) and len(everyday) == len([*filter(None, words)])
        )
        if shouts and all(word in everyday or word in ("I", "A") or len(word) == 1 for word in words):
            calm = _calm(text, found)
            message = "Capitals shout; in small letters it says the same."
            yield Finding(found.start(), found.end(), "capitals", message, (calm,))


def _calm(text: str, found: re.Match[str]) -> str:
    calm = re.sub(r"\bi\b", "I", found.group().lower())
    begins = not text[: found.start()].strip() or text[: found.start()].rstrip(" ")[-1:] in ".!?\n"
    return calm[:1].upper() + calm[1:] if begins else calm
