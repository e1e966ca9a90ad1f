"""How far the 48 hours have run. Late is a standing of its own, never an end."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from afterword.timing.defaults import DEFAULTS, Defaults
from afterword.timing.moment import in_utc


class Standing(StrEnum):
    """Where a thank-you stands at a moment."""

    TOO_EARLY = "too early"  # before the end, or so soon that it reads as written before
    ON_TIME = "on time"
    DUE = "due"  # past the aim, before the limit
    LATE = "late"
    VERY_LATE = "very late"  # another first sentence


@dataclass(frozen=True)
class Clock48:
    """The hours since the end of an interview; `share` runs from 0 at the end to 1 at the limit and stays there."""

    elapsed: timedelta
    left: timedelta
    share: float
    standing: Standing


def clock(end: datetime, now: datetime, defaults: Defaults = DEFAULTS) -> Clock48:
    """Return how the 48 hours stand, in elapsed time: both moments are aware, and clock changes do not count.

    Before the end of the interview nothing has elapsed.
    """
    # Two moments of one zone would be subtracted as wall-clock times, which are an hour off across a clock change.
    since_end = in_utc(now) - in_utc(end)
    elapsed = max(since_end, timedelta())
    left = max(defaults.thank_you_limit - elapsed, timedelta())
    return Clock48(elapsed, left, min(elapsed / defaults.thank_you_limit, 1.0), _standing(since_end, defaults))


def _standing(since_end: timedelta, defaults: Defaults) -> Standing:
    if since_end < defaults.thank_you_not_within:
        return Standing.TOO_EARLY
    if since_end < defaults.thank_you_aim:
        return Standing.ON_TIME
    if since_end < defaults.thank_you_limit:
        return Standing.DUE
    return Standing.LATE if since_end < defaults.very_late else Standing.VERY_LATE
