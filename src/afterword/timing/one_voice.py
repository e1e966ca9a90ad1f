"""One voice: whoever decides about two openings hears from the candidate at most once a week."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from afterword.timing.office_days import OfficeDays


def first_clear_day(on: date, elsewhere: Iterable[datetime], days: OfficeDays) -> date:
    """Return `on`, or the first working day after it that is a week away from every moment of `elsewhere`.

    Those are the letters and calls to the same person about other openings, done and planned.
    """
    apart = days.defaults.one_voice_apart
    for taken in sorted(days.day_of(moment) for moment in elsewhere):
        if abs(on - taken) < apart:
            on = days.after(taken + apart - timedelta(days=1), 1)
    return on
