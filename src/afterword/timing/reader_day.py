"""The hours in which a letter may reach somebody, as stretches of UTC."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.timing.defaults import Defaults

SendingDay = Callable[[date], bool]


@dataclass(frozen=True)
class Window:
    """One day of a reader, from `open_at` to just before `close_at`, both UTC."""

    on: date
    open_at: datetime
    close_at: datetime
    is_whole_morning: bool

    def until(self, limit_at: datetime) -> "Window":
        """Return the part of the window before the limit."""
        return Window(self.on, self.open_at, min(self.close_at, limit_at), self.is_whole_morning)

    def round(self, moment: datetime) -> datetime:
        """Return the next full five minutes from a moment of the window on, or the moment where the window ends."""
        past = timedelta(minutes=moment.minute % 5, seconds=moment.second, microseconds=moment.microsecond)
        rounded = moment + timedelta(minutes=5) - past if past else moment
        return rounded if rounded < self.close_at else moment

    @property
    def length(self) -> timedelta:
        """How long the window is open; zero or less for none."""
        return self.close_at - self.open_at


def any_day(on: date) -> bool:
    """Return True: a thank-you may go out on any day of the week."""
    return True


def windows(from_at: datetime, zone: ZoneInfo, defaults: Defaults, is_sending_day: SendingDay) -> Iterator[Window]:
    """Yield the reader's days from a moment on, in order and without end, the first one cut to begin there."""
    on = from_at.astimezone(zone).date()
    while True:
        open_at, close_at = at(on, defaults.day_opens, zone), at(on, defaults.day_closes, zone)
        # A day that a zone left out (Apia had no 2011-12-30) would come out as its neighbour.
        exists = open_at.astimezone(zone).date() == on
        if exists and from_at < close_at and is_sending_day(on):
            yield Window(on, max(open_at, from_at), close_at, from_at <= open_at)
        on += timedelta(days=1)


def windows_before(
    limit_at: datetime, from_at: datetime, zone: ZoneInfo, defaults: Defaults, is_sending_day: SendingDay
) -> list[Window]:
    """Return the parts of the reader's days before a limit."""
    found: list[Window] = []
    if from_at >= limit_at:
        return found
    for window in windows(from_at, zone, defaults, is_sending_day):
        if window.open_at >= limit_at:
            break
        found.append(window.until(limit_at))
    return found


def at(on: date, clock: time, zone: ZoneInfo) -> datetime:
    """Return the UTC moment of a clock time; the first one where clocks go back, the one after a gap."""
    return datetime.combine(on, clock, zone).astimezone(UTC)
