"""The database: whole, of this version, and written durably."""

import sqlite3

from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder

from afterword.cli.checkup.verdict import Verdict, ok, stop

# The numbers that SQLite gives back for `PRAGMA synchronous`.
SYNCHRONOUS = {0: "OFF", 1: "NORMAL", 2: "FULL", 3: "EXTRA"}
DAMAGED = "The database is damaged ({what}). Stop Afterword and bring back your newest backup."


def database() -> Verdict:
    """Whether SQLite finds it whole; it is opened and migrated already."""
    try:
        first = str(_pragma("quick_check"))
    except DatabaseError as error:
        return stop("Database", DAMAGED.format(what=error))
    if first != "ok":
        return stop("Database", DAMAGED.format(what=first))
    newest = MigrationRecorder.Migration.objects.filter(app="records").order_by("name").last()
    return ok("Database", f"Whole, at {newest.name if newest else 'no migration'}, SQLite {sqlite3.sqlite_version}.")


def writing() -> Verdict:
    """Whether what was committed outlasts a power cut."""
    journal, synchronous = str(_pragma("journal_mode")).upper(), SYNCHRONOUS[int(str(_pragma("synchronous")))]
    if (journal, synchronous) != ("WAL", "FULL"):
        return stop("Writing", f"Not safe: {journal} and {synchronous} instead of WAL and FULL. Use a local disk.")
    return ok("Writing", "Durable: journal WAL, synchronous FULL.")


def _pragma(name: str) -> object:
    with connection.cursor() as cursor:
        return cursor.execute(f"PRAGMA {name}").fetchone()[0]
