"""`afterword letter`: write and read; what lets a letter out is beside it, in `letter_way`."""

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from afterword.cli import letter_way
from afterword.cli.output import batch_option, json_option, print_json, print_text
from afterword.cli.streams import answer_batch
from afterword.letters.request import REGISTERS

if TYPE_CHECKING:
    from afterword.records.letter import Letter


@click.group()
def letter() -> None:
    """Letters: write them from the notes, read them, and let them out."""


for way in (letter_way.approve, letter_way.send, letter_way.hold, letter_way.undo):
    letter.add_command(way)


@letter.command()
@click.argument("interview", type=int, required=False)
@click.option("--for", "reader", metavar="NAME", help="Only the letter to this interviewer.")
@click.option("--kind", default="thank-you", show_default=True, help="Another kind is begun, for one interviewer.")
@click.option("--news", default="", help="What is new with you: a hello, a second check-in or a new opening says it.")
@click.option("--new-role", default="", help="The role of a new opening.")
@click.option("--new-source", default="", help="Where you found it, like “your careers page”.")
@batch_option
@json_option
def draft(
    interview: int | None,
    reader: str | None,
    kind: str,
    news: str,
    new_role: str,
    new_source: str,
    batch: bool,
    as_json: bool,
) -> None:
    """Write the thank-yous of INTERVIEW and keep them; one that you edited or approved is left as it is.

    With --kind it is another letter: what you promised (material), check-in, call (a script), missed-call,
    rejection-reply, closing, hello or new-opening. With --batch nothing is kept and no database is needed: requests on
    stdin, letters on stdout.
    """
    if batch == (interview is not None):
        raise click.UsageError("Say which interview, or --batch.")
    if batch:
        from afterword.cli.letter_batch import run

        answer_batch(run)
    elif interview is not None:
        _write(interview, reader, kind, {"news": news, "new_role": new_role, "new_source": new_source}, as_json)


@letter.command()
@click.argument("pk", metavar="ID", type=int)
@json_option
def show(pk: int, as_json: bool) -> None:
    """The letter ID as it stands, and what the proofreader finds in it."""
    from afterword.cli.database import open_database

    account = open_database()
    from afterword.cli.find import find_letter

    _print(find_letter(account, pk), datetime.now(UTC), as_json)


@letter.command()
@click.argument("pk", metavar="ID", type=int)
@click.argument("name")
@click.option("--sign-off", default="", help="Like “Best regards”; the letter chooses one, where it is left out.")
@click.option("--register", type=click.Choice(REGISTERS), help="How letters speak to their readers; as before without.")
@json_option
def sign(pk: int, name: str, sign_off: str, register: str | None, as_json: bool) -> None:
    """Sign the letter ID, and every one from now on, with your full NAME."""
    from afterword.cli.database import open_database

    account = open_database()
    from afterword.cli.find import find_letter
    from afterword.steps.write import sign_as

    now = datetime.now(UTC)
    sign_as(find_letter(account, pk), name, sign_off, now, register)
    _print(find_letter(account, pk), now, as_json)


def _write(interview: int, reader: str | None, kind: str, told: dict[str, str], as_json: bool) -> None:
    from afterword.cli.database import open_database

    account = open_database()
    from afterword.cli.find import find_follow_ups, find_interview, find_interviewer
    from afterword.cli.shown import letters
    from afterword.steps.begin import Told, begin
    from afterword.steps.kinds import PLANNED
    from afterword.steps.write import write

    now = datetime.now(UTC)
    found = find_interview(account, interview)
    if kind not in PLANNED:
        rows = [begin(found, find_interviewer(found, reader or ""), kind, Told(**told), now)]
    else:
        rows = find_follow_ups(found, kind, reader)
    written = [write(row, now) for row in rows]
    if as_json:
        print_json([letters.as_json(one, now) for one in written])
    else:
        for one in written:
            _print(one, now, as_json)


def _print(shown: "Letter", now: datetime, as_json: bool) -> None:
    from afterword.cli.shown import letters

    if as_json:
        print_json(letters.as_json(shown, now))
        return
    print_text(letters.as_text(shown))
    # The letter alone goes to stdout, so that it can be piped as it is.
    sys.stdout.flush()
    click.echo(letters.remarks(shown, now), err=True)
