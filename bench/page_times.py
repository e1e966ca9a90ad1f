"""How long pages take, each asked for again and again in a program that has loaded what `afterword serve` loads."""

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from rich.box import MARKDOWN
from rich.table import Table

if TYPE_CHECKING:
    from afterword.records.account import Account


def page_times(account: "Account", heading: str, pages: Mapping[str, str], rounds: int) -> Table:
    """A row for each page by its name and address, signed in: milliseconds, and how slow the slowest of twenty is."""
    from django.test import Client

    from afterword.web.long_lived import set_aside_what_is_loaded

    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(account.owner)
    client.get("/settings")
    set_aside_what_is_loaded()
    table = Table(heading, "ms, median", "ms, p95", "of the processor, p95", box=MARKDOWN)
    for name, path in pages.items():
        walls, works = [], []
        for _ in range(rounds):
            started, worked = time.perf_counter(), time.process_time()
            if client.get(path).status_code != 200:
                raise RuntimeError(path)
            walls.append((time.perf_counter() - started) * 1000)
            works.append((time.process_time() - worked) * 1000)
        at = rounds * 95 // 100
        table.add_row(name, f"{sorted(walls)[rounds // 2]:.0f}", f"{sorted(walls)[at]:.0f}", f"{sorted(works)[at]:.0f}")
    return table
