"""What the pages of people cost with 20,000 of them: `python bench/people_pages.py` from the root of the repository.

An address book with half of its people in it twice is brought in, 120 interviews with 240 people beside it; then each
page is asked for again and again, and the slowest of twenty is told.
"""

import csv
import io
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from rich.box import MARKDOWN
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.page_times import page_times
from bench.people.crowd import crowd
from tests.servers import environment

if TYPE_CHECKING:
    from afterword.records.account import Account

PEOPLE, ROUNDS = 20_000, 60


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="people-") as name:
        os.environ.update(environment(Path(name)))
        from afterword.cli.database import open_database

        account = open_database()
        console = Console(width=100)
        console.print(f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores.\n")
        console.print(_brought_in(account))
        console.print(page_times(account, "page", _pages(account), ROUNDS))


def _brought_in(account: "Account") -> Table:
    from afterword.steps.people.bring_file import bring_file
    from afterword.steps.people.brought_rows import add_file
    from afterword.steps.people.look_at_file import judge_all
    from afterword.steps.people.take_back_file import take_back_file

    now, table = datetime.now(UTC), Table("20,000 rows", "seconds", "of the processor", box=MARKDOWN)
    book = _book()
    file = add_file(account, "contacts.csv", book, now)
    _timed(table, "looked at", lambda: judge_all(file))
    _timed(table, "brought in", lambda: bring_file(file, now))
    _timed(table, "taken back", lambda: take_back_file(file, now))
    bring_file(add_file(account, "contacts.csv", book, now), now)
    again = add_file(account, "contacts.csv", book, now)
    _timed(table, "looked at once more", lambda: judge_all(again))
    again.delete()
    _interviews(account, now)
    return table


def _book() -> bytes:
    entries, _ = crowd(PEOPLE, Random(1))
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(["Name", "Email", "Company"])
    rows.writerows([one.name, one.email, one.employer] for one in entries)
    return text.getvalue().encode()


def _interviews(account: "Account", now: datetime) -> None:
    from afterword.steps.capture import InterviewDetails, Met, capture
    from afterword.steps.openings.save import OpeningDetails, save_opening

    for number in range(120):
        end = now - timedelta(days=4 * number + 1)
        met = (Met(f"Ann {number} Sample"), Met(f"Bob {number} Sample"))
        employer = f"Employer {number}" if number else "Okapi Health GmbH"
        capture(account, InterviewDetails(employer, "Analyst", end - timedelta(hours=1), end, "UTC", met=met), now)
    save_opening(account, OpeningDetails("Data Engineer", "Okapi Health"), now)


def _timed(table: Table, what: str, do: Callable[[], object]) -> None:
    started, worked = time.perf_counter(), time.process_time()
    do()
    table.add_row(what, f"{time.perf_counter() - started:.1f}", f"{time.process_time() - worked:.1f}")


def _pages(account: "Account") -> dict[str, str]:
    met = account.interviewers.values_list("contact", flat=True)[0]
    opening = account.openings.get(role="Data Engineer")
    return {
        "People": "/people",
        "search: ma": "/people?q=ma",
        "search: müller": "/people?q=müller",
        "a person": f"/people/{met}",
        "whom do I know": f"/openings/{opening.pk}",
    }


if __name__ == "__main__":
    main()
