"""An interview that does not take place: its steps go, what went out stays, and the wait for the one before goes on."""

from datetime import datetime

from django.db import transaction

from afterword.records.interview import Interview
from afterword.steps.plan import replan


@transaction.atomic
def cancel(interview: Interview, now: datetime) -> None:
    """It was cancelled."""
    interview.cancelled_at = interview.cancelled_at or now
    _keep(interview, now)


@transaction.atomic
def take_place(interview: Interview, now: datetime) -> None:
    """Undo: it takes place after all."""
    interview.cancelled_at = None
    _keep(interview, now)


def _keep(interview: Interview, now: datetime) -> None:
    interview.save(update_fields=["cancelled_at"])
    replan(interview, now)
