"""`afterword openings`."""

from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING

import click

from afterword.cli.database import open_database
from afterword.cli.output import json_option, print_columns, print_json, print_text

if TYPE_CHECKING:
    from afterword.records.account import Account
    from afterword.records.opening import Opening


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def openings(context: click.Context, as_json: bool) -> None:
    """Each job you are, were or might be in the running for; without a command, all of them."""
    if context.invoked_subcommand is None:
        account = open_database()
        from afterword.cli.shown import openings as shown
        from afterword.steps.openings.how_far import how_far

        found = list(account.openings.select_related("employer").order_by("deadline_on", "-pk"))
        far = how_far(account, datetime.now(UTC))
        if as_json:
            print_json([shown.as_json(one, far[one.pk]) for one in found])
        elif found:
            print_columns([shown.as_row(one, far[one.pk]) for one in found])
        else:
            print_text("No opening yet. `afterword openings save` keeps one.")


@openings.command()
@click.argument("file", type=click.File("rb"), required=False)
@click.option("--role", default="", help="Where the posting does not say it.")
@click.option("--employer", default="", help="Where the posting does not say it.")
@json_option
def save(file: IO[bytes] | None, role: str, employer: str, as_json: bool) -> None:
    """Keep the opening of a posting: a saved web page, a text or JSON-LD, from FILE or "-"."""
    account = open_database()
    from afterword.people.posting_file import NO_TEXT, read_posting
    from afterword.people.text_file import decoded
    from afterword.steps.openings.save import OpeningDetails, save_opening

    found = read_posting(decoded(file.read(), NO_TEXT)) if file else read_posting("")
    details = OpeningDetails(
        role=role or found.title,
        employer=employer or found.employer,
        place=found.place,
        posted_on=found.posted_on,
        deadline_on=found.deadline_on,
        pay=found.pay[:100],
        said_contact=found.contact,
        url=found.url,
        text=found.text,
    )
    opening = save_opening(account, details, datetime.now(UTC))
    _print_known(account, opening, as_json)


@openings.command()
@click.argument("pk", metavar="ID", type=int)
@json_option
def known(pk: int, as_json: bool) -> None:
    """Whom you know there, and why."""
    account = open_database()
    from afterword.cli.find import find_opening

    _print_known(account, find_opening(account, pk), as_json)


def _print_known(account: "Account", opening: "Opening", as_json: bool) -> None:
    from afterword.cli.shown import openings as shown
    from afterword.steps.openings.how_far import how_far
    from afterword.steps.openings.known_there import known_there
    from afterword.words.zones import machine_zone, zone

    clock = zone(account.time_zone or machine_zone())
    now = datetime.now(UTC)
    people, state = known_there(opening.employer, now, clock), how_far(account, now, opening)[opening.pk]
    if as_json:
        print_json(shown.as_json(opening, state) | {"known": [shown.known_as_json(one) for one in people]})
        return
    print_text(f"Opening {opening.pk}: {opening}, {state.label.lower()}.")
    print_columns([(str(one.contact.pk), one.contact.name, one.why) for one in people])
