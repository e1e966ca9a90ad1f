"""What belongs together stays together: a number and what it counts, a direction, an order, a name and its sentence."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import takewhile

from afterword.letters.sources.coverage import is_name, known_parts
from afterword.letters.sources.days import find_other_days, is_of_date
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.said import Said, said
from afterword.letters.sources.stems import same, stem

_AGAINST = {
    "from": ("to", "into"),
    "to": ("from", "by"),
    "by": ("to", "from"),
    "into": ("from",),
    "before": ("after", "since"),
    "after": ("before", "until"),
    "until": ("since", "after", "from"),
    "since": ("until", "before"),
    "over": ("under", "below"),
    "under": ("over", "above"),
    "above": ("below", "under"),
    "below": ("above", "over"),
}
# "14 of the 20 lost accounts".
_RIGHT_BEFORE = 5
_LINKS = frozenset(("of", "the", "our", "my", "your", "their", "these", "those", "new", "other"))
_PER = frozenset(("a", "an", "per", "each", "every"))
_FOR = frozenset(("in", "for", "within", "after", "over", "during"))
_TIMES = frozenset(map(stem, ("year", "month", "week", "day", "hour", "minute", "night", "weekend")))
_ALL = frozenset(
    map(stem, ("all", "every", "each", "whole", "entire", "full", "everything", "everybody", "everyone", "always"))
)


def find_rejoined(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find known words in another connection than that of the notes."""
    notes = [said(note.text) for note in facts.notes]
    yield from _counts(parts, notes)
    yield from _repeated(parts, known_parts(facts))
    yield from _universals(parts, notes)
    yield from _directions(parts, notes)
    yield from _orders(parts, notes)
    yield from _rates(parts, notes)
    yield from find_other_days(parts, facts)
    yield from _names(parts, notes, facts)


def _counts(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "6 shops in 40 weeks" where a note says "40 shops in 6 weeks"."""
    for at, one in enumerate(parts):
        if not one.number or one.number.is_rank:
            continue
        counted = next((word for word in parts[at + 1 :] if word.says), None)
        if counted is None or counted.number or counted.clause != one.clause or _is_apart(one, counted, parts):
            continue
        values = {number for words in notes for number in _counting(counted, words)}
        if values and one.number.value not in values:
            yield Unsourced(one.start, counted.end, Why.NUMBER)
    for at, one in enumerate(parts):
        if one.stem in _TIMES and at > 1 and parts[at - 1].plain == "a" and parts[at - 2].plain in _FOR:
            values = {number for words in notes for number in _counting(one, words)}
            if values and 1 not in values:
                yield Unsourced(parts[at - 2].start, one.end, Why.NUMBER)


def _counting(counted: Said, words: Sequence[Said]) -> Iterator[Decimal]:
    """The numbers that stand right before what is counted, wherever a note names it; both of "14 of the 20"."""
    for place, word in enumerate(words):
        if word.number or not same(word.stem, counted.stem):
            continue
        before = words[max(0, place - _RIGHT_BEFORE) : place]
        near = list(takewhile(lambda one: one.says or one.plain in _LINKS, reversed(before)))
        yield from (one.number.value for one in near if one.number and not one.number.is_rank)
        if before and before[-1].plain in ("a", "an") and word.stem in _TIMES:
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


def _universals(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "All managers open it every Monday" where a note says "6 of 8 managers open it every Monday"."""
    for at, one in enumerate(parts):
        if one.stem not in _ALL:
            continue
        meant = next((word for word in parts[at + 1 : at + 4] if word.says), None)
        found = [(words, place) for words in notes for place, word in enumerate(words) if meant and _alike(word, meant)]
        near = [word for words, place in found for word in words[max(0, place - 2) : place]]
        is_rate = meant is not None and meant.stem in _TIMES and any(word.plain in ("a", "per") for word in near)
        if found and not is_rate and not any(same(word.stem, one.stem) for word in near):
            yield Unsourced(one.start, one.end, Why.WORDS)


def _directions(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "Into German" where a note says "from German"."""
    for way, one in _led_in(parts):
        ways = {other for words in notes for other, word in _led_in(words) if _alike(one, word)}
        if ways and way not in ways and not ways.isdisjoint(_AGAINST[way]):
            yield Unsourced(one.start, one.end, Why.NUMBER if one.number else Why.WORDS)


def _led_in(parts: Sequence[Said]) -> Iterator[tuple[str, Said]]:
    for at, one in enumerate(parts):
        if one.plain in _AGAINST:
            follows = next((word for word in parts[at + 1 : at + 4] if word.says), None)
            if follows and not (one.plain == "to" and not (follows.number or is_name(follows, parts))):
                yield one.plain, follows


def _orders(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "Replace before you repair" where a note says "repair before you replace"."""
    known = [pair for words in notes for pair in _ordered(words)]
    for first, then in _ordered(parts):
        if any(_alike(first, late) and _alike(then, early) for early, late in known):
            yield Unsourced(min(first.start, then.start), max(first.end, then.end), Why.WORDS)


def _rates(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "One recipe a week" where a note says "one recipe a month"."""
    for what, time in _timed(parts):
        times = [known for words in notes for other, known in _timed(words) if _alike(what, other)]
        if times and not any(_alike(time, known) for known in times):
            yield Unsourced(what.start, time.end, Why.NUMBER)


def _timed(parts: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    for at, one in enumerate(parts):
        before = parts[max(0, at - 2) : at]
        if one.stem in _TIMES and len(before) > 1 and before[0].says and before[1].plain in _PER:
            yield before[0], one


def _ordered(parts: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    for at, one in enumerate(parts):
        if one.plain in ("before", "after", "than", "instead"):
            early = next((word for word in reversed(parts[:at]) if word.says), None)
            late = next((word for word in parts[at + 1 :] if word.says), None)
            if early and late:
                yield (late, early) if one.plain == "after" else (early, late)


def _names(parts: Sequence[Said], notes: Sequence[Sequence[Said]], facts: Facts) -> Iterator[Unsourced]:
    """Another known name where a note's sentence has its own."""
    in_notes = [one for words in notes for one in words if is_name(one, words) or one.text[:1].isupper()]
    stated = {one.stem for text in facts.stated for one in said(text)}
    strangers = [
        one
        for one in parts
        if is_name(one, parts)
        and one.says
        and one.stem in stated
        and not any(one.stem == other.stem for other in in_notes)
    ]
    left_out = [one for one in in_notes if one.says and one.text[1:].islower() and not is_of_date(one)]
    dropped = [one for one in left_out if not any(one.stem == other.stem for other in parts)]
    around = {word.stem for words in notes for word in words if word.says}
    if strangers and dropped and sum(one.stem in around for one in parts if one.says) >= 2:
        yield Unsourced(strangers[0].start, strangers[-1].end, Why.NAME)


def _alike(one: Said, other: Said) -> bool:
    return one.number.value == other.number.value if one.number and other.number else same(one.stem, other.stem)
