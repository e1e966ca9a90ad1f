"""The one mail a day that names the steps which come on it: it goes in the candidate's morning."""

from datetime import datetime, timedelta

from afterword.timing.defaults import DEFAULTS, Defaults
from afterword.timing.moment import in_utc
from afterword.timing.reader_day import at
from afterword.timing.waking_hours import is_awake, morning_after, next_at
from afterword.words.zones import zone


def named_at(shown_from: datetime, time_zone: str, defaults: Defaults = DEFAULTS) -> datetime:
    """Return the morning (UTC) of the day, in the candidate's zone, on which a step is shown first.

    One that comes at their night, for the reader is elsewhere, is named in the morning after.
    """
    place = zone(time_zone)
    on = morning_after(in_utc(shown_from), place, defaults).astimezone(place).date()
    return at(on, defaults.steps_reminder, place)


def next_morning(now: datetime, time_zone: str, defaults: Defaults = DEFAULTS) -> datetime:
    """Return the next moment (UTC) at which the mail of a day goes."""
    return next_at(in_utc(now) + timedelta(seconds=1), defaults.steps_reminder, zone(time_zone), defaults)


def may_go(now: datetime, time_zone: str, defaults: Defaults = DEFAULTS) -> bool:
    """Return whether a mail that is late may go now: by day, not at night."""
    return is_awake(in_utc(now), zone(time_zone), defaults)


def end_of_day(now: datetime, time_zone: str, defaults: Defaults = DEFAULTS) -> datetime:
    """Return the end (UTC) of the candidate's waking hours on the day of `now`."""
    place = zone(time_zone)
    return at(in_utc(now).astimezone(place).date(), defaults.waking_until, place)
