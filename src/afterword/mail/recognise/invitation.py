"""Invitations (iTIP): new, moved and cancelled, from whatever calendar wrote them."""

import re
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from afterword.mail.recognise.answer import Action, Invitation
from afterword.mail.recognise.charsets import decoded
from afterword.mail.recognise.invited import one_line, people_of
from afterword.mail.recognise.opened import Opened

_ASKS = ("REQUEST", "CANCEL", "ADD")
_SHOWS = ("PUBLISH", "")
_MOVED = re.compile(
    r"^\W*(?:updated|rescheduled|changed|new time|aktualisiert|ge[äa]ndert|mis à jour|modifi|actualizad|atualizad|aggiornat|gewijzigd)",
    re.I,
)
_LIST = ("list-unsubscribe", "list-id")
# Time zones are kept process-wide by name, and the first one wins: they are forgotten before each calendar.
_ONE_AT_A_TIME = threading.Lock()


def read_invitation(mail: Opened) -> Invitation | None:
    """Return the invitation that the mail carries, None where it carries none, or only somebody's answer to one."""
    for method, raw in mail.calendars:
        try:
            found = _read(method, raw, mail)
        except Exception:
            found = None
        if found:
            return found
    return None


def _read(named: str, raw: bytes, mail: Opened) -> Invitation | None:
    with _ONE_AT_A_TIME:
        import icalendar  # 100 ms, and most mails carry no calendar

        library: Any = icalendar
        library.use_zoneinfo()
        calendar = library.Calendar.from_ical(_without_endless_zones(decoded(raw, "utf-8")))
        method = str(calendar.get("METHOD") or named or "").strip().upper()
        event = _event(calendar.walk("VEVENT"))
        if event is None or not _is_for_us(method, event, mail):
            return None
        start, end = _span(event, str(calendar.get("X-WR-TIMEZONE") or ""))
        sequence = _whole(event.get("SEQUENCE"))
        return Invitation(
            method=method or "PUBLISH",
            uid=str(event.get("UID") or ""),
            sequence=sequence,
            start_at=start,
            end_at=end,
            action=_action(method, str(event.get("STATUS") or ""), sequence, mail.headers.first("subject")),
            time_zone=_zone_name(event),
            people=people_of(event),
            place=one_line(event.get("LOCATION") or event.get("X-GOOGLE-CONFERENCE") or ""),
        )


def _event(events: list[Any]) -> Any | None:
    """The event itself; one changed day of a series only where there is nothing else."""
    return next((one for one in events if one.get("RECURRENCE-ID") is None), events[0] if events else None)


def _is_for_us(method: str, event: Any, mail: Opened) -> bool:
    if method in _ASKS:
        return True
    return method in _SHOWS and event.get("DTSTART") is not None and not mail.headers.has(*_LIST)


def _action(method: str, status: str, sequence: int, subject: str) -> Action:
    if method == "CANCEL" or status.strip().upper() == "CANCELLED":
        return Action.CANCEL
    return Action.UPDATE if sequence > 0 or _MOVED.match(subject) else Action.NEW


def _span(event: Any, zone_of_all: str) -> tuple[datetime | None, datetime | None]:
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


def _utc(moment: date, zone_of_all: str) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time(), UTC)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=_zone(zone_of_all))
    return moment.astimezone(UTC)


def _zone_name(event: Any) -> str:
    """The zone that the event itself names, where it is one that everybody knows by that name."""
    from zoneinfo import ZoneInfo

    start = getattr(event.get("DTSTART"), "dt", None)
    key = getattr(getattr(start, "tzinfo", None), "key", "") or ""
    try:
        return ZoneInfo(key).key if key and key != "UTC" else ""
    except (ValueError, OSError, KeyError):
        return ""


def _zone(name: str) -> Any:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name) if name else UTC
    except (ValueError, OSError, KeyError):
        return UTC


def _whole(value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        return 0


def _without_endless_zones(text: str) -> str:
    """The calendar without rules that a time zone never has: every second since 1601 would be counted."""
    return "\r\n".join(_kept_lines(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:5000]))


def _kept_lines(lines: list[str]) -> Iterator[str]:
    in_zone = folding = False
    for line in lines:
        if not (folding and line[:1] in (" ", "\t")):
            upper = line.strip().upper()
            in_zone = (in_zone or upper == "BEGIN:VTIMEZONE") and upper != "END:VTIMEZONE"
            folding = upper.startswith("RRULE") and not (in_zone and "FREQ=YEARLY" in upper)
            if folding:
                continue
            yield line.rstrip()
