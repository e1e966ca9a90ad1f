"""`afterword touchpoint`: write down a word that no letter was, and take it back."""

from datetime import UTC, datetime

import click

from afterword.cli.database import open_database
from afterword.cli.moments import day, moment
from afterword.cli.output import json_option, print_json, print_text
from afterword.errors import InputError

WAYS = ("answered", "rang", "called", "wrote", "met")
ANSWERS = ("deciding", "next-step", "yes", "no")


@click.group()
def touchpoint() -> None:
    """Write down that they answered or rang, or that you called, wrote or met; or take it back."""


@touchpoint.command()
@click.argument("interview", type=int)
@click.argument("way", type=click.Choice(WAYS))
@click.option("--with", "person", help="Who it was; may be left out where the interview had one person.")
@click.option("--answer", type=click.Choice(ANSWERS), help="What they said of the opening.")
@click.option("--outcome", type=click.Choice(("answered", "busy", "voicemail")), help="How your call ended.")
@click.option("--decision", metavar="DAY", help="The day they named, like 2026-06-12.")
@click.option("--said", default="", help="What was said; for you only.")
@click.option("--at", "when", metavar="MOMENT", help="Like 2026-06-09T14:00, on your clock; now, where it is left out.")
@json_option
def add(
    interview: int,
    way: str,
    person: str | None,
    answer: str | None,
    outcome: str | None,
    decision: str | None,
    said: str,
    when: str | None,
    as_json: bool,
) -> None:
    """Write down a word about INTERVIEW; the step that is next follows from it.

    \b
      afterword touchpoint add 3 answered --answer deciding --decision 2026-06-30
      afterword touchpoint add 3 called --outcome voicemail
    """
    account = open_database()
    from afterword.cli.find import find_interview, find_interviewer
    from afterword.steps.plan_reminders import clock_of
    from afterword.steps.touch import Told, touch

    now, about = datetime.now(UTC), find_interview(account, interview)
    people = [part.contact for part in about.parts.select_related("contact")]
    if person is None and len(people) != 1:
        raise InputError("Say who it was: --with “Priya Raman”.")
    contact = find_interviewer(about, person) if person else people[0]
    at = moment(when, clock_of(account)) if when else now
    kept = touch(
        about, contact, Told(way, at, answer or "", outcome or "", said, day(decision) if decision else None), now
    )
    if as_json:
        from afterword.cli.shown import touchpoints

        print_json(touchpoints.as_json(kept))
    else:
        from afterword.steps.last_word import what_it_was

        print_text(f"Kept {kept.pk}: {what_it_was(kept)}, {contact.name}. `afterword waiting` says what is next.")


@touchpoint.command()
@click.argument("number", metavar="TOUCHPOINT", type=int)
def remove(number: int) -> None:
    """Take TOUCHPOINT back; the plan is as it was before it."""
    account = open_database()
    from afterword.cli.find import find_touchpoint
    from afterword.steps.touch import take_back

    take_back(find_touchpoint(account, number), datetime.now(UTC))
    print_text("Taken back.")
