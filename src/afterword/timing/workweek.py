"""Which days an employer works: the weekend and the public holidays of their country."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from afterword.errors import InputError

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY = 5
_DE_FACTO = "de_facto"


@dataclass(frozen=True)
class WorkWeek:
    """The working days of a country (ISO code, "CA") and, if given, its subdivision ("ON").

    Without a country it is Monday to Friday and no day is a holiday. A place the `holidays` library does not know
    raises InputError when it is first asked about.
    """

    country: str | None = None
    subdivision: str | None = None

    def is_working_day(self, on: date) -> bool:
        """Return True on a day the offices are open; a weekend day worked by decree counts."""
        if not self.country:
            return on.weekday() < _SATURDAY
        return _calendar(self.country, self.subdivision).is_working_day(on)

    def after(self, on: date, working_days: int) -> date:
        """Return the nth working day after `on`; with 0, `on` itself or the first working day after it."""
        if working_days < 0:
            raise ValueError("working days are counted forwards")
        day = on - timedelta(days=1) if working_days == 0 else on
        for _ in range(max(working_days, 1)):
            day += timedelta(days=1)
            while not self.is_working_day(day):
                day += timedelta(days=1)
        return day


@lru_cache(maxsize=64)
def _calendar(country: str, subdivision: str | None) -> HolidayBase:
    import holidays  # 250 ms to import: only where a country's days are asked for

    code = country.strip().upper()
    if code not in holidays.list_supported_countries():
        raise InputError(
            f"The holidays of “{country}” are not known here. A country is written as two letters, like CA."
        )
    try:
        part = subdivision.strip() if subdivision else None
        known = holidays.country_holidays(code, subdiv=part)
        # The offices of Sweden are closed on Midsummer Eve, though no law makes it a holiday.
        if _DE_FACTO in known.supported_categories:
            return holidays.country_holidays(code, subdiv=part, categories=("public", _DE_FACTO))
        return known
    except NotImplementedError as unknown:
        raise InputError(f"{code} has no part called “{subdivision}” here. Leave it out, or use its code.") from unknown
