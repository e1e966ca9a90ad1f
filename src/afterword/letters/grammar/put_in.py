"""Little words left out in a hurry, put in where the half sentence leaves one choice: "led team of 5" has lost its "a".

What was talked about is known to both, so it takes "the"; what one has done is new to the reader, so it takes "a";
papers of one's own take "my". Where both would make sense and mean something else, nothing is put in, and it is asked.
"""

import re

from afterword.letters.grammar import closed_classes as known
from afterword.letters.grammar.articles import a_or_an
from afterword.letters.grammar.finite_verbs import is_finite
from afterword.letters.grammar.lexicon import base_of_gerund, is_describing, is_noun, is_past, is_plural
from afterword.letters.grammar.little_words import bare_thing, starts_at
from afterword.letters.grammar.one_of_many import names_one
from afterword.letters.grammar.only_verbs import ONLY_VERBS
from afterword.letters.grammar.tokens import places_of
from afterword.letters.notes import NoteKind
from afterword.words.word_list import listed


def with_little_words(kind: NoteKind, text: str) -> str:
    """Return the completion with the "a", "the" or "my" it lacks; unchanged where the choice is not sure."""
    text = _with_a_span(kind, text)
    for _ in range(_MOST):
        places = places_of(text)
        words = [word for word, _ in places]
        found = _bare_subject(kind, words) or _bare(kind, words)
        if found is None:
            return text
        start, little = found
        at = places[start][1]
        rest = text[at:]
        text = f"{text[:at]}{a_or_an(rest) if little == 'a' else little} {rest}"
    return text


def _with_a_span(kind: NoteKind, text: str) -> str:
    """ "4 day week": a unit behind a number describes the one thing that follows."""

    def spelt(found: re.Match[str]) -> str:
        thing = found["thing"].lower()
        if not is_noun(thing) or is_plural(thing) or thing in known.PREPOSITIONS:
            return found[0]
        span = f"{found['count']}-{found['unit']} {found['thing']}"
        little = "the" if not found["before"] and kind in _KNOWN_TO_BOTH else a_or_an(span)
        return f"{found['before']}{little} {span}"

    return _SPAN.sub(spelt, text)


def _bare_subject(kind: NoteKind, words: list[str]) -> tuple[int, str] | None:
    """ "team is tiny": the subject of a whole thought."""
    if kind not in _CLAUSES:
        return None
    verb = next((place for place in range(1, min(len(words), 5)) if is_finite(words, place)), 0)
    subject = words[:verb]
    if (
        not subject
        or subject[0] in known.DETERMINERS | known.SUBJECT_PRONOUNS | known.NUMBER_WORDS
        or not names_one(subject[-1])
        or not all(is_noun(word) or is_describing(word) or names_one(word) for word in subject)
    ):
        return None
    return 0, "my" if kind is NoteKind.BETTER and subject[-1] in _OWN else "the"


def _bare(kind: NoteKind, words: list[str]) -> tuple[int, str] | None:
    if (
        "as" in words[:-1]
        and (at := words.index("as") + 1)
        and names_one(words[at])
        and not is_noun([*words[at:], ""][1])
    ):
        return at, "a"
    head = next(
        (at for at in range(len(words)) if bare_thing(_leading(kind), words, at) and not _is_verb(kind, words, at)),
        None,
    )
    if head is None:
        return None
    if kind is NoteKind.NEED and words[0] in ONLY_VERBS and 0 < head == 1 + is_describing(words[1]):
        is_one = names_one(words[head]) and (_NEW & set(words[1:head]) or words[0] in _SETS_RIGHT)
        return (1, _choice(kind, words, 1, head) or "a") if is_one else None
    if words[head + 1 : head + 2] and words[head + 1].isdigit():
        return None  # "yard 2": its name
    start = starts_at(words, head, is_verb_first=bool(_leading(kind)))
    if (
        start == 2
        and kind in _ONESELF
        and base_of_gerund(words[1])
        and is_past(words[0])
        and words[0] not in _TAKES_AN_ING
    ):
        start = 1  # "built reporting tool"
    if start > 1 and words[start - 1] in _TRAINED:
        start -= 1
    if start and words[start - 1] in _NAMES_A_KIND:
        start -= 1
    if start and base_of_gerund(words[start - 1]) and (start > 1 or not _NEW & set(words[start:head])):
        return None  # "training plan", "running kitchen"
    little = _choice(kind, words, start, head)
    return (start, little) if little else None


def _is_verb(kind: NoteKind, words: list[str], index: int) -> bool:
    """ "kids plan the menu": a thing elsewhere."""
    return kind in _CLAUSES and is_finite(words, index)


def _leading(kind: NoteKind) -> tuple[str, ...]:
    return ("to",) if kind in (NoteKind.PROMISE, NoteKind.THEY_WILL) else ("i",) if kind in _ONESELF else ()


def _choice(kind: NoteKind, words: list[str], start: int, head: int) -> str | None:
    thing, described, before = words[head], words[start:head], words[start - 1] if start else ""
    if thing in _A_BIT and words[head + 1 : head + 2] == ["of"]:
        return "a"
    if _ONLY_ONE & set(described) or any(word.endswith("est") and len(word) > 4 for word in described):
        return "the"
    if thing in _OWN and kind in (NoteKind.PROMISE, NoteKind.ASKED, NoteKind.WORRY):
        return "my"
    if kind is NoteKind.NEED:
        verb = words[words[0] == "to"]
        is_known = verb in _SETS_RIGHT or (before in known.PREPOSITIONS and thing in _EXPECTED | _WORKPLACES)
        return "the" if is_known and not _NEW & set(described) else "a"
    if kind in _ONESELF:
        return "the" if before in known.PREPOSITIONS and thing in _EXPECTED else "a"
    is_new = bool(_NEW & set(described))
    if kind in (NoteKind.PROMISE, NoteKind.THEY_WILL):
        return "a" if is_new or thing in _EVENTS else "the"
    if kind in _CLAUSES:
        if start == 0:
            return "the"
        return "a" if is_new or words[head + 1 : head + 2] == ["of"] else None
    if start == 0 or before in known.CONJUNCTIONS | {","}:
        return "the"
    return "a" if is_new or words[0] in known.QUESTION_WORDS else "the"


_SPAN = re.compile(
    r"(?P<before>^|\b(?:to|of|in|on|with|about|from|for|at|by) )(?P<count>\d+|two|three|four|five|six)[ -]"
    r"(?P<unit>day|week|month|year|hour|minute|person|bed|star|seat|page|shift|man|mile) (?P<thing>[a-z]+)\b"
)
_KNOWN_TO_BOTH = frozenset((NoteKind.TALK, NoteKind.STUCK, NoteKind.GLAD, NoteKind.WORRY, NoteKind.ASKED))
_TRAINED = frozenset(listed("certified qualified licensed registered chartered trained experienced skilled"))
_MOST = 3
_CLAUSES = frozenset((NoteKind.STUCK, NoteKind.GLAD, NoteKind.DRAW, NoteKind.BETTER))
_ONESELF = frozenset((NoteKind.MINE, NoteKind.SHOULD, NoteKind.COMMON))
_ONLY_ONE = frozenset(
    listed("same whole entire only main right current last next upcoming original final first annual")
)
_OWN = frozenset(
    listed(
        "cv resume portfolio licence license passport id transcript certificate dbs availability notice commute degree"
    )
)
_NEW = frozenset(listed("new second 2nd third 3rd another different bigger smaller better short quick small proper"))
_EXPECTED = frozenset(
    listed(
        "rush peak end start beginning evening morning afternoon weekend audit migration close season backlog launch"
    )
)
_A_BIT = frozenset(listed("bit couple lot pair handful touch"))
_WORKPLACES = frozenset(
    listed(
        "kitchen office warehouse lab ward shop workshop garage yard depot studio clinic bar factory theatre surgery"
        " phone telephone till door floor public roof"
    )
)
_TAKES_AN_ING = frozenset(
    listed("started stopped kept enjoyed loved liked tried finished began did went avoided remembered")
)
# "booking system": what it is for.
_NAMES_A_KIND = frozenset(
    listed(
        "waiting booking billing ticketing scheduling rostering signalling signaling onboarding ordering parking"
        " loading"
        " landing filing pricing reporting marketing accounting milking packing picking sewing washing printing"
        " meeting"
        " dining operating recording editing casting staffing banking tracking mailing shopping invoicing welding"
    )
)
_SETS_RIGHT = frozenset(
    listed("sort fix cut clear reduce shorten finish clean tidy replace rebuild update move automate speed improve get")
)
_EVENTS = frozenset(
    listed("call meeting visit tour interview test task trial shift chat walk copy link photo reply reference")
)
