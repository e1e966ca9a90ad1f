"""Whether the clock runs: without it nothing goes out by itself."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.records.heartbeat import Heartbeat

# The clock beats four times a minute; two minutes without a beat are no accident.
SILENT_AFTER = timedelta(minutes=2)


@dataclass(frozen=True)
class Standing:
    """The newest heartbeat of any clock (UTC; None: there never was one), and what it could not do, or ""."""

    beat_at: datetime | None
    is_running: bool
    failure: str


def beat(name: str, now: datetime, failure: str = "") -> None:
    """Keep that the clock `name` looked at what is due just now, and what failed."""
    failed_at = now if failure else None
    Heartbeat.objects.update_or_create(name=name, defaults={"beat_at": now, "failed_at": failed_at, "failure": failure})


def standing(now: datetime) -> Standing:
    """What the newest heartbeat says. One that lies in the future by more than that counts as no clock at all."""
    newest = Heartbeat.objects.order_by("-beat_at").first()
    if newest is None:
        return Standing(None, is_running=False, failure="")
    return Standing(newest.beat_at, abs(now - newest.beat_at) <= SILENT_AFTER, newest.failure)
