"""The clock that sends by itself, and the clock of this machine."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import afterword
from afterword.cli.checkup.verdict import Verdict, look, ok, stop
from afterword.records.account import Account
from afterword.steps.heartbeat import SILENT_AFTER, standing
from afterword.steps.outbox import waiting
from afterword.web.clocks import own_zone
from afterword.web.time_words import span

# Files may bear the time of another zone, and a clock may be put right by a few minutes.
A_DAY = timedelta(days=1)


def clock(account: Account, now: datetime) -> Verdict:
    """Whether `afterword serve` runs: without it nothing goes out by itself."""
    beat, count = standing(now), len(waiting(account))
    if beat.is_running:
        return look("Clock", beat.failure) if beat.failure else ok("Clock", "Running: letters go out by themselves.")
    if count:
        what = "the letter that waits goes" if count == 1 else f"the {count} letters that wait go"
        return look("Clock", f"Not running: {what} out only while `afterword serve` runs.")
    return ok("Clock", "Not running, and nothing waits for it. `afterword serve` starts it.")


def time(account: Account, now: datetime) -> Verdict:
    """Whether this machine's time can be true: not before Afterword was installed, nor before it last ran."""
    here = f"{now.astimezone(own_zone(account)):%Y-%m-%d %H:%M}"
    installed_at = datetime.fromtimestamp(Path(afterword.__file__).stat().st_mtime, UTC)
    if now < installed_at - A_DAY:
        return stop("Time", f"It is {here} on this machine, before Afterword was installed. Set its clock.")
    beat_at = standing(now).beat_at
    if beat_at is not None and beat_at - now > SILENT_AFTER:
        return look("Time", f"It is {here} on this machine; the last run was {span(beat_at - now)} later. Check it.")
    return ok("Time", f"{here} on this machine.")
