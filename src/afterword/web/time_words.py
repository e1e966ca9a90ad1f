"""Spans and moments as a person says them."""

from datetime import datetime, timedelta

_HALF_HOUR = timedelta(minutes=30)


def span(length: timedelta) -> str:
    """ "25 minutes", "one hour", "19 and a half hours", "3 days": rounded, never negative."""
    length = max(length, timedelta(0))
    if length < timedelta(minutes=45):
        return _counted(max(1, round(length / timedelta(minutes=1))), "minute")
    if length < timedelta(days=3):
        return _hours(length)
    return _counted(round(length / timedelta(days=1)), "day")


def day_and_hour(moment: datetime, now: datetime) -> str:
    """ "today 15:10", "tomorrow 15:10", "Wed 15:10", or "Thu 4 Jun" more than six days away.

    Both on the clock that `moment` carries.
    """
    days = (moment.date() - now.astimezone(moment.tzinfo).date()).days
    if abs(days) > 6:
        return f"{moment:%a} {moment.day} {moment:%b}"
    named = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(days, f"{moment:%a}")
    return f"{named} {moment:%H:%M}"


def past_day(moment: datetime, now: datetime) -> str:
    """ "Friday", or "13 November" where a weekday alone could be another week's; on the clock that `moment` carries."""
    days = (now.astimezone(moment.tzinfo).date() - moment.date()).days
    return f"{moment:%A}" if days < 7 else f"{moment.day} {moment:%B}"


def in_days(days: int) -> str:
    """ "today", "tomorrow", "in 10 days", "yesterday", "3 days ago"."""
    named = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(days)
    return named or (f"in {days} days" if days > 0 else f"{-days} days ago")


def _hours(length: timedelta) -> str:
    whole, half = divmod(round(length / _HALF_HOUR), 2)
    return f"{_number(whole)} and a half hours" if half else _counted(whole, "hour")


def _counted(count: int, noun: str) -> str:
    return f"{_number(count)} {noun}" if count == 1 else f"{count} {noun}s"


def _number(count: int) -> str:
    return "one" if count == 1 else str(count)
