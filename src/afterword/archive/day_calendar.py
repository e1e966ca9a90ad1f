"""Whole days as iCalendar (RFC 5545), for a calendar app that asks again and again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from afterword.archive.calendar import utc
from afterword.archive.content_lines import content_lines, escaped


@dataclass(frozen=True)
class Day:
    """Something that is on one day; `uid` stays the same however often it is asked for, `made_at` is aware."""

    uid: str
    on: date
    title: str
    made_at: datetime


def day_calendar(name: str, days: Iterable[Day]) -> str:
    """The text of an .ics file. The same days give the same text; nothing in it keeps the day busy."""
    lines = [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//Afterword//Days//EN"),
        # RFC 7986, and what apps understood before it.
        ("NAME", escaped(name)),
        ("X-WR-CALNAME", escaped(name)),
        ("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"),
        ("X-PUBLISHED-TTL", "PT1H"),
    ]
    for day in days:
        lines += _event(day)
    return content_lines([*lines, ("END", "VCALENDAR")])


def _event(day: Day) -> list[tuple[str, str]]:
    return [
        ("BEGIN", "VEVENT"),
        ("UID", day.uid),
        ("DTSTAMP", utc(day.made_at)),
        ("DTSTART;VALUE=DATE", _on(day.on)),
        ("DTEND;VALUE=DATE", _on(day.on + timedelta(days=1))),
        ("SUMMARY", escaped(day.title)),
        ("TRANSP", "TRANSPARENT"),
        ("END", "VEVENT"),
    ]


def _on(day: date) -> str:
    return f"{day.year:04}{day:%m%d}"
