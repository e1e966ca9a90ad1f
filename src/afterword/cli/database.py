"""Django and the database, made ready for a command."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.errors import NewerDatabaseError, SurroundingsError

if TYPE_CHECKING:
    from afterword.records.account import Account


def open_database() -> "Account":
    """The account of this machine, its database migrated to this version.

    Raises SurroundingsError where the folder cannot be written, NewerDatabaseError where a newer version wrote it.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.settings")
    import django

    django.setup()
    _make_folder()
    _migrate()
    from afterword.steps.sign_in import local_account

    return local_account(datetime.now(UTC))


def _make_folder() -> None:
    from django.conf import settings

    try:
        settings.FOLDER.mkdir(parents=True, exist_ok=True, mode=0o700)
        probe = settings.FOLDER / f".probe-{os.getpid()}"
        probe.touch()
        probe.unlink()
        # The folder may have been there before and open to others; the log files of SQLite take on this file's mode.
        database = Path(str(settings.DATABASES["default"]["NAME"]))
        database.touch(mode=0o600)
        database.chmod(0o600)
    except OSError as error:
        raise SurroundingsError(
            f"The folder {settings.FOLDER} cannot be written ({error.strerror}). "
            "Choose another with the environment variable AFTERWORD_FOLDER."
        ) from error


def _migrate() -> None:
    from django.core.management import call_command
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        known = set(executor.loader.disk_migrations)
        if any(key not in known for key in executor.loader.applied_migrations if key[0] == "records"):
            raise NewerDatabaseError(
                "This database was written by a newer version of Afterword. Update Afterword, or bring a backup."
            )
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            call_command("migrate", verbosity=0, interactive=False)
        _assert_durable(connection)
    except DatabaseError as error:
        raise SurroundingsError(
            f"The database {connection.settings_dict['NAME']} cannot be read ({error}). "
            "Bring a backup, or move the file away to begin anew."
        ) from error


def _assert_durable(connection: object) -> None:
    # No kill test can show a lost commit; only the setting itself can be looked at.
    with connection.cursor() as cursor:  # type: ignore[attr-defined]
        journal = cursor.execute("PRAGMA journal_mode").fetchone()[0]
        synchronous = cursor.execute("PRAGMA synchronous").fetchone()[0]
    if (journal, synchronous) != ("wal", 2):
        raise SurroundingsError(
            "The database folder does not allow safe writing (SQLite WAL). Keep it on a local disk, not a network one."
        )
