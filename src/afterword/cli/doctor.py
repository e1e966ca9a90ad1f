"""`afterword doctor`: whether everything is as Afterword needs it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.checkup.verdict import State, Verdict, stop
from afterword.cli.database import open_database
from afterword.cli.output import json_option, print_json, print_text
from afterword.errors import AfterwordError, SurroundingsError

if TYPE_CHECKING:
    from afterword.records.account import Account


@click.command()
@json_option
@click.pass_context
def doctor(context: click.Context, as_json: bool) -> None:
    """Look at everything Afterword needs, and say what to do.

    \b
    ok    as it should be
    look  have a look; Afterword works
    stop  this machine does not let Afterword do its work (exit code 5)
    """
    verdicts = list(_verdicts(datetime.now(UTC)))
    if as_json:
        print_json([{"thing": one.thing, "state": one.state, "sentence": one.sentence} for one in verdicts])
    else:
        for one in verdicts:
            print_text(f"{one.state:<5} {one.thing:<9}  {one.sentence}")
    if any(one.state == State.STOP for one in verdicts):
        context.exit(SurroundingsError.exit_code)


def _verdicts(now: datetime) -> Iterator[Verdict]:
    from django.conf import settings
    from django.db import DatabaseError

    account = None
    try:
        account = open_database()
    except AfterwordError as error:
        yield stop("Database", error.sentence)
    except DatabaseError as error:
        yield stop("Database", f"The database cannot be read ({error}). Bring back your newest backup.")
    yield from _of_machine(settings.FOLDER)
    if account is not None:
        yield from _of_database(account, now)
        yield from _of_sending(account, settings.FOLDER, now)


def _of_machine(folder: Path) -> Iterator[Verdict]:
    from afterword.cli.checkup import machine

    yield machine.python()
    if folder.is_dir():
        yield machine.folder(folder)
        yield machine.disk(folder)


def _of_database(account: "Account", now: datetime) -> Iterator[Verdict]:
    from afterword.cli.checkup import clock, database, machine

    yield database.database()
    yield database.writing()
    yield machine.time_zone(account)
    yield clock.time(account, now)


def _of_sending(account: "Account", folder: Path, now: datetime) -> Iterator[Verdict]:
    from afterword.cli.checkup import clock, sending

    yield sending.key(account, folder)
    yield sending.mailbox(account, now)
    yield sending.outbox(account, now)
    yield clock.clock(account, now)
