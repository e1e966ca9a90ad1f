"""Whose clock a page shows."""

from zoneinfo import ZoneInfo

from afterword.records.account import Account
from afterword.words.zones import machine_zone


def own_zone(account: Account) -> ZoneInfo:
    """The candidate's clock: as set in Settings, else this machine's."""
    return ZoneInfo(account.time_zone or machine_zone())


def city(zone: str) -> str:
    """ "America/New_York" is "New York"."""
    return zone.rpartition("/")[2].replace("_", " ")
