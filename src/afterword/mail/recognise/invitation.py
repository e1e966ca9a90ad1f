"""Invitations (iTIP): new, moved and cancelled, from whatever calendar wrote them."""

import re
from typing import Any

from afterword.mail.recognise.answer import Action, Invitation
from afterword.mail.recognise.charsets import decoded
from afterword.mail.recognise.event import calendar_in, span, zone_name
from afterword.mail.recognise.invited import one_line, people_of
from afterword.mail.recognise.opened import Opened

_ASKS = ("REQUEST", "CANCEL", "ADD")
_SHOWS = ("PUBLISH", "")
_MOVED = re.compile(
    r"^\W*(?:updated|rescheduled|changed|new time|aktualisiert|ge[äa]ndert|mis à jour|modifi|actualizad|atualizad|aggiornat|gewijzigd)",
    re.I,
)
_LIST = ("list-unsubscribe", "list-id")
_MOST_LINES = 5000


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
    with calendar_in(decoded(raw, "utf-8"), _MOST_LINES) as calendar:
        method = str(calendar.get("METHOD") or named or "").strip().upper()
        event = _event(calendar.walk("VEVENT"))
        if event is None or not _is_for_us(method, event, mail):
            return None
        start, end = span(event, str(calendar.get("X-WR-TIMEZONE") or ""))
        sequence = _whole(event.get("SEQUENCE"))
        return Invitation(
            method=method or "PUBLISH",
            uid=str(event.get("UID") or ""),
            sequence=sequence,
            start_at=start,
            end_at=end,
            action=_action(method, str(event.get("STATUS") or ""), sequence, mail.headers.first("subject")),
            time_zone=zone_name(event),
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


def _whole(value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        return 0
