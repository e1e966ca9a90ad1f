"""What the clock's look at what is due costs when a million letters wait, with its partial index and without it.

`python bench/due.py` from the root of the repository. The clock looks every second, on SQLite as `afterword serve` has
it; the index holds only rows that are due at some time.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from rich.box import MARKDOWN
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.servers import environment

ROWS, ROUNDS = 1_000_000, 50


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="due-") as name:
        os.environ.update(environment(Path(name)))
        from afterword.cli.database import open_database

        open_database()
        console = Console(width=max(110, Console().width))
        console.print(f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores.\n")
        console.print(_claims())


def _claims() -> Table:
    from django.db import connection

    from afterword.work.due import claim

    now = datetime.now(UTC)
    _fill(now)
    table = Table(f"{ROWS:,} letters wait", "ms to see that none is due", "ms to claim 3 that are", box=MARKDOWN)

    def measured() -> Iterator[str]:
        yield _median_ms(lambda: claim(now, 3), lambda: None)
        yield _median_ms(lambda: claim(now, 3), lambda: _make_due(now))

    table.add_row("with its partial index", *measured())
    with connection.cursor() as cursor:
        cursor.execute("DROP INDEX outbox_due")
    table.add_row("without it", *measured())
    return table


def _median_ms(act: Callable[[], object], before: Callable[[], None]) -> str:
    times = []
    for _ in range(ROUNDS):
        before()
        began = time.perf_counter()
        act()
        times.append((time.perf_counter() - began) * 1000)
    return f"{median(times):.2f}"


def _fill(now: datetime) -> None:
    from django.db import connection

    later = (now + timedelta(days=1)).replace(tzinfo=None).isoformat(" ")
    # Letters that are not there: only the outbox is looked at, and a million letters would take an hour to write.
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA foreign_keys = OFF")
        cursor.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %s) INSERT INTO "
            "records_outboxentry (id, account_id, letter_id, approval_id, state, entered_at, send_at, due_at, attempt, "
            "retries, lookups, sentence, said) SELECT i, 1, i, i, 'approved', %s, %s, datetime(%s, '+' || i || ' "
            "seconds'), 0, 0, 0, '', '' FROM n",
            [ROWS, later, later, later],
        )
        cursor.execute("ANALYZE")


def _make_due(now: datetime) -> None:
    from afterword.records.outbox import OutboxEntry

    OutboxEntry.objects.filter(pk__in=(7, 500_000, ROWS)).update(due_at=now)


if __name__ == "__main__":
    main()
