"""A day and a time on one place's clock, as a moment."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django import forms

_SMALL_HOURS = time(4)
_EVENING = time(18)


def moment(on: date, at: time, zone: str) -> datetime:
    """The UTC moment. Where clocks go back and a time comes twice, the first one.

    Raises ValidationError for a time that the clocks skip that day.
    """
    local = datetime.combine(on, at, ZoneInfo(zone))
    utc = local.astimezone(UTC)
    if utc.astimezone(ZoneInfo(zone)).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise forms.ValidationError(
            f"On {on:%A} {on.day} {on:%B} the clocks in {zone} go forward and skip {at:%H:%M}. Check the time."
        )
    return utc


def end_day(on: date, start: time, end: time) -> date:
    """The day of the end: the same, but for an evening that ran past midnight."""
    return on + timedelta(days=1) if start >= _EVENING and end <= _SMALL_HOURS else on


def just_ended(now: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Start and end, on the clock of `zone`, of an hour that ended at the last full quarter."""
    local = now.astimezone(zone)
    end = local.replace(minute=local.minute // 15 * 15, second=0, microsecond=0)
    return (end.astimezone(UTC) - timedelta(hours=1)).astimezone(zone), end
