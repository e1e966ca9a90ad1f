"""The candidate's own day, outside which no reminder comes where that can be avoided."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.timing.defaults import Defaults
from afterword.timing.reader_day import at


def is_awake(moment: datetime, place: ZoneInfo, defaults: Defaults) -> bool:
    """Return whether the moment lies in the waking hours of somebody in this zone."""
    return defaults.waking_from <= moment.astimezone(place).time() < defaults.waking_until


def evening_before(moment: datetime, place: ZoneInfo, defaults: Defaults) -> datetime:
    """Return the moment (UTC) itself by day; at night the last good one of the evening that led to it."""
    if is_awake(moment, place, defaults):
        return moment
    return max(found for found in _on_days_near(moment, place, defaults.last_reminder, defaults) if found <= moment)


def morning_after(moment: datetime, place: ZoneInfo, defaults: Defaults) -> datetime:
    """Return the moment (UTC) itself by day; at night the beginning of the day it leads to."""
    if is_awake(moment, place, defaults):
        return moment
    return next_at(moment, defaults.waking_from, place, defaults)


def nearest_by_day(moment: datetime, place: ZoneInfo, defaults: Defaults) -> datetime:
    """Return the moment (UTC) itself by day; at night the evening before or the morning after, whichever is nearer."""
    evening, morning = evening_before(moment, place, defaults), morning_after(moment, place, defaults)
    return evening if moment - evening <= morning - moment else morning


def next_at(moment: datetime, clock: time, place: ZoneInfo, defaults: Defaults) -> datetime:
    """Return the first moment (UTC) from this one on at which a clock in the zone shows this waking hour."""
    return min(found for found in _on_days_near(moment, place, clock, defaults) if found >= moment)


def _on_days_near(moment: datetime, place: ZoneInfo, clock: time, defaults: Defaults) -> Iterator[datetime]:
    on = moment.astimezone(place).date()
    # Two days to each side: a zone may have left one out (Apia had no 2011-12-30), and its hours come out elsewhere.
    for days in range(-2, 3):
        found = at(on + timedelta(days=days), clock, place)
        if is_awake(found, place, defaults):
            yield found
