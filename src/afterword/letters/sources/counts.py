"""A number stands with what it counts in the notes."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import takewhile

from afterword.letters.sources.coverage import known_parts
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.said import Said, alike, said
from afterword.letters.sources.stems import same, stem

# "14 of the 20 lost accounts".
_RIGHT_BEFORE = 5
_LINKS = frozenset(("of", "the", "our", "my", "your", "their", "these", "those", "new", "other"))
_MANY = {"several": 2, "many": 4, "numerous": 4, "multiple": 1, "dozens": 23, "hundreds": 199}
_FOR = frozenset(("in", "for", "within", "after", "over", "during"))
TIMES = frozenset(map(stem, ("year", "month", "week", "day", "hour", "minute", "night", "weekend")))


def find_recounted(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find numbers that count something else than in the notes."""
    notes = [said(note.text) for note in facts.notes]
    yield from _counts(parts, notes)
    yield from _many(parts, notes)
    yield from _repeated(parts, known_parts(facts))


def _counts(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "6 shops in 40 weeks" where a note says "40 shops in 6 weeks"."""
    for at, one in enumerate(parts):
        if not one.number or one.number.is_rank:
            continue
        counted = next((word for word in parts[at + 1 :] if word.says), None)
        if (
            counted is None
            or counted.number
            or counted.plain.endswith("ly")
            or counted.clause != one.clause
            or _is_apart(one, counted, parts)
        ):
            continue
        values = {number for words in notes for number in _counting(counted, words)}
        is_moved = not values and not one.number.currency and _other_counts(one, counted, notes)
        is_moved = is_moved or _is_of_one(one, counted, notes)
        if is_moved or (values and one.number.value not in values):
            yield Unsourced(one.start, counted.end, Why.NUMBER)
    for at, one in enumerate(parts):
        if one.stem in TIMES and at > 1 and parts[at - 1].plain == "a" and parts[at - 2].plain in _FOR:
            values = {number for words in notes for number in _counting(one, words)}
            if values and 1 not in values:
                yield Unsourced(parts[at - 2].start, one.end, Why.NUMBER)


def _is_of_one(one: Said, counted: Said, notes: Sequence[Sequence[Said]]) -> bool:
    """ "90 hotels" where a note says "a 90-room hotel"."""
    rows = [row for words in notes for row in zip(words, words[1:], words[2:], strict=False)]
    return counted.plain.endswith("s") and any(
        number.number and alike(number, one) and same(what.stem, counted.stem) and between.says
        and not what.plain.endswith("s") and what.stem in counted.plain
        for number, between, what in rows
    )  # fmt: skip


def _many(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "Many of my patients" where a note says "two of my patients"."""
    for at, one in enumerate(parts):
        meant = next((word for word in parts[at + 1 : at + 5] if word.says), None)
        if meant is None or one.plain not in _MANY:
            continue
        behind = list(takewhile(lambda word: word.says, parts[parts.index(meant) :]))
        last = next((word for word in behind if word.plain.endswith("s")), meant)
        values = {number for words in notes for number in _counting(meant, words)}
        named = [word for words in notes for word in words if same(word.stem, last.stem)]
        is_one = last.plain.endswith("s") and bool(named) and not any(word.plain.endswith("s") for word in named)
        if is_one or (values and max(values) <= _MANY[one.plain]):
            yield Unsourced(one.start, meant.end, Why.NUMBER)


def _other_counts(one: Said, counted: Said, notes: Sequence[Sequence[Said]]) -> bool:
    """ "310 letters" where a note says "a letter to 310 people"."""
    found = False
    for words in notes:
        at = next((at for at, word in enumerate(words) if word.number and alike(word, one)), None)
        places = [place for place, word in enumerate(words) if same(word.stem, counted.stem)]
        if at is None or not places:
            continue
        behind = next((word for word in words[at + 1 :] if word.says), None)
        if behind is not None and behind.stem in TIMES and words[at + 1].plain in ("a", "per", "each", "every"):
            return False  # "tours for schools, about 25 a week"
        if max(places) > at or behind is None or behind.clause != words[at].clause:
            return False
        found = True
    return found


def _counting(counted: Said, words: Sequence[Said]) -> Iterator[Decimal]:
    """The numbers that stand right before what is counted, wherever a note names it; both of "14 of the 20"."""
    for place, word in enumerate(words):
        if word.number or not same(word.stem, counted.stem):
            continue
        before = words[max(0, place - _RIGHT_BEFORE) : place]
        near = list(takewhile(lambda one: one.says or one.plain in _LINKS, reversed(before)))
        yield from (one.number.value for one in near if one.number and not one.number.is_rank)
        if before and before[-1].plain in ("a", "an") and word.stem in TIMES:
            yield Decimal(1)


def _is_apart(one: Said, counted: Said, parts: Sequence[Said]) -> bool:
    """Whether a new thought begins between the two ("In a group of five I wrote …")."""
    return not _LINKS.issuperset(word.plain for word in parts if one.end <= word.start < counted.start)


def _repeated(parts: Sequence[Said], known: Sequence[Said]) -> Iterator[Unsourced]:
    values = [one.number.value for one in parts if one.number]
    there = [one.number.value for one in known if one.number]
    for one in parts:
        if one.number and values.count(one.number.value) > max(1, there.count(one.number.value)):
            yield Unsourced(one.start, one.end, Why.NUMBER)
            return
