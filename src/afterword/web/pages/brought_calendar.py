"""The page of a calendar: its events to choose from, or what came of them."""

from dataclasses import dataclass

from django.http import QueryDict

from afterword.errors import InputError
from afterword.records.brought_file import BroughtFile
from afterword.steps.calendars.bring import Choice
from afterword.steps.calendars.look_at import Judged, Outcome, counted, judge_all
from afterword.steps.people.looked import MOST_SHOWN
from afterword.web.pages.brought_people import reported

# Three fields each; more of them at once nobody looks over.
MOST_CHOSEN = 200


@dataclass(frozen=True)
class Offered:
    """An event to be chosen, as it was proposed or as it was typed."""

    judged: Judged
    is_chosen: bool
    employer: str
    role: str


def calendar_page(file: BroughtFile, chosen: QueryDict | None = None) -> dict[str, object]:
    """What the template shows; `chosen` is what was typed, where that was not taken."""
    if file.table is None:
        return reported(file) | {"stay": file.interviews.count()}
    judged = judge_all(file)
    counts = counted(judged)
    open_ones = [one for one in judged if one.outcome in (Outcome.LIKE, Outcome.MAYBE)]
    open_ones.sort(key=lambda one: one.outcome is Outcome.MAYBE)
    others = [one for one in judged if one.outcome in (Outcome.KNOWN, Outcome.REFUSED)]
    return {
        "counts": counts,
        "offered": [_offered(one, chosen) for one in open_ones[:MOST_CHOSEN]],
        "more": len(open_ones) - MOST_CHOSEN,
        "refused": [(one.event.row, one.event.title, one.why) for one in others[:MOST_SHOWN]],
        "count_refused": len(others),
    }


def chosen_events(posted: QueryDict) -> tuple[Choice, ...]:
    """The events that were ticked, with what was typed beside them. Raises InputError where that is missing."""
    rows = [int(row) for row in posted.getlist("take") if row.isdecimal()]
    choices = tuple(Choice(row, posted.get(f"employer-{row}", ""), posted.get(f"role-{row}", "")) for row in rows)
    if any(not one.employer.strip() or not one.role.strip() for one in choices):
        raise InputError("An interview needs an employer and a role, and its letters name both. Fill them in.")
    return choices


def _offered(one: Judged, chosen: QueryDict | None) -> Offered:
    if chosen is not None:
        row = str(one.event.row)
        return Offered(
            one,
            row in chosen.getlist("take"),
            chosen.get(f"employer-{row}", one.employer),
            chosen.get(f"role-{row}", one.role),
        )
    return Offered(one, one.outcome is Outcome.LIKE, one.employer, one.role)
