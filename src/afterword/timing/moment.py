"""Moments are compared and counted in UTC only."""

from datetime import UTC, datetime


def in_utc(moment: datetime) -> datetime:
    """Return the moment in UTC; raise ValueError without an offset, where Python would take the machine's zone."""
    if moment.utcoffset() is None:
        raise ValueError(f"{moment.isoformat()} has no offset")
    return moment.astimezone(UTC)
