"""`afterword deadline`."""

import click

from afterword.cli.output import batch_option
from afterword.cli.streams import answer_batch


@click.command()
@batch_option
def deadline(batch: bool) -> None:
    """The date that was meant ("tues the 18th", "in 2 wks"), or what has to be asked; nothing is kept."""
    if not batch:
        raise click.UsageError("This command reads JSON Lines: add --batch. docs/interfaces.md has an example.")
    from afterword.cli.deadline_batch import run

    answer_batch(run)
