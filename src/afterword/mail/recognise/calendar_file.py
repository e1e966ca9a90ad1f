"""A calendar file (.ics) with everything in it, event by event; one that no interview can be says why."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from afterword.errors import InputError
from afterword.mail.recognise.event import REPEATS, calendar_in, is_zone, span, zone_name
from afterword.mail.recognise.invited import one_line, people_of

MOST_BYTES = 10_000_000
MOST_EVENTS, MOST_ZONES, _MOST_LINES, _MOST_SAID = 20_000, 200, 1_500_000, 2000
LONGEST = timedelta(hours=16)  # a full day of talks
_NO_CALENDAR = "This calendar cannot be read. Export it once more as an .ics file, and bring that."


@dataclass(frozen=True)
class CalendarEvent:
    """Event number `row` of a file. `start_at` and `end_at` are UTC, `time_zone` is an IANA name.

    `people` are those who take part as (name, address in lower case), `said` is the beginning of its description.
    `refused` is why it can be no interview, "" where it can; the moments are None where it has none.
    """

    row: int
    uid: str = ""
    sequence: int = 0
    title: str = ""
    start_at: datetime | None = None
    end_at: datetime | None = None
    time_zone: str = ""
    people: tuple[tuple[str, str], ...] = ()
    place: str = ""
    said: str = ""
    refused: str = ""

    def as_json(self) -> dict[str, object]:
        """The same as plain values."""
        found = {name: value for name, value in asdict(self).items() if value}
        return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in found.items()}


def event_from_json(said: dict[str, Any]) -> CalendarEvent:
    """What `as_json` made."""
    moments = {name: datetime.fromisoformat(said[name]) for name in ("start_at", "end_at") if name in said}
    people = tuple((name, address) for name, address in said.get("people", ()))
    return CalendarEvent(**{**said, **moments, "people": people})


def is_calendar_file(text: str) -> bool:
    """Whether the text begins as a calendar does."""
    return text.lstrip("\ufeff \r\n\t")[:30].upper().startswith("BEGIN:VCALENDAR")


def calendar_events(text: str, home: str) -> tuple[CalendarEvent, ...]:
    """Every event in the file's order; one that names no time zone is in that of the calendar, else in `home`.

    A series is one event, which says so. Raises InputError for what is no calendar, or is too large.
    """
    upper = text.upper()
    if upper.count("BEGIN:VEVENT") > MOST_EVENTS:
        raise InputError(f"This calendar has more than {MOST_EVENTS:,} events. Export a shorter time of it.")
    if upper.count("BEGIN:VTIMEZONE") > MOST_ZONES:
        raise InputError(f"This calendar has more than {MOST_ZONES} time zones of its own. {_NO_CALENDAR}")
    try:
        with calendar_in(text.lstrip("\ufeff \r\n\t"), _MOST_LINES) as calendar:
            return tuple(_events(calendar, home))
    except Exception as error:  # the library raises whatever the strange line led to
        raise InputError(_NO_CALENDAR) from error


def _events(calendar: Any, home: str) -> Iterator[CalendarEvent]:
    named = str(calendar.get("X-WR-TIMEZONE") or "").strip()
    zone = named if is_zone(named) else home
    events = calendar.walk("VEVENT")
    series = {str(event.get("UID")) for event in events if event.get(REPEATS) and event.get("UID")}
    for row, event in enumerate(events, start=1):
        try:
            is_series = bool(event.get(REPEATS)) or str(event.get("UID")) in series
            yield _event(row, event, zone, is_series=is_series)
        except Exception:
            yield CalendarEvent(row, title=one_line(event.get("SUMMARY") or ""), refused="Its times cannot be read.")


def _event(row: int, event: Any, zone: str, *, is_series: bool) -> CalendarEvent:
    start, end = span(event, zone)
    sequence = str(event.get("SEQUENCE") or "0")
    return CalendarEvent(
        row=row,
        uid=one_line(event.get("UID") or ""),
        sequence=min(int(sequence), 2**31 - 1) if sequence.isdecimal() else 0,
        title=one_line(event.get("SUMMARY") or "")[:200],
        start_at=start,
        end_at=end,
        time_zone=zone_name(event) or zone,
        people=people_of(event),
        place=one_line(event.get("LOCATION") or event.get("X-GOOGLE-CONFERENCE") or ""),
        said=one_line(str(event.get("DESCRIPTION") or "")[:_MOST_SAID]),
        refused=_refused(event, start, end, is_series=is_series),
    )


def _refused(event: Any, start: datetime | None, end: datetime | None, *, is_series: bool) -> str:
    if is_series:
        return "It repeats, and an interview is not a series."
    if str(event.get("STATUS") or "").strip().upper() == "CANCELLED":
        return "It was cancelled."
    if start is None or end is None:
        return "It has no time."
    if not isinstance(event["DTSTART"].dt, datetime):
        return "It has a day and no hour."
    if end <= start:
        return "It ends when it begins."
    return "It is longer than a day of talks." if end - start > LONGEST else ""
