"""The parts of a date belong together: weekday, day and month are those of one known day."""

from collections.abc import Iterator, Sequence

from afterword.letters.sources.facts import Facts, Unsourced, Why
from afterword.letters.sources.said import Said, said
from afterword.words.dates.spell import MONTH_NAMES, WEEKDAY_NAMES
from afterword.words.folding import fold

_WEEKDAYS = {fold(name): at for at, name in enumerate(WEEKDAY_NAMES)}
_MONTHS = {fold(name): at for at, name in enumerate(MONTH_NAMES, 1)}


def find_other_days(parts: Sequence[Said], facts: Facts) -> Iterator[Unsourced]:
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
        if one and (is_of_date(one) or (run and one.plain in ("the", "of"))):
            run.append(one)
            continue
        while run and run[-1].plain in ("the", "of"):
            run.pop()
        if run:
            yield _day(run), tuple(run)
        run = []


def is_of_date(one: Said) -> bool:
    """Return whether a word may be part of a date."""
    is_day = one.number is not None and one.number.value <= 31 and not one.number.is_percent
    return is_day or one.plain in _WEEKDAYS or (one.plain in _MONTHS and one.text[:1].isupper())


def _day(run: Sequence[Said]) -> Day:
    weekday = next((_WEEKDAYS[one.plain] for one in run if one.plain in _WEEKDAYS), None)
    month = next((_MONTHS[one.plain] for one in run if one.plain in _MONTHS), None)
    day = next((int(one.number.value) for one in run if one.number), None)
    return weekday, day if weekday is not None or month else None, month
