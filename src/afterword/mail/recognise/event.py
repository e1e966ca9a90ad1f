"""One event of a calendar, whatever program wrote it: when it is, in which zone, and what is left out to be read."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

# Time zones are kept process-wide by name, and the first one wins: they are forgotten before each calendar.
_ONE_AT_A_TIME = threading.Lock()
# What stands in an event in the place of a rule that it goes on by.
REPEATS = "X-AFTERWORD-REPEATS"


@contextmanager
def calendar_in(text: str, most_lines: int) -> Iterator[Any]:
    """The calendar of this text, for as long as its time zones are known.

    Raises ValueError (and what else the library raises) where there is none.
    """
    with _ONE_AT_A_TIME:
        import icalendar  # 100 ms, and most mails carry no calendar

        library: Any = icalendar
        library.use_zoneinfo()
        yield library.Calendar.from_ical(_without_endless_zones(text, most_lines))


def span(event: Any, zone_of_all: str) -> tuple[datetime | None, datetime | None]:
    """When it begins and ends (UTC); a time without a zone is one of `zone_of_all`."""
    start = event.get("DTSTART")
    if start is None:
        return None, None
    begins = start.dt
    if event.get("DTEND") is not None:
        ends = event["DTEND"].dt
    elif event.get("DURATION") is not None:
        ends = begins + event["DURATION"].dt
    else:
        ends = begins if isinstance(begins, datetime) else begins + timedelta(days=1)
    return _utc(begins, zone_of_all), _utc(ends, zone_of_all)


def zone_name(event: Any) -> str:
    """The zone that the event itself names, where it is one that everybody knows by that name."""
    start = getattr(event.get("DTSTART"), "dt", None)
    key = getattr(getattr(start, "tzinfo", None), "key", "") or ""
    return key if key != "UTC" and is_zone(key) else ""


def is_zone(name: str) -> bool:
    """Whether it is the IANA name of a zone."""
    from zoneinfo import ZoneInfo

    try:
        return bool(name) and bool(ZoneInfo(name).key)
    except (ValueError, OSError, KeyError):
        return False


def _utc(moment: date, zone_of_all: str) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time(), UTC)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=_zone(zone_of_all))
    return moment.astimezone(UTC)


def _zone(name: str) -> Any:
    from zoneinfo import ZoneInfo

    return ZoneInfo(name) if is_zone(name) else UTC


def _without_endless_zones(text: str, most_lines: int) -> str:
    """The calendar without rules that a time zone never has: every second since 1601 would be counted."""
    return "\r\n".join(_kept_lines(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:most_lines]))


def _kept_lines(lines: list[str]) -> Iterator[str]:
    in_zone = folding = False
    for line in lines:
        if not (folding and line[:1] in (" ", "\t")):
            upper = line.strip().upper()
            in_zone = (in_zone or upper == "BEGIN:VTIMEZONE") and upper != "END:VTIMEZONE"
            folding = upper.startswith(("RRULE", "RDATE")) and not (in_zone and _zones_have(upper))
            if folding:
                if not in_zone:
                    yield f"{REPEATS}:1"
                continue
            yield line.rstrip()


def _zones_have(upper: str) -> bool:
    return upper.startswith("RDATE") or "FREQ=YEARLY" in upper
