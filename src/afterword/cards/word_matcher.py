"""A pattern for a table of words."""

import re
from collections.abc import Iterable

from afterword.words.folding import fold


def matcher(words: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the words in a folded text; "*" before or behind one stands for more letters."""
    parts = []
    for word in dict.fromkeys(fold(word) for word in words):
        inner = re.escape(word.strip("*"))
        parts.append((r"[\w-]*" if word.startswith("*") else "") + inner + (r"\w*" if word.endswith("*") else ""))
    return re.compile(rf"(?<![\w'])(?:{'|'.join(sorted(parts, key=len, reverse=True))})(?![\w'])")
