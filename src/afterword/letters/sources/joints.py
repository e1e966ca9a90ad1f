"""What belongs together stays together: a number and what it counts, a direction, an order, a name and its sentence."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword.letters.sources.counts import TIMES
from afterword.letters.sources.coverage import is_name
from afterword.letters.sources.days import find_other_days, is_of_date
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.said import Said, alike, said
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
_PER = frozenset(("a", "an", "per", "each", "every"))
_ALL = frozenset(
    map(stem, ("all", "every", "each", "whole", "entire", "full", "everything", "everybody", "everyone", "always"))
)


def find_rejoined(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find known words in another connection than that of the notes."""
    notes = [said(note.text) for note in facts.notes]
    yield from _universals(parts, notes)
    yield from _directions(parts, notes)
    yield from _orders(parts, notes)
    yield from _rates(parts, notes)
    yield from find_other_days(parts, facts)
    yield from _names(parts, notes, facts)


def _universals(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "All managers open it every Monday" where a note says "6 of 8 managers open it every Monday"."""
    for at, one in enumerate(parts):
        if one.stem not in _ALL:
            continue
        meant = next((word for word in parts[at + 1 : at + 4] if word.says), None)
        if any(_follows(one, parts[at + 1 : at + 2], words) for words in notes):
            continue
        found = [(words, place) for words in notes for place, word in enumerate(words) if meant and alike(word, meant)]
        near = [word for words, place in found for word in words[max(0, place - 2) : place]]
        is_rate = meant is not None and meant.stem in TIMES and any(word.plain in ("a", "per") for word in near)
        if found and not is_rate and not any(same(word.stem, one.stem) for word in near):
            yield Unsourced(one.start, one.end, Why.WORDS)


def _follows(one: Said, behind: Sequence[Said], words: Sequence[Said]) -> bool:
    """Whether a note says "every morning" where the sentence says "each morning"."""
    pairs = pairwise(words)
    return any(same(one.stem, all_.stem) and behind and behind[0].stem == what.stem for all_, what in pairs)


def _directions(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "Into German" where a note says "from German"."""
    for way, one in _led_in(parts):
        ways = {other for words in notes for other, word in _led_in(words) if alike(one, word)}
        if ways and way not in ways and (way != "by" or one.number) and not ways.isdisjoint(_AGAINST[way]):
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
        if any(alike(first, late) and alike(then, early) for early, late in known):
            yield Unsourced(min(first.start, then.start), max(first.end, then.end), Why.WORDS)


def _rates(parts: Sequence[Said], notes: Sequence[Sequence[Said]]) -> Iterator[Unsourced]:
    """ "One recipe a week" where a note says "one recipe a month"."""
    for what, time in _timed(parts):
        times = [known for words in notes for other, known in _timed(words) if alike(what, other)]
        if times and not any(alike(time, known) for known in times):
            yield Unsourced(what.start, time.end, Why.NUMBER)


def _timed(parts: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    for at, one in enumerate(parts):
        before = parts[max(0, at - 2) : at]
        if one.stem in TIMES and len(before) > 1 and before[0].says and before[1].plain in _PER:
            yield before[0], one


def _ordered(parts: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    for at, one in enumerate(parts):
        # A cause comes before what it causes.
        is_why = one.plain == "why" and at > 0 and parts[at - 1].plain in ("is", "that")
        if is_why or one.plain in ("before", "after", "than", "instead", "because"):
            early = next((word for word in reversed(parts[:at]) if word.says), None)
            late = next((word for word in parts[at + 1 :] if word.says), None)
            if early and late:
                yield (late, early) if one.plain in ("after", "because") else (early, late)


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
