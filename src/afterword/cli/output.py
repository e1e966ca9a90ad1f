"""What every command prints with: JSON for scripts, plain lines for people."""

import json
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime

import click

batch_option = click.option("--batch", is_flag=True, help="JSON Lines on stdin, one answer a line on stdout.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for scripts.")


def print_json(value: object) -> None:
    """One JSON value, indented."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def utc(moment: datetime | None) -> str | None:
    """The moment as JSON has it: in UTC, to the second, with a Z."""
    return None if moment is None else f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z"


def print_text(text: str, *, err: bool = False) -> None:
    """Text that others wrote, without the control characters that would steer the terminal."""
    click.echo("".join(sign for sign in text if sign in "\n\t" or unicodedata.category(sign) != "Cc"), err=err)


def print_columns(rows: Sequence[Sequence[str]]) -> None:
    """The rows with their cells aligned; cells are put on one line."""
    from rich.cells import cell_len

    cells = [[" ".join(cell.split()) for cell in row] for row in rows]
    widths = [max(map(cell_len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True))
        print_text("  ".join(padded).rstrip())
