"""`afterword due`: what can be done now, and why."""

from datetime import UTC, datetime

import click

from afterword.cli.database import open_database
from afterword.cli.output import json_option, print_json, print_text


@click.command()
@json_option
def due(as_json: bool) -> None:
    """What is due now, the most pressing first, and why; with what came back and what is on its way."""
    account = open_database()
    from afterword.cli.find import find_outbox
    from afterword.cli.shown import answers, outbox
    from afterword.cli.shown.due import HOW_TO_BEGIN, due_as_json, due_as_text
    from afterword.steps import due as today
    from afterword.steps.answers.listing import to_look_at

    now = datetime.now(UTC)
    cards = today.due(account, now)
    if as_json:
        print_json([due_as_json(card) for card in cards])
    else:
        later = today.next_up(account, now)
        begun = account.interviews.exists()
        print_text(due_as_text(cards, today.coming(account, now), now, later=later) if begun else HOW_TO_BEGIN)
        if came_back := to_look_at(account):
            print_text(f"\n{answers.as_list(came_back)}")
        if found := find_outbox(account, with_sent=False):
            print_text(f"\n{outbox.as_text(found, now)}")
