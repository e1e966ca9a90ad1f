"""Bring a list of applications in as it was looked at."""

from datetime import UTC, date, datetime, time

from django.db import transaction

from afterword.people.posting_text import kept_text
from afterword.people.tracker import Application
from afterword.records.brought_file import BroughtFile
from afterword.records.employer import Employer
from afterword.records.opening import Opening, State
from afterword.steps.applications.employers import Employers
from afterword.steps.applications.look_at import FILLED, Judged, Outcome, counted, judge_all
from afterword.steps.hold_file import hold_to_bring


@transaction.atomic
def bring_applications(file: BroughtFile, now: datetime) -> None:
    """Make openings of its rows: the new ones, and what is new of those on record. Raises HeldError if it was done."""
    hold_to_bring(file)
    judged = judge_all(file)
    employers = Employers(file.account)
    filled: dict[str, dict[str, object]] = {}
    for one in judged:
        if one.outcome is Outcome.NEW and (employer := employers.called(one.application.employer)):
            _make(file, one.application, employer, now)
        elif one.outcome is Outcome.JOINED and one.opening is not None:
            filled.setdefault(str(one.opening.pk), {}).update(_fill(one.opening, one.application))
    counts = counted(judged)
    file.made, file.joined, file.known = (counts[one] for one in (Outcome.NEW, Outcome.JOINED, Outcome.KNOWN))
    file.filled = {"openings": filled, "employers": {str(pk): [] for pk in employers.made}}
    file.report = [row for one in judged if (row := _told(one))]
    file.table, file.brought_at = None, now
    file.save()


def _make(file: BroughtFile, one: Application, employer: Employer, now: datetime) -> None:
    applied_at = datetime.combine(one.applied_on, time(12), UTC) if one.applied_on else now
    is_since = one.state == State.APPLIED and applied_at < now
    Opening.objects.create(
        account=file.account,
        brought=file,
        employer=employer,
        role=one.role,
        state=one.state,
        state_at=applied_at if is_since else now,
        saved_at=now,
        **_said(one),
    )


def _said(one: Application) -> dict[str, str | date | None]:
    return {field: getattr(one, field) for field in FILLED} | {"text": kept_text(one.text)}


def _fill(opening: Opening, one: Application) -> dict[str, object]:
    """Fill in what the row says and the opening does not have yet; what that was, as plain values."""
    news = {field: value for field, value in _said(one).items() if value and not getattr(opening, field)}
    for field, value in news.items():
        setattr(opening, field, value)
    opening.save(update_fields=list(news))
    return {field: value.isoformat() if isinstance(value, date) else value for field, value in news.items()}


def _told(judged: Judged) -> list[object]:
    """The row of the report; empty where all of it was taken."""
    one, name = judged.application, f"{judged.application.role} at {judged.application.employer}"
    if one.refused:
        return [one.row, one.role or one.employer, one.refused]
    if judged.same_row is not None:
        return [one.row, name, f"It is the same as row {judged.same_row}."]
    if one.left_out:
        days = " and ".join(f"“{day}”" for day in one.left_out)
        return [one.row, name, f"Taken, but for {days}: it cannot be told which day that is."]
    return []
