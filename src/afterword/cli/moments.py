"""Moments as typed on the command line."""

from datetime import UTC, date, datetime, time

from afterword.errors import InputError
from afterword.words.zones import zone


def moment(text: str, time_zone: str) -> datetime:
    """The moment, in UTC, of "2026-06-09T14:00" or "2026-06-09 14:00" on the clocks of a zone, or with its own offset.

    Raises InputError where it is no moment, or one that the clocks there skip or show twice.
    """
    try:
        typed = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise InputError(f"“{text}” is not understood. Write a moment like 2026-06-09T14:00.") from error
    if ":" not in text:
        raise InputError(f"“{text}” has no time of day. Write a moment like 2026-06-09T14:00.")
    return typed.astimezone(UTC) if typed.tzinfo else _on_the_clocks(typed, time_zone)


def end_moment(text: str, start: datetime, time_zone: str) -> datetime:
    """Like `moment`; "15:00" alone is on the day of the start."""
    try:
        alone = time.fromisoformat(text.strip())
    except ValueError:
        return moment(text, time_zone)
    day = start.astimezone(zone(time_zone)).date()
    return _on_the_clocks(datetime.combine(day, alone.replace(tzinfo=None)), time_zone)


def day(text: str) -> date:
    """The day of "2026-06-12". Raises InputError where it is none."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise InputError(f"“{text}” is not a day. Write it like 2026-06-12.") from error


def _on_the_clocks(typed: datetime, time_zone: str) -> datetime:
    place = zone(time_zone)
    first, second = (typed.replace(tzinfo=place, fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return first.astimezone(UTC)
    # In a skipped hour the two readings stand the other way round than in a doubled one.
    what = "does not exist" if first.astimezone(UTC) > second.astimezone(UTC) else "comes twice"
    raise InputError(
        f"On {typed:%Y-%m-%d}, {typed:%H:%M} {what} in {time_zone}, since the clocks change. "
        f"Write it with its offset, like {typed:%Y-%m-%dT%H:%M}+02:00."
    )
