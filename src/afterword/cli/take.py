"""`afterword export` and `afterword backup`."""

from datetime import UTC, datetime
from pathlib import Path

import click

from afterword.cli.database import open_database
from afterword.cli.output import json_option, print_json, print_text


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--share", is_flag=True, help="Leave out what is for you only: private notes, and how it felt.")
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@json_option
def export(file: Path, share: bool, force: bool, as_json: bool) -> None:
    """Write everything to FILE, one zip archive in open formats."""
    account = open_database()
    from afterword.steps.take import take

    taken = take(account, file, datetime.now(UTC), share=share, replace=force)
    counts = {kind: len(rows) for kind, rows in taken.rows.items()}
    if as_json:
        print_json({"file": str(file), "share": share, "counts": counts})
    else:
        left_out = " What is for you only was left out." if share else ""
        print_text(f"Wrote {file}: {counted(counts)}.{left_out}")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@json_option
def backup(file: Path, as_json: bool) -> None:
    """Copy the database to FILE while Afterword runs."""
    from afterword.settings import FOLDER
    from afterword.steps.backup import backup as back_up

    database = FOLDER / "afterword.db"
    back_up(database, file)
    if as_json:
        print_json({"file": str(file), "database": str(database)})
        return
    print_text(
        f"Wrote {file}, a whole copy of the database, checked.\n"
        f"To bring it back: stop Afterword, remove {database.name}-wal and {database.name}-shm in {FOLDER} if they are "
        f"there, and put this file in the place of {database}."
    )


def counted(counts: dict[str, int]) -> str:
    """What an archive holds, in words: "2 interviews, 3 contacts, 5 notes and 1 letter"."""
    said = [f"{counts[kind]} {kind if counts[kind] != 1 else kind[:-1]}" for kind in _SAID_KINDS]
    return f"{', '.join(said[:-1])} and {said[-1]}"


_SAID_KINDS = ("interviews", "contacts", "notes", "letters")
