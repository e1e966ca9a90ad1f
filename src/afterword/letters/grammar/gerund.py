"""The -ing form of a verb."""

import re


def gerund_of(verb: str) -> str:
    """Return "managing" for "manage" and "planning" for "plan"."""
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}ing" if re.fullmatch(r"[^aeiou]*[aeiou][bdgmnprt]|begin|forget", verb) else f"{verb}ing"
