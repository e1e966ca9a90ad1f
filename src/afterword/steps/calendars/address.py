"""The secret address of a calendar: kept sealed, fetched when the candidate asks, forgotten."""

from datetime import datetime

from afterword.errors import AfterwordError, FetchError, InputError, SurroundingsError
from afterword.mail.recognise.calendar_file import is_calendar_file
from afterword.net.fetch import Bounds, fetch, host_of
from afterword.people.text_file import decoded
from afterword.records.account import Account
from afterword.records.brought_file import BroughtFile
from afterword.records.calendar_address import CalendarAddress
from afterword.sealing import seal, unseal
from afterword.steps.calendars.keep import keep_calendar

BOUNDS = Bounds(most_bytes=5_000_000, seconds=20)
MOST_ADDRESSES = 10
_NO_CALENDAR = "There is no calendar at this address. Copy the “secret address in iCal format”, or the “ICS” link."
_SEALED = "The kept address cannot be opened, because its key is gone or locked. Forget it, and paste it once more."


def add_address(account: Account, typed: str, now: datetime, bounds: Bounds = BOUNDS) -> BroughtFile:
    """The calendar at this address, kept to be looked at; the address is kept too, once there was one.

    Raises FetchError where there is none, and InputError for one address too many.
    """
    kept = _keep(account, typed, now)
    try:
        return look_there(kept, now, bounds)
    except AfterwordError:
        if kept.looked_at is None:
            kept.delete()
        raise


def look_there(kept: CalendarAddress, now: datetime, bounds: Bounds = BOUNDS) -> BroughtFile:
    """The calendar as it is now, kept to be looked at. What went wrong is kept with the address, and raised."""
    try:
        address = _opened(kept)
        if address is None:
            raise SurroundingsError(_SEALED)
        file = keep_calendar(kept.account, f"Calendar at {kept.host}", fetched(address, bounds), now)
    except AfterwordError as error:
        kept.failed_at, kept.failure = now, error.sentence[:500]
        kept.save(update_fields=["failed_at", "failure"])
        raise
    kept.looked_at, kept.failed_at, kept.failure = now, None, ""
    kept.save(update_fields=["looked_at", "failed_at", "failure"])
    return file


def fetched(address: str, bounds: Bounds = BOUNDS) -> str:
    """The text of the calendar at this https address. Raises FetchError; the address is in no sentence."""
    try:
        text = decoded(fetch(address, bounds), "")
    except InputError:
        raise FetchError(_NO_CALENDAR) from None
    if not is_calendar_file(text):
        raise FetchError(_NO_CALENDAR)
    return text


def as_https(typed: str) -> str:
    """The address as it is fetched: calendars give out "webcal://" for it."""
    written = typed.strip()
    scheme, colon, rest = written.partition("://")
    return f"https://{rest}" if colon and scheme.lower() in ("webcal", "webcals") else written


def _keep(account: Account, typed: str, now: datetime) -> CalendarAddress:
    address = as_https(typed)
    host = host_of(address)
    known = next((one for one in account.calendar_addresses.filter(host=host) if _opened(one) == address), None)
    if known is None and account.calendar_addresses.count() >= MOST_ADDRESSES:
        raise InputError(f"More than {MOST_ADDRESSES} calendars are not kept. Forget one first.")
    return known or CalendarAddress.objects.create(account=account, host=host, sealed=seal(address), kept_at=now)


def _opened(kept: CalendarAddress) -> str | None:
    try:
        return unseal(bytes(kept.sealed))
    except SurroundingsError:
        return None
