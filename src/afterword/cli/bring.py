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


WHAT = {"people": "People", "calendar": "Interviews"}


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False, readable=True))
@click.option("--look", is_flag=True, help="Only say what would come of each row; nothing is kept.")
@json_option
def bring(file: Path, look: bool, as_json: bool) -> None:
    """Bring in FILE: an archive of Afterword, an address book (.vcf, .csv), or a calendar (.ics).

    An archive goes into an empty account, everything or nothing. Of a calendar only what says that it is an interview,
    where, and about which role, is taken. Each row that is not is told with why; the People page takes all of it back.
    """
    account = open_database()
    with file.open("rb") as opened:
        is_archive = opened.read(2) == b"PK"
    if is_archive:
        _bring_archive(account, file, as_json)
    else:
        _bring_file(account, file, look, as_json)


def _bring_archive(account: "Account", file: Path, as_json: bool) -> None:
    from afterword.steps import bring as step

    with file.open("rb") as archive:
        brought = step.bring(account, archive)
    counts = {kind: len(rows) for kind, rows in brought.rows.items()}
    if as_json:
        print_json({"file": str(file), "share": brought.shared, "counts": counts})
    else:
        print_text(f"Brought in {counted(counts)}.")


def _bring_file(account: "Account", file: Path, look: bool, as_json: bool) -> None:
    from afterword.records.brought_file import BroughtKind
    from afterword.steps.brought import bring_as_proposed, keep_file, only_look

    now, raw = datetime.now(UTC), file.read_bytes()
    if look:
        kind, report = only_look(account, file.name, raw, now)
    else:
        kept = keep_file(account, file.name, raw, now)
        kind, report = BroughtKind(kept.kind), bring_as_proposed(kept, now)
    counts = report.counts
    if as_json:
        rows = [{"row": row, "name": name, "why": why} for row, name, why in report.refused]
        print_json({"file": str(file), "kind": str(kind), "brought_in": not look, "counts": counts, "refused": rows})
        return
    what = WHAT[kind]
    better = f", known better: {counts['joined']}" if kind == "people" else ""
    print_text(f"{'Would be' if look else what} new: {counts['new']}{better}, known already: {counts['known']}.")
    print_columns([(f"row {row}", name, why) for row, name, why in report.refused])
