"""When a person heard from the candidate, about whichever opening, or hears on a day that the candidate chose."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime

from django.db.models import Q

from afterword.records.follow_up import FollowUp
from afterword.records.touchpoint import Touchpoint
from afterword.steps.kinds import LADDER

# A moment, and the id of the opening it was about (None: of none).
Heard = tuple[datetime, int | None]


def heard_elsewhere(contacts: Collection[int]) -> Mapping[int, list[Heard]]:
    """By the id of each contact, with the opening it was about: whoever asks leaves out their own."""
    heard: defaultdict[int, list[Heard]] = defaultdict(list)
    chosen = Q(done_at__isnull=False) | Q(begun_at__isnull=False) | Q(snoozed_until_at__isnull=False)
    rows = FollowUp.objects.filter(chosen, contact__in=contacts, kind__in=LADDER, skipped_at=None)
    moments = ("done_at", "snoozed_until_at", "propose_at")
    for contact, about, done_at, snoozed_until_at, propose_at in rows.values_list(
        "contact", "interview__opening", *moments
    ):
        if contact is not None:
            heard[contact].append((done_at or snoozed_until_at or propose_at, about))
    said = Touchpoint.objects.filter(contact__in=contacts, direction="out", follow_up=None)
    said = said.filter(hand_over=None, outbox_entry=None)
    for contact, about, happened_at in said.values_list("contact", "interview__opening", "happened_at"):
        heard[contact].append((happened_at, about))
    return heard
