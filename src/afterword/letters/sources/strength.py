"""A claim is not made stronger by leaving a word out: "helped with", "tried to", "deputy", "one of"."""

from collections.abc import Iterator, Sequence

from afterword.letters.notes import NoteKind
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.said import Said, alike, said
from afterword.letters.sources.stems import stem

_REACH = 3


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


# Each class of words may be exchanged for another of it, and none of it may be dropped.
_SHARED = _stems(
    "help assist support contribute involve participate jointly cooperate shadow observe watch aid coauthor volunteer"
)
_TRIED = _stems("try attempt plan intend consider hope want aim propose suggest")
_SOME = _stems("some partly mostly mainly basic little few bit once sometimes occasionally nearly almost half")
_RANKS = _stems(
    "assistant deputy junior associate acting interim trainee intern sous student apprentice vice temporary substitute"
    " former ex retired relief volunteer provisional aspiring"
)
_PEOPLE = _stems(
    "colleague coworker engineer designer developer volunteer teacher student intern apprentice partner assistant"
    " team crew friend nurse others supervisor mentor manager boss people person lead driver professor doctor"
)
_LIMITS = {
    "over": "more",
    "more": "more",
    "least": "more",
    "above": "more",
    "under": "less",
    "less": "less",
    "most": "less",
    "nearly": "less",
    "almost": "less",
    "below": "less",
    "fewer": "less",
}
_ARTICLES = frozenset(("the", "a", "an", "my", "our", "your", "their", "i", "we", "you", "they", "it"))
_UP_TO = "up"


def find_stronger(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find words of the notes that stand in the sentence without what held them back."""
    held = [_held(parts, note.text) for note in facts.notes]
    for note, own in zip(facts.notes, held, strict=True):
        # What another note says as well, and more of the sentence with it, was not taken from this one.
        others = {one.start for row in held if len(row) > len(own) for one in row}
        words = said(note.text)
        for at, one in enumerate(words):
            found = _dropped(one, words[at + 1 :], words[:at], parts, note.kind)
            yield from (one for one in found if one.start not in others)
    yield from _limits(parts, facts)


def _held(parts: Sequence[Said], note: str) -> list[Said]:
    return [one for one in parts if one.says and any(alike(one, word) for word in said(note))]


def _dropped(
    guard: Said, behind: Sequence[Said], before: Sequence[Said], parts: Sequence[Said], kind: NoteKind | None
) -> Iterator[Unsourced]:
    own = kind not in (NoteKind.NEED, NoteKind.ASKED, NoteKind.TALK, NoteKind.PROMISE, NoteKind.THEY_WILL)
    following = [word for word in behind if word.says]
    if guard.stem in _RANKS:
        yield from _missing(_RANKS, following[:1], parts, Why.TITLE)
    elif own and guard.stem in _SHARED:
        yield from _missing(_SHARED, following[:_REACH], parts, Why.STRONGER)
    elif own and guard.plain == "part" and behind[:1] and behind[0].plain == "of":
        group = _SHARED | _stems("part group team together joint we us with among")
        held = [word for word in before if word.says][-_REACH:] or following[1 : _REACH + 1]
        yield from _missing(group, held, parts, Why.STRONGER)
    elif (
        (guard.stem in _TRIED or guard.plain in ("learning", "studying"))
        and behind[:1]
        and (behind[0].plain == "to" or behind[0].plain.endswith("ing"))
    ):
        future = _TRIED | _stems("will would going soon may might could")
        yield from _missing(future, following[:1], parts, Why.STRONGER)
    elif own and guard.plain == "with" and any(one.stem in _PEOPLE for one in behind[:4]):
        group = _SHARED | _stems("with we us our together team jointly") | (_PEOPLE & {one.stem for one in behind[:4]})
        yield from _missing(group, [word for word in before if word.says][-2:], parts, Why.STRONGER)
    elif guard.plain == "once" and behind[:1] and behind[0].plain in _ARTICLES:
        return  # "once the roster is out"
    elif guard.stem in _SOME and guard.plain != "half":
        yield from _missing(_SOME | _stems("enough"), following[:1], parts, Why.STRONGER)
    elif guard.plain == "one" and behind[:1] and behind[0].plain == "of":
        yield from _missing(_stems("one among part"), following[:1], parts, Why.STRONGER)
    elif guard.number and behind[:1] and behind[0].plain == "of" and following[:1] and following[0].number:
        # "14 of the 20 accounts" may not become "20 accounts".
        yield from _missing(frozenset((guard.stem,)), following[:1], parts, Why.NUMBER)
    elif guard.number and guard.number.is_rank and before and before[-1].plain == "the":
        # "The second with a teacher" may not become "with a teacher".
        ranks = frozenset(one.stem for one in parts if one.number and one.number.is_rank)
        yield from _missing(ranks or frozenset(("-",)), following[1:2], parts, Why.NUMBER)
    elif guard.stem == "every second":
        yield from _missing(frozenset((guard.stem,)), following[:1], parts, Why.NUMBER)
    elif guard.plain in ("every", "each") and following[:1] and following[0].number and following[0].number.is_rank:
        yield from _missing(frozenset((following[0].stem,)), following[1:2], parts, Why.NUMBER)


def _missing(group: frozenset[str], held: Sequence[Said], parts: Sequence[Said], why: Why) -> Iterator[Unsourced]:
    if any(one.stem in group for one in parts):
        return
    free = [one for one in parts for word in held if one.says and alike(one, word)]
    if free:
        yield Unsourced(free[0].start, free[-1].end, why)


def _limits(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "More than 40" where a note says 40 or "up to 40", and 40 where it says "nearly 40"."""
    known = [
        (one.number.value, limit) for note in facts.notes for one, limit in _limited(said(note.text)) if one.number
    ]
    for one, limit in _limited(parts):
        alike = [other for value, other in known if one.number and value == one.number.value]
        if alike and limit not in alike and not (limit == "" and set(alike) <= {"more", _UP_TO}):
            yield Unsourced(one.start, one.end, Why.NUMBER)


def _limited(parts: Sequence[Said]) -> Iterator[tuple[Said, str]]:
    for at, one in enumerate(parts):
        if not one.number:
            continue
        before = [word.plain for word in parts[max(0, at - 2) : at]]
        if before[-2:] == ["up", "to"]:
            yield one, _UP_TO
            continue
        words = before[-2:] if before[-1:] in (["than"], ["at"]) else before[-1:]
        yield one, next((_LIMITS[word] for word in words if word in _LIMITS), "")
