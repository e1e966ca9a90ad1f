"""`afterword letter approve`, `send`, `hold` and `undo`: the first two only for a person at a terminal."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from afterword.cli.output import print_text
from afterword.cli.terminal import only_at_a_terminal
from afterword.errors import HeldError

if TYPE_CHECKING:
    from afterword.records.letter import Letter

letter_id = click.argument("pk", metavar="ID", type=int)


@click.command()
@letter_id
def approve(pk: int) -> None:
    """Read the letter ID and approve it: only at a terminal, by typing the reader's name."""
    only_at_a_terminal()
    from afterword.cli.database import open_database

    account = open_database()
    from afterword.cli.find import find_letter
    from afterword.cli.yes import say_yes, show

    letter = find_letter(account, pk)
    say_yes(letter, show(letter))
    print_text(f"Approved. `afterword letter send {pk}` sends it; any change takes the approval back.")


@click.command()
@letter_id
@click.option("--at", "typed", metavar="MOMENT", help="Like 2026-06-12T16:40, on your own clock.")
@click.option("--now", "at_once", is_flag=True, help="In 60 seconds, in which `letter undo` calls it back.")
@click.option("--first", is_flag=True, help="At the first good moment of the reader's day.")
def send(pk: int, typed: str | None, at_once: bool, first: bool) -> None:
    """Approve the letter ID and send it from your own mailbox: only at a terminal, by typing the reader's name.

    Without a moment, three good ones are proposed. It goes out while Afterword runs (`afterword serve`).
    """
    if sum([typed is not None, at_once, first]) > 1:
        raise click.UsageError("--at, --now and --first: say one of them.")
    only_at_a_terminal()
    from afterword.cli.database import open_database

    account = open_database()
    from afterword.cli.find import find_letter
    from afterword.cli.moment_to_send import chosen_moment, first_moment, in_words, typed_moment
    from afterword.cli.yes import say_yes, show
    from afterword.steps.schedule import schedule, why_not

    letter = find_letter(account, pk)
    if why := why_not(letter):
        raise HeldError(why)
    moment = None if typed is None else typed_moment(letter, typed)
    seen = show(letter)
    if first:
        moment = first_moment(letter, datetime.now(UTC))
    elif typed is None and not at_once:
        moment = chosen_moment(letter, datetime.now(UTC))
    print_text(f"To go out {in_words(letter, moment, datetime.now(UTC))}.")
    say_yes(letter, seen, lambda read, now: schedule(read, moment, now))
    _say_when(letter, datetime.now(UTC))


@click.command()
@letter_id
def hold(pk: int) -> None:
    """Hold the letter ID here until you choose another moment."""
    from afterword.cli.database import open_database

    account = open_database()
    from afterword.cli.find import find_waiting
    from afterword.steps import schedule as step

    step.hold(find_waiting(account, pk), datetime.now(UTC))
    print_text(f"Held. It stays here until `afterword letter send {pk}` chooses a moment.")


@click.command()
@letter_id
def undo(pk: int) -> None:
    """Call the letter ID back before it has left; it stays approved."""
    from afterword.cli.database import open_database

    account = open_database()
    from afterword.cli.find import find_waiting
    from afterword.steps import schedule as step

    step.call_back(find_waiting(account, pk), datetime.now(UTC))
    print_text("Called back. It stays here until you send it.")


def _say_when(letter: "Letter", now: datetime) -> None:
    from afterword.cli.shown.outbox import how_far
    from afterword.steps.heartbeat import standing
    from afterword.steps.outbox import on_the_way

    entry = on_the_way(letter)
    lines = how_far(entry, now) if entry else ()
    print_text("\n".join([*lines, f"`afterword letter undo {letter.pk}` calls it back."]))
    if not standing(now).is_running:
        print_text("Afterword is not running now: start it with `afterword serve`.")
