"""Somebody who stands here twice becomes one, and two again where that was wrong."""

from datetime import datetime
from typing import Any

from django.db import IntegrityError, models, transaction

from afterword.errors import HeldError, InputError
from afterword.records.contact import Contact
from afterword.records.likeness import Likeness

# What the one who stays takes over where they have nothing.
TAKEN_OVER = (
    "title",
    "email",
    "phone",
    "address_as",
    "website",
    "postal_address",
    "labels",
    "time_zone",
    "employer_id",
)


@transaction.atomic
def merge(stays: Contact, goes: Contact, now: datetime) -> None:
    """Everything of the one who goes is theirs who stays; the row of the one who goes keeps what it said.

    Raises HeldError where both sat in one interview, or have rows that only one person can have, and InputError where
    either was merged before.
    """
    if stays.pk == goes.pk or stays.merged_into_id or goes.merged_into_id or stays.account_id != goes.account_id:
        raise InputError("These two cannot be merged: one of them was merged before.")
    if stays.parts.filter(interview__in=goes.parts.values("interview")).exists():
        raise HeldError(f"{stays.name} and {goes.name} sat in one interview, so they are two people.")
    try:
        with transaction.atomic():
            moved = {relation: _move(relation, stays, goes) for relation in relations()}
    except IntegrityError as error:
        raise HeldError(
            f"{stays.name} and {goes.name} each have a letter or a step of one kind open. "
            "Finish or leave out one of them."
        ) from error
    filled = {field: getattr(goes, field) for field in TAKEN_OVER if getattr(goes, field) and not getattr(stays, field)}
    for field, value in filled.items():
        setattr(stays, field, value)
    stays.save()
    goes.merged_into, goes.merged_at = stays, now
    goes.moved = {"rows": {name: pks for name, pks in moved.items() if pks}, "filled": filled}
    goes.save()


@transaction.atomic
def undo_merge(goes: Contact, now: datetime) -> None:
    """Two again: each row that went over goes back, and so does what was filled in, unless it was changed since.

    That they are two people is kept, so that they are never joined by themselves again.

    Raises HeldError for a merge that came from an archive: it does not say what went over.
    """
    stays, moved = goes.merged_into, goes.moved
    if stays is None:
        return
    if moved is None:
        raise HeldError("This was merged before the archive was made, so it cannot be undone here.")
    for name, pks in moved["rows"].items():
        field = relations()[name]
        rows = field.model._default_manager.filter(**{"account": goes.account, field.name: stays, "pk__in": pks})
        rows.update(**{field.name: goes})
    for name, value in moved["filled"].items():
        if getattr(stays, name) == value:
            setattr(stays, name, None if name == "employer_id" else "")
    goes.merged_into, goes.merged_at, goes.moved = None, None, None
    goes.save()
    stays.save()
    told = Likeness.objects.filter(models.Q(one=stays, other=goes) | models.Q(one=goes, other=stays))
    if not told.update(two_people_at=now):
        why = "they were joined, and you undid it"
        Likeness.objects.create(account=goes.account, one=stays, other=goes, why=why, found_at=now, two_people_at=now)


def relations() -> "dict[str, models.ForeignKey[Any, Any]]":
    """Every kind of row that is about one contact, by its name; questions about two of them are not."""
    fields = (relation.field for relation in Contact._meta.related_objects)
    of_one = (field for field in fields if isinstance(field, models.ForeignKey))
    return {
        f"{field.model._meta.model_name}.{field.name}": field
        for field in of_one
        if field.model not in (Contact, Likeness)
    }


def _move(name: str, stays: Contact, goes: Contact) -> list[int]:
    field = relations()[name]
    rows = field.model._default_manager.filter(**{"account": goes.account, field.name: goes})
    if name == "evidence.contact":
        # What both are said to be by one source stays where it is: a source says it once.
        said = set(stays.evidence.values_list("source", "field", "value"))
        pks = [row.pk for row in goes.evidence.all() if (row.source, row.field, row.value) not in said]
    else:
        pks = list(rows.values_list("pk", flat=True))
    rows.filter(pk__in=pks).update(**{field.name: stays})
    return pks
