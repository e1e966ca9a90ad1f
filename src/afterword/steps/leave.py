"""A contact who left the employer: nothing about its openings goes to them any more."""

from datetime import datetime

from django.db import transaction

from afterword.records.contact import Contact
from afterword.records.opening import Opening
from afterword.steps.climb import climb


@transaction.atomic
def leave(contact: Contact, now: datetime) -> None:
    """They left; whoever else was met there is asked instead."""
    contact.left_at = contact.left_at or now
    _keep(contact, now)


@transaction.atomic
def stay(contact: Contact, now: datetime) -> None:
    """Undo: they are still there."""
    contact.left_at = None
    _keep(contact, now)


def _keep(contact: Contact, now: datetime) -> None:
    contact.save(update_fields=["left_at"])
    for opening in Opening.objects.filter(account=contact.account_id, interviews__interviewers=contact).distinct():
        climb(opening, now)
