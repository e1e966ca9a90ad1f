"""How a mailbox is watched for answers: listening all the time while one is due, looking now and then otherwise."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.timing.defaults import DEFAULTS, Defaults


@dataclass(frozen=True)
class Watching:
    """`listens`: the server tells at once where it can; else, and without that, it is read each `every`."""

    listens: bool
    every: timedelta


def how_to_watch(
    last_sent_at: datetime | None, is_open: bool, now: datetime, defaults: Defaults = DEFAULTS
) -> Watching:
    """Return how to watch, by when the last letter left and whether a follow-up is open (all moments UTC)."""
    is_fresh = last_sent_at is not None and timedelta(0) <= now - last_sent_at < defaults.fresh_for
    if is_fresh:
        return Watching(is_open, defaults.read_while_fresh)
    return Watching(is_open, defaults.read_while_open if is_open else defaults.read_after)


def wait_to_connect(failures: int, chance: float) -> timedelta:
    """Return how long to wait after so many failures in a row; `chance` (0 to 1) keeps many from coming at once."""
    return timedelta(seconds=min(5 * 2 ** min(failures, 10), 900) * (0.5 + chance))
