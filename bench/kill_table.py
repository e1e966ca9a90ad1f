"""What came of the letters, a case a row: Afterword first, then the script in both its orders."""

from collections.abc import Iterator

from kill_lane import AFTERWORD, MARK_FIRST, SEND_FIRST, Results, Run
from rich.box import MARKDOWN
from rich.console import Console
from rich.table import Table

NAMES = (AFTERWORD, SEND_FIRST, MARK_FIRST)


def show(what: str, cases: list[str], results: Results) -> None:
    """Print a row for each case, and one for all."""
    headings = (what, "letters", "once", "twice", "lost", "said", "asked", "found")
    table = Table(*headings, box=MARKDOWN)
    for name in (SEND_FIRST, MARK_FIRST):
        table.add_column(f"{name}: twice")
        table.add_column("lost")
    for case in cases:
        table.add_row(case, *_cells([results[case, name] for name in NAMES]))
    table.add_row("all", *_cells([[run for case in cases for run in results[case, name]] for name in NAMES]))
    Console(width=max(150, Console().width)).print(table)


def _cells(by_name: list[list[Run]]) -> Iterator[str]:
    ours, *scripts = by_name
    yield str(len(ours))
    yield str(sum(run.copies == 1 for run in ours))
    yield str(sum(run.copies > 1 for run in ours))
    yield str(sum(run.lost for run in ours))
    yield str(sum(run.copies == 0 and run.told for run in ours))
    yield str(sum(run.asked for run in ours))
    yield str(sum(run.found for run in ours))
    for runs in scripts:
        yield str(sum(run.copies > 1 for run in runs)) if runs else "–"
        yield str(sum(run.lost for run in runs)) if runs else "–"
