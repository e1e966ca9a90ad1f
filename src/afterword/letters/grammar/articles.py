"""Which article sounds right."""

import re

from afterword.words.word_list import listed


def right_articles(line: str) -> str:
    """Return the line with "a emergency" as "an emergency"; what may be none ("a a level", "module A in") stays."""
    return _ARTICLE.sub(_right, line)


def _right(found: re.Match[str]) -> str:
    if found[3] in _NOT_BEHIND_ONE:
        return found[0]
    return f"{found[1]}{_as(found[2], a_or_an(found[3]))} {found[3]}"


def _as(typed: str, right: str) -> str:
    return right.capitalize() if typed[0].isupper() else right


def a_or_an(text: str) -> str:
    """Return the article that sounds right before the text: "an hour", "a union", "an MRI"."""
    first = text.split(" ")[0]
    if re.match(r"(?:8|11|18)(?!\d{2})", first):
        return "an"
    if len(first) > 1 and first.isupper():
        return "an" if first[0] in "AEFHILMNORSX" and first not in _SAID_AS_WORDS else "a"
    if first.lower().startswith(("hour", "honest", "heir", "honour", "honor")):
        return "an"
    sounds_like_you = first.lower().startswith(("uni", "use", "usu", "eu", "one", "once", "uk", "ura", "uter"))
    return (
        "an" if first[:1].lower() in "aeiou" and not (sounds_like_you and not first.lower().startswith("unin")) else "a"
    )


_ARTICLE = re.compile(r"(^|\s(?!A))([Aa]n?) ([A-Za-z]{2,}[\w-]*)")
_NOT_BEHIND_ONE = frozenset(listed("in and at on of for to or is as if are with was were from by"))
_SAID_AS_WORDS = frozenset(listed("NHS NASA SAP SQL MIG RAM LAN ROM")) - {"NHS", "SQL"}
