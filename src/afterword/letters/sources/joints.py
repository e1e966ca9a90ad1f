"""What belongs together stays together: a number and what it counts, a direction, a date, a name and its sentence."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from afterword.letters.sources.coverage import is_name, known_parts
from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.said import Said, said
from afterword.letters.sources.stems import same, stem
from afterword.words.dates.spell import MONTH_NAMES, WEEKDAY_NAMES
from afterword.words.folding import fold

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
_PRONOUNS = frozenset(("i", "we", "you", "they", "he", "she", "my", "your", "was", "were", "is", "are"))
_ALL = frozenset(
    map(stem, ("all", "every", "each", "whole", "entire", "full", "everything", "everybody", "everyone", "always"))
)
_WEEKDAYS = {fold(name): at for at, name in enumerate(WEEKDAY_NAMES)}
_MONTHS = {fold(name): at for at, name in enumerate(MONTH_NAMES, 1)}


def find_rejoined(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """Find known words in another connection than that of the notes."""
    notes = [said(note.text) for note in facts.notes]
    yield from _counts(parts, notes)
    yield from _repeated(parts, known_parts(facts))
    yield from _universals(parts, notes)
    yield from _directions(parts, notes)
    yield from _orders(parts, notes)
    yield from _dates(parts, facts)
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


def _counting(counted: Said, words: Sequence[Said]) -> Iterator[Decimal]:
    """The number nearest to each place where a note names what is counted; both of "14 of the 20"."""
    numbers = [(place, one.number) for place, one in enumerate(words) if one.number and not one.number.is_rank]
    for place, word in enumerate(words):
        if numbers and not word.number and same(word.stem, counted.stem):
            nearest = min(abs(place - where) for where, _ in numbers)
            for where, number in numbers:
                is_share = where < place and any(one.plain == "of" for one in words[where + 1 : where + 2])
                if abs(place - where) == nearest or is_share:
                    yield number.value


def _is_apart(one: Said, counted: Said, parts: Sequence[Said]) -> bool:
    """Whether a new thought begins between the two ("In a group of five I wrote …")."""
    between = [word.plain for word in parts if one.end <= word.start < counted.start]
    return len(between) > 3 or not _PRONOUNS.isdisjoint(between)


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
        if found and not any(same(word.stem, one.stem) for word in near):
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


def _ordered(parts: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    for at, one in enumerate(parts):
        if one.plain in ("before", "after", "than", "instead"):
            early = next((word for word in reversed(parts[:at]) if word.says), None)
            late = next((word for word in parts[at + 1 :] if word.says), None)
            if early and late:
                yield (late, early) if one.plain == "after" else (early, late)


def _dates(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
    """ "Friday the 9th" where Tuesday is the 9th and Friday the 12th."""
    known = [day for note in facts.notes for day in _said_days(said(note.text))]
    known += [day for text in facts.stated for day in _said_days(said(text))]
    known += [((day.weekday(), day.day, day.month), said("")) for day in facts.days]
    for said_day, where in _said_days(parts):
        if sum(one is not None for one in said_day) >= 2 and not any(_fits(said_day, day) for day, _ in known):
            yield Unsourced(where[0].start, where[-1].end, Why.DATE)


Day = tuple[int | None, int | None, int | None]


def _fits(one: Day, other: Day) -> bool:
    """Whether nothing is said differently, and something is said alike."""
    both = [(a, b) for a, b in zip(one, other, strict=True) if a is not None and b is not None]
    return bool(both) and all(a == b for a, b in both)


def _said_days(parts: Sequence[Said]) -> Iterator[tuple[Day, Sequence[Said]]]:
    """Weekday, day and month of each date, what is not said as None."""
    run: list[Said] = []
    for one in (*parts, None):
        if one and (_is_of_date(one) or (run and one.plain in ("the", "of"))):
            run.append(one)
            continue
        while run and run[-1].plain in ("the", "of"):
            run.pop()
        if run:
            yield _day(run), tuple(run)
        run = []


def _is_of_date(one: Said) -> bool:
    is_day = one.number is not None and one.number.value <= 31 and not one.number.is_percent
    return is_day or one.plain in _WEEKDAYS or (one.plain in _MONTHS and one.text[:1].isupper())


def _day(run: Sequence[Said]) -> Day:
    weekday = next((_WEEKDAYS[one.plain] for one in run if one.plain in _WEEKDAYS), None)
    month = next((_MONTHS[one.plain] for one in run if one.plain in _MONTHS), None)
    day = next((int(one.number.value) for one in run if one.number), None)
    return weekday, day if weekday is not None or month else None, month


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
    left_out = [one for one in in_notes if one.says and one.text[1:].islower() and not _is_of_date(one)]
    dropped = [one for one in left_out if not any(one.stem == other.stem for other in parts)]
    around = {word.stem for words in notes for word in words if word.says}
    if strangers and dropped and sum(one.stem in around for one in parts if one.says) >= 2:
        yield Unsourced(strangers[0].start, strangers[-1].end, Why.NAME)


def _alike(one: Said, other: Said) -> bool:
    return one.number.value == other.number.value if one.number and other.number else same(one.stem, other.stem)
