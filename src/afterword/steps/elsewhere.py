"""When the same person hears from the candidate about other openings: they are one voice."""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import Q

from afterword.records.contact import Contact
from afterword.records.follow_up import FollowUp
from afterword.records.opening import Opening
from afterword.records.touchpoint import Touchpoint
from afterword.steps.kinds import LADDER


def elsewhere(opening: Opening, contact: Contact) -> Iterator[datetime]:
    """When the same person heard about other openings, or hears on a day that the candidate chose."""
    rows = FollowUp.objects.filter(skipped_at=None, account=opening.account_id, contact=contact, kind__in=LADDER)
    chosen = Q(done_at__isnull=False) | Q(begun_at__isnull=False) | Q(snoozed_until_at__isnull=False)
    for row in rows.filter(chosen).exclude(interview__opening=opening):
        yield row.done_at or row.snoozed_until_at or row.propose_at
    said = Touchpoint.objects.filter(account=opening.account_id, contact=contact, direction="out", follow_up=None)
    said = said.filter(hand_over=None, outbox_entry=None).exclude(interview__opening=opening)
    yield from said.values_list("happened_at", flat=True)
