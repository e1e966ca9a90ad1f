"""Which little word a thing has lost: "a" for what is new to the reader, "the" for what both know, "my" for papers.

What was talked about is known to both, so it takes "the"; what one has done is new to the reader, so it takes "a";
papers of one's own take "my". Where both would make sense and mean something else, none is chosen, and it is asked.
"""

from afterword.letters.grammar import closed_classes as known
from afterword.letters.notes import NoteKind
from afterword.words.word_list import listed


def little_word(kind: NoteKind, words: list[str], start: int, head: int) -> str | None:
    """Return "a", "the" or "my" for the thing at `head`, told of from `start` on; None where the choice is not sure."""
    thing, described, before = words[head], words[start:head], words[start - 1] if start else ""
    if thing in _A_BIT and words[head + 1 : head + 2] == ["of"]:
        return "a"
    if _ONLY_ONE & set(described) or any(word.endswith("est") and len(word) > 4 for word in described):
        return "the"
    if thing in OWN_PAPERS and kind in (NoteKind.PROMISE, NoteKind.ASKED, NoteKind.WORRY):
        return "my"
    if kind is NoteKind.NEED:
        verb = words[words[0] == "to"]
        is_known = verb in SETS_RIGHT or (before in known.PREPOSITIONS and thing in _EXPECTED | _WORKPLACES)
        return "the" if is_known and not NEW & set(described) else "a"
    if kind in ABOUT_ONESELF and words[0] in _CHANGED and words[head + 1 : head + 2] == ["from"]:
        return "the"  # "got failure rate from 9% to 2%"
    if kind in ABOUT_ONESELF:
        return "the" if before in known.PREPOSITIONS and thing in _EXPECTED else "a"
    is_new = bool(NEW & set(described))
    if kind in (NoteKind.PROMISE, NoteKind.THEY_WILL):
        return "a" if is_new or thing in _EVENTS else "the"
    if kind in WHOLE_THOUGHTS:
        if start == 0:
            return "the"
        return "a" if is_new or words[head + 1 : head + 2] == ["of"] else None
    if start == 0 or before in known.CONJUNCTIONS | {","}:
        return "the"
    return "a" if is_new or words[0] in known.QUESTION_WORDS else "the"


WHOLE_THOUGHTS = frozenset((NoteKind.STUCK, NoteKind.GLAD, NoteKind.DRAW, NoteKind.BETTER))
ABOUT_ONESELF = frozenset((NoteKind.MINE, NoteKind.SHOULD, NoteKind.COMMON))
_ONLY_ONE = frozenset(
    listed("same whole entire only main right current last next upcoming original final first annual")
)
OWN_PAPERS = frozenset(
    listed(
        "cv resume portfolio licence license passport id transcript certificate dbs availability notice commute degree"
    )
)
NEW = frozenset(listed("new second 2nd third 3rd another different bigger smaller better short quick small proper"))
_EXPECTED = frozenset(
    listed(
        "rush peak end start beginning evening morning afternoon weekend audit migration close season backlog launch"
    )
)
_CHANGED = frozenset(listed("got cut brought took raised reduced dropped grew moved lowered increased improved"))
_A_BIT = frozenset(listed("bit couple lot pair handful touch"))
_WORKPLACES = frozenset(
    listed(
        "kitchen office warehouse lab ward shop workshop garage yard depot studio clinic bar factory theatre surgery"
        " phone telephone till door floor public roof desk counter bar reception"
    )
)
SETS_RIGHT = frozenset(
    listed("sort fix cut clear reduce shorten finish clean tidy replace rebuild update move automate speed improve get")
)
_EVENTS = frozenset(
    listed("call meeting visit tour interview test task trial shift chat walk copy link photo reply reference")
)
