"""`afterword import`."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.database import open_database
from afterword.cli.output import json_option, print_columns, print_json, print_text
from afterword.cli.take import counted

if TYPE_CHECKING:
    from afterword.records.account import Account


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False, readable=True))
@click.option("--look", is_flag=True, help="Of an address book, only say what would come of each row.")
@json_option
def bring(file: Path, look: bool, as_json: bool) -> None:
    """Bring in FILE: an archive of Afterword, or an address book (.vcf, .csv).

    An archive goes into an empty account, everything or nothing. Of an address book the People page shows each row that
    was not taken and why, and takes all of it back.
    """
    account = open_database()
    with file.open("rb") as opened:
        is_archive = opened.read(2) == b"PK"
    if is_archive:
        _bring_archive(account, file, as_json)
    else:
        _bring_people(account, file, look, as_json)


def _bring_archive(account: "Account", file: Path, as_json: bool) -> None:
    from afterword.steps import bring as step

    with file.open("rb") as archive:
        brought = step.bring(account, archive)
    counts = {kind: len(rows) for kind, rows in brought.rows.items()}
    if as_json:
        print_json({"file": str(file), "share": brought.shared, "counts": counts})
    else:
        print_text(f"Brought in {counted(counts)}.")


def _bring_people(account: "Account", file: Path, look: bool, as_json: bool) -> None:
    from afterword.steps.people.bring_file import bring_file
    from afterword.steps.people.brought_rows import add_file
    from afterword.steps.people.look_at_file import counted as counted_rows
    from afterword.steps.people.look_at_file import judge_all

    now = datetime.now(UTC)
    added = add_file(account, file.name, file.read_bytes(), now)
    if look:
        judged = judge_all(added)
        counts = counted_rows(judged)
        refused = [(one.brought.row, one.brought.name, one.brought.refused) for one in judged if one.brought.refused]
        added.delete()
    else:
        bring_file(added, now)
        refused = [(row, name, why) for row, name, why in added.report]
        counts = {"new": added.made, "joined": added.joined, "known": added.known, "refused": len(refused)}
    if as_json:
        rows = [{"row": row, "name": name, "why": why} for row, name, why in refused]
        print_json({"file": str(file), "brought_in": not look, "counts": counts, "refused": rows})
        return
    would = "Would be" if look else "People"
    print_text(f"{would} new: {counts['new']}, known better: {counts['joined']}, known already: {counts['known']}.")
    print_columns([(f"row {row}", name, why) for row, name, why in refused])
