"""The 48-hour line: from the door that closed, over 24 to 48 hours, and where we are now."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.timing.lateness import Clock48, clock
from afterword.web.time_words import day_and_hour, past_day, span

_DAY = timedelta(hours=24)


@dataclass(frozen=True)
class Line48:
    """What `parts/line_48.html` draws. `here` is where we are, in percent of the line's length."""

    here: str
    closed: str
    after_24: str
    after_48: str
    sentence: str


def line_48(end: datetime, now: datetime, zone: ZoneInfo) -> Line48 | None:
    """The line of an interview that ended at `end`, with its moments on the clock of `zone`.

    None before the end: the door has not closed yet.
    """
    if now < end:
        return None
    runs = clock(end, now)
    closed, after_24, after_48 = (_label(end.astimezone(zone) + elapsed, now) for elapsed in (0 * _DAY, _DAY, 2 * _DAY))
    return Line48(f"{runs.share * 100:.1f}%", closed, after_24, after_48, _sentence(runs, end.astimezone(zone), now))


def _label(moment: datetime, now: datetime) -> str:
    words = day_and_hour(moment, now)
    return words[0].upper() + words[1:]


def _sentence(runs: Clock48, end: datetime, now: datetime) -> str:
    if not runs.left:
        return f"This was planned for {past_day(end + _DAY, now)}. Today is fine."
    passed = span(runs.elapsed)
    have = "has" if passed in ("one hour", "one minute") else "have"
    return f"{passed[0].upper()}{passed[1:]} {have} passed, {span(runs.left)} left."
