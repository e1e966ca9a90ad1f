"""Openings with all that is on record of them, in a handful of queries however many there are."""

from django.db.models import QuerySet

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
