"""The past form of a verb."""

import re

from afterword.letters.grammar.irregular import PAST_OF


def past_of(verb: str) -> str:
    """Return "led" for "lead" and "managed" for "manage"."""
    if verb in PAST_OF:
        return PAST_OF[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if re.fullmatch(r"[^aeiou]*[aeiou][bdgmnprt]", verb) else f"{verb}ed"
