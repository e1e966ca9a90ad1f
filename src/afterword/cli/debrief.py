"""`afterword debrief`: what was brought home from an interview."""

import sys
from datetime import UTC, datetime
from uuid import uuid4

import click

from afterword.cli.database import open_database
from afterword.cli.output import json_option, print_json, print_text
from afterword.cli.streams import text_of
from afterword.errors import InputError
from afterword.letters.notes import NoteKind

KINDS = [kind.value for kind in NoteKind]


@click.group()
def debrief() -> None:
    """Your notes right after an interview (employers use the word for their panel's meeting)."""


@debrief.command()
@click.argument("interview", type=int)
@click.argument("text")
@click.option(
    "--kind", type=click.Choice(KINDS), metavar="KIND", required=True, help=f"The half sentence: {', '.join(KINDS)}."
)
@click.option("--for", "reader", metavar="NAME", help="Whom it is about; shared by all, where it is left out.")
@click.option("--confirm", is_flag=True, help="With --kind decide: the date that was understood is the right one.")
@click.option("--tick", is_flag=True, help="With --kind common: family, health or faith may stand in the letter.")
@click.option("--mended", metavar="SENTENCE", help="The finished sentence as you would say it; letters take it so.")
@json_option
def add(
    interview: int,
    text: str,
    kind: str,
    reader: str | None,
    confirm: bool,
    tick: bool,
    mended: str | None,
    as_json: bool,
) -> None:
    """Add a note to INTERVIEW, and see the sentence it becomes. TEXT is the rest of the half sentence; - reads stdin.

    \b
      afterword debrief add 1 --kind need --for "Priya Raman" "someone to move billing to Kafka"
      afterword debrief add 1 --kind mine --for "Priya Raman" "moved invoicing for 40 shops to Kafka"
    """
    if confirm and kind != NoteKind.DECIDE:
        raise click.UsageError("--confirm goes with --kind decide.")
    if tick and kind != NoteKind.COMMON:
        raise click.UsageError("--tick goes with --kind common.")
    account = open_database()
    from afterword.cli.find import find_interview, find_interviewer
    from afterword.cli.interview_details import decision_of
    from afterword.cli.shown import notes
    from afterword.steps.debrief import confirm_decision, keep_note

    about = find_interview(account, interview)
    contact = find_interviewer(about, reader) if reader else None
    typed = text_of(sys.stdin.buffer.read()).rstrip("\n") if text == "-" else text
    note = keep_note(about, uuid4(), NoteKind(kind), typed, contact, datetime.now(UTC), ticked=tick, mended=mended)
    if note is None:
        raise InputError("The note is empty, so there was nothing to keep.")
    if confirm:
        confirm_decision(about, decision_of(note), note.text, datetime.now(UTC))
    if as_json:
        print_json(notes.as_json(note))
    else:
        print_text(notes.kept(note))


@debrief.command()
@click.argument("interview", type=int)
@json_option
def show(interview: int, as_json: bool) -> None:
    """The notes of INTERVIEW."""
    account = open_database()
    from afterword.cli.find import find_interview
    from afterword.cli.shown import notes

    found = list(find_interview(account, interview).notes.select_related("contact", "interview", "account"))
    if as_json:
        print_json([notes.as_json(note) for note in found])
    elif found:
        print_text(notes.as_text(found))
    else:
        print_text(f"No note yet. `afterword debrief add {interview} --kind need …` adds the first.")


@debrief.command()
@click.argument("note", type=int)
@click.argument("sentence", required=False)
@click.option("--back", is_flag=True, help="Take your own sentence back; Afterword makes it again.")
@click.option("--again", is_flag=True, help="Take up your own sentence that was set aside.")
@json_option
def mend(note: int, sentence: str | None, back: bool, again: bool, as_json: bool) -> None:
    """Say the finished sentence of the note NOTE another way. Letters take SENTENCE word for word from then on.

    \b
      afterword debrief mend 4 "The two sites stayed with me, and I would like to see them both."
      afterword debrief mend 4 --back
    """
    if [bool(sentence), back, again].count(True) != 1:
        raise click.UsageError("Give a SENTENCE, or --back, or --again.")
    account = open_database()
    from afterword.cli.find import find_note
    from afterword.cli.shown import notes
    from afterword.steps import mend as step

    found, now = find_note(account, note), datetime.now(UTC)
    if sentence:
        step.mend(found, sentence, now)
    elif back:
        step.take_back(found, now)
    else:
        step.take_up_again(found, now)
    if as_json:
        print_json(notes.as_json(found))
    else:
        print_text(notes.kept(found))


@debrief.command()
@click.argument("note", type=int)
def remove(note: int) -> None:
    """Take the note NOTE away."""
    account = open_database()
    from afterword.cli.find import find_note
    from afterword.steps.debrief import keep_note

    found = find_note(account, note)
    keep_note(found.interview, found.client_id, NoteKind(found.kind), "", found.contact, datetime.now(UTC))
    print_text(f"Removed: {found.text}")


@debrief.command()
@click.argument("interview", type=int)
@click.option("--felt", type=click.Choice(["good", "mixed", "badly"]), help="How it felt; for you only.")
def finish(interview: int, felt: str | None) -> None:
    """Say that the debrief of INTERVIEW is done, so that it is no longer due."""
    account = open_database()
    from afterword.cli.find import find_interview
    from afterword.steps import debrief as step

    found = find_interview(account, interview)
    if felt:
        step.feel(found, felt)
    step.finish(found, datetime.now(UTC))
    print_text("The debrief is done.")
