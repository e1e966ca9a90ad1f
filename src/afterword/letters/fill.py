"""A frame and the words for its slots become one clean sentence that knows which words are the candidate's."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

OWN_SLOTS = frozenset(
    (
        "talk",
        "stuck",
        "glad",
        "asked",
        "need",
        "mine",
        "worry",
        "better",
        "should",
        "promise",
        "thing",
        "they_will",
        "on",
        "draw",
        "common",
        "news",
    )
)


@dataclass(frozen=True)
class Filled:
    """A sentence and the spans of it, in code points, that are the candidate's own words."""

    text: str
    own: tuple[tuple[int, int], ...]


def fill(frame: str, slots: Mapping[str, str]) -> Filled:
    """Return the frame with its slots filled; a name that ends in a stop ("Acme Inc.") does not double it."""
    text, own = "", []
    for literal, slot in _SLOT.findall(frame):
        text += literal[1:] if literal.startswith(".") and text.endswith(".") else literal
        if not slot:
            continue
        words = slots[slot]
        if slot in OWN_SLOTS:
            own.append((len(text), len(text) + len(words)))
        text += words
        if slot in _WITH_A_COMMA and "," in words and _continues(frame, slot):
            text += ","
    return Filled(text[:1].upper() + text[1:], tuple(own))


def _continues(frame: str, slot: str) -> bool:
    """Inside a sentence an American date or a role in two parts has a comma behind it: "on Tuesday, June 9, about"."""
    return f"{{{slot}}} " in frame


_WITH_A_COMMA = frozenset(("day", "on", "sent", "due", "role", "new"))
_SLOT = re.compile(r"([^{]*)(?:\{(\w+)\}|$)")
