"""`afterword interview`: take one in, look at them, move one."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from afterword.cli.database import open_database
from afterword.cli.moments import end_moment, moment
from afterword.cli.output import json_option, print_columns, print_json, print_text
from afterword.letters.request import REGISTERS
from afterword.timing.office_days import knows_holidays_of
from afterword.words.addresses import suggestion
from afterword.words.zones import machine_zone

if TYPE_CHECKING:
    from afterword.records.interview import Interview

MODES = ("in person", "video", "phone")
# What `speak` takes for "as in your settings".
AS_SET = "as-set"


@click.group()
def interview() -> None:
    """Take an interview in, look at it, move it."""


@interview.command()
@click.option("--employer", required=True, help="As they write it.")
@click.option("--role", required=True, help="As the posting has it.")
@click.option("--start", required=True, help="Like 2026-06-09T14:00, on the clocks of the time zone.")
@click.option("--end", required=True, help="The same, or 15:00 alone for the day it starts.")
@click.option("--time-zone", help="Like Europe/Berlin; yours, where it is left out.")
@click.option("--with", "people", multiple=True, metavar="PERSON", help="An interviewer; once for each.")
@click.option("--mode", type=click.Choice(MODES), help="How it is held.")
@click.option("--place", default="", help="Where, or the link.")
@click.option("--decision", help="When they said they would answer: 2026-06-12, or “Friday the 12th”.")
@click.option("--country", metavar="CC", help="The employer's, like US or DE, for its working days; yours, left out.")
@click.option("--no-calls", is_flag=True, help="The posting says that they want no calls.")
@click.option("--register", type=click.Choice(REGISTERS), help="How its letters speak; as in your settings without.")
@json_option
def add(
    employer: str,
    role: str,
    start: str,
    end: str,
    time_zone: str | None,
    people: tuple[str, ...],
    mode: str | None,
    place: str,
    decision: str | None,
    country: str | None,
    no_calls: bool,
    register: str | None,
    as_json: bool,
) -> None:
    """Take in an interview and plan what follows.

    \b
    PERSON is a name, with whatever else you know:
      --with "Priya Raman"
      --with "Priya Raman <priya@northwind.example>; title: Staff Engineer; phone: +1 555 0100; called: Priya"
    """
    account = open_database()
    from afterword.cli.interview_details import country_code, decision_on, met
    from afterword.steps.capture import InterviewDetails, capture

    place_zone = time_zone or account.time_zone or machine_zone()
    starts = moment(start, place_zone)
    interviewers = tuple(met(person) for person in people)
    details = InterviewDetails(
        employer=employer,
        role=role,
        start=starts,
        end=end_moment(end, starts, place_zone),
        time_zone=place_zone,
        mode=mode or "",
        place=place,
        decision_on=decision_on(decision, starts, place_zone) if decision else None,
        met=interviewers,
        country=country_code(country) if country else None,
        no_calls=no_calls or None,
        register=register,
    )
    _print(capture(account, details, datetime.now(UTC)), as_json)
    if details.country and not knows_holidays_of(details.country):
        sentence = f"The holidays of {details.country} are not known here; only weekends are left out."
        click.echo(sentence, err=True)
    for person in interviewers:
        if meant := suggestion(person.email):
            click.echo(f"Is {person.email} right? It looks like {meant}.", err=True)


@interview.command("list")
@json_option
def list_(as_json: bool) -> None:
    """All interviews, the newest first."""
    account = open_database()
    from afterword.cli.shown.interviews import as_json as shown_as_json
    from afterword.cli.shown.interviews import as_row

    found = account.interviews.select_related("opening__employer", "account").order_by("-starts_at", "-pk")
    if as_json:
        print_json([shown_as_json(one) for one in found])
    elif found:
        print_columns([as_row(one) for one in found])
    else:
        print_text("No interview yet. `afterword interview add` takes one in.")


@interview.command()
@click.argument("pk", metavar="ID", type=int)
@json_option
def show(pk: int, as_json: bool) -> None:
    """One interview: who, when, and what follows."""
    account = open_database()
    from afterword.cli.find import find_interview

    _print(find_interview(account, pk), as_json)


@interview.command()
@click.argument("pk", metavar="ID", type=int)
@click.option("--start", required=True, help="Like 2026-06-09T14:00, on the clocks of the time zone.")
@click.option("--end", help="The same, or 15:00 alone; as long as before, where it is left out.")
@click.option("--time-zone", help="Like Europe/Berlin; as before, where it is left out.")
@json_option
def move(pk: int, start: str, end: str | None, time_zone: str | None, as_json: bool) -> None:
    """Move an interview; what is not done yet is planned anew."""
    account = open_database()
    from afterword.cli.find import find_interview
    from afterword.cli.interview_details import details_of
    from afterword.steps.capture import change

    moved = find_interview(account, pk)
    place_zone = time_zone or moved.time_zone
    starts = moment(start, place_zone)
    ends = end_moment(end, starts, place_zone) if end else starts + (moved.ends_at - moved.starts_at)
    _print(change(moved, details_of(moved, starts, ends, place_zone), datetime.now(UTC)), as_json)


@interview.command()
@click.argument("pk", metavar="ID", type=int)
@click.argument("register", type=click.Choice((*REGISTERS, AS_SET)))
@json_option
def speak(pk: int, register: str, as_json: bool) -> None:
    """How letters of this interview's opening speak to their readers: plain (“Dear Priya,”), formal (“Dear Dr.
    Raman,”), or as-set, which is as your settings say."""
    account = open_database()
    from afterword.cli.find import find_interview
    from afterword.steps.capture import speak as keep

    spoken = find_interview(account, pk)
    keep(spoken.opening, "" if register == AS_SET else register)
    _print(spoken, as_json)


def _print(shown: "Interview", as_json: bool) -> None:
    from afterword.cli.shown import interviews

    if as_json:
        print_json(interviews.as_json(shown))
    else:
        print_text(interviews.as_text(shown))
