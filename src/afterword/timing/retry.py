"""When a letter that did not leave is tried again, and when one in doubt is looked for."""

from datetime import datetime

from afterword.timing.defaults import DEFAULTS, Defaults


def next_try(retries: int, now: datetime, defaults: Defaults = DEFAULTS) -> datetime | None:
    """Return the moment of the next try after so many; None where the candidate is to be asked."""
    waits = defaults.tries_after
    return now + waits[retries] if retries < len(waits) else None


def next_lookup(lookups: int, now: datetime, defaults: Defaults = DEFAULTS) -> datetime | None:
    """Return the moment of the next lookup after so many; None where the candidate is to be asked."""
    waits = defaults.lookups_after
    return now + waits[lookups] if lookups < len(waits) else None
