"""Whose clock a page shows."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tzlocal

from afterword.records.account import Account


def own_zone(account: Account) -> ZoneInfo:
    """The candidate's clock: as set in Settings, else this machine's."""
    return ZoneInfo(account.time_zone or machine_zone())


def machine_zone() -> str:
    """The IANA name of this machine's time zone; UTC where it does not say."""
    try:
        name = tzlocal.get_localzone_name() or "UTC"
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, LookupError):
        return "UTC"
    return name


def city(zone: str) -> str:
    """ "America/New_York" is "New York"."""
    return zone.rpartition("/")[2].replace("_", " ")
