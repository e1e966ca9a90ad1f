"""A moment that was missed, because the laptop slept: does the letter go now, or is the candidate asked?"""

from dataclasses import dataclass
from datetime import datetime

from afterword.timing.defaults import DEFAULTS, Defaults
from afterword.timing.moment import in_utc
from afterword.timing.send_window import days_to_send_on
from afterword.words.zones import zone


@dataclass(frozen=True)
class Verdict:
    """Whether it goes; where it does not, `sentence` asks the candidate."""

    goes: bool
    sentence: str = ""


def after_missing(
    send_at: datetime,
    now: datetime,
    limit_at: datetime | None,
    reader_zone: str,
    *,
    country: str | None = None,
    working_days_only: bool = False,
    defaults: Defaults = DEFAULTS,
) -> Verdict:
    """Return whether a letter that was to leave at `send_at` leaves now.

    It does where the moment is not really missed, and else inside the reader's day while its limit has not passed.
    Raises InputError for an unknown zone or country.
    """
    if in_utc(now) - in_utc(send_at) <= defaults.moment_missed:
        return Verdict(goes=True)
    there, then = now.astimezone(zone(reader_zone)), send_at.astimezone(zone(reader_zone))
    missed = f"Its moment, {then:%a} {then:%H:%M} for the reader, passed while nothing could be sent"
    sends_on = days_to_send_on(country, working_days_only=working_days_only)
    if not sends_on(there.date()) or not defaults.day_opens <= there.time() < defaults.day_closes:
        return Verdict(goes=False, sentence=f"{missed}, and it is {there:%a} {there:%H:%M} there now. Choose a moment.")
    if limit_at is not None and in_utc(send_at) <= in_utc(limit_at) < in_utc(now):
        return Verdict(goes=False, sentence=f"{missed}, and so did the 48 hours. Today is fine: read it once more.")
    return Verdict(goes=True)
