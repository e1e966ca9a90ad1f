"""What is typed around a completion and belongs to no sentence: a label before it, a sigh behind it."""

import re

from afterword.letters.notes import NoteKind


def without_fillers(kind: NoteKind, text: str) -> str:
    """Return the completion without "Need:" before it and without "tbh", "honestly" or "xx" at its ends."""
    bare = _LABEL.sub("", text) if kind is not NoteKind.DECIDE else text
    while (shorter := _BEHIND.sub("", _BEFORE.sub("", bare))) != bare:
        bare = shorter
    return bare if re.search(r"\w", bare) else text


_LABEL = re.compile(
    r"^\s*(?:topics?|talked|talk|stuck|glad|asked|q|question|needs?|mine|done|worry|worried|doubt|concern|better"
    r"|better answer|should(?:'ve| have)? said|promised?|todo|to do|they will|draw|why|common|both)\s*(?::"
    r"|\s[-–]\s)\s*",
    re.I,
)
_SIGHS = "basically|honestly|tbh|obviously|obvs|umm?|erm?|uhh?|hmm+|well|actually|yeah"
_BEFORE = re.compile(
    rf"^\s*(?:{_SIGHS}|oh|ok so|okay so|like|right(?! to)|so|anyway),?\s+"
    r"(?=(?:i|we|you|they|the|a|an|my|your|their|how|what|why|it|it['’]?s|that|to|about|abt|no|not"
    rf"|{_SIGHS}|just|so|like|ok|okay)\b)",
    re.I,
)
_BEHIND = re.compile(
    r"(?:,?\s+(?:etc\.?|tbh|honestly|lol|haha+|hehe|i think|i guess|i reckon|obvs|obviously|basically|imo|imho|xx?"
    r"|iirc|afaik"
    r"|or something|or sth|or smth|and stuff|n stuff|& stuff|and that|innit|you know|yk)|\s*(?:[:;]-?[)D(]"
    r"|<3))\s*[.!]*\s*$",
    re.I,
)
