"""`afterword waiting`: everyone who has not answered, and the one step that is next."""

from datetime import UTC, datetime

import click

from afterword.cli.database import open_database
from afterword.cli.output import json_option, print_json, print_text


@click.command()
@json_option
def waiting(as_json: bool) -> None:
    """Everyone who has not answered: how long they are silent, their own date, and the step that is next.

    What is due comes first, then the longest silence; what rests comes last.
    """
    account = open_database()
    from zoneinfo import ZoneInfo

    from afterword.cli.shown import waits
    from afterword.steps import wait
    from afterword.steps.plan_reminders import clock_of

    now = datetime.now(UTC)
    found, zone = wait.waiting(account, now), ZoneInfo(clock_of(account))
    if as_json:
        print_json([waits.as_json(one, now, zone) for one in found])
    else:
        print_text(waits.as_text(found, now, zone))
