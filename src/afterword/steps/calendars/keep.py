"""A calendar as it came in, kept until it is brought in."""

from datetime import datetime

from afterword.errors import InputError
from afterword.mail.recognise.calendar_file import MOST_BYTES, CalendarEvent, calendar_events, event_from_json
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile, BroughtKind
from afterword.words.zones import machine_zone


def keep_calendar(account: Account, name: str, text: str, now: datetime) -> BroughtFile:
    """The calendar, kept to be looked at. Raises InputError where it cannot be read, holds nothing, or is too large."""
    if len(text) > MOST_BYTES:
        raise InputError(f"This calendar is larger than {MOST_BYTES // 1_000_000} MB. Export a shorter time of it.")
    found = calendar_events(text, account.time_zone or machine_zone())
    if not found:
        raise InputError("There is no event in this calendar.")
    kept: dict[str, object] = {"events": [one.as_json() for one in found]}
    kind = BroughtKind.CALENDAR
    return BroughtFile.objects.create(account=account, kind=kind, name=name[:200], added_at=now, table=kept)


def events_in(file: BroughtFile) -> tuple[CalendarEvent, ...]:
    """Every event of the file, in its order; none once it was brought in."""
    return tuple(event_from_json(one) for one in (file.table or {}).get("events", []))
