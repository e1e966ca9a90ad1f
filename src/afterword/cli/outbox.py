"""`afterword outbox`: letters on their way."""

from datetime import UTC, datetime

import click

from afterword.cli.database import open_database
from afterword.cli.output import json_option, print_json, print_text


@click.command()
@click.option("--sent", "with_sent", is_flag=True, help="Those that were sent, too.")
@json_option
def outbox(with_sent: bool, as_json: bool) -> None:
    """What waits, what is going out, and what wants your answer."""
    account = open_database()
    from afterword.cli.find import find_outbox
    from afterword.cli.shown.outbox import as_json as entry_as_json
    from afterword.cli.shown.outbox import as_text

    found = find_outbox(account, with_sent=with_sent)
    if as_json:
        print_json([entry_as_json(entry) for entry in found])
    else:
        print_text(as_text(found, datetime.now(UTC)) or "Nothing is on its way.")
