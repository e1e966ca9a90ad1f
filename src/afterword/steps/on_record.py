"""Openings and follow-ups with all that is on record of them, in a handful of queries however many there are."""

from django.db.models import QuerySet

from afterword.records.follow_up import FollowUp
from afterword.records.opening import Opening

# What `steps.said`, `steps.whom_to_ask` and `steps.awaited` look at.
OF_AN_OPENING = (
    "interviews__parts__contact",
    "interviews__follow_ups__contact",
    "interviews__touchpoints__contact",
    "interviews__notes",
)


def with_record(openings: QuerySet[Opening]) -> QuerySet[Opening]:
    """The same openings, with their record at hand as it is now."""
    return openings.select_related("employer", "account").prefetch_related(*OF_AN_OPENING)


def with_names(rows: QuerySet[FollowUp]) -> QuerySet[FollowUp]:
    """The same follow-ups, with all at hand that is said of one and of its opening."""
    names = rows.select_related(
        "contact",
        "account",
        "letter",
        "interview__opening__employer",
        "interview__account",
        "interview__opening__account",
    )
    of_the_opening = [f"interview__opening__{one}" for one in OF_AN_OPENING]
    return names.prefetch_related("interview__notes", "interview__parts__contact", *of_the_opening)
