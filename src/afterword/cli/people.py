"""`afterword people`."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from afterword.cli.database import open_database
from afterword.cli.output import json_option, print_columns, print_json, print_text
from afterword.cli.progress import Progress

if TYPE_CHECKING:
    from afterword.records.account import Account
    from afterword.records.contact import Contact


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def people(context: click.Context, as_json: bool) -> None:
    """Everyone you met, by the last words exchanged; without a command, all of them."""
    if context.invoked_subcommand is None:
        account = open_database()
        from afterword.steps.people.last_words import everyone

        _print(account, list(everyone(account)), as_json, "Nobody yet. `afterword interview add` takes people in.")


@people.command()
@click.argument("words", nargs=-1, required=True)
@json_option
def find(words: tuple[str, ...], as_json: bool) -> None:
    """Whom the beginnings of these words mean: of a name, an employer, an address."""
    account = open_database()
    from afterword.steps.people.find import find as find_people

    _print(account, list(find_people(account, " ".join(words))), as_json, "Nobody is found by that.")


@people.command()
@json_option
def doubles(as_json: bool) -> None:
    """Join those who stand here twice without a doubt, and show who may."""
    account = open_database()
    from afterword.steps.people.doubles import look_for_doubles, questions

    merged, _ = look_for_doubles(account, datetime.now(UTC), Progress())
    waiting = list(questions(account))
    if as_json:
        pairs = [{"one": pair.one_id, "other": pair.other_id, "why": pair.why} for pair in waiting]
        print_json({"joined": merged, "asked": pairs})
        return
    print_text(f"Joined {merged}. To say yes or no to, on the People page: {len(waiting)}.")
    print_columns(
        [(str(pair.one_id), pair.one.name, str(pair.other_id), pair.other.name, pair.why) for pair in waiting]
    )


def _print(account: "Account", contacts: "list[Contact]", as_json: bool, nobody: str) -> None:
    from afterword.cli.shown import people as shown
    from afterword.steps.people.groups import standings_of
    from afterword.words.zones import machine_zone, zone

    clock = zone(account.time_zone or machine_zone())
    standings = standings_of(account, contacts, datetime.now(UTC), clock)
    standings.sort(key=lambda one: one.words.last_at or datetime.min.replace(tzinfo=UTC), reverse=True)
    if as_json:
        print_json([shown.as_json(one) for one in standings])
    elif standings:
        print_columns([shown.as_row(one, clock) for one in standings])
    else:
        print_text(nobody)
