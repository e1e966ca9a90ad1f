"""`afterword mail receive`: take in mails from files, as if they had been read in the mailbox."""

from datetime import UTC, datetime
from pathlib import Path

import click

from afterword.cli.database import open_database
from afterword.cli.output import json_option, print_json, print_text
from afterword.errors import InputError


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--interview", metavar="ID", type=int, help="What they are about, where they do not say it themselves.")
@click.option("--from", "writer", metavar="NAME", help="With --interview: which interviewer wrote them.")
@json_option
def receive(files: tuple[str, ...], interview: int | None, writer: str | None, as_json: bool) -> None:
    """Take in mails (.eml): what is about your letters is kept, with all that hangs on it.

    The same mail twice is one. Of mail that is not about your letters nothing is kept.

    \b
      afterword mail receive answer.eml
      afterword mail receive answer.eml --interview 1 --from priya
    """
    if (interview is None) != (writer is None):
        raise click.UsageError("--interview and --from: say both, or none of them.")
    raws = [(name, _bytes_of(name)) for name in files]
    account = open_database()
    from afterword.cli.find import find_interview, find_interviewer
    from afterword.cli.shown import answers
    from afterword.records.message import Way
    from afterword.steps.answers.arrived import Arrival
    from afterword.steps.paste_answer import about_part
    from afterword.steps.receive import receive

    told = None
    if interview is not None and writer is not None:
        about = find_interview(account, interview)
        told = about_part(about.parts.get(contact=find_interviewer(about, writer)))
    for name, raw in raws:
        received = receive(account, Arrival(raw, Way.FILE), datetime.now(UTC), told)
        if as_json:
            print_json(answers.as_json(name, received))
        else:
            print_text(answers.as_text(name, received))


def _bytes_of(name: str) -> bytes:
    from afterword.mail.recognise import LARGEST_MAIL

    try:
        with Path(name).open("rb") as file:
            return file.read(LARGEST_MAIL)
    except (OSError, ValueError) as error:
        raise InputError(f"{name} cannot be opened: {getattr(error, 'strerror', None) or error}.") from error
