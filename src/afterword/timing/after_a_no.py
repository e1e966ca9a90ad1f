"""After a no: thanks within two days, and the people kept, with a hello now and then that has something to tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.timing.defaults import DEFAULTS, Defaults
from afterword.timing.moment import in_utc
from afterword.timing.office_days import OfficeDays
from afterword.timing.reader_day import any_day
from afterword.timing.send_window import good_moment
from afterword.words.zones import zone


@dataclass(frozen=True)
class AfterNo:
    """A letter after a no: from `start_at`, meant for `aim_at`, best at `propose_at` (UTC); a hello has no limit."""

    start_at: datetime
    aim_at: datetime
    limit_at: datetime | None
    propose_at: datetime


def rejection_reply(told_at: datetime, reader_zone: str, defaults: Defaults = DEFAULTS) -> AfterNo:
    """Return when to thank for a no that came at `told_at`. Raises InputError for an unknown zone."""
    start_at = in_utc(told_at)
    limit_at = start_at + defaults.rejection_thanks_within
    wanted_at = start_at + defaults.thank_you_pause
    propose_at = good_moment(start_at, wanted_at, limit_at, zone(reader_zone), any_day, defaults)
    return AfterNo(start_at, start_at + defaults.rejection_thanks_within / 2, limit_at, propose_at)


def next_hello(
    last_word_at: datetime,
    hellos: Sequence[datetime],
    reader_zone: str,
    country: str | None = None,
    defaults: Defaults = DEFAULTS,
) -> AfterNo:
    """Return the next hello: a season after the last word with them, and never more than twice a year.

    `hellos` are those that went out to anybody at this employer. Raises InputError for an unknown zone.
    """
    days = OfficeDays(zone(reader_zone), country, defaults)
    apart = timedelta(days=365) / defaults.most_hellos_a_year
    earliest = max([in_utc(last_word_at) + defaults.hello_after, *(in_utc(hello) + apart for hello in hellos)])
    # The first full day after it, so that a year never holds one too many.
    on = days.after(days.day_of(earliest), 1)
    return AfterNo(days.opens(on), days.closes(on), None, days.good_hour(on))
