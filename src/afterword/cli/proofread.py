"""`afterword proofread`: one text, or many through JSON Lines. Needs no database."""

import sys
from pathlib import Path

import click

from afterword.cli.output import batch_option, json_option, print_json, print_text
from afterword.cli.streams import answer_batch, text_of

HOLDS = 1  # the exit code, as of any program that checks a text: something was found


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False, allow_dash=True), required=False)
@click.option("--reader", metavar="NAME", help="To whom the letter goes.")
@click.option("--with", "people", multiple=True, metavar="NAME", help="Another interviewer; once for each.")
@click.option("--employer", help="As they write it.")
@click.option("--role", help="As the posting has it.")
@click.option("--signer", metavar="NAME", help="Your full name.")
@click.option("--interview-on", metavar="DATE", help="Like 2026-06-09.")
@click.option("--sent-on", metavar="DATE", help="The day it goes out.")
@click.option(
    "--other-employer", "other_employers", multiple=True, help="Another one you are in touch with; once for each."
)
@click.option(
    "--attachment", "attachments", multiple=True, metavar="NAME", help="A file that goes with it; once for each."
)
@click.option("--dialect", default="en-US", show_default=True, help="Which English.")
@batch_option
@json_option
def proofread(
    file: Path | None,
    reader: str | None,
    people: tuple[str, ...],
    other_employers: tuple[str, ...],
    attachments: tuple[str, ...],
    batch: bool,
    as_json: bool,
    **known: str | None,
) -> None:
    """Say what is not right in the letter FILE.

    A dash reads stdin. What you know of the interview makes the check sharper. Ends with exit code 1 where something
    holds the letter back. With --batch: texts with their contexts on stdin, findings on stdout.
    """
    if batch == (file is not None):
        raise click.UsageError("Say which file, or --batch.")
    if file is None:
        from afterword.cli.proofread_batch import run

        answer_batch(run)
        return
    from afterword.cli.findings import finding_as_json, finding_as_text
    from afterword.cli.proofread_batch import context_of
    from afterword.proofreading.check import check

    text = text_of(sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes())
    names = dict.fromkeys([*([reader] if reader else []), *people])
    record = {**known, "other_employers": list(other_employers), "attachments": list(attachments)}
    findings = check(text, context_of({**record, "reader": reader, "interviewers": [{"name": name} for name in names]}))
    if as_json:
        print_json([finding_as_json(finding) for finding in findings])
    elif findings:
        print_text("\n".join(finding_as_text(finding, text) for finding in findings))
    else:
        print_text("Nothing found. Read it aloud once before you send it.")
    if any(finding.blocks for finding in findings):
        click.echo("Something holds this letter back.", err=True)
        click.get_current_context().exit(HOLDS)
