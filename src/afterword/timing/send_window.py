"""Good moments to send a letter: in the reader's day, and before its limit while there is one."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from zoneinfo import ZoneInfo

from afterword.timing.defaults import DEFAULTS, Defaults
from afterword.timing.moment import in_utc
from afterword.timing.reader_day import (
    SendingDay,
    Window,
    any_day,
    at,
    windows,
    windows_before,
)
from afterword.timing.workweek import WorkWeek
from afterword.words.zones import zone


def proposals(
    start_at: datetime,
    limit_at: datetime | None,
    reader_zone: str,
    now: datetime,
    *,
    country: str | None = None,
    working_days_only: bool = False,
    count: int = 3,
    defaults: Defaults = DEFAULTS,
) -> tuple[datetime, ...]:
    """Return up to `count` moments (UTC) from `now` on, the soonest first; fewer where the limit is near.

    After the limit, or where no moment before it is left, they are simply the next good ones: late is better than
    never. Raises InputError for an unknown zone or country.
    """
    readers, sending_day = zone(reader_zone), days_to_send_on(country, working_days_only=working_days_only)
    from_at = max(in_utc(start_at), in_utc(now))
    if limit_at is not None and (before := windows_before(limit_at, from_at, readers, defaults, sending_day)):
        return tuple(islice(_moments(before, readers, defaults), count))
    return tuple(islice(_moments(windows(from_at, readers, defaults, sending_day), readers, defaults), count))


def good_moment(
    start_at: datetime,
    wanted_at: datetime,
    limit_at: datetime,
    readers: ZoneInfo,
    sending_day: SendingDay,
    defaults: Defaults = DEFAULTS,
) -> datetime:
    """Return the moment (UTC) nearest to the wanted one that is in the reader's day and before the limit.

    A day with only minutes left is passed over if there is another; where sending days leave none before the limit,
    it is the first one after.
    """
    before = windows_before(limit_at, start_at, readers, defaults, sending_day)
    roomy = [window for window in before if window.length >= defaults.shortest_window] or before
    if not roomy:
        roomy = [next(windows(start_at, readers, defaults, sending_day))]
    begun = [window for window in roomy if window.open_at <= wanted_at]
    return _nearest(wanted_at, begun[-1] if begun else roomy[0], readers, defaults)


def days_to_send_on(country: str | None, *, working_days_only: bool) -> SendingDay:
    """Return the rule for the days a letter may go out on: any day, unless the account says otherwise."""
    return WorkWeek(country).is_working_day if working_days_only else any_day


def _moments(days: Iterable[Window], readers: ZoneInfo, defaults: Defaults) -> Iterator[datetime]:
    """The beginning of a day that is already running, then the good hours, an hour apart."""
    for window in days:
        good = [at(window.on, hour, readers) for hour in defaults.good_hours]
        fitting = [moment for moment in good if window.open_at <= moment < window.close_at]
        last = None
        for moment in fitting if window.is_whole_morning and fitting else [window.round(window.open_at), *fitting]:
            if last is None or moment - last >= defaults.between_proposals:
                yield moment
                last = moment


def _nearest(wanted_at: datetime, window: Window, readers: ZoneInfo, defaults: Defaults) -> datetime:
    morning = at(window.on, defaults.good_hours[0], readers)
    is_early = window.is_whole_morning and window.open_at <= morning < window.close_at
    earliest = morning if is_early else window.open_at
    moment = max(earliest, min(wanted_at, window.close_at - defaults.before_closing))
    return window.round(moment)
