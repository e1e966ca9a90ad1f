"""Openings and follow-ups with all that is on record of them, in a handful of queries however many there are."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from django.db.models import Model, QuerySet, prefetch_related_objects

from afterword.records.account import Account
from afterword.records.contact import Contact
from afterword.records.employer import Employer
from afterword.records.follow_up import FollowUp
from afterword.records.interview import Interview
from afterword.records.opening import Opening

_OF_AN_INTERVIEW = ("parts", "follow_ups", "touchpoints", "notes")


def with_record(openings: QuerySet[Opening]) -> list[Opening]:
    """Return the openings with their record at hand as it is now, and everybody it names."""
    found = for_planning(openings)
    _join([row for interview in _interviews(found) for row in interview.follow_ups.all()], "contact", Contact)
    _join([row for interview in _interviews(found) for row in interview.touchpoints.all()], "contact", Contact)
    return found


def for_planning(openings: QuerySet[Opening]) -> list[Opening]:
    """Return the openings with what a plan depends on; what their postings say stays in the database."""
    found = list(openings.defer("text"))
    prefetch_related_objects(found, *(f"interviews__{rows}" for rows in _OF_AN_INTERVIEW))
    _join(found, "employer", Employer)
    _join(found, "account", Account)
    _join([part for interview in _interviews(found) for part in interview.parts.all()], "contact", Contact)
    return found


def met(account: Account, now: datetime, only: Opening | None = None) -> list[Opening]:
    """Return the openings of which an interview has ended, with their record; of `only` this one, where it is given."""
    openings = account.openings.filter(interviews__ends_at__lte=now).distinct()
    return with_record(openings.filter(pk=only.pk) if only else openings)


def with_names(rows: QuerySet[FollowUp], loaded: Sequence[Opening] = ()) -> list[FollowUp]:
    """Return the follow-ups with all that is said of one and of its opening; `loaded` openings are not read again."""
    found = list(rows.select_related("contact", "letter"))
    interviews = {interview.pk: interview for interview in _interviews(loaded)}
    missing = {row.interview_id for row in found} - interviews.keys()
    others = with_record(Opening.objects.filter(interviews__in=missing).distinct()) if missing else []
    interviews |= {interview.pk: interview for interview in _interviews(others)}
    for row in found:
        row.interview = interviews[row.interview_id]
        row.account = row.interview.account = row.interview.opening.account
    return found


def _interviews(openings: Sequence[Opening]) -> Iterator[Interview]:
    return (interview for opening in openings for interview in opening.interviews.all())


def _join(rows: Sequence[Model], name: str, model: type[Model]) -> None:
    """Give each row what it points to, read by id: `prefetch_related` writes a condition for each of them instead."""
    ids = {pk for row in rows if (pk := getattr(row, f"{name}_id")) is not None}
    there = model._default_manager.in_bulk(ids)
    for row in rows:
        if (pk := getattr(row, f"{name}_id")) is not None:
            setattr(row, name, there[pk])
