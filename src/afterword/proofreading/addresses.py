"""Mail and web addresses in a text: what stands in them is theirs and no rule's business."""

import re

# Only from the beginning of a word on: tried at each of its letters, an endless word would take minutes.
ADDRESS = re.compile(r"(?<!\S)\S*(?:[^\s@]@[^\s@]|://|\bwww\.|\w\.(?:com|org|net|io|edu|gov|dev|co\.uk)\b)\S*", re.I)


def addresses(text: str) -> tuple[tuple[int, int], ...]:
    """Where each address begins and ends, in code points; brackets and commas around it may be counted in."""
    return tuple(found.span() for found in ADDRESS.finditer(text))
