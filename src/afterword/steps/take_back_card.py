"""Take back that a card is somebody's: the person is as before, and the card is looked at once more."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.dateparse import parse_datetime

from afterword.errors import HeldError
from afterword.records.card import Card
from afterword.records.contact import Contact
from afterword.steps.plan import replan

# What a card may change of a contact.
CHANGED = ("name", "title", "email", "phone", "website", "postal_address")


def as_it_is(person: Contact) -> dict[str, str] | None:
    """What a card may change of somebody; None for somebody who is not on record."""
    if person.pk is None:
        return None
    spelt_right_at = person.spelt_right_at.isoformat() if person.spelt_right_at else ""
    return {field: getattr(person, field) for field in CHANGED} | {"spelt_right_at": spelt_right_at}


@transaction.atomic
def take_back_card(card: Card, now: datetime) -> None:
    """Undo `keep_card`. What was changed of the person since then stays changed.

    Somebody who came with this card goes with it. Raises HeldError where a letter or a note about them was begun.
    """
    person, changed = card.contact, card.changed
    if person is None or changed is None:
        return
    if changed["was"] is None and _is_in_use(person, card):
        raise HeldError(
            f"A letter or a note about {person.name} was begun, so they stay. Change them on the interview."
        )
    card.contact, card.kept_at, card.changed = None, None, None
    card.save(update_fields=["contact", "kept_at", "changed"])
    card.evidence.all().delete()
    if card.interview is not None and changed["seated"]:
        card.interview.parts.filter(contact=person).delete()
        replan(card.interview, now)
    if changed["was"] is None:
        person.delete()
    else:
        _give_back(person, changed)


def _is_in_use(person: Contact, card: Card) -> bool:
    letters = person.follow_ups.exclude(letter=None).exists()
    elsewhere = person.cards.exclude(pk=card.pk).exists() or person.parts.exclude(interview=card.interview).exists()
    known = person.notes.exists() or person.touchpoints.exists() or person.merged.exists()
    return letters or elsewhere or known


def _give_back(person: Contact, changed: dict[str, Any]) -> None:
    was, became = changed["was"], changed["became"]
    for field in CHANGED:
        if getattr(person, field) == became[field]:
            setattr(person, field, was[field])
    if person.name == was["name"]:
        person.spelt_right_at = parse_datetime(was["spelt_right_at"]) if was["spelt_right_at"] else None
    person.save()
