"""Interviews as iCalendar (RFC 5545), so that any calendar can read them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from afterword.archive.content_lines import content_lines, escaped


@dataclass(frozen=True)
class Event:
    """One interview; `uid` stays the same from export to export, the moments are aware."""

    uid: str
    title: str
    start: datetime
    end: datetime
    made_at: datetime
    place: str = ""
    people: tuple[str, ...] = ()


def calendar(events: Iterable[Event]) -> str:
    """The text of an .ics file. Moments are in UTC, so that it needs no zone table."""
    lines = [("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Afterword//Export//EN")]
    for event in events:
        lines += _event(event)
    return content_lines([*lines, ("END", "VCALENDAR")])


def utc(moment: datetime) -> str:
    """A moment as both kinds of calendar write it: 20260612T140000Z."""
    # Not strftime: it leaves out the leading zeros of years before 1000.
    utc = moment.astimezone(UTC)
    return f"{utc.year:04}{utc:%m%dT%H%M%SZ}"


def _event(event: Event) -> list[tuple[str, str]]:
    optional = [("LOCATION", event.place), ("DESCRIPTION", "\n".join(event.people))]
    return [
        ("BEGIN", "VEVENT"),
        ("UID", event.uid),
        ("DTSTAMP", utc(event.made_at)),
        ("DTSTART", utc(event.start)),
        ("DTEND", utc(event.end)),
        ("SUMMARY", escaped(event.title)),
        *((name, escaped(value)) for name, value in optional if value),
        ("END", "VEVENT"),
    ]
