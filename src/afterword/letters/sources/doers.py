"""Who does what in a sentence: each "I" and "you" with its verb and what is said of it."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from afterword.letters.sources.said import Said
from afterword.letters.sources.stems import stem
from afterword.words.word_list import listed

FIRST = frozenset(("i", "we"))
THEIRS = frozenset(("you", "they"))
# Verbs of courtesy and reporting: what they tell of is no deed.
_TELLING = frozenset(
    stem(word)
    for word in listed(
        """
    thank hope look wish enjoy appreciate hear learn understand see remember think feel believe like love want
    glad happy speak talk meet discuss mention say tell ask write send let welcome interest promise notice value
    add share follow leave come mean get take note read listen call need
    """
    )
)
_BETWEEN = frozenset(
    listed(
        """
    have has had am is are was were be been being do did does will would shall should can could may might must
    've 'd 'll 'm also already even always never not just then still both really currently now
    """
    )
)
# Too common to need a note as words, and deeds all the same.
WEAK_DEEDS = frozenset(
    listed(
        "gave given made found took taken put brought showed shown explained described shared visited presented brought"
    )
)
_AWAY = frozenset(("you", "your", "like", "as", "which", "because", "they", "their"))
_ASKING = frozenset(("whether", "if", "how", "why", "what", "when", "where"))
_JOINING = frozenset(("that", "and", "but", "as", "since", "because", "so", "which", "while", "today", "now"))
# "You were unsure because I …": what was doubted is no claim.
_DOUBTED = frozenset(("because", "that", "as", "since"))
_DOUBTS = frozenset(map(stem, ("unsure", "worry", "concern", "doubt", "hesitate", "wonder", "ask", "question")))
DETERMINERS = frozenset(listed("the a an my your our their this that these those it to for of in on with by at"))


def doers(parts: Sequence[Said]) -> Iterator[tuple[Said, Said | None, Sequence[Said]]]:
    """Each "I" and "you", the word that says what they do (None: a weak verb), and all that is said of the deed.

    What is only told, hoped or thanked for is no deed.
    """
    asking = _ASKING | _DOUBTED if doubts(parts) else _ASKING
    for at, one in enumerate(parts):
        before = parts[at - 1] if at else None
        if one.plain not in FIRST | THEIRS or (before and before.plain in asking):
            continue
        if one.plain in THEIRS and before and before.clause == one.clause and before.plain not in _JOINING:
            continue  # "send you photos": the one it is done for
        clause = [word for word in parts[at + 1 :] if word.clause == one.clause]
        rest = list(takewhile(lambda word: word.plain not in _AWAY, clause))
        verb = next((word for word in rest if word.plain not in _BETWEEN), None)
        if verb is not None and verb.plain in WEAK_DEEDS and not is_about_you(parts[at:]):
            yield one, verb, rest
        # "I have a licence", "I am on call": what is said to be had or known is in what follows.
        is_held = one.plain in FIRST and verb is not None and verb.plain in DETERMINERS
        if verb is None or verb.stem in _TELLING or (verb.is_free and verb.stem != "know" and not is_held):
            continue
        weak = is_held or verb.stem in ("know", "use", "work")
        yield one, None if weak else verb, [word for word in rest if word.says]


def doubts(parts: Sequence[Said]) -> bool:
    return any(one.stem in _DOUBTS for one in parts)


def is_about_you(parts: Sequence[Said]) -> bool:
    return any(one.plain in ("you", "your", "our", "conversation", "interview") for one in parts)
