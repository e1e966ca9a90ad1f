"""Phrases that lost a word in a hurry and can only have had one: "on first day", "with old boss"."""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.clauses import is_clause
from afterword.letters.grammar.doubts import doubted
from afterword.letters.grammar.finite_verbs import count_verbs
from afterword.letters.grammar.heard import as_heard
from afterword.letters.grammar.lexicon import is_common, is_noun, is_past, is_plural
from afterword.letters.grammar.own_past import as_done, with_i
from afterword.letters.grammar.stuff import STUFF
from afterword.letters.grammar.tokens import words_of
from afterword.letters.notes import NoteKind


def with_what_was_left_out(kind: NoteKind, line: str) -> str:
    """Return the completion with the word it lost; unchanged where it could be another."""
    line = _ALWAYS_THE.sub(r"the \1", _ORDINAL.sub(r"\1 the \2", line))
    if kind not in _HEARD:
        line = _KIN_FIRST.sub("my ", _KIN.sub(r"\1 my \2", line))
    if kind in _ABOUT_ONESELF | {NoteKind.ASKED, NoteKind.WORRY, NoteKind.PROMISE}:
        line = _BEFORE_NOW.sub(r"\1 my \2", line)
    if kind in (NoteKind.PROMISE, NoteKind.THEY_WILL):
        return _handed_over(line)
    if kind in _ABOUT_ONESELF:
        return with_i(as_done(line)) if kind is NoteKind.BETTER else as_done(line)
    if kind is NoteKind.WORRY:
        return doubted(_AND_HOW.sub(r" and \1", line))
    if kind in _THINGS:
        return _that_one(_AND_HOW.sub(r" and \1", _SWITCH.sub("the ", line)))
    if kind in _HEARD:
        return as_heard(line)
    if kind is NoteKind.COMMON and _WE_ARE.fullmatch(line) and not is_past(line.split(" ")[0]):
        return f"are {line}"
    return line


def _handed_over(line: str) -> str:
    """ "send test": what is handed over is one thing, or it would have its plural."""
    found = _HANDED.match(line)
    if found is None:
        return line
    words = words_of(found["thing"])
    is_one = (
        (is_noun(words[-1]) or not is_common(words[-1]))
        and not is_plural(words[-1])
        and words[-1] not in STUFF
        and not _NO_THING & set(words)
    )
    is_stuff = words[-1].endswith(("ing", "ware", "ness", "ment"))
    return f"{found['verb']} the {line[found.start('thing') :]}" if is_one and not is_stuff else line


def _that_one(line: str) -> str:
    """ "budget size I managed last": a thing that is told by what was done with it."""
    found = _TOLD_BY.match(line)
    if found is None:
        return line
    words = words_of(found["thing"])
    is_thing = is_noun(words[-1]) and not is_plural(words[-1]) and not _NO_THING & {words[0], words[-1]}
    rest = words_of(line[found.end("thing") :])
    return f"the {line}" if is_thing and count_verbs(words) == 0 and is_clause(rest) else line


_ABOUT_ONESELF = frozenset((NoteKind.MINE, NoteKind.SHOULD, NoteKind.BETTER))
_THINGS = frozenset((NoteKind.TALK, NoteKind.ASKED))
_HEARD = frozenset((NoteKind.STUCK, NoteKind.GLAD, NoteKind.DRAW))
_NO_THING = known.DETERMINERS | known.PREPOSITIONS | known.QUESTION_WORDS | known.AUXILIARIES | known.NUMBER_WORDS
_ORDINAL = re.compile(
    r"\b(on|in|at|for|by|until|before|after|from|since|during|within|of)"
    r" ((?:(?:first|second|third|[1-4](?:st|nd|rd|th)) (?:week|month|year|half|quarter|interview|meeting)"
    r"|(?:first|second|third|last|final|[1-4](?:st|nd|rd|th)) (?:day|shift|floor|round|visit|term|lesson|page|stage"
    r"|draft))\b)"
)
# "went to same uni", "rest of the team"
_ALWAYS_THE = re.compile(
    r"(?<!the )(?<!this )(?<!that )(?<!these )(?<!those )(?<!very )(?<![\w'’])"
    r"(same (?!as\b|again\b|but\b|here\b|for\b)(?=[a-z])|(?:rest|majority) of (?=[a-z]))"
)
_KIN = re.compile(
    r"\b(with|to|ask|tell|by|from|for|and|when|after|because) (wife|husband|girlfriend|boyfriend|mum|mom|dad"
    r"|landlord|professor|supervisor|tutor)\b"
)
_HANDED = re.compile(
    r"(?P<verb>(?:drop off|hand in|fill in|fill out|pick up|send|share|bring|email|e-mail|forward|give|post|return|sign"
    r"|upload|attach|lend|show)(?: (?:me|you|over|back|on))?)"
    r" (?P<thing>(?:[A-Z]{2,5} )?(?:(?!(?:my|the|an?|your)\b)[a-z-]+ ){0,2}?[a-z-]+)"
    r"(?=$|,| (?:by|on|to|at|over|before|after|next|this|back|when|as|for|about|and)\b)"
)
_SWITCH = re.compile(
    r"^(?=(?:(?:big|planned|possible|recent) )?(?:switch|move|shift|transition|return|path|route) (?:to|from) )"
)
_KIN_FIRST = re.compile(r"^(?=(?:mum|mom|dad|wife|husband|girlfriend|boyfriend|landlord|boss) )")
_BEFORE_NOW = re.compile(
    r"\b(with|at|in|from|for|about|of|to|left|leaving|joined|and|on) ((?:old|last|previous|former|current) "
    r"(?:line manager|manager|boss|employer|team|company|school|role|job|place|firm|lead|head|colleagues|landlord))\b"
)
_TOLD_BY = re.compile(r"(?P<thing>(?:[\w-]+ ){0,2}[\w-]+)(?= (?:I|you|they)(?:'ve|'d|'re|’ve|’d|’re)? [a-z])")
_WE_ARE = re.compile(
    r"(?:(?:big|huge|keen|amateur|avid|long-?time|former|trained|early|old|lapsed|recovering|self-taught|early"
    r"|proud) )?"
    r"(?:[\w&-]+ ){0,2}(?:fans|supporters|runners|climbers|cyclists|gamers|graduates|alumni|veterans|nerds|geeks"
    r"|sailors"
    r"|swimmers|bakers|gardeners|musicians|birdwatchers|birders|bellringers|beekeepers|knitters|risers|readers|walkers"
    r"|hikers|singers|drummers|locals|northerners|southerners|volunteers)"
    r"(?: of [\w ]+)?"
)
_AND_HOW = re.compile(r"(?<!and), (how|why|what)\b(?= )")
