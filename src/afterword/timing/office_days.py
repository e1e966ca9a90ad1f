"""The days and hours in which an employer is asked about its decision: its own working days, on the reader's clock."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from afterword.errors import InputError
from afterword.timing.defaults import DEFAULTS, Defaults
from afterword.timing.reader_day import at
from afterword.timing.workweek import WorkWeek


@lru_cache(maxsize=256)
def knows_holidays_of(country: str | None) -> bool:
    """Return whether the public holidays of a country (ISO code) are known; where not, only weekends are left out."""
    if not country:
        return False
    try:
        WorkWeek(country).is_working_day(date(2024, 1, 1))
    except InputError:
        return False
    return True


@dataclass(frozen=True)
class OfficeDays:
    """The office of a reader in `place`, in a country (ISO code) or, where its holidays are not known, Monday to
    Friday."""

    place: ZoneInfo
    country: str | None = None
    defaults: Defaults = DEFAULTS

    def is_open(self, on: date) -> bool:
        """Return True on a working day that there is: a zone may have left one out (Apia had no 2011-12-30)."""
        return _is_open(self.place, self.country, on)

    def after(self, on: date, working_days: int) -> date:
        """Return the nth working day after `on`; with 0, `on` itself or the first working day after it."""
        day = on - timedelta(days=1) if working_days == 0 else on
        for _ in range(max(working_days, 1)):
            day += timedelta(days=1)
            while not self.is_open(day):
                day += timedelta(days=1)
        return day

    def day_of(self, moment: datetime) -> date:
        """Return the day that a calendar there shows."""
        return moment.astimezone(self.place).date()

    def opens(self, on: date) -> datetime:
        """Return when the office opens (UTC)."""
        return at(on, self.defaults.office_opens, self.place)

    def closes(self, on: date) -> datetime:
        """Return when it closes (UTC)."""
        return at(on, self.defaults.office_closes, self.place)

    def good_hour(self, on: date) -> datetime:
        """Return the hour of that day at which mail is read rather than buried (UTC)."""
        return at(on, self.defaults.good_hours[0], self.place)

    def next_open_day(self, moment: datetime) -> date:
        """Return the day of the moment, or the first working day after it where the office is closed for the day."""
        on = self.day_of(moment)
        return self.after(on, 0 if moment < self.closes(on) else 1)


# The same few hundred days are asked about for every opening.
@lru_cache(maxsize=65_536)
def _is_open(place: ZoneInfo, country: str | None, on: date) -> bool:
    week = WorkWeek(country if knows_holidays_of(country) else None)
    return week.is_working_day(on) and at(on, time(12), place).astimezone(place).date() == on
