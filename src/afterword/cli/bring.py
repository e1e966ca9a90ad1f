"""`afterword import`."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.database import open_database
from afterword.cli.output import json_option, print_columns, print_json, print_text
from afterword.cli.progress import Progress
from afterword.cli.take import counted
from afterword.errors import InputError

if TYPE_CHECKING:
    from afterword.records.account import Account


WHAT = {"people": "People", "calendar": "Interviews", "letters": "Letters", "openings": "Openings"}


def _there(context: click.Context, parameter: click.Parameter, value: str) -> str:
    """A file is looked for before anything else is done; an address is not."""
    if value == "-" or "://" in value:
        return value
    return str(click.Path(exists=True, dir_okay=False, readable=True).convert(value, parameter, context))


@click.command("import")
@click.argument("file", callback=_there)
@click.option("--look", is_flag=True, help="Only say what would come of each row; nothing is kept.")
@json_option
def bring(file: str, look: bool, as_json: bool) -> None:
    """Bring in FILE: an archive of Afterword, an address book (.vcf, .csv), a calendar (.ics), past letters
    (.eml, mbox), or a list of applications (.csv from Huntr, Teal or your own).

    A calendar may also be named by its secret address (https://…, webcal://…), or by "-": that reads the address from
    stdin, so that it is in no history. It is not kept.

    An archive goes into an empty account, everything or nothing. Of a calendar only what says that it is an interview,
    where, and about which role, is taken. Each row that is not is told with why; the People page takes all of it back.
    """
    account = open_database()
    if file == "-" or "://" in file:
        _bring_address(account, sys.stdin.readline() if file == "-" else file, look, as_json)
        return
    path = Path(file)
    try:
        with path.open("rb") as opened:
            is_archive = opened.read(2) == b"PK"
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error
    if is_archive:
        _bring_archive(account, path, as_json)
    else:
        _bring_content(account, str(path), path.name, path.read_bytes(), look, as_json)


def _bring_archive(account: "Account", file: Path, as_json: bool) -> None:
    from afterword.steps import bring as step

    with file.open("rb") as archive:
        brought = step.bring(account, archive)
    counts = {kind: len(rows) for kind, rows in brought.rows.items()}
    if as_json:
        print_json({"file": str(file), "share": brought.shared, "counts": counts})
    else:
        print_text(f"Brought in {counted(counts)}.")


def _bring_address(account: "Account", typed: str, look: bool, as_json: bool) -> None:
    from afterword.net.fetch import host_of
    from afterword.steps.calendars.address import as_https, fetched

    address = as_https(typed)
    text, name = fetched(address), f"Calendar at {host_of(address)}"
    _bring_content(account, name, name, text.encode(), look, as_json)


def _bring_content(account: "Account", file: str, name: str, raw: bytes, look: bool, as_json: bool) -> None:
    from afterword.records.brought_file import BroughtKind
    from afterword.steps.brought import bring_as_proposed, keep_file, only_look

    now = datetime.now(UTC)
    if look:
        kind, report = only_look(account, name, raw, now, Progress())
    else:
        kept = keep_file(account, name, raw, now)
        kind, report = BroughtKind(kept.kind), bring_as_proposed(kept, now, Progress())
    counts = report.counts
    if as_json:
        rows = [{"row": row, "name": name, "why": why} for row, name, why in report.refused]
        print_json({"file": file, "kind": str(kind), "brought_in": not look, "counts": counts, "refused": rows})
        return
    what = WHAT[kind]
    better = f", known better: {counts['joined']}" if kind in ("people", "openings") else ""
    print_text(f"{'Would be' if look else what} new: {counts['new']}{better}, known already: {counts['known']}.")
    print_columns([(f"row {row}", name, why) for row, name, why in report.refused])
