"""Notes speak of the employer as "they"; a letter says "you"."""

import re

from afterword.letters.grammar.called import speaks_of_the_reader
from afterword.letters.grammar.lexicon import is_plural
from afterword.letters.grammar.one_of_many import names_one
from afterword.letters.grammar.outcome import Unclear
from afterword.letters.grammar.tokens import words_of
from afterword.letters.notes import NoteKind
from afterword.words.word_list import listed


def address_reader(kind: NoteKind, text: str, reader: str, readers: tuple[str, ...] = ()) -> str | Unclear:
    """Return the completion as said to its reader, or the question about a pronoun with two readings."""
    if question := speaks_of_the_reader(text, reader, readers):
        return question
    if kind in _SAID_OF_WHAT_WAS_HEARD and (found := _WE.search(text)):
        return Unclear(f"Who is “{found[0]}” here? Please write “you” for the employer, or say who it is.")
    text = _object_pronoun(kind, text)
    if (found := _HE_OR_SHE.search(text)) and not any(map(_is_somebody, words_of(text[: found.start()]))):
        return Unclear(f"Who is “{found[0]}” here? Please write “you” if it is the reader, or the name.")
    return _they_to_you(kind, text)


def _object_pronoun(kind: NoteKind, text: str) -> str:
    """ "send her the plan" goes to her: "send you the plan"."""
    return _TO_THE_READER.sub(r"\1you", text) if kind is NoteKind.PROMISE else text


def _they_to_you(kind: NoteKind, text: str) -> str | Unclear:
    if kind in _TOPICS:
        text = _WHY_THEY.sub(r"\1 you\2", text)
    parts: list[str] = []
    at = 0
    for found in _THEY.finditer(text):
        before = text[: found.start()]
        someone_else = (_others(before) or _BEHIND_WHO.search(before) is not None) and not (
            kind is NoteKind.NEED and _ONE_PERSON_TO.search(before)
        )
        if kind is NoteKind.NEED and _CONTACT.search(before) and found[0].lower() == "they":
            someone_else = False
        if kind in _TOPICS and found[0].lower() == "they" and _AND_HOW.search(before) and not _persons(before):
            someone_else = False
        is_the_topic = kind in _TOPICS and found[0].lower() == "them" and _WHY_YOU.search(before)
        if someone_else and is_the_topic:
            continue
        if _OF_THEM.search(before) and found[0].lower() == "them" and someone_else:
            continue
        is_their_own = text.startswith(" own ", found.end())
        if someone_else and at and found[0].lower() == "them":
            return Unclear("Whom does “them” mean here, them or you? Please write “you”, or say who it is.")
        if kind in _ABOUT_ONESELF and re.search(r"\bsome(?:one|body) (?:on|in|at|from) $", before):
            return Unclear(f"Whom does “{found[0]}” mean here, them or you? Please write “your”, or say whose it is.")
        if someone_else and (kind in _CLAUSES or _BOUND.search(before) or is_their_own):
            continue
        if someone_else or kind in _ABOUT_ONESELF:
            return Unclear(f"Whom does “{found[0]}” mean here, them or you? Please write “your”, or say whose it is.")
        parts += [text[at : found.start()], _YOU[found[0].lower().replace("’", "'")]]
        at = found.end()
    if at and re.search(r"(?<!\w)you(?:r|rs)?(?!\w)", text, re.I):
        return Unclear("Both “they” and “you” stand here. Whom does “you” mean? Please say it with one of them.")
    return "".join(parts) + text[at:]


def _is_somebody(word: str) -> bool:
    return word in _PERSONS or word in _PERSONS_IN_LETTERS or word == "one" or names_one(word) or word in _RELATIONS


def _others(before: str) -> bool:
    """Whether somebody else was named before, whom "they" could mean."""
    words = re.findall(r"[^\W\d_]+", before.lower())
    if _EVERY.search(before):
        return True
    return any(word in _PERSONS or is_plural(word) or (word.endswith("s") and names_one(word[:-1])) for word in words)


def _persons(before: str) -> bool:
    words = re.findall(r"[^\W\d_]+", before.lower())
    return any(_is_somebody(word) or (word.endswith("s") and _is_somebody(word[:-1])) for word in words)


_YOU = {
    "they": "you",
    "them": "you",
    "their": "your",
    "theirs": "yours",
    "themselves": "yourselves",
    "they're": "you're",
    "they've": "you've",
    "they'll": "you'll",
    "they'd": "you'd",
}
_THEY = re.compile(r"(?<!\w)(?:they['’](?:re|ve|ll|d)|themselves|theirs|their|them|they)(?!\w)", re.I)
_WE = re.compile(r"(?<!\w)(?:we|us|our|ours)(?!\w)", re.I)
_HE_OR_SHE = re.compile(r"(?<!\w)(?:he|she|him|her|his|hers)(?!\w)", re.I)
_TO_THE_READER = re.compile(
    r"^((?:send|show|give|tell|call|email|e-mail|mail|write|text|ring|bring|ping|hand|drop|pass|post|let"
    r"|introduce|update|keep|get back to"
    r"|write to|talk to|speak to|report to|forward|lend) (?:to )?)(?:them|him|her)"
    r"(?=\s(?:a|an|the|my|two|three|some|more|know|in|on|by|back|to|with|about|again|before|after|tomorrow|next|posted"
    r"|copies|photos|\d)|$)",
    re.I,
)
_TOPICS = frozenset((NoteKind.TALK, NoteKind.ASKED, NoteKind.WORRY))
# "the routes and why they changed them": whoever changed them is not the routes.
_WHY_THEY = re.compile(r"\b(why|how|when|where) they( (?:\w+ )?\w+ them)\b(?!selves)", re.I)
# "every resident by how they take their tea"
_EVERY = re.compile(r"\b(?:every|each) [a-z]+ [a-z ]*\b(?:how|what|when|where|if|that|who) ", re.I)
# "rent arrears and how they talk to tenants"
_AND_HOW = re.compile(r"\b(?:and|or) (?:how|why|what|when|where|whether|if) $", re.I)
_WHY_YOU = re.compile(r"\b(?:why|how|when|where) you (?:\w+ )?\w+ $", re.I)
# "drafted contracts and negotiated most of them": the contracts.
_OF_THEM = re.compile(r"\b(?:most|all|some|half|both|none|many|each|one|two|three|few|\d+) of $", re.I)
# "someone to fix their deploys": a person not yet hired owns nothing there.
_ONE_PERSON_TO = re.compile(
    r"^(?:someone|somebody|a person|anyone) (?:to|for|with)\b(?!.*\b(?:who|that)\b)(?!.*\w{3,}s\b)", re.I
)
# "a nurse who is out of their depth"
_BEHIND_WHO = re.compile(r"\w who\b")
_BOUND = re.compile(r"\b(?:who|that|where|how|when|if|whether|as)\b", re.I)
# "numbers they can trust": who trusts them is not the numbers.
_CONTACT = re.compile(r"^(?:[\w-]+ ){0,3}(?:[a-z]+s|people|someone|somebody) $")
# Where one speaks of one's own past, "they" are more likely an earlier employer.
_ABOUT_ONESELF = frozenset((NoteKind.MINE, NoteKind.SHOULD, NoteKind.BETTER))
_CLAUSES = frozenset((NoteKind.STUCK, NoteKind.GLAD, NoteKind.DRAW, NoteKind.BETTER, NoteKind.MINE, NoteKind.SHOULD))
_SAID_OF_WHAT_WAS_HEARD = frozenset((NoteKind.STUCK, NoteKind.GLAD, NoteKind.NEED, NoteKind.DRAW, NoteKind.THEY_WILL))
_RELATIONS = frozenset(
    listed(
        "boss head chief founder friend sister brother mother father mum mom dad wife husband son daughter uncle aunt"
    )
    + listed("professor doctor nurse man woman boy girl kid lady guy neighbour neighbor partner predecessor lead")
)
_PERSONS_IN_LETTERS = frozenset(listed("qc kc gp rn md ceo cfo cto coo md vp pm hr mp ta"))
_PERSONS = frozenset(
    listed(
        "people staff team someone somebody anyone everyone everybody nobody person child client customer"
        " patient supplier company firm family public police crew board management"
    )
)
