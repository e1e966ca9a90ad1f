"""A table as CSV (RFC 4180), so that any spreadsheet can read it, and none computes what stands in it."""

import csv
import io
from collections.abc import Iterable, Sequence

# What a spreadsheet takes for the beginning of a formula.
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The text of a .csv file. A cell that reads like a formula begins with an apostrophe, and is text then.

    It begins with a byte order mark, without which some spreadsheets do not take it for UTF-8.
    """
    text = io.StringIO(newline="")
    lines = csv.writer(text, lineterminator="\r\n")
    lines.writerow(headings)
    lines.writerows([_as_text(cell) for cell in row] for row in rows)
    return f"\ufeff{text.getvalue()}"


def _as_text(cell: str) -> str:
    # Also behind a blank: some spreadsheets leave it out.
    return f"'{cell}" if cell.lstrip().startswith(_BEGINS_A_FORMULA) or cell.startswith(_BEGINS_A_FORMULA) else cell
