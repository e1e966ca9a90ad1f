"""`afterword note preview`."""

import click

from afterword.cli.output import batch_option
from afterword.cli.streams import answer_batch


@click.group()
def note() -> None:
    """Half sentences, one at a time; nothing is kept."""


@note.command()
@batch_option
def preview(batch: bool) -> None:
    """The finished sentence of each note, or what it asks."""
    if not batch:
        raise click.UsageError("This command reads JSON Lines: add --batch. docs/interfaces.md has an example.")
    from afterword.cli.note_batch import run

    answer_batch(run)
