"""`afterword follow-up`: say of a step that it is done, comes later or is left out, and take that back."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from afterword.cli.database import open_database
from afterword.cli.moments import day
from afterword.cli.output import json_option, print_json, print_text

if TYPE_CHECKING:
    from afterword.records.follow_up import FollowUp

number = click.argument("pk", metavar="ID", type=int)


@click.group("follow-up")
def follow_up() -> None:
    """Say of a step that it is done, comes later or is left out; or take that back.

    `afterword due` and `afterword waiting` print its number.
    """


@follow_up.command()
@number
@json_option
def done(pk: int, as_json: bool) -> None:
    """You did the step ID another way; what is next follows from it."""
    account, now = open_database(), datetime.now(UTC)
    from afterword.cli.find import find_open_follow_up
    from afterword.steps.settle import finish

    row = find_open_follow_up(account, pk)
    finish(row, now)
    _show(row, now, as_json)


@follow_up.command()
@number
@click.option("--on", "typed", metavar="DAY", help="Like 2026-06-12; also a day that is sooner than planned.")
@json_option
def later(pk: int, typed: str | None, as_json: bool) -> None:
    """Show the step ID again on another day, the next one where none is named.

    A step for silence comes on a day they work. One whose hours run, like a thank-you, is put off by hours.
    """
    account, now = open_database(), datetime.now(UTC)
    from afterword.cli.find import find_open_follow_up
    from afterword.steps import later, settle

    row, on = find_open_follow_up(account, pk), day(typed) if typed else None
    if on is None and row.kind not in later.CAN_MOVE:
        settle.put_off(row, now)
    else:
        later.move(row, on or later.tomorrow(row, now), now)
    _show(row, now, as_json)


@follow_up.command()
@number
@json_option
def skip(pk: int, as_json: bool) -> None:
    """Leave the step ID out; what is next follows from it."""
    account, now = open_database(), datetime.now(UTC)
    from afterword.cli.find import find_open_follow_up
    from afterword.steps import settle

    row = find_open_follow_up(account, pk)
    settle.skip(row, now)
    _show(row, now, as_json)


@follow_up.command()
@number
@json_option
def undo(pk: int, as_json: bool) -> None:
    """Take back what was said of the step ID last; the plan is as it was before."""
    account, now = open_database(), datetime.now(UTC)
    from afterword.cli.find import find_follow_up
    from afterword.steps.take_back import take_back

    row = find_follow_up(account, pk)
    take_back(row, now)
    _show(row, now, as_json)


def _show(row: "FollowUp", now: datetime, as_json: bool) -> None:
    from afterword.cli.shown import follow_ups

    row.refresh_from_db()
    if as_json:
        print_json(follow_ups.as_json(row, now))
    else:
        print_text(follow_ups.as_text(row, now))
