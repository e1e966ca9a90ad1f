"""What Today and Waiting cost with 200 openings that are waited for: `python bench/wait_pages.py` from the root.

Interviews of the last 60 days with one to four people each, all thanked; so that check-ins, calls and closing notes are
due, on their way, ahead and at rest. Each page is asked for again and again, and the slowest of twenty is told.
"""

import os
import random
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.page_times import page_times
from bench.plans import ZONES
from tests.servers import environment

if TYPE_CHECKING:
    from afterword.records.account import Account

OPENINGS, ROUNDS = 200, 40


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="waits-") as name:
        os.environ.update(environment(Path(name)))
        from afterword.cli.database import open_database

        account = open_database()
        _wait_for_many(account)
        console = Console(width=100)
        console.print(f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores.\n")
        console.print(page_times(account, "200 openings", {"Today": "/", "Waiting": "/waiting"}, ROUNDS))


def _wait_for_many(account: "Account") -> None:
    from afterword.steps.capture import InterviewDetails, Met, capture
    from afterword.steps.settle import finish

    for seed in range(OPENINGS):
        chance = random.Random(seed)
        end = datetime.now(UTC) - timedelta(minutes=chance.randrange(60, 60 * 24 * 60))
        met = tuple(Met(f"Person {seed} {number}") for number in range(chance.randint(1, 4)))
        start, zone = end - timedelta(hours=1), chance.choice(ZONES)
        interview = capture(account, InterviewDetails(f"Employer {seed}", "Engineer", start, end, zone, met=met), end)
        for row in interview.follow_ups.filter(kind__in=("debrief", "thank-you")):
            finish(row, end + timedelta(minutes=30))
        due = interview.follow_ups.filter(done_at=None, start_at__lt=datetime.now(UTC)).first()
        if due is not None and chance.random() < 0.5:
            finish(due, due.start_at + timedelta(hours=1))


if __name__ == "__main__":
    main()
