"""`afterword import`."""

from pathlib import Path

import click

from afterword.cli.database import open_database
from afterword.cli.output import json_option, print_json, print_text
from afterword.cli.take import counted


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False, readable=True))
@json_option
def bring(file: Path, as_json: bool) -> None:
    """Bring the archive FILE into an empty account: everything, or nothing."""
    account = open_database()
    from afterword.steps import bring as step

    with file.open("rb") as archive:
        brought = step.bring(account, archive)
    counts = {kind: len(rows) for kind, rows in brought.rows.items()}
    if as_json:
        print_json({"file": str(file), "share": brought.shared, "counts": counts})
    else:
        print_text(f"Brought in {counted(counts)}.")
